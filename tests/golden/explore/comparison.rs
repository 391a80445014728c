//! Entities side by side: every row of three comparisons, judged by hand from the record.

use super::on;
use crate::editions::record;
use zone_showcase::{
    data::{EntityKind, EntityRef, Quantity},
    query::explore::{Cell, Comparison, Row, Subject, compare},
};

fn compared(kind: EntityKind, ids: &[&str]) -> Option<Comparison<'static>> {
    let ids: Vec<_> = ids.iter().map(|id| (*id).to_owned()).collect();
    compare(record(), record().zone.released, kind, &ids)
}

fn amount(amount: &Quantity) -> String {
    let money = if amount.unit.is_money() { 1e6 } else { 1.0 };
    (amount.value / money).to_string()
}

fn joined<T>(items: &[T], tell: impl Fn(&T) -> String) -> String {
    items.iter().map(tell).collect::<Vec<_>>().join(" ")
}

/// A cell in short: money in millions, `+` before a sum that stands apart.
fn cell(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Unknown => "?".to_owned(),
        Cell::Entities(entities) => joined(entities, |it: &EntityRef| it.id.clone()),
        Cell::Text(text) => text.in_lang("en").to_owned(),
        Cell::Status(event) => {
            let part = if event.is_of_part() { " in part" } else { "" };
            format!("{}{part}", event.status.unwrap().as_str())
        }
        Cell::Report(event) => event.date.to_string(),
        Cell::Silence(since) => since.map_or("no".to_owned(), |since| since.to_string()),
        Cell::InZone(answer) => answer.as_str().to_owned(),
        Cell::Count(count) => count.to_string(),
        Cell::Capacity(capacity) => joined(&capacity.units, |unit| amount(&unit.capacity)),
        Cell::Sums(sums) => joined(sums, |sum| {
            format!("{}{}", if sum.apart.is_some() { "+" } else { "" }, amount(&sum.amount))
        }),
        Cell::Total(total, sums) => format!("{} of {sums}", amount(total)),
    }
}

/// A row in short: `subject: cell | cell`, with `!` if they differ and `?` if one is not known.
fn told(row: &Row<'_>) -> String {
    let subject = match row.subject {
        Subject::Capacity(stage, unit, kind) => {
            format!("{} {} {}", stage.id, unit.as_str(), kind.as_str())
        }
        Subject::Money(unit, kind) => format!("{} {}", unit.as_str(), kind.as_str()),
        Subject::Sources(grade) => format!("sources {}", grade.as_str()),
        Subject::ProjectsAt(status) => status.map_or("none", |it| it.as_str()).to_owned(),
        other => format!("{other:?}"),
    };
    let cells = joined(&row.cells, |it| format!("{} |", cell(it)));
    let marks = [(row.differs, " !"), (row.has_gaps, " ?")];
    let marks = marks.iter().filter(|(set, _)| *set).map(|(_, mark)| *mark);
    format!("{subject}: {}{}", cells.trim_end_matches(" |"), marks.collect::<String>())
}

fn rows(kind: EntityKind, ids: &[&str]) -> Vec<String> {
    compared(kind, ids).unwrap().rows.iter().map(told).collect()
}

#[test]
fn two_solar_projects() {
    assert_eq!(
        rows(EntityKind::Projects, &["ja_20gw", "csi_base"]),
        [
            "Companies: ja_yangzhou | csi_yangzhou !",
            "Sector: new_energy | new_energy",
            "Product: N-type TOPCon solar cells | TOPCon cells and modules; wafers announced, storage planned !",
            "Status: operating | operating in part !",
            "StatusReport: ../2023-10-30 | ../2024-11-21 !",
            "FirstReport: 2022-06-22 | 2022-09 !",
            "LastReport: ../2023-10-30 | ../2024-11-21 !",
            "Silence: 2023-10-30 | no !",
            "pv_wafer gw_per_year announced: ? | 14 ?",
            "pv_cell gw_per_year announced: 10 10 | 14 !",
            "pv_module gw_per_year announced: ? | 14 ?",
            "cny planned: 2622 +7440 | 15000 +900 !",
            "sources trade_press: 2 | 5 !",
            "sources press: 2 | 2",
            "sources repost: 1 | 2 !",
            "Family:  | ",
        ]
    );
}

/// Two entries that may mean some of the same things say so; and a project of which no status is
/// reported has none, not a low one.
#[test]
fn projects_with_gaps() {
    assert_eq!(
        rows(EntityKind::Projects, &["yapp_thermal_line", "liuwei_wharf", "yapp_thermal"])[3..],
        [
            "Status: building | ? | building ?",
            "StatusReport: 2025-09-15 | ? | 2024-01-02 ! ?",
            "FirstReport: 2025-09-15 | ../2026-03 | 2024-01-02 !",
            "LastReport: 2025-09-15 | ../2026-03 | 2024-01-02 !",
            "Silence: no | no | 2024-01-02 !",
            "auto_fuel sets_per_year planned: 600000 32000 | ? | ? ?",
            "wo_cable tonnes_per_year planned: ? | 1200000 | ? ?",
            "cny planned: +420 | 230 | ? ! ?",
            "sources company: 0 | 1 | 0 !",
            "sources repost: 2 | 0 | 2 !",
            "Family: yapp_thermal |  | yapp_thermal_line !",
        ]
    );
}

