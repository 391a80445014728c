//! What happened when: the zone's own entries and the reports on its projects.

use crate::{
    components::{SourceMarks, prose},
    data::{DateSpan, Id, Project, Source, Text},
    edition::{Ed, use_edition},
    i18n::{Key, when},
    route::Route,
};
use leptos::prelude::*;

/// All dated entries, oldest first.
#[component]
pub fn Timeline() -> impl IntoView {
    let ed = use_edition();
    let mut entries = entries(ed);
    entries.sort_by_key(|entry| entry.date.order());
    let items: Vec<_> = entries.into_iter().map(|entry| item(ed, entry)).collect();
    view! {
        <article class="page narrow">
            <h1 tabindex="-1">{ed.t(Key::TimelineTitle)}</h1>
            <p class="lead">{ed.t(Key::TimelineLead)}</p>
            <ol class="history timeline">{items}</ol>
        </article>
    }
}

struct Entry {
    claim: String,
    anchor: Option<String>,
    class: &'static str,
    date: &'static DateSpan,
    text: &'static Text,
    sources: &'static [Id<Source>],
    project: Option<&'static Project>,
}

fn entries(ed: Ed) -> Vec<Entry> {
    let zone = ed.record().timeline.iter().map(|entry| Entry {
        claim: format!("timeline/{}", entry.id),
        anchor: Some(format!("timeline-{}", entry.id)),
        class: "note",
        date: &entry.date,
        text: &entry.text,
        sources: &entry.sources,
        project: None,
    });
    let projects = ed.record().projects.iter().flat_map(|project| {
        project.events.iter().map(move |event| Entry {
            claim: format!("projects/{}.{}", project.id, event.id),
            anchor: None,
            class: event.status.map_or("note", |status| status.as_str()),
            date: &event.date,
            text: &event.text,
            sources: &event.sources,
            project: Some(project),
        })
    });
    zone.chain(projects).collect()
}

fn item(ed: Ed, entry: Entry) -> impl IntoView {
    let project = entry.project.map(|project| {
        let href = ed.href(&Route::Project(project.id.clone()));
        view! { <a class="whose" href=href>{project.short.in_lang(ed.lang())}</a> }
    });
    view! {
        <li class=entry.class id=entry.anchor data-claim=entry.claim>
            <p class="date">{when(ed.texts(), entry.date)} {project}</p>
            <p class="claim">{prose(ed, entry.text)} <SourceMarks sources=entry.sources /></p>
        </li>
    }
}
