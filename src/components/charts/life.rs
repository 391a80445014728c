//! A project's life: a stroke per phase, a mark per report.

use super::{
    reports::{Placing, placings},
    svg::{svg_link, svg_title},
    time::TimeAxis,
};
use crate::{
    data::{Event, Project, Status},
    edition::Ed,
    i18n::{Key, date, when},
    query::{phase_on, silent_since},
};
use leptos::{prelude::*, tachys::view::any_view::AnyView};

/// A stroke of a life: a state from one report to the next.
pub struct Stroke {
    from: i32,
    to: i32,
    /// The furthest that the project had come, and whether a part of it had.
    pub state: (Status, bool),
    /// Whether no later report names a status: nothing is drawn as if it were known.
    pub since: bool,
}

/// The strokes of a project's life that have a length, oldest first.
pub fn strokes(project: &Project, axis: TimeAxis, end: crate::data::Date) -> Vec<Stroke> {
    let from = |event: &Event| axis.reach(&event.date).1;
    let mut found = Vec::new();
    for (at, event) in project.events.iter().enumerate() {
        let day = event.date.latest().map_or(end, |date| date.last_day());
        let Some(state) = phase_on(project, day) else { continue };
        let since = project.events.iter().skip(at + 1).all(|later| later.status.is_none());
        let to = project.events.get(at + 1).map_or(axis.x(end), from);
        let from = from(event);
        if from < to {
            found.push(Stroke { from, to, state, since });
        }
    }
    found
}

/// Whether the date of a report is drawn as a bar.
pub fn is_wide((from, to): (i32, i32)) -> bool {
    to - from > 8
}

/// The line itself: a stroke per phase, a mark per report, a label where there is room. With
/// `points` each mark leads to its report on the same page.
pub fn life(ed: Ed, project: &'static Project, axis: TimeAxis, points: bool) -> AnyView {
    let lines = strokes(project, axis, ed.record().zone.researched)
        .into_iter()
        .map(|Stroke { from, to, state: (status, part), since }| {
            let since = if since { "life since " } else { "life " };
            let class = [since, status.as_str(), if part { " part" } else { "" }].concat();
            view! { <path class=class d=format!("M{from} 0H{to}") /> }
        })
        .collect_view();
    let (placings, _) = placings(ed, project, axis);
    // Under the marks: the paper around a letter must not bite into a ring.
    let labels = placings
        .iter()
        .filter_map(|placing| Some((placing.label?, ed.text(&placing.event.label))))
        .map(|((x, y), label)| view! { <text x=x y=y aria-hidden="true">{label}</text> })
        .collect_view();
    let marks = placings
        .into_iter()
        .map(|placing| {
            let (event, mark) = (placing.event, mark(ed, &placing));
            if !points {
                return mark.into_any();
            }
            let label = spoken(ed, event);
            let href = format!("#event-{}", event.id);
            svg_link(Some(href), None, ("aria-label", label), mark.into_any())
        })
        .collect_view();
    let claim = format!("projects/{}", project.id);
    view! { <g class="lane" data-claim=claim>{lines} {silence(ed, project, axis)} {labels} {marks}</g> }
        .into_any()
}

/// A report: a dot in the middle of the time that its date can mean, and that time as a bar.
fn mark(ed: Ed, placing: &Placing) -> impl IntoView + use<> {
    let ((from, to), (x, y), event) = (placing.reach, placing.at, placing.event);
    let class = event.status.map_or("note", Status::as_str);
    let title = spoken(ed, event);
    let reach = is_wide(placing.reach)
        .then(|| view! { <path class="reach" d=format!("M{from} 0H{to}") /> });
    view! {
        <g class=format!("event {class}") aria-hidden="true">
            {svg_title(title)}
            {reach}
            <circle cx=x cy=y r="7" />
        </g>
    }
}

fn spoken(ed: Ed, event: &'static Event) -> String {
    format!("{} · {}", when(ed.texts(), &event.date), ed.text(&event.label))
}

/// "No report since …", where that is long.
fn silence(ed: Ed, project: &'static Project, axis: TimeAxis) -> Option<impl IntoView> {
    let zone = &ed.record().zone;
    let last = silent_since(project, zone.researched)?;
    let words = ed.fill(Key::StatusSilent, &[("date", &date(ed.texts(), last))]);
    let x = axis.x(zone.researched);
    Some(view! {
        <text class="silent" x=x y=-10 text-anchor="end" data-derived="silence">{words}</text>
    })
}
