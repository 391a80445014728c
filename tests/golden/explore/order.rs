//! The orders of the table: unknowns last both ways and counted, unlike amounts never mixed.

use super::{Dice, explorer, ids};
use crate::editions::record;
use zone_showcase::{
    builder::generate::with_projects,
    data::{Kind, MeasurementUnit},
    query::explore::{Column, Explorer, Facet, Outcome, Sort, State},
};

fn sorted(explorer: &Explorer<'_>, column: Column, descending: bool) -> Outcome {
    let mut state = State::default();
    state.sort = Some(Sort { column, descending });
    explorer.apply(&state)
}

fn rows(column: Column, descending: bool) -> Vec<&'static str> {
    ids(record(), &sorted(&explorer(record()), column, descending).rows)
}

#[test]
fn without_an_order_the_record_has_its_own() {
    let outcome = explorer(record()).apply(&State::default());
    assert_eq!(outcome.rows, (0..30).collect::<Vec<_>>());
    assert_eq!((outcome.unknown, outcome.bases), (0, Vec::new()));
}

#[test]
fn every_column_has_all_rows_and_the_unknown_ones_last_both_ways() {
    let explorer = explorer(record());
    let unknown = [
        (Column::Project, 0),
        (Column::Sector, 0),
        (Column::Stage, 7),
        (Column::Company, 5),
        (Column::Product, 0),
        (Column::Status, 1),
        (Column::LastReport, 0),
        (Column::FirstReport, 0),
        (Column::Money, 18),
        (Column::Capacity, 19),
    ];
    assert_eq!(unknown.map(|(column, _)| column), Column::ALL);
    for (column, count) in unknown {
        let (up, down) = (sorted(&explorer, column, false), sorted(&explorer, column, true));
        assert_eq!((up.unknown, down.unknown), (count, count), "{column:?}");
        let known = 30 - count;
        assert_eq!(up.rows[known..], down.rows[known..], "{column:?}: the record's order");
        let mut all = up.rows.clone();
        all.sort_unstable();
        assert_eq!(all, (0..30).collect::<Vec<_>>(), "{column:?}");
    }
}

#[test]
fn statuses_go_by_how_far_along_they_are() {
    let up = rows(Column::Status, false);
    assert_eq!(up[..4], ["bangjie_module", "bangjie_1", "eink_325", "sinochem_li"]);
    let down = rows(Column::Status, true);
    // What runs as a whole comes before what runs in part; equals keep the record's order.
    assert_eq!(down[..3], ["ja_20gw", "ja_66", "ja_module_b"]);
    assert_eq!(down[6..10], ["csi_base", "etdz_cell_module", "jingxin_6in", "trina_h2_base"]);
    assert_eq!((up[29], down[29]), ("liuwei_wharf", "liuwei_wharf"));
}

#[test]
fn reports_go_by_date_and_dates_by_their_last_day() {
    let newest = rows(Column::LastReport, true);
    assert_eq!(newest[..3], ["liuwei_wharf", "bangjie_1", "trina_h2_base"]);
    assert_eq!(newest[29], "zk_led_1");
    let first = rows(Column::FirstReport, false);
    // August 2016, February 2017, July 2017.
    assert_eq!(first[..4], ["zk_led_1", "lear_leather", "avic_cable", "porite_add"]);
}

#[test]
fn names_go_by_code_point_in_the_language() {
    for lang in ["en", "zh"] {
        let explorer = Explorer::new(record(), record().zone.released, lang);
        let of = |row: &usize| record().projects[*row].name.in_lang(lang).to_ascii_lowercase();
        let names: Vec<_> = sorted(&explorer, Column::Project, false).rows.iter().map(of).collect();
        let down: Vec<_> = sorted(&explorer, Column::Project, true).rows.iter().map(of).collect();
        assert!(names.is_sorted() && down.is_sorted_by(|a, b| a >= b), "{lang}");
    }
    assert_ne!(names("en"), names("zh"));
}

fn names(lang: &str) -> Vec<usize> {
    sorted(&Explorer::new(record(), record().zone.released, lang), Column::Project, false).rows
}

