//! What happened when: the zone's own entries and the reports on its projects.

use crate::{
    components::{EntityLinks, Limits, SourceMarks, StatusWord, charts::Strip, prose},
    data::{
        Date, DateSpan, EntityKind, EntityRef, Event, Id, Project, Source, Status, Text,
        TimelineEntry, Topic,
    },
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
    let years: Vec<_> = entries
        .chunk_by(|a, b| year(a) == year(b))
        .map(|entries| {
            let items: Vec<_> = entries.iter().map(|entry| item(ed, entry)).collect();
            view! {
                <section class="year">
                    <h2 data-chrome>{entries.first().and_then(year)}</h2>
                    <ol class="history timeline">{items}</ol>
                </section>
            }
        })
        .collect();
    view! {
        <article class="page timeline-page">
            <h1 tabindex="-1">{ed.t(Key::TimelineTitle)}</h1>
            <p class="lead">{ed.t(Key::TimelineLead)}</p>
            <a class="skip here" href="#years">{ed.t(Key::StripSkip)}</a>
            <Strip />
            <div id="years">{years}</div>
        </article>
    }
}

/// The year in which an entry begins.
fn year(entry: &Entry) -> Option<u16> {
    entry.date.from.or(entry.date.to).map(Date::year)
}

struct Entry {
    claim: String,
    anchor: Option<String>,
    status: Option<(Status, bool)>,
    date: &'static DateSpan,
    text: &'static Text,
    sources: &'static [Id<Source>],
    project: Option<&'static Project>,
    topic: Option<Topic>,
    subjects: &'static [EntityRef],
    limits: Limits<'static>,
}

fn entries(ed: Ed) -> Vec<Entry> {
    let told: Vec<_> = ed
        .record()
        .timeline
        .iter()
        .filter_map(|entry| told_in(ed, entry))
        .map(|(project, event)| (&project.id, &event.id))
        .collect();
    let zone = ed.record().timeline.iter().map(|entry| Entry {
        claim: format!("timeline/{}", entry.id),
        anchor: Some(format!("timeline-{}", entry.id)),
        status: told_in(ed, entry).and_then(|(_, event)| Some((event.status?, event.is_of_part()))),
        date: &entry.date,
        text: &entry.text,
        sources: &entry.sources,
        project: None,
        topic: Some(entry.topic),
        subjects: &entry.subjects,
        limits: Limits {
            scope: Some(entry.scope),
            certainty: entry.certainty,
            ..Limits::default()
        },
    });
    let projects = ed.record().projects.iter().flat_map(|project| {
        let untold =
            project.events.iter().filter(|event| !told.contains(&(&project.id, &event.id)));
        untold.map(|event| Entry {
            claim: format!("projects/{}.{}", project.id, event.id),
            anchor: None,
            status: event.status.map(|status| (status, event.is_of_part())),
            date: &event.date,
            text: &event.text,
            sources: &event.sources,
            project: Some(project),
            topic: None,
            subjects: &[],
            limits: Limits {
                inferred_date: event.inferred,
                certainty: event.certainty,
                ..Limits::default()
            },
        })
    });
    zone.chain(projects).collect()
}

/// The report that an entry of the zone's own tells: that of the very same date, of the one
/// project that the entry names. It then stands once, with the report's status and a link to the
/// project. An entry that names several projects tells of none of them in particular.
fn told_in(ed: Ed, entry: &TimelineEntry) -> Option<(&'static Project, &'static Event)> {
    let mut projects = entry.subjects.iter().filter(|subject| subject.kind == EntityKind::Projects);
    let subject = projects.next().filter(|_| projects.next().is_none())?;
    let project = ed.record().project(&Id::new(subject.id.as_str()))?;
    project.events.iter().find(|event| event.date == entry.date).map(|event| (project, event))
}

fn item(ed: Ed, entry: &Entry) -> impl IntoView {
    let project = entry.project.map(|project| {
        let href = ed.href(&Route::Project(project.id.clone()));
        view! { <a class="whose" href=href>{project.short.in_lang(ed.lang())}</a> }
    });
    view! {
        <li class=entry.status.map_or("note", |(status, _)| status.as_str()) id=entry.anchor.clone() data-claim=entry.claim.clone()>
            <p class="date">
                {when(ed.texts(), entry.date)} {project}
                {entry.status.map(|(status, part)| view! { <StatusWord status part /> })}
                {entry.topic.map(|topic| view! { <span class="topic">{ed.word("topic", topic.as_str())}</span> })}
            </p>
            <p class="claim">{prose(ed, entry.text)} {entry.limits.view(ed)} <SourceMarks sources=entry.sources of=entry.claim.clone() /></p>
            <EntityLinks entities=entry.subjects />
        </li>
    }
}