#[test]
fn three_companies() {
    let rows = rows(EntityKind::Companies, &["ja_yangzhou", "cimc", "vestas"]);
    assert!(rows[0].starts_with("Makes: ") && rows[0].ends_with(" !"), "{}", rows[0]);
    assert_eq!(
        rows[1..],
        [
            "Sector: new_energy | equipment | equipment !",
            "InZone: yes | yes | partner !",
            "Projects: ja_20gw ja_66 ja_module_b | cimc_park cimc_phase3 | cimc_park !",
            "Stages: pv_cell pv_module | es_container wo_tower |  !",
            "Institutes: ja_rd |  |  !",
        ]
    );
}

#[test]
fn three_sectors() {
    assert_eq!(
        rows(EntityKind::Sectors, &["new_energy", "equipment", "healthcare"]),
        [
            "Projects: 13 | 7 | 0 !",
            "signed: 1 | 2 | 0 !",
            "building: 5 | 3 | 0 !",
            "operating: 5 | 1 | 0 !",
            "halted: 1 | 0 | 0 !",
            "ended: 1 | 0 | 0 !",
            "none: 0 | 1 | 0 !",
            "CompaniesInZone: ja_yangzhou csi_yangzhou trina_h2 bangjie_yz trina_solar sinochem_li | \
             cimc baosheng_yofc taisheng zhongnan avic_baosheng |  !",
            "CompaniesElsewhere: bangjie_opto shunda_suntech | vestas |  !",
            "OpenStages: pv_system |  | he_whole he_equipment !",
            "Institutes: ja_rd csi_rd sinochem_rd green_base |  |  !",
            "cny announced: 700 of 1 | 5000 of 2 | ? ! ?",
            "cny planned: 38822 of 6 | 630 of 2 | ? ! ?",
        ]
    );
}

#[test]
fn it_takes_two_of_one_kind_and_four_are_enough() {
    let entities = |ids: &[&str]| {
        let compared = compared(EntityKind::Projects, ids)?;
        assert!(compared.rows.iter().all(|row| row.cells.len() == compared.entities.len()));
        Some(joined(&compared.entities, ToString::to_string))
    };
    assert_eq!(entities(&["ja_20gw"]), None);
    assert_eq!(entities(&["ja_20gw", "ja_20gw", "cimc", "nobody"]), None);
    assert_eq!(
        entities(&["eink_325", "nobody", "ja_66", "eink_325"]).as_deref(),
        Some("projects/eink_325 projects/ja_66")
    );
    let five = ["ja_20gw", "csi_base", "ja_66", "eink_325", "bangjie_1"];
    assert_eq!(entities(&five).unwrap().split(' ').count(), 4);
    assert!(compared(EntityKind::Stages, &["pv_cell", "pv_wafer"]).is_none());
}

#[test]
fn on_an_earlier_day_it_is_as_it_was_known() {
    let ids = ["ja_20gw".to_owned(), "bangjie_1".to_owned()];
    let compared = compare(record(), on("2024-06-30"), EntityKind::Projects, &ids).unwrap();
    let rows: Vec<_> = compared.rows.iter().map(told).collect();
    assert_eq!(rows[3], "Status: operating | operating in part !");
    assert_eq!(rows[7], "Silence: no | no");
}

/// What can be drawn in a row has one unit and one kind, whatever is compared with whatever.
#[test]
fn no_row_puts_unlike_amounts_on_one_axis() {
    let mut drawn = 0;
    let ids = |kind| -> Vec<&str> {
        match kind {
            EntityKind::Projects => record().projects.iter().map(|it| it.id.as_str()).collect(),
            _ => record().sectors.iter().map(|it| it.id.as_str()).collect(),
        }
    };
    for kind in [EntityKind::Projects, EntityKind::Sectors] {
        let all = ids(kind);
        for (at, one) in all.iter().enumerate() {
            for other in &all[..at] {
                for row in compared(kind, &[one, other]).unwrap().rows {
                    let amounts: Vec<_> = row.cells.iter().filter_map(Cell::amount).collect();
                    let of = match row.subject {
                        Subject::Capacity(_, unit, kind) | Subject::Money(unit, kind) => {
                            Some((unit, kind))
                        }
                        _ => None,
                    };
                    drawn += amounts.len();
                    assert!(amounts.iter().all(|it| Some((it.unit, it.kind)) == of), "{row:?}");
                }
            }
        }
    }
    assert!(drawn > 100);
}

/// The largest sum that does not stand apart; two sorts of sets have no amount in common.
#[test]
fn amounts_to_draw_leave_out_what_cannot_be_added() {
    let amount = |id, subject: &str| {
        let compared = compared(EntityKind::Projects, &[id, "porite_add"]).unwrap();
        let row = compared.rows.iter().find(|row| told(row).starts_with(subject)).unwrap();
        row.cells[0].amount().map(|it| it.value)
    };
    assert_eq!(amount("csi_base", "cny planned"), Some(15e9));
    assert_eq!(amount("ja_module_b", "cny planned"), None);
    assert_eq!(amount("ja_20gw", "pv_cell"), Some(20.0));
    assert_eq!(amount("yapp_thermal_line", "auto_fuel"), None);
}
