//! The values that the facets offer, and how many projects have each: counted by hand from
//! `assets/data/projects.json`.

use super::{explorer, ids, on};
use crate::editions::record;
use zone_showcase::{
    data::Status,
    query::explore::{Explorer, Facet, State},
};

fn totals(facet: Facet) -> Vec<(String, usize)> {
    explorer(record()).values(facet).map(|value| (value.word.clone(), value.total)).collect()
}

fn told(told: &[(&str, usize)]) -> Vec<(String, usize)> {
    told.iter().map(|(word, total)| ((*word).to_owned(), *total)).collect()
}

#[test]
fn each_facet_offers_its_values_with_their_totals() {
    let statuses = [
        ("announced", 1),
        ("signed", 5),
        ("building", 12),
        ("completed", 0),
        ("operating", 9),
        ("halted", 1),
        ("ended", 1),
        ("none", 1),
    ];
    assert_eq!(totals(Facet::Status), told(&statuses));
    let sectors = [
        ("new_energy", 13),
        ("auto_parts", 5),
        ("optoelectronics", 5),
        ("equipment", 7),
        ("light_industry", 0),
        ("healthcare", 0),
    ];
    assert_eq!(totals(Facet::Sector), told(&sectors));
    assert_eq!(totals(Facet::Age), told(&[("under_1", 6), ("1_2", 3), ("over_2", 21)]));
    // Companies without a project are not offered; no source names the owner of five.
    let companies = totals(Facet::Company);
    assert_eq!(companies.first(), Some(&("ja_yangzhou".to_owned(), 3)));
    assert_eq!(companies.last(), Some(&("none".to_owned(), 5)));
    assert!(companies.iter().all(|(_, total)| *total > 0));
    // A stage without a project is offered, and counts none.
    assert!(totals(Facet::Stage).contains(&("pv_system".to_owned(), 0)));
}

#[test]
fn a_project_has_several_values_of_a_facet_but_counts_once_for_each() {
    let explorer = explorer(record());
    let rows = explorer.apply(&State::default());
    let cells = explorer.value(Facet::Stage, "pv_cell").unwrap();
    // JA Solar's two units on the stage are one project.
    assert_eq!((cells.total, rows.count(cells)), (4, 4));
}

/// Before the research a report's age is counted to the day itself.
#[test]
fn on_an_earlier_day_ages_and_statuses_are_those_of_the_day() {
    let explorer = Explorer::new(record(), on("2023-12-31"), "en");
    let total = |facet, word| explorer.value(facet, word).map_or(0, |value| value.total);
    assert_eq!(total(Facet::Status, "halted"), 0, "Bangjie was running");
    assert_eq!(total(Facet::Status, "none"), 11);
    assert_eq!(total(Facet::Age, "none"), 11);
    // Silent at the end of 2023: reports of 2021 and before.
    assert_eq!(total(Facet::Age, "over_2"), 7);
}

#[test]
fn the_board_has_a_column_for_each_status_and_every_row_once() {
    let explorer = explorer(record());
    let board = explorer.board(&explorer.apply(&State::default()).rows);
    let statuses: Vec<_> = board.iter().map(|(status, _)| *status).collect();
    assert_eq!(statuses.len(), 8);
    assert_eq!((statuses[0], statuses[7]), (Some(Status::Announced), None));
    assert_eq!(ids(record(), &board[5].1), ["bangjie_1"]);
    assert_eq!(ids(record(), &board[7].1), ["liuwei_wharf"]);
    assert_eq!(board.iter().map(|(_, rows)| rows.len()).sum::<usize>(), 30);
}
