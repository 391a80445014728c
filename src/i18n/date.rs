//! Dates and periods in words, as precise as they are known.

use super::{Key, Texts};
use crate::data::{Date, DateSpan, Precision};

/// When something happened: `26 September 2023`, `by 30 October 2023`.
pub fn when(texts: &Texts, span: &DateSpan) -> String {
    match (span.from, span.to) {
        (Some(from), Some(to)) if from == to => date(texts, from),
        (Some(from), Some(to)) if months_of_one_year(from, to) => {
            texts.fill(Key::DateBetweenMonths, &month_values(texts, from, to).each())
        }
        (Some(from), Some(to)) => {
            texts.fill(Key::DateBetween, &[("from", &date(texts, from)), ("to", &date(texts, to))])
        }
        (Some(from), None) => texts.fill(Key::DateFrom, &[("from", &date(texts, from))]),
        (None, Some(to)) => texts.fill(Key::DateBy, &[("to", &date(texts, to))]),
        (None, None) => String::new(),
    }
}

/// The time that a figure covers: `2021–2023`, `Q1–Q3 2023`.
pub fn period(texts: &Texts, span: &DateSpan) -> String {
    let (Some(from), Some(to)) = (span.from, span.to) else {
        return when(texts, span);
    };
    if from == to {
        return date(texts, from);
    }
    match (from.quarter(), to.quarter()) {
        (Some(1), Some(last)) if from.year() == to.year() => {
            // A pattern each, for two quarters and more: languages have names of their own for them.
            let pattern = nth(texts.get(Key::PeriodFirstQuarters), last.saturating_sub(1));
            super::texts::fill(pattern, &[("year", &from.year().to_string())])
        }
        (Some(first), Some(last)) if from.year() == to.year() => texts.fill(
            Key::PeriodQuarters,
            &[
                ("year", &from.year().to_string()),
                ("first", &first.to_string()),
                ("last", &last.to_string()),
            ],
        ),
        _ if months_of_one_year(from, to) => {
            texts.fill(Key::PeriodMonths, &month_values(texts, from, to).each())
        }
        _ if days_of_one_year(from, to) => texts.fill(
            Key::PeriodDays,
            &[
                ("year", &from.year().to_string()),
                ("first", month_name(texts, from)),
                ("first_day", &from.day().unwrap_or_default().to_string()),
                ("last", month_name(texts, to)),
                ("last_day", &to.day().unwrap_or_default().to_string()),
            ],
        ),
        _ => {
            texts.fill(Key::PeriodRange, &[("from", &date(texts, from)), ("to", &date(texts, to))])
        }
    }
}

/// Whether two dates are months of one year, which then need be said but once.
fn months_of_one_year(from: Date, to: Date) -> bool {
    let months = [from, to].iter().all(|date| date.precision() == Precision::Month);
    months && from.year() == to.year()
}

/// Whether two dates are days of one year.
fn days_of_one_year(from: Date, to: Date) -> bool {
    from.day().and(to.day()).is_some() && from.year() == to.year()
}

/// Two months and their year, as the patterns name them.
struct Months(String, String, String);

impl Months {
    fn each(&self) -> [(&'static str, &str); 3] {
        [("first", &self.0), ("last", &self.1), ("year", &self.2)]
    }
}

fn month_values(texts: &Texts, from: Date, to: Date) -> Months {
    let name = |date: Date| month_name(texts, date).to_owned();
    Months(name(from), name(to), from.year().to_string())
}

fn month_name(texts: &Texts, date: Date) -> &str {
    date.month().map_or("", |month| nth(texts.get(Key::Months), month))
}

/// The short name of a month, 1 to 12: `Sep`.
pub fn month_short(texts: &Texts, month: u8) -> &str {
    nth(texts.get(Key::MonthsShort), month)
}

/// One of several texts that `|` parts, from 1.
fn nth(texts: &str, number: u8) -> &str {
    texts.split('|').nth(usize::from(number).saturating_sub(1)).unwrap_or_default()
}

/// One date in words.
pub fn date(texts: &Texts, at: Date) -> String {
    let year = at.year().to_string();
    let month = month_name(texts, at);
    let part = at.quarter().or(at.day()).unwrap_or_default().to_string();
    let key = match at.precision() {
        Precision::Year => Key::DateYear,
        Precision::Quarter => Key::DateQuarter,
        Precision::Month => Key::DateMonth,
        Precision::Day => Key::DateDay,
    };
    texts.fill(key, &[("year", &year), ("month", month), ("quarter", &part), ("day", &part)])
}
