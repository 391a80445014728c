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
