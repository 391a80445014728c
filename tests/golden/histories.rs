//! All projects on five dates, and what has fallen silent: written out by hand from the reports.

use crate::editions::record;
use zone_showcase::{
    data::Date,
    query::{silent_since, status_report},
};

fn on(day: &str) -> Date {
    Date::parse(day).unwrap()
}

const DAYS: [&str; 5] = ["2018-12-31", "2021-12-31", "2023-10-30", "2024-12-31", "2026-11-22"];

/// The last status reported by each of the days, `-` before the first; and the date of the last
/// report, where that is more than two years before March 2026.
const HISTORIES: [(&str, [&str; 5], Option<&str>); 30] = [
    ("ja_20gw", ["-", "-", "operating", "operating", "operating"], Some("2023-10-30")),
    ("csi_base", ["-", "-", "operating", "operating", "operating"], None),
    ("trina_h2_base", ["-", "-", "signed", "building", "building"], None),
    ("bangjie_1", ["-", "-", "operating", "operating", "halted"], None),
    ("ja_66", ["-", "operating", "operating", "operating", "operating"], Some("2021-12")),
    ("ja_module_b", ["-", "announced", "operating", "operating", "operating"], Some("2022-05-31")),
    ("bangjie_2", ["-", "-", "-", "building", "building"], Some("2024-01-02")),
    ("bangjie_module", ["-", "-", "signed", "signed", "ended"], None),
    ("etdz_cell_module", ["-", "-", "-", "operating", "operating"], None),
    ("trina_pv", ["-", "-", "-", "building", "building"], Some("2024-01-02")),
    ("puxi_park", ["-", "-", "-", "building", "building"], Some("2024-01-02")),
    ("bonded_park", ["-", "-", "-", "building", "building"], Some("2024-01-02")),
    ("sinochem_li", ["-", "signed", "signed", "signed", "signed"], None),
    ("yapp_thermal", ["-", "-", "-", "building", "building"], Some("2024-01-02")),
    ("yapp_thermal_line", ["-", "-", "-", "-", "building"], None),
    ("porite_add", ["signed", "signed", "signed", "signed", "signed"], Some("2017-07-16")),
    ("lear_leather", ["signed", "signed", "signed", "signed", "signed"], Some("2016-08")),
    (
        "tonghua_move",
        ["operating", "operating", "operating", "operating", "operating"],
        Some("2021-02-24"),
    ),
    ("eink_325", ["-", "-", "announced", "announced", "announced"], Some("2022-08-17")),
    ("jingxin_6in", ["-", "operating", "operating", "operating", "operating"], Some("2021-11-30")),
    // "2024" is known to be past only when the year is.
    ("jingxin_line2", ["-", "-", "-", "building", "building"], None),
    ("chip_pkg", ["-", "-", "-", "building", "building"], Some("2024-01-02")),
    (
        "zk_led_1",
        ["operating", "operating", "operating", "operating", "operating"],
        Some("2011-12-18"),
    ),
    ("cimc_park", ["-", "-", "building", "building", "building"], Some("2022-07")),
    ("cimc_phase3", ["-", "-", "-", "building", "building"], Some("2024-01-02")),
    ("baosheng_add", ["-", "-", "signed", "signed", "signed"], Some("2022-01-29")),
    (
        "avic_cable",
        ["building", "building", "building", "building", "building"],
        Some("2017-02-12"),
    ),
    ("taisheng_tower", ["-", "-", "signed", "signed", "signed"], Some("2022-01-29")),
    ("zhongnan_park", ["-", "-", "-", "operating", "operating"], Some("2023-11-28")),
    // A contract for the works is a report, but names no status.
    ("liuwei_wharf", ["-", "-", "-", "-", "-"], None),
];

#[test]
fn each_project_has_its_status_on_five_dates() {
    let ids: Vec<_> = record().projects.iter().map(|project| project.id.as_str()).collect();
    assert_eq!(ids, HISTORIES.map(|(id, ..)| id), "each project of the record is told of");
    for (project, (id, statuses, _)) in record().projects.iter().zip(HISTORIES) {
        let found = DAYS.map(|day| {
            status_report(project, on(day))
                .and_then(|event| event.status)
                .map_or("-", |it| it.as_str())
        });
        assert_eq!(found, statuses, "{id}");
    }
}

#[test]
fn what_has_fallen_silent_says_since_when() {
    assert_eq!(record().zone.researched, on("2026-03"), "the dates below were reckoned to this");
    for (project, (id, _, since)) in record().projects.iter().zip(HISTORIES) {
        assert_eq!(silent_since(project, on("2026-03")), since.map(on), "{id}");
    }
}
