//! One pass over the projects: what is shown, and how many each choice would show.

use super::{
    Column, Facet, Meaning, Outcome, State, Value,
    amount::amounts,
    key::{chosen, keys},
    order::{Order, Sorted},
    reader,
    value::Values,
};
use crate::data::{Date, Quantity, Record, Status};
use std::sync::OnceLock;

/// The projects of a record, ready to be filtered, counted and sorted. Making one takes longer
/// than an answer, so that one is made for a page and kept.
pub struct Explorer<'a> {
    record: &'a Record,
    day: Date,
    lang: String,
    values: Values<'a>,
    /// One for each of [`Column::ALL`], made when it is first asked for.
    orders: [OnceLock<Order>; Column::ALL.len()],
}

impl<'a> Explorer<'a> {
    /// Reads the projects of `record` as they were known on `day`, with names in `lang`.
    pub fn new(record: &'a Record, day: Date, lang: &str) -> Self {
        let values = reader::read(record, day);
        Self { record, day, lang: lang.to_owned(), values, orders: Default::default() }
    }

    /// The values that a facet offers, in their order.
    pub fn values(&self, facet: Facet) -> impl Iterator<Item = &Value<'a>> {
        self.values.all.iter().filter(move |value| value.facet == facet && value.is_offered())
    }

    /// The value that a word chooses in a facet; none where the record has no such value.
    pub fn value(&self, facet: Facet, word: &str) -> Option<&Value<'a>> {
        self.values(facet).find(|value| value.word == word)
    }

    /// Takes out of a choice what this record does not have.
    pub fn settle(&self, state: &mut State) {
        state.keep(|facet, word| self.value(facet, word).is_some());
    }

    /// What is shown by a choice. A chosen value that the record does not have is no choice.
    pub fn apply(&self, state: &State) -> Outcome {
        let (asked, passes) = self.asked(state);
        let mut counts = vec![0; self.values.all.len()];
        let mut back = [0; Facet::ALL.len()];
        let mut shown = vec![false; self.values.projects()];
        for (shown, numbers) in shown.iter_mut().zip(self.values.by_project()) {
            let bit_of = |number: &u32| passes.get(*number as usize).copied().unwrap_or(0);
            let failed = asked & !numbers.iter().fold(0, |passed, number| passed | bit_of(number));
            *shown = failed == 0;
            if failed != 0 && !failed.is_power_of_two() {
                continue;
            }
            // What fails in one facet alone would be shown by another choice there.
            if let Some(back) = back.get_mut(failed.trailing_zeros() as usize) {
                *back += 1;
            }
            for number in numbers.iter().map(|number| *number as usize) {
                let facet = self.values.all.get(number).map_or(0, |value| value.facet.bit());
                if failed == 0 || failed == facet {
                    counts.get_mut(number).into_iter().for_each(|count| *count += 1);
                }
            }
        }
        let Sorted { rows, bases, unknown } = self.sorted(state, &shown);
        let way_out = if rows.is_empty() { way_out(back) } else { None };
        Outcome { rows, unknown, bases, way_out, counts }
    }

    /// The facets in which something is chosen, and for each value its facet's bit if it is.
    fn asked(&self, state: &State) -> (u8, Vec<u8>) {
        let mut passes = vec![0; self.values.all.len()];
        let mut asked = 0;
        for facet in Facet::ALL {
            let words = state.chosen(facet).iter();
            for value in words.filter_map(|word| self.value(facet, word)) {
                asked |= facet.bit();
                passes.get_mut(value.number).into_iter().for_each(|pass| *pass = facet.bit());
            }
        }
        (asked, passes)
    }

    fn sorted(&self, state: &State, shown: &[bool]) -> Sorted {
        let by = state.sort.and_then(|sort| Some((self.order(sort.column)?, sort)));
        match by {
            Some((order, sort)) => order.rows(shown, sort.descending),
            None => {
                let rows = shown.iter().enumerate().filter(|(_, shown)| **shown);
                Sorted { rows: rows.map(|(at, _)| at).collect(), ..Sorted::default() }
            }
        }
    }

    fn order(&self, column: Column) -> Option<&Order> {
        let order = self.orders.get(column as usize)?;
        Some(order.get_or_init(|| {
            let (keys, bases) = keys(self.record, self.day, &self.lang, &self.values, column);
            Order::new(keys, bases)
        }))
    }

    /// The amount by which a column of amounts sorts a project, given as its place in the record.
    pub fn amount(&self, column: Column, project: usize) -> Option<Quantity> {
        let project = self.record.projects.get(project)?;
        let bases: Vec<_> = self.order(column)?.bases().collect();
        chosen(&amounts(self.record, project, column), &bases).map(|(_, amount)| amount)
    }

    /// Rows by their last reported status, in the order of [`Status::ALL`]; those of which none is
    /// reported last. A status without a row is there, and empty.
    pub fn board(&self, rows: &[usize]) -> Vec<(Option<Status>, Vec<usize>)> {
        let statuses = Status::ALL.iter().copied().map(Some).chain([None]);
        let mut board: Vec<_> = statuses.map(|status| (status, Vec::new())).collect();
        let of_each: Vec<_> = self.values.by_project().map(|it| self.status(it)).collect();
        for row in rows {
            let status = of_each.get(*row).copied().flatten();
            let column = board.iter_mut().find(|(of, _)| *of == status);
            column.into_iter().for_each(|(_, rows)| rows.push(*row));
        }
        board
    }

    fn status(&self, numbers: &[u32]) -> Option<Status> {
        match self.values.of_facet(numbers, Facet::Status).next()?.meaning {
            Meaning::Status(status) => Some(status),
            _ => None,
        }
    }
}

/// The facet that alone keeps most projects away; of equals the first.
fn way_out(back: [usize; Facet::ALL.len()]) -> Option<(Facet, usize)> {
    let most = Facet::ALL.into_iter().zip(back).rev().max_by_key(|(_, count)| *count)?;
    (most.1 > 0).then_some(most)
}