/// Planned yuan, announced yuan and planned dollars: each for itself, the most frequent first.
#[test]
fn money_is_sorted_within_one_kind_and_currency() {
    use Kind::{Announced, Planned};
    let planned = [
        "csi_base",
        "ja_66",
        "sinochem_li",
        "ja_20gw",
        "bangjie_module",
        "zhongnan_park",
        "eink_325",
        "liuwei_wharf",
    ];
    let announced = ["cimc_park", "baosheng_add", "trina_h2_base"];
    let down = rows(Column::Money, true);
    assert_eq!((&down[..8], &down[8..11], down[11]), (&planned[..], &announced[..], "porite_add"));
    let up = rows(Column::Money, false);
    assert_eq!(up[..4], ["liuwei_wharf", "eink_325", "zhongnan_park", "bangjie_module"]);
    assert_eq!((up[8], up[11]), ("trina_h2_base", "porite_add"));
    let bases: Vec<_> = sorted(&explorer(record()), Column::Money, true)
        .bases
        .iter()
        .map(|(basis, rows)| (basis.kind, basis.unit, *rows))
        .collect();
    let (cny, usd) = (MeasurementUnit::Cny, MeasurementUnit::Usd);
    assert_eq!(bases, [(Planned, cny, 8), (Announced, cny, 3), (Planned, usd, 1)]);
}

#[test]
fn capacity_is_sorted_within_one_chain_unit_and_kind() {
    let down = rows(Column::Capacity, true);
    assert_eq!(
        down[..11],
        [
            // Gigawatts of the photovoltaic chain that were announced: 20, 14, 10, 10, 6.
            "ja_20gw",
            "csi_base",
            "bangjie_1",
            "ja_66",
            "ja_module_b",
            // One that is planned, gigawatts of electrolysers, sets, wafers, kilometres, tonnes.
            "bangjie_module",
            "trina_h2_base",
            "yapp_thermal_line",
            "jingxin_6in",
            "avic_cable",
            "liuwei_wharf",
        ]
    );
    let explorer = explorer(record());
    let outcome = sorted(&explorer, Column::Capacity, true);
    assert_eq!(
        outcome.bases.iter().map(|(_, rows)| *rows).collect::<Vec<_>>(),
        [5, 1, 1, 1, 1, 1, 1]
    );
    let amount = |at: usize| explorer.amount(Column::Capacity, outcome.rows[at]).map(|it| it.value);
    assert_eq!(amount(0), Some(20.0), "two units of ten on one stage");
    assert_eq!(amount(1), Some(14.0), "three stages are not added");
    assert_eq!(amount(7), Some(600_000.0), "sets of two sorts are not added");
    assert_eq!(amount(11), None);
}

#[test]
fn pressing_a_head_turns_the_order_and_then_takes_it_back() {
    let newest = Sort { column: Column::LastReport, descending: true };
    let oldest = Sort { column: Column::LastReport, descending: false };
    assert_eq!(Sort::pressed(None, Column::LastReport), Some(newest));
    assert_eq!(Sort::pressed(Some(newest), Column::LastReport), Some(oldest));
    assert_eq!(Sort::pressed(Some(oldest), Column::LastReport), None);
    let by_name = Some(Sort { column: Column::Project, descending: false });
    assert_eq!(Sort::pressed(Some(oldest), Column::Project), by_name);
}

/// Every order against a sort from scratch, with many equals and a filter.
#[test]
fn ten_thousand_projects_keep_the_order_of_the_record_among_equals() {
    let large = with_projects(record(), 10_000);
    let explorer = explorer(&large);
    let mut dice = Dice(3);
    for column in [Column::Sector, Column::FirstReport, Column::Money, Column::Capacity] {
        for descending in [false, true] {
            let mut state = State::default();
            state.sort = Some(Sort { column, descending });
            state.toggle(Facet::Status, ["building", "operating", "signed"][dice.roll(3)]);
            let outcome = explorer.apply(&state);
            let known = outcome.rows.len() - outcome.unknown;
            let mut at = 0;
            let parts = match outcome.bases.is_empty() {
                true => vec![known],
                false => outcome.bases.iter().map(|(_, rows)| *rows).collect(),
            };
            assert_eq!(parts.iter().sum::<usize>(), known);
            for part in parts {
                let rows = &outcome.rows[at..at + part];
                at += part;
                let key = |row: usize| match column {
                    Column::Sector => {
                        let of = &large.projects[row].sector;
                        large.sectors.iter().position(|it| it.id == *of).unwrap() as f64
                    }
                    Column::FirstReport => {
                        let (last, first) = large.projects[row].events[0].date.order();
                        f64::from(last) * 1e9 + f64::from(first)
                    }
                    _ => explorer.amount(column, row).unwrap().value,
                };
                let in_order = |pair: &[usize]| {
                    let (a, b) = (key(pair[0]), key(pair[1]));
                    let before = if descending { a > b } else { a < b };
                    before || (a == b && pair[0] < pair[1])
                };
                assert!(rows.windows(2).all(in_order), "{column:?} {descending}");
            }
        }
    }
}
