//! The axis of time.

use crate::data::{Date, DateSpan, Project};

/// A span of whole years, laid out over a width.
#[derive(Clone, Copy)]
pub struct TimeAxis {
    first_year: u16,
    last_year: u16,
    width: i32,
}

impl TimeAxis {
    /// An axis from the year of the earliest report on `projects` to that of `end`.
    pub fn over(projects: &[&Project], end: Date, width: i32) -> Self {
        let first_year = projects
            .iter()
            .flat_map(|project| &project.events)
            .filter_map(|event| event.date.from.or(event.date.to))
            .map(Date::year)
            .min()
            .unwrap_or(end.year());
        Self { first_year, last_year: end.year(), width }
    }

    /// The place of a day.
    pub fn x(&self, day: Date) -> i32 {
        let start = year_start(self.first_year);
        let length = year_start(self.last_year + 1) - start;
        (day.ordinal() - start) * self.width / length.max(1)
    }

    /// The places of the first and the last day that a date can mean.
    pub fn reach(&self, span: &DateSpan) -> (i32, i32) {
        let first = span.from.or(span.to).map_or(0, |date| self.x(date.first_day()));
        let last = span.latest().map_or(first, |date| self.x(date.last_day()));
        match span.from {
            Some(_) => (first, last),
            // "By 30 October": the report is all that is known.
            None => (last, last),
        }
    }

    /// Each year with the place where it begins.
    pub fn years(&self) -> impl Iterator<Item = (u16, i32)> + use<> {
        let axis = *self;
        (axis.first_year..=axis.last_year).map(move |year| (year, axis.x(Date::year_only(year))))
    }
}

fn year_start(year: u16) -> i32 {
    Date::year_only(year).ordinal()
}
