//! Dates that keep their precision: a year is never 1 January.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

/// How much of a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// `2023`
    Year,
    /// `2023-Q3`
    Quarter,
    /// `2023-09`
    Month,
    /// `2023-09-26`
    Day,
}

/// A date as precise as its source: a year, a quarter, a month or a day (proleptic Gregorian).
///
/// Two dates of different precision are unequal even where one lies in the other; compare them
/// by [`first_day`](Self::first_day) and [`last_day`](Self::last_day).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    year: u16,
    /// The month, or the quarter, or 0.
    part: u8,
    /// The day, or 0.
    day: u8,
    precision: Precision,
}

/// Why a text is not a [`Date`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not of the form `2023`, `2023-Q3`, `2023-09` or `2023-09-26`.
    Form,
    /// Of that form, but there is no such quarter, month or day.
    Impossible,
}

impl Date {
    /// Reads `2023`, `2023-Q3`, `2023-09` or `2023-09-26`, years 1000 to 9999.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let mut parts = text.split('-');
        let year = parts.next().and_then(|y| number(y, 4)).ok_or(DateError::Form)?;
        if year < 1000 {
            return Err(DateError::Impossible);
        }
        let date = match (parts.next(), parts.next(), parts.next()) {
            (None, ..) => Self::of(year, 0, 0, Precision::Year),
            (Some(part), None, _) => match part.strip_prefix('Q') {
                Some(q) => Self::of(year, small(q, 1)?, 0, Precision::Quarter),
                None => Self::of(year, small(part, 2)?, 0, Precision::Month),
            },
            (Some(month), Some(day), None) => {
                Self::of(year, small(month, 2)?, small(day, 2)?, Precision::Day)
            }
            _ => return Err(DateError::Form),
        };
        if date.exists() { Ok(date) } else { Err(DateError::Impossible) }
    }

    /// A year of which no more is known.
    pub const fn year_only(year: u16) -> Self {
        Self::of(year, 0, 0, Precision::Year)
    }

    /// A month of a year. `None` where there is no such month.
    pub fn month_only(year: u16, month: u8) -> Option<Self> {
        let date = Self::of(year, month, 0, Precision::Month);
        date.exists().then_some(date)
    }

    const fn of(year: u16, part: u8, day: u8, precision: Precision) -> Self {
        Self { year, part, day, precision }
    }

    fn exists(self) -> bool {
        match self.precision {
            Precision::Year => true,
            Precision::Quarter => (1..=4).contains(&self.part),
            Precision::Month => (1..=12).contains(&self.part),
            Precision::Day => {
                (1..=12).contains(&self.part)
                    && (1..=days_in(self.year, self.part)).contains(&self.day)
            }
        }
    }

    /// How precise the date is.
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The quarter, 1 to 4, when that is what is known.
    pub fn quarter(self) -> Option<u8> {
        (self.precision == Precision::Quarter).then_some(self.part)
    }

    /// The month, 1 to 12, if known.
    pub fn month(self) -> Option<u8> {
        (self.precision >= Precision::Month).then_some(self.part)
    }

    /// The day of the month, if known.
    pub fn day(self) -> Option<u8> {
        (self.precision == Precision::Day).then_some(self.day)
    }

    /// The first day that the date can mean.
    pub fn first_day(self) -> Self {
        let month = match self.precision {
            Precision::Year => 1,
            Precision::Quarter => self.part * 3 - 2,
            Precision::Month | Precision::Day => self.part,
        };
        Self::of(self.year, month, self.day.max(1), Precision::Day)
    }

    /// The last day that the date can mean.
    pub fn last_day(self) -> Self {
        let month = match self.precision {
            Precision::Year => 12,
            Precision::Quarter => self.part * 3,
            Precision::Month | Precision::Day => self.part,
        };
        let day = if self.day == 0 { days_in(self.year, month) } else { self.day };
        Self::of(self.year, month, day, Precision::Day)
    }

    /// Days since 1 March 0000, of the first day that the date can mean. Only differences and
    /// order have a meaning. The sum is the usual one that starts the year in March, so that
    /// the leap day comes last.
    pub fn ordinal(self) -> i32 {
        let first = self.first_day();
        let shifted = i32::from(first.part) + 9;
        let (year, month) = (i32::from(first.year) - 1 + shifted / 12, shifted % 12);
        365 * year + year / 4 - year / 100
            + year / 400
            + (month * 306 + 5) / 10
            + i32::from(first.day)
            - 1
    }
}

fn number(text: &str, digits: usize) -> Option<u16> {
    (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.bytes().fold(0, |n, b| n * 10 + u16::from(b - b'0')))
}

fn small(text: &str, digits: usize) -> Result<u8, DateError> {
    number(text, digits).map(|n| n as u8).ok_or(DateError::Form)
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision {
            Precision::Year => write!(f, "{}", self.year),
            Precision::Quarter => write!(f, "{}-Q{}", self.year, self.part),
            Precision::Month => write!(f, "{}-{:02}", self.year, self.part),
            Precision::Day => write!(f, "{}-{:02}-{:02}", self.year, self.part, self.day),
        }
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).map_err(|_| de::Error::custom("not a date"))
    }
}
