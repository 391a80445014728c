//! How many projects were last reported in each state, and of how many nothing was told since.

use super::{silent_since, status_report};
use crate::data::{Project, Record, Status};

/// How many projects were last reported in each state, as a whole and in part, the furthest along
/// first; those without a reported status last. States without a project are left out.
pub fn status_tally(record: &Record) -> Vec<(Option<(Status, bool)>, usize)> {
    let count = |wanted| record.projects.iter().filter(|it| state_of(record, it) == wanted).count();
    states().map(|state| (state, count(state))).filter(|(_, count)| *count > 0).collect()
}

/// How many of the projects last reported in a state have had no report at all for over two years.
pub fn silent_count(record: &Record, state: Option<(Status, bool)>) -> usize {
    let silent = |project: &&Project| silent_since(project, record.zone.researched).is_some();
    record.projects.iter().filter(|it| state_of(record, it) == state).filter(silent).count()
}

/// The state of a project by the last report that names one, and whether it was said of a part.
fn state_of(record: &Record, project: &Project) -> Option<(Status, bool)> {
    let event = status_report(project, record.zone.released)?;
    Some((event.status?, event.is_of_part()))
}

/// Every state, as a whole and in part, the furthest along first; none reported last.
pub(super) fn states() -> impl Iterator<Item = Option<(Status, bool)>> {
    let order = [
        Status::Operating,
        Status::Completed,
        Status::Building,
        Status::Signed,
        Status::Announced,
        Status::Halted,
        Status::Ended,
    ];
    let states = order.into_iter().flat_map(|status| [Some((status, false)), Some((status, true))]);
    states.chain([None])
}
