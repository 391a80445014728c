//! A project's whole history as a dated line.

use super::{Limits, SourceMarks, StatusWord, prose};
use crate::{
    data::{Event, Project},
    edition::{Ed, use_edition},
    i18n::{Key, when},
};
use leptos::prelude::*;

/// Every report on a project, oldest first.
#[component]
pub fn History(
    project: &'static Project,
    /// Whether each report can be linked to; on one page per project only.
    #[prop(optional)]
    anchors: bool,
) -> impl IntoView {
    let ed = use_edition();
    let events: Vec<_> =
        project.events.iter().map(|event| item(ed, project, event, anchors)).collect();
    view! { <ol class="history">{events}</ol> }
}

/// Every report in a few words, for pages that tell of several projects; each project's own page
/// has the whole sentences.
#[component]
pub fn BriefHistory(project: &'static Project) -> impl IntoView {
    let ed = use_edition();
    let events: Vec<_> = project
        .events
        .iter()
        .map(|event| {
            let class = event.status.map_or("note", |status| status.as_str());
            let claim = format!("projects/{}.{}", project.id, event.id);
            let of = claim.clone();
            view! {
                <li class=class data-claim=claim>
                    <b>{when(ed.texts(), &event.date)}</b>
                    " "
                    {ed.text(&event.label)}
                    <SourceMarks sources=&event.sources of />
                </li>
            }
        })
        .collect();
    view! { <ol class="history brief" aria-label=ed.t(Key::HistoryTitle)>{events}</ol> }
}

fn item(ed: Ed, project: &'static Project, event: &'static Event, anchors: bool) -> impl IntoView {
    let class = event.status.map_or("note", |status| status.as_str());
    let part = event.is_of_part();
    let limits =
        Limits { inferred_date: event.inferred, certainty: event.certainty, ..Limits::default() };
    let claim = format!("projects/{}.{}", project.id, event.id);
    let of = claim.clone();
    view! {
        <li class=class id=anchors.then(|| format!("event-{}", event.id)) data-claim=claim>
            <p class="date">
                {when(ed.texts(), &event.date)}
                {event.status.map(|status| view! { " " <StatusWord status part /> })}
            </p>
            <p class="claim">
                {prose(ed, &event.text)} {limits.with_marks(ed, &event.sources, of)}
            </p>
        </li>
    }
}
