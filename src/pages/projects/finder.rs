//! What is found by the choice in the address: worked out once for all parts that show it.

use crate::{
    address::{read_query, use_address, write_query},
    components::{FROM, compare_box},
    data::Project,
    edition::Ed,
    query::explore::{Explorer, Facet, Outcome, PARAMETERS, State},
};
use leptos::prelude::*;
use std::{
    ops::Range,
    sync::{Arc, Mutex, PoisonError},
};

/// Finds what the address asks for.
pub struct Finder {
    /// The projects of the record.
    pub explorer: Explorer<'static>,
    /// What the address says of the choice.
    choice: Memo<String>,
    /// What it says of the facets alone.
    facets: Memo<String>,
    /// What was found last.
    last: Mutex<Option<Arc<Answer>>>,
}

/// A choice and what it gives.
pub struct Answer {
    /// The choice, without what the record does not have.
    pub state: State,
    /// What it gives.
    pub outcome: Outcome,
}

impl Finder {
    /// A finder in the record of an edition.
    pub fn new(ed: Ed) -> Arc<Self> {
        let record = ed.record();
        let explorer = Explorer::new(record, record.zone.released, ed.lang());
        let said_of = |names: Vec<&'static str>| Memo::new(move |_| said_of(&names));
        let choice = said_of(PARAMETERS.into_iter().chain([FROM]).collect());
        let facets = said_of(Facet::ALL.map(Facet::as_str).into());
        Arc::new(Self { explorer, choice, facets, last: Mutex::default() })
    }

    /// What the address asks for at the moment, for a view of all of it.
    pub fn answer(&self) -> Arc<Answer> {
        self.when(self.choice)
    }

    /// A memo that nobody has read yet watches nothing.
    fn when(&self, said: Memo<String>) -> Arc<Answer> {
        drop(said.read());
        untrack(|| self.find())
    }

    /// The same for a view that shows no more than facets and their numbers: another order or
    /// layout does not concern it.
    pub fn answer_in_facets(&self) -> Arc<Answer> {
        self.when(self.facets)
    }

    fn find(&self) -> Arc<Answer> {
        let mut state = State::read(&read_query(&use_address().query.read()));
        self.explorer.settle(&mut state);
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = last.as_ref().filter(|answer| answer.state == state) {
            return answer.clone();
        }
        let outcome = self.explorer.apply(&state);
        let answer = Arc::new(Answer { state, outcome });
        *last = Some(answer.clone());
        answer
    }
}

/// The part of the address' query that says something of these parameters.
fn said_of(names: &[&str]) -> String {
    let mut pairs = read_query(&use_address().query.read());
    pairs.retain(|(name, _)| names.contains(&name.as_str()));
    write_query(&pairs)
}

impl Answer {
    /// Whether it asks for anything that the page's own tables do not show.
    pub fn is_asked(&self) -> bool {
        let (state, plain) = (&self.state, State::default());
        state.is_filtered()
            || state.sort.is_some()
            || state.view != plain.view
            || state.columns() != plain.columns()
    }
}

/// The part of an answer that is shown.
pub struct Found<'a> {
    /// Where it was found.
    pub explorer: &'a Explorer<'static>,
    /// What was found.
    pub answer: &'a Answer,
    /// The part of the rows that is shown.
    pub shown: Range<usize>,
    /// The projects of the record.
    pub all: &'static [Project],
}

impl Found<'_> {
    /// The rows that are shown, as places in the record.
    pub fn rows(&self) -> &[usize] {
        self.answer.outcome.rows.get(self.shown.clone()).unwrap_or_default()
    }

    /// The projects that are shown, with their number among all rows and their place in the record.
    pub fn projects(&self) -> impl Iterator<Item = (usize, usize, &'static Project)> {
        let numbered = (self.shown.start..).zip(self.rows());
        numbered.filter_map(|(number, row)| Some((number, *row, self.all.get(*row)?)))
    }

    /// The box that takes a project into the comparison.
    pub fn compare_box(&self, ed: Ed, project: &'static Project) -> AnyView {
        let name = project.short.in_lang(ed.lang());
        compare_box(ed, name, project.id.as_str(), Some(&self.answer.state))
    }
}
