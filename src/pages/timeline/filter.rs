//! Boxes that choose among dated entries: by sector, by kind, by company.

use super::chosen::{Filter, PARAMETERS, REPORT};
use crate::{
    components::{Choice, Pick, live},
    data::Topic,
    edition::{Ed, use_edition},
    i18n::Key,
};
use leptos::prelude::*;

/// What each of the [`PARAMETERS`] chooses.
const LABELS: [Key; 3] = [Key::ColumnSector, Key::TimelineKind, Key::ColumnCompany];

/// The boxes, and how many entries are shown. A value that would show nothing cannot be chosen.
#[component]
pub fn TimelineFilter(filter: Filter) -> impl IntoView {
    let ed = use_edition();
    let choices: Vec<_> = (0..PARAMETERS.len())
        .map(|at| {
            let (name, label) = (PARAMETERS[at], LABELS[at]);
            let filter = filter.clone();
            view! { <Choice label name picks=Box::new(move || picks(ed, &filter, at)) /> }
        })
        .collect();
    let result = live(move || {
        let chosen = filter.chosen();
        let count = chosen.count_in(&filter.all, chosen.span);
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
        .filter(|(value, _)| filter.has(at, value))
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
