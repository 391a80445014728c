//! The life of a promise, on one line.

use super::{
    labels::width,
    lanes::place,
    svg::{svg_link, svg_title},
    time::TimeAxis,
    walk_points,
};
use crate::{
    data::{Event, Project, Status},
    edition::{Ed, use_edition},
    i18n::{Key, date, when},
    query::{phase_on, silent_since, sort},
};
use leptos::{prelude::*, tachys::view::any_view::AnyView};

/// The size of the labels, in units of the drawing.
const TYPE: i32 = 15;
/// Two marks that are nearer to each other would hide one another.
const NEAR: i32 = 12;
/// From one lane of labels to the next.
const LANE: i32 = 22;
/// The drawing's width.
pub const WIDTH: i32 = 1000;

/// A project's life on an axis of its own, with the years under it.
#[component]
pub fn PromiseLine(project: &'static Project) -> impl IntoView {
    let ed = use_edition();
    let axis = TimeAxis::over(&[project], ed.record().zone.researched, WIDTH);
    let (above, below) = (2 * LANE + 18, 2 * LANE + 18);
    let years = axis.years().map(|(year, x)| {
        view! {
            <path class="grid" d=format!("M{x} {}V{}", -above, below) />
            <text class="tick" x=x + 6 y=below + 18 aria-hidden="true" data-chrome>{year}</text>
        }
    });
    view! {
        <svg
            class="promise"
            viewBox=format!("0 {} {WIDTH} {}", -above, above + below + 26)
            role="group"
            aria-label=ed.fill(Key::PromiseLabel, &[("project", project.short.in_lang(ed.lang()))])
            on:keydown=walk_points
        >
            {years.collect_view()} {life(ed, project, axis, true)}
        </svg>
        {life_key(ed)}
    }
}

/// What the strokes of lines mean, for above or below them.
pub fn life_key(ed: Ed) -> AnyView {
    let drawn = |class: &'static str, words: String| {
        view! {
            <li>
                <svg viewBox="0 0 40 14" aria-hidden="true">
                    <path class=class d="M0 7H40" />
                </svg>
                {words}
            </li>
        }
        .into_any()
    };
    let word = |status: Status| ed.word("status", status.as_str()).to_owned();
    let in_part = ed.fill(Key::StatusInPart, &[("status", &word(Status::Operating))]);
    let items = vec![
        drawn("life announced", word(Status::Announced)),
        drawn("life signed", word(Status::Signed)),
        drawn("life building", word(Status::Building)),
        drawn("life operating part", in_part),
        drawn("life operating", word(Status::Operating)),
        drawn("life halted", word(Status::Halted)),
        drawn("life since operating", ed.t(Key::PromiseSince).to_owned()),
        drawn("reach", ed.t(Key::PromiseReach).to_owned()),
    ];
    view! { <ul class="life-key">{items}</ul> }.into_any()
}

/// How far the labels of a project's line reach above and below it, in units.
pub fn height(ed: Ed, project: &'static Project, axis: TimeAxis) -> (i32, i32) {
    let lanes = labels(ed, project, axis).into_iter().filter_map(|(_, place)| Some(place?.lane));
    let (top, bottom) =
        lanes.fold((1, 1), |(top, bottom), lane| (top.max(-lane), bottom.max(lane)));
    (top * LANE + 14, bottom * LANE + 14)
}

/// The line itself: a stroke per phase, a mark per report, a label where there is room. With
/// `points` each mark leads to its report on the same page.
pub fn life(ed: Ed, project: &'static Project, axis: TimeAxis, points: bool) -> AnyView {
    let end = ed.record().zone.researched;
    let dated: Vec<_> =
        project.events.iter().map(|event| (axis.reach(&event.date), event)).collect();
    let mut strokes = Vec::new();
    for (at, ((_, from), event)) in dated.iter().enumerate() {
        let day = event.date.latest().map_or(end, |date| date.last_day());
        let Some((status, part)) = phase_on(project, day) else { continue };
        // After the last report that names a status nothing is drawn as if it were known.
        let last = dated.iter().skip(at + 1).all(|(_, later)| later.status.is_none());
        let to = dated.get(at + 1).map_or(axis.x(end), |((_, to), _)| *to);
        let class = [
            if last { "life since " } else { "life " },
            status.as_str(),
            if part { " part" } else { "" },
        ]
        .concat();
        strokes.push(view! { <path class=class d=format!("M{from} 0H{to}") /> });
    }
    let mut before = (i32::MIN / 2, 0);
    let marks = dated
        .iter()
        .map(|(reach, event)| {
            let middle = (reach.0 + reach.1) / 2;
            // A mark that would lie on the one before is raised a little, below its label.
            let y = if middle - before.0 < NEAR && before.1 == 0 { -8 } else { 0 };
            before = (middle, y);
            let mark = mark(ed, *reach, y, event);
            if !points {
                return mark.into_any();
            }
            let label = spoken(ed, event);
            let href = format!("#event-{}", event.id);
            svg_link(Some(href), None, ("aria-label", label), mark.into_any())
        })
        .collect_view();
    let labels = labels(ed, project, axis)
        .into_iter()
        .filter_map(|(label, placed)| Some((label, placed?)))
        .map(|(label, placed)| {
            let y = if placed.lane < 0 { placed.lane * LANE + 8 } else { placed.lane * LANE + 4 };
            view! { <text x=placed.x y=y aria-hidden="true">{label}</text> }
        })
        .collect_view();
    let claim = format!("projects/{}", project.id);
    view! { <g class="lane" data-claim=claim>{strokes} {silence(ed, project, axis)} {marks} {labels}</g> }.into_any()
}

/// A report: a dot in the middle of the time that its date can mean, and that time as a bar.
fn mark(ed: Ed, (from, to): (i32, i32), y: i32, event: &'static Event) -> impl IntoView {
    let class = event.status.map_or("note", Status::as_str);
    let title = spoken(ed, event);
    let reach =
        (to - from > 8).then(|| view! { <path class="reach" d=format!("M{from} 0H{to}") /> });
    view! {
        <g class=format!("event {class}") aria-hidden="true">
            {svg_title(title)}
            {reach}
            <circle cx=(from + to) / 2 cy=y r="7" />
        </g>
    }
}

fn spoken(ed: Ed, event: &'static Event) -> String {
    format!("{} · {}", when(ed.texts(), &event.date), ed.text(&event.label))
}

type Label = (&'static str, Option<super::lanes::Placed>);

/// The labels of the reports, placed.
fn labels(ed: Ed, project: &'static Project, axis: TimeAxis) -> Vec<Label> {
    let mut told: Vec<_> = project
        .events
        .iter()
        .map(|event| {
            let (from, to) = axis.reach(&event.date);
            let label = ed.text(&event.label);
            ((from + to) / 2, width(label, TYPE), label)
        })
        .collect();
    sort(&mut told, |(a, ..), (b, ..)| a.cmp(b));
    let placed = place(&told.iter().map(|(x, width, _)| (*x, *width)).collect::<Vec<_>>(), WIDTH);
    told.into_iter().map(|(.., label)| label).zip(placed).collect()
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
