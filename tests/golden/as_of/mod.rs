//! The record as it was known on a date: the four flagship projects on four dates, written out by
//! hand from the reports and the dates of their sources, and what else was known.

mod asked;
mod made;
mod properties;

use crate::editions::record;
use zone_showcase::{
    data::{Date, Extent, Id, Record},
    query::{as_of, status_report, unit_state},
};

fn on(day: &str) -> Date {
    Date::parse(day).unwrap()
}

fn then(day: &str) -> Record {
    as_of(record(), on(day))
}

const DAYS: [&str; 4] = ["2022-12", "2023-10-30", "2024-06", "2025-06"];

/// The status; each unit with its own; how many sums of money and how many statements.
fn told(record: &Record, id: &str) -> String {
    let Some(project) = record.project(&Id::new(id)) else { return "not known".to_owned() };
    let day = record.zone.released;
    let status = status_report(project, day).map_or("-", |event| event.status.unwrap().as_str());
    let units: Vec<_> = project
        .units
        .iter()
        .map(|unit| {
            let state = unit_state(project, unit, day);
            let part = state.is_some_and(|it| it.extent == Extent::Part);
            let status = state.map_or("-", |it| it.status.as_str());
            format!("{} {status}{}", unit.id, if part { " in part" } else { "" })
        })
        .collect();
    let (sums, claims) = (project.investments.len(), project.summary.len());
    format!("{status}; {}; {sums} sums, {claims} statements", units.join(", "))
}

#[test]
fn the_flagships_on_four_dates() {
    let expected = [
        // The start of work in November 2022 is told by a source of mid-2023 alone. The statement
        // on both phases sums up that source as well.
        (
            "ja_20gw",
            [
                "announced; cell_1 signed, cell_2 announced; 2 sums, 0 statements",
                "operating; cell_1 operating, cell_2 operating; 2 sums, 4 statements",
                "operating; cell_1 operating, cell_2 operating; 2 sums, 4 statements",
                "operating; cell_1 operating, cell_2 operating; 2 sums, 4 statements",
            ],
        ),
        // The first cell of August 2023 is told in December, the modules in November 2024. The
        // wafer sum, from a source without a date, counts from its own, 29 November 2023.
        (
            "csi_base",
            [
                "not known",
                "building; wafer signed, cell building; 0 sums, 4 statements",
                "operating; wafer announced, cell operating in part; 2 sums, 5 statements",
                "operating; wafer announced, cell operating in part, module operating in part; \
             2 sums, 6 statements",
            ],
        ),
        // Its size is told with its groundbreaking; the later report is dated up to December 2025.
        (
            "trina_h2_base",
            [
                "not known",
                "signed; ; 0 sums, 0 statements",
                "building; electrolyser building; 1 sums, 3 statements",
                "building; electrolyser building; 1 sums, 3 statements",
            ],
        ),
        // Of the halt a source of March 2025 tells; that it went on, one of February 2026.
        (
            "bangjie_1",
            [
                "signed; cell signed; 0 sums, 0 statements",
                "operating; cell operating in part; 0 sums, 1 statements",
                "operating; cell operating in part; 0 sums, 1 statements",
                "halted; cell halted; 0 sums, 1 statements",
            ],
        ),
    ];
    for (id, told_on) in expected {
        assert_eq!(DAYS.map(|day| told(&then(day), id)), told_on, "{id}");
    }
}

