//! Targets whose year has passed.

use crate::editions::record;
use zone_showcase::{
    data::{Date, Id},
    query::{TargetState, target_state},
};

fn on(day: &str) -> Date {
    Date::parse(day).unwrap()
}

#[test]
fn a_target_is_open_until_its_year_ends() {
    let target = record().figure(&Id::new("target_200bn")).unwrap();
    assert_eq!(target_state(target, on("2025-12-31")), Some(TargetState::Open));
    assert_eq!(target_state(target, on("2026-01-01")), Some(TargetState::PastWithoutOutcome));
}

#[test]
fn a_result_is_no_target() {
    let figure = record().figure(&Id::new("gdp_2023")).unwrap();
    assert_eq!(target_state(figure, on("2026-01-01")), None);
}

#[test]
fn an_outcome_ends_the_question() {
    let mut target = record().figure(&Id::new("target_200bn")).unwrap().clone();
    target.outcome = Some(record().zone.lead.clone());
    assert_eq!(target_state(&target, on("2026-01-01")), Some(TargetState::Told));
}

/// Every aim of the record on the day of this release.
#[test]
fn each_aim_says_how_it_stands() {
    use TargetState::{Open, PastWithoutOutcome, Told};
    let day = record().zone.released;
    let found: Vec<_> = record()
        .figures
        .iter()
        .filter_map(|figure| Some((figure.id.as_str(), target_state(figure, day)?)))
        .collect();
    let wanted = [
        // The outcome tells how far it had come by 2023, and that no later figure is known.
        ("aim_2021_gdp", Told),
        // It was named without a year, and can thus not be past.
        ("target_top50", Open),
        ("aim_2021_fiscal", PastWithoutOutcome),
        ("target_200bn", PastWithoutOutcome),
        ("aim_2021_sales", Told),
        ("target_100_50", PastWithoutOutcome),
    ];
    assert_eq!(found, wanted);
}
