//! A date, or the time between two dates.

use super::{Date, DateError};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

/// A date or an interval, written as in ISO 8601-2 (EDTF): `2023-09`, `2024-10/2025-12`,
/// `../2023-10-30` (on or before), `2024-10/..` (on or after).
///
/// Of an event an interval means "somewhere between"; of a period it means "all of it".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateSpan {
    /// Not before this date.
    pub from: Option<Date>,
    /// Not after this date; equal to `from` for a single date.
    pub to: Option<Date>,
}

impl DateSpan {
    /// Reads a date or an interval.
    ///
    /// # Errors
    /// [`DateError::Form`] for `../..` and whatever is no date; [`DateError::Impossible`] also
    /// for an interval that ends before it begins.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let Some((from, to)) = text.split_once('/') else {
            let date = Date::parse(text)?;
            return Ok(Self { from: Some(date), to: Some(date) });
        };
        let bound = |text: &str| match text {
            ".." => Ok(None),
            date => Date::parse(date).map(Some),
        };
        let span = Self { from: bound(from)?, to: bound(to)? };
        match (span.from, span.to) {
            (None, None) => Err(DateError::Form),
            (Some(from), Some(to)) if from.ordinal() > to.last_day().ordinal() => {
                Err(DateError::Impossible)
            }
            _ => Ok(span),
        }
    }

    /// The latest date named: what the span is ordered by, and what silence is counted from.
    pub fn latest(&self) -> Option<Date> {
        self.to.or(self.from)
    }

    /// Order of time: by the last possible day, then by the first. A year thus comes after each
    /// of its months, for it may mean any day up to its last.
    pub fn order(&self) -> (i32, i32) {
        let last = self.latest().map_or(i32::MAX, |date| date.last_day().ordinal());
        let first = self.from.or(self.to).map_or(i32::MAX, |date| date.ordinal());
        (last, first)
    }
}

impl fmt::Display for DateSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.from, self.to) {
            (Some(from), Some(to)) if from == to => from.fmt(f),
            (Some(from), Some(to)) => write!(f, "{from}/{to}"),
            (Some(from), None) => write!(f, "{from}/.."),
            (None, Some(to)) => write!(f, "../{to}"),
            (None, None) => f.write_str("../.."),
        }
    }
}

impl Serialize for DateSpan {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateSpan {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).map_err(|_| de::Error::custom("not a date or an interval"))
    }
}
