//! The status of projects and units on a date: the last one reported, never stored.

use crate::data::{Certainty, Date, Event, Extent, Project, Record, Status, Unit};

/// What the last report on a unit said.
#[derive(Clone, Copy, Debug)]
pub struct UnitState<'a> {
    /// The status.
    pub status: Status,
    /// Whether it was said of the whole unit.
    pub extent: Extent,
    /// Of how much it was said, where that is a part of known size.
    pub amount: Option<f64>,
    /// The report.
    pub event: &'a Event,
}

/// A project that has not been heard of for longer than this says so.
const SILENCE_YEARS: u16 = 2;

/// The reports known on `day`, oldest first.
fn known(project: &Project, day: Date) -> impl DoubleEndedIterator<Item = &Event> {
    project.events.iter().filter(move |event| event.date.order().0 <= day.ordinal())
}

/// The first report on a project, of whatever sort.
pub fn first_report(project: &Project, day: Date) -> Option<&Event> {
    known(project, day).next()
}

/// The last report on a project, of whatever sort.
pub fn last_report(project: &Project, day: Date) -> Option<&Event> {
    known(project, day).next_back()
}

/// The last report that names a status of the project.
pub fn status_report(project: &Project, day: Date) -> Option<&Event> {
    known(project, day).rfind(|event| event.status.is_some())
}

/// What the last report that names a status of `unit` said of it.
pub fn unit_state<'a>(project: &'a Project, unit: &Unit, day: Date) -> Option<UnitState<'a>> {
    known(project, day).rev().find_map(|event| {
        let status = event.status?;
        if event.covers.is_empty() {
            return Some(UnitState { status, extent: Extent::Whole, amount: None, event });
        }
        let coverage = event.covers.iter().find(|coverage| coverage.unit == unit.id)?;
        Some(UnitState { status, extent: coverage.extent, amount: coverage.amount, event })
    })
}

/// Whether what is known of a unit is to be verified: its capacity, or its last status, is told
/// roughly or by a weak source, or is our conclusion.
pub fn is_unverified(unit: &Unit, state: Option<&UnitState<'_>>) -> bool {
    let status = state.map_or(Certainty::Stated, |state| state.event.certainty);
    [unit.certainty, status].iter().any(|certainty| *certainty != Certainty::Stated)
}

/// The last report that concerns `unit`, whether or not it names a status: one of the whole project
/// does, one of other units alone does not.
pub fn unit_report<'a>(project: &'a Project, unit: &Unit, day: Date) -> Option<&'a Event> {
    let concerns = |event: &&Event| {
        event.covers.is_empty() || event.covers.iter().any(|coverage| coverage.unit == unit.id)
    };
    known(project, day).rfind(concerns)
}

/// The date of the last report, if that is more than two years before `researched`. Silence is
/// never a status and replaces none.
pub fn silent_since(project: &Project, researched: Date) -> Option<Date> {
    let last = last_report(project, researched.last_day())?.date.latest()?;
    is_silent(last, researched).then_some(last)
}

/// The date to which silence is counted on `day`: that of the research, since what a later search
/// would have found is not known; `day` itself, if it is before that.
pub fn counted_to(record: &Record, day: Date) -> Date {
    let researched = record.zone.researched;
    if day.ordinal() < researched.last_day().ordinal() { day } else { researched }
}

/// Whether a report of `last` is more than two years older than `researched`.
pub fn is_silent(last: Date, researched: Date) -> bool {
    is_older(last, researched, SILENCE_YEARS)
}

/// Whether a report of `last` is more than so many years older than `researched`: of the one the
/// last day that it can mean counts, of the other the first.
pub fn is_older(last: Date, researched: Date, years: u16) -> bool {
    let (then, now) = (last.last_day(), researched.first_day());
    let then = (then.year() + years, then.month(), then.day());
    then < (now.year(), now.month(), now.day())
}

/// How far along a status is, from 0: what was given up, what stands still, then the way from an
/// announcement to production.
pub fn progress(status: Status) -> u8 {
    match status {
        Status::Ended => 0,
        Status::Halted => 1,
        Status::Announced => 2,
        Status::Signed => 3,
        Status::Building => 4,
        Status::Completed => 5,
        Status::Operating => 6,
    }
}

/// How far the furthest of a project's units had come on `day`, and whether only a part of it had;
/// of a project without units, the last status reported. A stop shows only once every unit has
/// stopped.
pub fn phase_on(project: &Project, day: Date) -> Option<(Status, bool)> {
    project
        .units
        .iter()
        .filter_map(|unit| unit_state(project, unit, day))
        .map(|state| (state.status, state.extent == Extent::Part))
        .max_by_key(|(status, part)| (progress(*status), !part))
        .or_else(|| {
            let report = status_report(project, day)?;
            Some((report.status?, report.is_of_part()))
        })
}
