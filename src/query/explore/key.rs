//! What projects are sorted by in each column.

use super::{Basis, Column, Facet, Meaning, amount::amounts, sorted::insert, value::Values};
use crate::{
    data::{Date, DateSpan, Project, Quantity, Record},
    query::{first_report, last_report, progress, status_report},
};
use std::cmp::Reverse;

/// What a project is sorted by in a column. The parts that a column does not use are the same in
/// all projects.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// The basis of an amount, as its place among those of the column.
    pub basis: usize,
    /// A date, a place in the record, or an amount in thousandths.
    number: i64,
    /// A name. The capitals of ASCII are small letters here.
    text: String,
}

impl Key {
    fn number(number: i64) -> Self {
        Self { number, ..Self::default() }
    }

    fn text(text: &str) -> Self {
        Self { text: text.to_ascii_lowercase(), ..Self::default() }
    }

    /// By the last possible day, then by the first: the order of reports in a history.
    fn date(date: &DateSpan) -> Self {
        let (last, first) = date.order();
        Self::number((i64::from(last) << 32) + i64::from(first))
    }

    /// The record has three decimals at most.
    fn amount(basis: usize, amount: Quantity) -> Self {
        Self { basis, number: (amount.value * 1000.0).round() as i64, ..Self::default() }
    }
}

/// The key of each project in a column, if the record says anything there; and of a column of
/// amounts the bases, those of most projects first.
pub(super) fn keys(
    record: &Record,
    day: Date,
    lang: &str,
    values: &Values<'_>,
    column: Column,
) -> (Vec<Option<Key>>, Vec<Basis>) {
    if matches!(column, Column::Money | Column::Capacity) {
        return amount_keys(record, column);
    }
    let of_each = record.projects.iter().zip(values.by_project());
    let keys = of_each.map(|(project, numbers)| key(project, day, lang, values, numbers, column));
    (keys.collect(), Vec::new())
}

fn key(
    project: &Project,
    day: Date,
    lang: &str,
    values: &Values<'_>,
    numbers: &[u32],
    column: Column,
) -> Option<Key> {
    let first = |facet| values.of_facet(numbers, facet).map(|value| value.number).min();
    Some(match column {
        Column::Project => Key::text(project.name.in_lang(lang)),
        Column::Product => Key::text(project.product.in_lang(lang)),
        Column::Sector => Key::number(first(Facet::Sector)? as i64),
        Column::Stage => Key::number(first(Facet::Stage)? as i64),
        Column::Company => match values.of_facet(numbers, Facet::Company).next()?.meaning {
            Meaning::Company(company) => Key::text(company.short.in_lang(lang)),
            _ => return None,
        },
        Column::Status => {
            let report = status_report(project, day)?;
            Key::number(2 * i64::from(progress(report.status?)) + i64::from(!report.is_of_part()))
        }
        Column::LastReport => Key::date(&last_report(project, day)?.date),
        Column::FirstReport => Key::date(&first_report(project, day)?.date),
        Column::Money | Column::Capacity => return None,
    })
}

fn amount_keys(record: &Record, column: Column) -> (Vec<Option<Key>>, Vec<Basis>) {
    let of_each: Vec<_> =
        record.projects.iter().map(|project| amounts(record, project, column)).collect();
    let bases = bases(&of_each);
    let keys = of_each.iter().map(|amounts| {
        let (basis, amount) = chosen(amounts, &bases)?;
        Some(Key::amount(basis, amount))
    });
    (keys.collect(), bases)
}

/// The amount that a project is sorted by, with its basis: of several that of most projects.
pub(super) fn chosen(amounts: &[(Basis, Quantity)], bases: &[Basis]) -> Option<(usize, Quantity)> {
    bases.iter().enumerate().find_map(|(place, basis)| {
        let (_, amount) = amounts.iter().find(|(known, _)| known == basis)?;
        Some((place, *amount))
    })
}

/// The bases that occur, those of most projects first.
fn bases(of_each: &[Vec<(Basis, Quantity)>]) -> Vec<Basis> {
    let mut counts: Vec<(usize, Basis)> = Vec::new();
    for (basis, _) in of_each.iter().flatten() {
        match counts.iter_mut().find(|(_, known)| known == basis) {
            Some((count, _)) => *count += 1,
            None => counts.push((1, *basis)),
        }
    }
    let mut sorted = Vec::new();
    counts.into_iter().for_each(|(count, basis)| insert(&mut sorted, (Reverse(count), basis)));
    sorted.into_iter().map(|(_, basis)| basis).collect()
}
