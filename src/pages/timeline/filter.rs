//! The choice among dated entries: by sector, by kind, by company.

use crate::{
    address::use_address,
    components::{Choice, Pick, live},
    data::{Record, Topic},
    edition::{Ed, use_edition},
    i18n::Key,
    query::Dated,
};
use leptos::prelude::*;
use std::sync::Arc;

/// The parameters of the address, in the order of [`Marks`], with what they choose.
const PARAMETERS: [(&str, Key); 3] =
    [("sector", Key::ColumnSector), ("kind", Key::TimelineKind), ("company", Key::ColumnCompany)];
/// The kind of the reports on projects that are no entry of the zone's own.
const REPORT: &str = "report";

/// What an entry can be chosen by: for each parameter the values that it falls under.
pub type Marks = [Vec<&'static str>; 3];

/// The marks of an entry.
pub fn marks_of(record: &'static Record, dated: &Dated<'static>) -> Marks {
    let sectors = dated.sectors(record).into_iter().map(|id| id.as_str()).collect();
    let kind = dated.entry.map_or(REPORT, |entry| entry.topic.as_str());
    let companies = dated.companies(record).into_iter().map(|id| id.as_str()).collect();
    [sectors, vec![kind], companies]
}

/// The choice among entries.
#[derive(Clone)]
pub struct Filter {
    /// The marks of every entry.
    pub all: Arc<[Marks]>,
}

impl Filter {
    /// What the address chooses at the moment. A value that no entry has chooses nothing.
    pub fn chosen(&self) -> Chosen {
        let address = use_address();
        let known =
            |at: usize, value: &str| self.all.iter().any(|marks| marks[at].contains(&value));
        Chosen(
            [0, 1, 2]
                .map(|at| address.parameter(PARAMETERS[at].0).filter(|value| known(at, value))),
        )
    }
}

/// The values that are chosen.
pub struct Chosen([Option<String>; 3]);

impl Chosen {
    /// Whether an entry falls under every value that is chosen.
    pub fn shows(&self, marks: &Marks) -> bool {
        self.agrees(marks, None)
    }

    /// The same, but for one parameter.
    fn agrees(&self, marks: &Marks, but: Option<usize>) -> bool {
        self.0.iter().zip(marks).enumerate().all(|(at, (value, of))| {
            Some(at) == but || value.as_deref().is_none_or(|value| of.contains(&value))
        })
    }

    /// How many entries would be shown, were `value` chosen for one of the parameters.
    fn count(&self, all: &[Marks], at: usize, value: &str) -> usize {
        all.iter()
            .filter(|marks| self.agrees(marks, Some(at)) && marks[at].contains(&value))
            .count()
    }
}

/// The boxes, and how many entries are shown. A value that would show nothing cannot be chosen.
#[component]
pub fn TimelineFilter(filter: Filter) -> impl IntoView {
    let ed = use_edition();
    let choices: Vec<_> = (0..PARAMETERS.len())
        .map(|at| {
            let (name, label) = PARAMETERS[at];
            let filter = filter.clone();
            view! { <Choice label name picks=Box::new(move || picks(ed, &filter, at)) /> }
        })
        .collect();
    let result = live(move || {
        let chosen = filter.chosen();
        let count = filter.all.iter().filter(|marks| chosen.shows(marks)).count();
        let values = [("count", &*count.to_string()), ("all", &filter.all.len().to_string())];
        ed.fill(Key::TimelineResult, &values).into_any()
    });
    view! {
        <div class="filter" role="group" aria-label=ed.t(Key::TimelineFilter)>
            {choices}
            <p class="result" role="status" data-derived="count">{result}</p>
        </div>
    }
}

/// The values of a parameter, in the order of the record, with what each would show.
fn picks(ed: Ed, filter: &Filter, at: usize) -> Vec<Pick> {
    let chosen = filter.chosen();
    values(ed, at)
        .into_iter()
        .filter(|(value, _)| filter.all.iter().any(|marks| marks[at].contains(value)))
        .map(|(value, label)| Pick { value, label, count: chosen.count(&filter.all, at, value) })
        .collect()
}

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
