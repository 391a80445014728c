//! What happened when: the zone's own entries and the reports on its projects.

use crate::{
    components::{Limits, SourceMarks, StatusWord, prose},
    data::{DateSpan, Id, Project, Source, Status, Text},
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
    // By where they begin, so that a year stands before its months.
    entries.sort_by_key(|entry| {
        let (last, first) = entry.date.order();
        (first, last)
    });
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
    status: Option<Status>,
    date: &'static DateSpan,
    text: &'static Text,
    sources: &'static [Id<Source>],
    project: Option<&'static Project>,
    limits: Limits<'static>,
}

fn entries(ed: Ed) -> Vec<Entry> {
    let zone = ed.record().timeline.iter().map(|entry| Entry {
        claim: format!("timeline/{}", entry.id),
        anchor: Some(format!("timeline-{}", entry.id)),
        status: None,
        date: &entry.date,
        text: &entry.text,
        sources: &entry.sources,
        project: None,
        limits: Limits {
            scope: Some(entry.scope),
            certainty: entry.certainty,
            ..Limits::default()
        },
    });
    let projects = ed.record().projects.iter().flat_map(|project| {
        project.events.iter().map(move |event| Entry {
            claim: format!("projects/{}.{}", project.id, event.id),
            anchor: None,
            status: event.status,
            date: &event.date,
            text: &event.text,
            sources: &event.sources,
            project: Some(project),
            limits: Limits {
                inferred_date: event.inferred,
                certainty: event.certainty,
                ..Limits::default()
            },
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
        <li class=entry.status.map_or("note", Status::as_str) id=entry.anchor data-claim=entry.claim>
            <p class="date">
                {when(ed.texts(), entry.date)} {project}
                {entry.status.map(|status| view! { <StatusWord status /> })}
            </p>
            <p class="claim">{prose(ed, entry.text)} {entry.limits.view(ed)} <SourceMarks sources=entry.sources /></p>
        </li>
    }
}