/// Projects, companies, figures, initiatives, institutes, dated entries, places, conflicts, and
/// what is not known: counted from the files by the dates of their sources.
#[test]
fn what_was_known_is_counted() {
    let expected = [
        ("1991", [0, 0, 0, 0, 0, 0, 0, 0, 0]),
        ("2009", [0, 5, 2, 0, 3, 10, 2, 0, 0]),
        ("2016", [2, 12, 8, 3, 5, 15, 4, 0, 3]),
        ("2021", [9, 17, 19, 11, 10, 29, 8, 1, 6]),
        ("2023-10-30", [18, 27, 38, 21, 15, 44, 10, 12, 16]),
        ("2024-06", [26, 29, 51, 23, 16, 49, 11, 14, 21]),
        ("2025-06", [28, 30, 73, 35, 18, 55, 13, 15, 28]),
        // The search is over, and all that it found was out.
        ("2026-06", [30, 30, 84, 37, 18, 60, 16, 22, 35]),
    ];
    for (day, counts) in expected {
        let then = then(day);
        let found = [
            then.projects.len(),
            then.companies.len(),
            then.figures.len(),
            then.initiatives.len(),
            then.institutes.len(),
            then.timeline.len(),
            then.places.len(),
            then.conflicts.len(),
            then.unknowns.len(),
        ];
        assert_eq!(found, counts, "{day}");
    }
}

/// What a stage was known to be, and who was known to work on it.
#[test]
fn stages_on_dates() {
    let told = |day: &str, id: &str| {
        let then = then(day);
        let (_, stage) = then.stage(&Id::new(id)).unwrap();
        let companies: Vec<_> = stage.companies.iter().map(|it| it.as_str().to_owned()).collect();
        let words = if stage.state.text.is_empty() { "" } else { ", told" };
        format!("{}: {}{words}", stage.standing.as_str(), companies.join(" "))
    };
    assert_eq!(told("2020-12", "pv_cell"), "open: ");
    assert_eq!(told("2021-06", "pv_cell"), "unreported: ja_yangzhou");
    assert_eq!(told("2022-12", "pv_cell"), "producing: ja_yangzhou bangjie_yz");
    assert_eq!(told("2024-06", "pv_cell"), "producing: ja_yangzhou csi_yangzhou bangjie_yz");
    assert_eq!(told("2026-03", "pv_cell"), "producing: ja_yangzhou csi_yangzhou bangjie_yz, told");
    // History only once its years are over.
    assert_eq!(told("2009-12", "led_packaging"), "unreported: led_2010");
    assert_eq!(told("2010-12", "led_packaging"), "past: zk_led led_2010, told");
    // A source of 2018 speaks of fuel systems; the words sum up one of 2024 as well.
    assert_eq!(told("2020", "auto_fuel"), "unreported: yapp");
    assert_eq!(told("2024-02", "auto_fuel"), "producing: yapp, told");
}

/// The aim of 200 billion yuan was stated twice, and shows who had stated it by then.
#[test]
fn an_aim_shows_how_often_it_had_been_stated() {
    let stated = |day: &str| {
        let then = then(day);
        let figure = then.figure(&Id::new("target_200bn"))?;
        Some((figure.stated.len(), figure.sources.len()))
    };
    assert_eq!(stated("2022-03-30"), None);
    assert_eq!(stated("2022-03"), Some((1, 1)));
    assert_eq!(stated("2023-10-30"), Some((2, 2)));
}

/// Words that sum up later sources are not shown before those.
#[test]
fn an_initiative_has_its_name_before_its_words() {
    let words = |day: &str| {
        let then = then(day);
        let initiative = then.initiative(&Id::new("streamlined"))?;
        let what = &initiative.what;
        Some((!what.text.is_empty(), what.sources.len(), initiative.effects.len()))
    };
    assert_eq!(words("2023-10-29"), None);
    assert_eq!(words("2024-06"), Some((false, 1, 0)));
    assert_eq!(words("2025-01"), Some((false, 2, 1)));
    assert_eq!(words("2025-12"), Some((true, 3, 1)));
}

/// What a company made is told as of the date; so is what must be known of a figure.
#[test]
fn nothing_tells_of_later_years() {
    let makes = |day: &str| {
        let then = then(day);
        then.company(&Id::new("bangjie_yz")).unwrap().makes.in_lang("en").to_owned()
    };
    assert_eq!(makes("2024-06"), "N-type TOPCon solar cells");
    assert_eq!(makes("2025-06"), "N-type TOPCon solar cells, until March 2025");
    let note = |day: &str| then(day).figure(&Id::new("sino_li_inv")).unwrap().note.is_some();
    assert!(!note("2022") && note("2025-12"), "the note tells of August 2025");
}
