//! The record as it was known on a date.
//!
//! What could be known on a day rests on the dates of the sources. The result is a record again,
//! so that every page, count and picture can be made of it unchanged. The rules:
//!
//! | | is known when |
//! |---|---|
//! | report, dated entry | it has happened, and one of its sources is out |
//! | unit, sum of money, distance | one of its sources is out |
//! | figure | one of its sources is out, and it has been stated |
//! | statement in sentences | all its sources are out: it sums them up |
//! | initiative | it has begun, and a source of what it is is out |
//! | what is not known | the sources that come nearest are out |
//! | conflict | two of its versions are known |
//! | project, institute, place | something of it is |
//! | company | a source places it, something is said of it, or a known project names it |
//!
//! Day means the last one that a date can mean. A source without a date cannot be placed: the
//! statement's own date stands in for it, and where there is none the end of the search, by
//! which every source had been found. No source counts as younger than that.
//!
//! - **Sources** on a statement are those that were out. The list of sources stays whole, for a
//!   source's number is its place in it.
//! - **The frame** stays: sectors, chains and their stages, terms, the zone's names and its lead.
//! - **What a stage or an initiative cannot be without**, its statement, loses its words where
//!   they sum up what came later ([`Text::is_empty`](crate::data::Text::is_empty)).
//! - **A report on units none of which is known yet** waits for one of them: without units it
//!   would read as a report on the whole project.
//! - **The standing of a stage** is that of the record where its statement is known, for that is
//!   the reading of the very same sources. Before, a stage without a company is open, one with a
//!   plant that runs produces, and of any other production is unreported.
//! - **Words** are those of this release: names, labels, notes and readings are not dated.

mod changes;
mod entries;
mod kept;
mod known;
mod mend;
mod stages;

pub use changes::change_dates;

use crate::data::{Date, Record};
use kept::Horizon;

/// The parameter of an address that asks for a date.
pub const AS_OF: &str = "as-of";

/// The record as it was known on the last day that `day` can mean: the record itself from its
/// release on. `released` and `researched` become that day where they are later.
pub fn as_of(record: &Record, day: Date) -> Record {
    let mut then = record.clone();
    let day = day.last_day();
    if is_past(record, day) {
        Horizon::of(record, day).narrow(&mut then);
    }
    then
}

/// The date that a parameter of an address asks for: `2024-06`. `None` where it is no date, or one
/// that is not before the release: then the record itself is shown.
pub fn asked_date(record: &Record, asked: &str) -> Option<Date> {
    Date::parse(asked).ok().filter(|date| is_past(record, *date))
}

fn is_past(record: &Record, day: Date) -> bool {
    known::end(day) < known::end(record.zone.released)
}
