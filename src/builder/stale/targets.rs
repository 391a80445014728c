//! Targets whose time is over, and of which nobody has told what became of them.

use super::{Desk, Section};
use crate::{
    data::{EntityKind, Figure},
    query::{TargetState, target_state},
};

/// Those targets, the oldest first.
pub fn past(desk: &Desk<'_>) -> Section {
    let day = desk.record().zone.released;
    let is_past =
        |figure: &&Figure| target_state(figure, day) == Some(TargetState::PastWithoutOutcome);
    let mut past: Vec<&Figure> = desk.record().figures.iter().filter(is_past).collect();
    past.sort_by_key(|figure| figure.period.map(|period| period.order()));
    let tell = |figure: &&Figure| {
        let by = figure.period.map(|period| period.to_string()).unwrap_or_default();
        let problem = format!("its period, {by}, is over, and no source tells what became of it");
        desk.finding(
            EntityKind::Figures,
            &figure.id,
            problem,
            "look for a source, and tell it under outcome",
        )
    };
    Section {
        title: "Targets past due",
        lead: "Their pages say that no outcome is known. The oldest stand first.".to_owned(),
        findings: past.iter().map(tell).collect(),
    }
}
