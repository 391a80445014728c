//! A project's whole history as a dated line.

use super::{SourceMarks, StatusWord, prose};
use crate::{
    data::{Certainty, Event, Extent, Project},
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

fn item(ed: Ed, project: &'static Project, event: &'static Event, anchors: bool) -> impl IntoView {
    let class = event.status.map_or("note", |status| status.as_str());
    let part = event.covers.iter().any(|coverage| coverage.extent == Extent::Part);
    let limits = limits(ed, event);
    view! {
        <li
            class=class
            id=anchors.then(|| format!("event-{}", event.id))
            data-claim=format!("projects/{}.{}", project.id, event.id)
        >
            <p class="date">
                {when(ed.texts(), &event.date)}
                {event.status.map(|status| view! { " " <StatusWord status part /> })}
            </p>
            <p class="claim">
                {prose(ed, &event.text)} {limits} <SourceMarks sources=&event.sources />
            </p>
        </li>
    }
}

fn limits(ed: Ed, event: &Event) -> Option<AnyView> {
    let mut limits = Vec::new();
    if event.inferred {
        limits.push(ed.t(Key::DateInferred));
    }
    if event.certainty != Certainty::Stated {
        limits.push(ed.word("certainty", event.certainty.as_str()));
    }
    (!limits.is_empty()).then(|| {
        let limits = limits.join(ed.t(Key::ListSeparator));
        view! { " " <span class="limits">{limits}</span> }.into_any()
    })
}
