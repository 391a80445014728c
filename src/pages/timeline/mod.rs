//! What happened when: the zone's own entries and the reports on its projects.

mod filter;

use crate::{
    components::{EntityLinks, Limits, SourceMarks, StatusWord, charts::strip, live, prose},
    edition::{Ed, use_edition},
    i18n::{Key, when},
    query::{Dated, dated},
    route::Route,
};
use filter::{Filter, TimelineFilter, marks_of};
use leptos::prelude::*;

/// All dated entries, oldest first, and the choice among them.
#[component]
pub fn Timeline() -> impl IntoView {
    let ed = use_edition();
    let entries: Vec<_> =
        dated(ed.record()).into_iter().map(|it| (it, marks_of(ed.record(), &it))).collect();
    let filter = Filter { all: entries.iter().map(|(_, marks)| marks.clone()).collect() };
    let (of_strip, of_years) = (filter.clone(), filter.clone());
    let points = live(move || {
        let chosen = of_strip.chosen();
        let marks = |entry| marks_of(ed.record(), &Dated::from(entry));
        strip(ed, &|entry| !chosen.shows(&marks(entry))).into_any()
    });
    let years = live(move || {
        let chosen = of_years.chosen();
        let shown: Vec<_> =
            entries.iter().filter(|(_, marks)| chosen.shows(marks)).map(|(it, _)| *it).collect();
        let years = shown.chunk_by(|a, b| a.year() == b.year());
        years.map(|entries| year(ed, entries)).collect_view().into_any()
    });
    view! {
        <article class="page timeline-page">
            <h1 tabindex="-1">{ed.t(Key::TimelineTitle)}</h1>
            <p class="lead">{ed.t(Key::TimelineLead)}</p>
            <TimelineFilter filter />
            <a class="skip here" href="#years">{ed.t(Key::StripSkip)}</a>
            {points}
            <div id="years">{years}</div>
        </article>
    }
}

fn year(ed: Ed, entries: &[Dated<'static>]) -> impl IntoView {
    let items: Vec<_> = entries.iter().map(|dated| item(ed, dated)).collect();
    view! {
        <section class="year">
            <h2 data-chrome>{entries.first().and_then(Dated::year)}</h2>
            <ol class="history timeline">{items}</ol>
        </section>
    }
}

/// What both sorts of entry have, the zone's own and a report on a project.
struct Told {
    claim: String,
    anchor: Option<String>,
    limits: Limits<'static>,
}

fn told(dated: &Dated<'static>) -> Option<Told> {
    Some(match (dated.entry, dated.report) {
        (Some(entry), _) => Told {
            claim: format!("timeline/{}", entry.id),
            anchor: Some(format!("timeline-{}", entry.id)),
            limits: Limits {
                scope: Some(entry.scope),
                certainty: entry.certainty,
                ..Limits::default()
            },
        },
        (None, Some((project, event))) => Told {
            claim: format!("projects/{}.{}", project.id, event.id),
            anchor: None,
            limits: Limits {
                inferred_date: event.inferred,
                certainty: event.certainty,
                ..Limits::default()
            },
        },
        (None, None) => return None,
    })
}

fn item(ed: Ed, dated: &Dated<'static>) -> Option<impl IntoView> {
    let Told { claim, anchor, limits } = told(dated)?;
    let (entry, report) = (dated.entry, dated.report);
    let text = entry.map(|entry| &entry.text).or(report.map(|(_, event)| &event.text))?;
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
            id=anchor
            data-claim=claim
        >
            <p class="date">
                {when(ed.texts(), dated.date)} {project}
                {status.map(|(status, part)| view! { <StatusWord status part /> })}
                {entry.map(|entry| view! { <span class="topic">{ed.word("topic", entry.topic.as_str())}</span> })}
            </p>
            <p class="claim">{prose(ed, text)} {limits.view(ed)} <SourceMarks sources=sources of /></p>
            {entry.map(|entry| view! { <EntityLinks entities=&entry.subjects /> })}
        </li>
    })
}
