//! Spans of time: those that the timeline can be narrowed to, and where in them a date lies.

use crate::data::{Date, DateSpan, Precision};
use std::fmt;

/// The parameter of an address that asks for a span.
pub const SPAN: &str = "span";

/// A stretch of time, and an axis on which dates are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// From one decade to another, both named by their first year.
    Decades(u16, u16),
    /// The ten years from this one on.
    Decade(u16),
    /// A year.
    Year(u16),
    /// A month of a year, 1 to 12: the smallest part of an axis. No address asks for it.
    Month(u16, u8),
}

impl Span {
    /// All decades in which some dates lie, and those between.
    pub fn over(dates: impl Iterator<Item = Date>) -> Self {
        let (first, last) = dates.fold((u16::MAX, 0), |(first, last), date| {
            (first.min(date.year()), last.max(date.year()))
        });
        let decade = |year: u16| year - year % 10;
        Self::Decades(decade(first.min(last)), decade(last))
    }

    /// Reads `2020s` or `2023`. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let year = |text| Date::parse(text).ok().filter(|it| it.precision() == Precision::Year);
        match text.strip_suffix('s') {
            Some(first) => {
                let first = year(first)?.year();
                first.is_multiple_of(10).then_some(Self::Decade(first))
            }
            None => year(text).map(|date| Self::Year(date.year())),
        }
    }

    /// The span that a parameter of an address asks for, if it is one and lies within this one.
    pub fn asked(self, text: &str) -> Option<Self> {
        Self::parse(text).filter(|span| self.touches(&span.dates()))
    }

    /// The year that it begins with.
    pub fn first_year(self) -> u16 {
        match self {
            Self::Decades(year, _) | Self::Decade(year) | Self::Year(year) => year,
            Self::Month(year, _) => year,
        }
    }

    /// The decade of a year, the year of a month. `None` for all else, which only the whole holds.
    pub fn parent(self) -> Option<Self> {
        match self {
            Self::Year(year) => Some(Self::Decade(year - year % 10)),
            Self::Month(year, _) => Some(Self::Year(year)),
            Self::Decade(_) | Self::Decades(..) => None,
        }
    }

    /// The decade or the year before, among those that an address can ask for.
    pub fn before(self) -> Option<Self> {
        match self {
            Self::Decade(year) if year > 1000 => Some(Self::Decade(year - 10)),
            Self::Year(year) if year > 1000 => Some(Self::Year(year - 1)),
            _ => None,
        }
    }

    /// The decade or the year after, among those that an address can ask for.
    pub fn after(self) -> Option<Self> {
        match self {
            Self::Decade(year) if year < 9990 => Some(Self::Decade(year + 10)),
            Self::Year(year) if year < 9999 => Some(Self::Year(year + 1)),
            _ => None,
        }
    }

    /// What its axis is divided into: decades, years or months. A month is not divided.
    pub fn parts(self) -> Vec<Self> {
        match self {
            Self::Decades(first, last) => (first..=last).step_by(10).map(Self::Decade).collect(),
            Self::Decade(year) => (year..=year.saturating_add(9)).map(Self::Year).collect(),
            Self::Year(year) => (1..=12).map(|month| Self::Month(year, month)).collect(),
            Self::Month(..) => Vec::new(),
        }
    }

    /// Its first and its last year, or its month.
    pub fn dates(self) -> DateSpan {
        let (from, to) = match self {
            Self::Decades(first, last) => (first, last.saturating_add(9)),
            Self::Decade(year) => (year, year.saturating_add(9)),
            Self::Year(year) | Self::Month(year, _) => (year, year),
        };
        let month = match self {
            Self::Month(year, month) => Date::month_only(year, month),
            _ => None,
        };
        let bound = |year| month.or(Some(Date::year_only(year)));
        DateSpan { from: bound(from), to: bound(to) }
    }

    /// Whether something of this date may have happened in it.
    pub fn touches(self, date: &DateSpan) -> bool {
        self.place(date, 0).is_some()
    }

    /// Where a date lies on an axis of this span that is `width` units long: from the begin of the
    /// first day that it can mean to the end of the last. What reaches beyond the axis ends a
    /// hundredth of it outside. `None` where it lies outside altogether.
    ///
    /// "By 30 October" is placed on that day and "from October" in that month: the report is all
    /// that is known.
    pub fn place(self, date: &DateSpan, width: i32) -> Option<(i32, i32)> {
        let ((start, end), (from, to)) = (days(&self.dates())?, days(date)?);
        let (length, width) = (i64::from(end - start).max(1), i64::from(width));
        let over = width / 100;
        let at = |day: i32| {
            let at = i64::from(day - start) * width / length;
            at.max(-over).min(width + over) as i32
        };
        (from < end && to > start).then(|| (at(from), at(to)))
    }
}

/// The first day that a date can mean, and the day after the last one, as numbers in order.
fn days(date: &DateSpan) -> Option<(i32, i32)> {
    let (first, last) = (date.from.or(date.to)?, date.latest()?);
    Some((first.ordinal(), last.last_day().ordinal() + 1))
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Decade(year) => write!(f, "{year}s"),
            _ => self.dates().fmt(f),
        }
    }
}
