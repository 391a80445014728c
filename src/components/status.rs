//! Statuses: always a word, a sign and the date of the report.

use super::{kept, kept_end};
use crate::{
    data::{Certainty, Event, Extent, Project, Status},
    edition::{Ed, use_edition},
    i18n::{Key, date, when},
    query::{UnitState, last_report, silent_since, status_report},
    route::Route,
};
use leptos::prelude::*;

/// A status' sign and word.
#[component]
pub fn StatusWord(
    status: Status,
    /// Whether it was said of a part only.
    #[prop(optional)]
    part: bool,
) -> impl IntoView {
    let ed = use_edition();
    let class = format!("status {}{}", status.as_str(), if part { " part" } else { "" });
    view! { <span class=class>{status_text(ed, status, part)}</span> }
}

/// A status in words: `operating`, `operating in part`.
pub fn status_text(ed: Ed, status: Status, part: bool) -> String {
    let word = ed.word("status", status.as_str());
    if part { ed.fill(Key::StatusInPart, &[("status", word)]) } else { word.to_owned() }
}

/// A unit's status with the date of the report, in words.
pub fn unit_status_text(ed: Ed, state: &UnitState<'_>) -> String {
    let status = status_text(ed, state.status, state.extent == Extent::Part);
    let told = told_when(ed, state.event);
    let told = ed.fill(Key::StatusReported, &[("status", &status), ("told", &told)]);
    match state.event.certainty {
        Certainty::Stated => told,
        other => [&told, ed.t(Key::LimitSeparator), ed.word("certainty", other.as_str())].concat(),
    }
}

/// A project's status: the last one reported, the date of that report, and since when there is
/// none, if that is long.
#[component]
pub fn StatusLine(
    project: &'static Project,
    /// Whether the line stands on another page than the project's own.
    #[prop(optional)]
    elsewhere: bool,
) -> impl IntoView {
    let ed = use_edition();
    let zone = &ed.record().zone;
    let report = status_report(project, zone.released);
    let silence = silent_since(project, zone.researched).map(|last| {
        let since = ed.fill(Key::StatusSilent, &[("date", &date(ed.texts(), last))]);
        view! { <span class="silent" data-derived="silence">{since}</span> }
    });
    let page = if elsewhere { page_of(ed, project) } else { String::new() };
    let Some(report) = report else {
        return view! { <p class="status-line">{ed.t(Key::NothingReported)} " " {silence}</p> }
            .into_any();
    };
    view! {
        <p class="status-line" data-claim=format!("projects/{}", project.id)>
            {reported(ed, report, page)} <LaterReport project elsewhere /> {silence}
        </p>
    }
    .into_any()
}

/// The last report, where it is later than the one that names the status.
#[component]
pub fn LaterReport(
    project: &'static Project,
    /// Whether it stands on another page than the project's own.
    #[prop(optional)]
    elsewhere: bool,
) -> impl IntoView {
    let ed = use_edition();
    let released = ed.record().zone.released;
    let last = last_report(project, released)?;
    let told = status_report(project, released)?;
    let page = if elsewhere { page_of(ed, project) } else { String::new() };
    (last.id != told.id).then(|| later(ed, last, page))
}

/// A report that is later than the one that names the status, which leads to it.
pub fn later_report(ed: Ed, project: &Project, event: &'static Event) -> AnyView {
    later(ed, event, page_of(ed, project))
}

fn later(ed: Ed, event: &'static Event, page: String) -> AnyView {
    let href = format!("{page}#event-{}", event.id);
    let words = [("label", ed.text(&event.label)), ("date", &when(ed.texts(), &event.date))];
    view! { <a class="report" href=href>{kept_end(&ed.fill(Key::StatusLater, &words))}</a> }
        .into_any()
}

/// When it was told: `reported 26 September 2023`. Of what has but a last possible day that day is
/// the report's own, if one of its sources is of that day; else it is told as what it is.
pub fn told_when(ed: Ed, event: &Event) -> String {
    let whole = || when(ed.texts(), &event.date);
    let reported = |date: &str| ed.fill(Key::StatusReportOf, &[("date", date)]);
    let (None, Some(last)) = (event.date.from, event.date.to) else { return reported(&whole()) };
    let of_that_day = |id| {
        let source = ed.record().numbered_source(id).map(|(_, source)| source);
        source.is_some_and(|source| {
            source.date.is_some_and(|it| it.from == it.to && it.to == Some(last))
        })
    };
    if event.sources.iter().any(of_that_day) {
        return reported(&date(ed.texts(), last));
    }
    whole()
}

fn page_of(ed: Ed, project: &Project) -> String {
    ed.href(&Route::Project(project.id.clone()))
}

fn reported(ed: Ed, event: &'static Event, page: String) -> impl IntoView {
    let part = event.is_of_part();
    let date = told_when(ed, event);
    let href = format!("{page}#event-{}", event.id);
    view! {
        {event.status.map(|status| view! { <StatusWord status part /> })}
        " "
        <a class="report" href=href>{kept(&date)}</a>
    }
}
