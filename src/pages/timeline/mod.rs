//! What happened when: the zone's own entries and the reports on its projects.

mod chosen;
mod filter;
mod zoom;

use crate::{
    components::{EntityLinks, Limits, Live, StatusWord, charts::strip, live, prose},
    edition::{Ed, use_edition},
    i18n::{Key, when},
    query::{Dated, Span},
    route::Route,
};
use chosen::{Entry, Filter};
use filter::TimelineFilter;
use leptos::prelude::*;

/// All dated entries, oldest first, and the choice among them.
#[component]
pub fn Timeline() -> impl IntoView {
    let ed = use_edition();
    let filter = Filter::of(ed.record());
    let [span, ways, picture, entries] =
        [zoom::sentence, zoom::ways, picture, entries].map(|part| follow(ed, &filter, part));
    view! {
        <article class="page timeline-page">
            <h1 tabindex="-1">{ed.t(Key::TimelineTitle)}</h1>
            <p class="lead">{ed.t(Key::TimelineLead)}</p>
            <TimelineFilter filter />
            // Links to a span lead here, and take the focus along: what it holds changes, it stays.
            <p id=zoom::SPAN_ID class="span-told" tabindex="-1" data-derived="count">{span}</p>
            {ways}
            <a class="skip here" href="#years">{ed.t(Key::StripSkip)}</a>
            {picture}
            <div id="years">{entries}</div>
        </article>
    }
}

/// A part of the page that follows what is chosen.
fn follow(ed: Ed, filter: &Filter, part: fn(Ed, &Filter) -> AnyView) -> Live {
    let filter = filter.clone();
    live(move || part(ed, &filter))
}

/// The strip of the span that is chosen.
fn picture(ed: Ed, filter: &Filter) -> AnyView {
    let chosen = filter.chosen();
    let axis = chosen.span.unwrap_or(filter.whole);
    let entries: Vec<_> = filter.all.iter().map(|entry| (entry.0, chosen.shows(entry))).collect();
    view! {
        {strip(ed, axis, &entries)}
        {zoom::note(ed, filter)}
    }
    .into_any()
}

/// The entries that are chosen, by year.
fn entries(ed: Ed, filter: &Filter) -> AnyView {
    let chosen = filter.chosen();
    let shown: Vec<&Entry> = filter.all.iter().filter(|entry| chosen.shows(entry)).collect();
    if shown.is_empty() {
        return view! { <p class="empty">{ed.t(Key::TimelineEmpty)}</p> }.into_any();
    }
    // What may have happened before the span stands with its first year.
    let first = chosen.span.map_or(0, Span::first_year);
    let year_of = |entry: &Entry| entry.0.year().map(|year| year.max(first));
    let years = shown.chunk_by(|a, b| year_of(a) == year_of(b));
    years
        .map(|entries| year(ed, entries.first().and_then(|it| year_of(it)), entries))
        .collect_view()
        .into_any()
}

fn year(ed: Ed, year: Option<u16>, entries: &[&Entry]) -> impl IntoView + use<> {
    let items: Vec<_> = entries.iter().map(|(dated, _)| item(ed, dated)).collect();
    view! {
        <section class="year">
            <h2 data-chrome>{year}</h2>
            <ol class="history timeline">{items}</ol>
        </section>
    }
}

/// What limits the statement of an entry.
fn limits(dated: &Dated<'static>) -> Limits<'static> {
    match (dated.entry, dated.report) {
        (Some(entry), _) => {
            Limits { scope: Some(entry.scope), certainty: entry.certainty, ..Limits::default() }
        }
        (None, Some((_, event))) => Limits {
            inferred_date: event.inferred,
            certainty: event.certainty,
            ..Limits::default()
        },
        (None, None) => Limits::default(),
    }
}

fn item(ed: Ed, dated: &Dated<'static>) -> Option<impl IntoView> {
    let (entry, report) = (dated.entry, dated.report);
    let (text, claim) = (dated.text()?, dated.claim());
    let sources = entry.map(|entry| &entry.sources).or(report.map(|(_, event)| &event.sources))?;
    let status = report.and_then(|(_, event)| Some((event.status?, event.is_of_part())));
    let project = report.filter(|_| entry.is_none()).map(|(project, _)| {
        let href = ed.href(&Route::Project(project.id.clone()));
        view! { <a class="whose" href=href>{project.short.in_lang(ed.lang())}</a> }
    });
    let of = claim.clone();
    Some(view! {
        <li
            class=status.map_or("note", |(status, _)| status.as_str())
            id=dated.anchor()
            data-claim=claim
        >
            <p class="date">
                {when(ed.texts(), dated.date)} {project}
                {status.map(|(status, part)| view! { <StatusWord status part /> })}
                {entry.map(|entry| view! { <span class="topic">{ed.word("topic", entry.topic.as_str())}</span> })}
            </p>
            <p class="claim">{prose(ed, text)} {limits(dated).with_marks(ed, sources, of)}</p>
            {entry.map(|entry| view! { <EntityLinks entities=&entry.subjects /> })}
        </li>
    })
}
