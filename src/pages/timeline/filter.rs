//! The choice among dated entries: by sector, by kind, by company.

use crate::{
    address::{Address, use_address},
    components::{Choice, Pick},
    data::{Record, Topic},
    edition::{Ed, use_edition},
    i18n::Key,
    query::Dated,
};
use leptos::prelude::*;
use std::sync::Arc;

/// The parameters of the address, in the order of [`Marks`].
const PARAMETERS: [&str; 3] = ["sector", "kind", "company"];
/// The kind of the reports on projects that are no entry of the zone's own.
const REPORT: &str = "report";

/// What an entry can be chosen by: for each parameter the values that it falls under.
#[derive(Clone)]
pub struct Marks(Arc<[Vec<&'static str>; 3]>);

impl Marks {
    /// The marks of an entry.
    pub fn of(record: &'static Record, dated: &Dated<'static>) -> Self {
        let sectors = dated.sectors(record).into_iter().map(|id| id.as_str()).collect();
        let kind = dated.entry.map_or(REPORT, |entry| entry.topic.as_str());
        let companies = dated.companies(record).into_iter().map(|id| id.as_str()).collect();
        Self(Arc::new([sectors, vec![kind], companies]))
    }
}

/// The values that are chosen; an empty one chooses nothing.
#[derive(Clone, Copy)]
pub struct Filter(Memo<[String; 3]>);

impl Filter {
    /// The choice that the address holds. A value that no entry has chooses nothing.
    pub fn follow_address(marks: Arc<[Marks]>) -> Self {
        let address = use_address();
        let value = move |at: usize| {
            let value = address.parameter(PARAMETERS[at])?;
            let known = marks.iter().any(|marks| marks.0[at].contains(&value.as_str()));
            known.then_some(value)
        };
        Self(Memo::new(move |_| [0, 1, 2].map(|at| value(at).unwrap_or_default())))
    }

    /// Whether an entry falls under every value that is chosen.
    pub fn shows(self, marks: &Marks) -> bool {
        self.0.with(|chosen| agrees(chosen, marks, None))
    }

    /// How many entries would be shown, were `value` chosen for one of the parameters.
    fn count(self, marks: &[Marks], at: usize, value: &str) -> usize {
        self.0.with(|chosen| {
            let others = marks.iter().filter(|marks| agrees(chosen, marks, Some(at)));
            others.filter(|marks| value.is_empty() || marks.0[at].contains(&value)).count()
        })
    }
}

/// Whether an entry falls under what is chosen, but for one parameter.
fn agrees(chosen: &[String; 3], marks: &Marks, but: Option<usize>) -> bool {
    chosen.iter().zip(marks.0.iter()).enumerate().all(|(at, (value, of))| {
        Some(at) == but || value.is_empty() || of.contains(&value.as_str())
    })
}

/// The choice, and how many entries it shows. A value that would show nothing cannot be chosen.
#[component]
pub fn TimelineFilter(filter: Filter, marks: Arc<[Marks]>) -> impl IntoView {
    let ed = use_edition();
    let address = use_address();
    let all = marks.len();
    let shown = marks.clone();
    let result = Signal::derive(move || {
        let count = shown.iter().filter(|marks| filter.shows(marks)).count();
        let values = [("count", &*count.to_string()), ("all", &all.to_string())];
        ed.fill(Key::TimelineResult, &values)
    });
    let labels = [Key::ColumnSector, Key::TimelineKind, Key::ColumnCompany];
    let choices: Vec<_> = labels
        .into_iter()
        .enumerate()
        .map(|(at, label)| choice(ed, address, filter, at, label, marks.clone()))
        .collect();
    view! {
        <div class="filter" role="group" aria-label=ed.t(Key::TimelineFilter)>
            {choices}
            <p class="result" role="status" data-derived="count">{result}</p>
        </div>
    }
}

fn choice(
    ed: Ed,
    address: Address,
    filter: Filter,
    at: usize,
    label: Key,
    marks: Arc<[Marks]>,
) -> impl IntoView {
    let picks = values(ed, at)
        .into_iter()
        .filter(|(value, _)| marks.iter().any(|marks| marks.0[at].contains(value)))
        .map(|(value, label)| {
            let marks = marks.clone();
            let count = Signal::derive(move || filter.count(&marks, at, value));
            Pick { value, label, count }
        })
        .collect();
    view! {
        <Choice
            label
            name=PARAMETERS[at]
            picks
            chosen=Signal::derive(move || filter.0.with(|chosen| chosen[at].clone()))
            choose=move |value| address.set_parameters(&[(PARAMETERS[at], value)])
        />
    }
}

/// The values of a parameter with their names, in the order of the record.
fn values(ed: Ed, at: usize) -> Vec<(&'static str, &'static str)> {
    let (record, lang) = (ed.record(), ed.lang());
    match at {
        0 => record.sectors.iter().map(|it| (it.id.as_str(), it.name.in_lang(lang))).collect(),
        1 => {
            let topics = Topic::ALL.iter().map(|topic| topic.as_str());
            let topics = topics.map(|topic| (topic, ed.word("topic", topic)));
            topics.chain([(REPORT, ed.t(Key::TimelineReports))]).collect()
        }
        _ => record.companies.iter().map(|it| (it.id.as_str(), it.short.in_lang(lang))).collect(),
    }
}
