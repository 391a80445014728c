//! Targets whose year has passed say so by themselves.

use crate::data::{Date, Figure, Kind};

/// What can be said of a target on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetState {
    /// Its year has not ended, or it has none.
    Open,
    /// Its year has ended, and no source in the record tells the outcome.
    PastWithoutOutcome,
    /// A source tells the outcome.
    Told,
}

/// The state of a figure that is a target; `None` for any other figure.
pub fn target_state(figure: &Figure, day: Date) -> Option<TargetState> {
    if figure.quantity.kind != Kind::Target {
        return None;
    }
    let past = figure
        .period
        .and_then(|period| period.latest())
        .is_some_and(|by| by.last_day().ordinal() < day.ordinal());
    Some(match (&figure.outcome, past) {
        (Some(_), _) => TargetState::Told,
        (None, true) => TargetState::PastWithoutOutcome,
        (None, false) => TargetState::Open,
    })
}
