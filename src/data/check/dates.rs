//! Dates and intervals: their form, and that nothing in the record is younger than its release.

use super::{
    cursor::{Cursor, Document},
    fault::Fault,
    near::quote,
    walk::Findings,
};
use crate::data::{Date, DateError, DateSpan, Precision};

const WRITE_DATE: &str = "write a date such as 2023, 2023-Q3, 2023-09 or 2023-09-26";
const WRITE_SPAN: &str = "write a date such as 2023, 2023-Q3, 2023-09 or 2023-09-26, or an \
                          interval such as 2024-10/2025-12 or ../2023-10-30";

/// Judges the form of every date and interval.
pub(super) fn check(findings: &Findings<'_>, faults: &mut Vec<Fault>) {
    for at in findings.of_role("date") {
        faults.extend(at.text().and_then(|text| date_fault(at, text, WRITE_DATE)));
    }
    for at in findings.of_role("span") {
        faults.extend(at.text().and_then(|text| span_fault(at, text)));
    }
}

fn date_fault(at: &Cursor<'_>, text: &str, remedy: &str) -> Option<Fault> {
    let problem = match Date::parse(text).err()? {
        DateError::Form => "has not the form of a date",
        DateError::Impossible => "is no date that exists",
    };
    Some(at.fault(format!("{} {problem}", quote(text)), remedy))
}

fn span_fault(at: &Cursor<'_>, text: &str) -> Option<Fault> {
    DateSpan::parse(text).err()?;
    let Some((from, to)) = text.split_once('/') else { return date_fault(at, text, WRITE_DATE) };
    if (from, to) == ("..", "..") {
        return Some(at.fault("\"../..\" names no date", "give one date, or leave the key out"));
    }
    let bound = |bound: &str| (bound != "..").then(|| date_fault(at, bound, WRITE_SPAN)).flatten();
    let ends_early = || {
        at.fault(format!("{} ends before it begins", quote(text)), "write the earlier date first")
    };
    Some(bound(from).or_else(|| bound(to)).unwrap_or_else(ends_early))
}

/// The interval at the cursor, where it can be read.
pub(super) fn span(at: &Cursor<'_>) -> Option<DateSpan> {
    DateSpan::parse(at.text()?).ok()
}

/// The date that `zone.json` counts from.
pub(super) struct Calendar {
    released: Option<Date>,
    researched: Option<Date>,
}

impl Calendar {
    /// Reads it, and judges that the release is a day and the research not later.
    pub fn of(zone: Option<&Document<'_>>, faults: &mut Vec<Fault>) -> Self {
        let Some(zone) = zone.map(Cursor::root) else {
            return Self { released: None, researched: None };
        };
        let date = |key| {
            let at = zone.key(key)?;
            Some((Date::parse(at.text()?).ok()?, at))
        };
        let released = date("released");
        if let Some((released, at)) = &released
            && released.precision() != Precision::Day
        {
            let problem = format!("\"{released}\" is no single day");
            faults.push(at.fault(problem, "write the full date"));
        }
        if let (Some((released, _)), Some((researched, at))) = (&released, date("researched"))
            && researched.ordinal() > released.last_day().ordinal()
        {
            faults.push(at.fault(
                format!("\"{researched}\" is later than the release, \"{released}\""),
                "correct one of the two dates",
            ));
        }
        Self {
            released: released.map(|(date, _)| date),
            researched: date("researched").map(|(date, _)| date),
        }
    }

    /// What is reported to have happened cannot lie wholly after the release.
    pub fn check(&self, at: &Cursor<'_>) -> Option<Fault> {
        let released = self.released?;
        let from = span(at)?.from?;
        (from.ordinal() > released.last_day().ordinal()).then(|| {
            at.fault(
                format!("\"{from}\" is later than the release of the record, \"{released}\""),
                "correct the date, or \"released\" in zone.json",
            )
        })
    }

    /// A report is known by the release: it cannot even possibly lie after it. Statuses are
    /// reckoned from the last day that a date can mean, so a report of "2026" would not count
    /// before the year is over.
    pub fn check_report(&self, at: &Cursor<'_>) -> Option<Fault> {
        let released = self.released?;
        let span = span(at)?;
        if let (Some(researched), Some(from)) = (self.researched, span.from)
            && from.ordinal() > researched.last_day().ordinal()
            && from.ordinal() <= released.last_day().ordinal()
        {
            // Silence counts to that day: a later report would stand beside "no report since".
            return Some(at.fault(
                format!("\"{from}\" is later than the search for sources, \"{researched}\""),
                "move \"researched\" in zone.json to the day of this report or later",
            ));
        }
        let last = span.latest()?.last_day();
        let begins = span.from.is_none_or(|from| from.ordinal() <= released.ordinal());
        (begins && last.ordinal() > released.last_day().ordinal()).then(|| {
            let from = span.from.map_or_else(|| "..".to_owned(), |from| from.to_string());
            at.fault(
                format!("\"{span}\" can mean a day after the release, \"{released}\""),
                format!("write {from}/{released}"),
            )
        })
    }
}
