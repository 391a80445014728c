//! A span of time on one strip: a lane per sort of event, and for each event a mark as wide as its
//! date is uncertain.

use super::{
    points::walk_points,
    strip_mark::{mark, reach, room},
};
use crate::{
    data::{Date, Topic},
    edition::Ed,
    i18n::{Key, date, month_short},
    query::{Dated, Span},
};
use leptos::prelude::*;

const WIDTH: i32 = 1000;
/// Where the axis begins: the names of the lanes stand before it.
pub const LEFT: i32 = 175;
/// How long the axis is. The parts above the strip are laid out to fit: see `zoom.css`.
pub const LENGTH: i32 = 815;
/// The height of a lane with one row of marks.
const LANE: i32 = 30;
/// From one row of a lane's marks to the next.
const ROW: i32 = 14;

/// The strip, with all that touches its axis. Entries that are not chosen fade and lead nowhere.
/// Each other mark leads to its entry on the page; arrow keys go from mark to mark.
pub fn strip(ed: Ed, axis: Span, entries: &[(Dated<'static>, bool)]) -> AnyView {
    let all = Topic::ALL.iter().map(|topic| Some(*topic)).chain([None]);
    let mut height = 0;
    let mut lanes = Vec::new();
    for of in all {
        let stack = stack(axis, entries, of);
        if let Some(rows) = stack.iter().map(|(.., row)| row + 1).max() {
            height += LANE + ROW * (rows - 1);
            lanes.push(lane(ed, of, &stack, height - LANE / 2));
        }
    }
    let ticks: Vec<_> =
        axis.parts().into_iter().filter_map(|part| tick(ed, axis, part, height)).collect();
    view! {
        <svg
            class="strip"
            viewBox=format!("0 0 {WIDTH} {}", height + 28)
            role="group"
            aria-label=ed.t(Key::StripLabel)
            on:keydown=walk_points
        >
            {ticks}
            {lanes}
        </svg>
        <p class="strip-sentence limits">{ed.t(Key::StripSentence)}</p>
    }
    .into_any()
}

/// The lane of an entry; that of a report on a project has no topic.
fn topic(dated: &Dated<'_>) -> Option<Topic> {
    dated.entry.map(|entry| entry.topic)
}

/// A part of the axis: where it begins, and its name.
fn tick(ed: Ed, axis: Span, part: Span, height: i32) -> Option<AnyView> {
    let (from, to) = axis.place(&part.dates(), LENGTH)?;
    let middle = LEFT + (from + to) / 2;
    let grid = format!("M{} 0V{height}", LEFT + from);
    Some(
        view! {
            <path class="grid" d=grid />
            <text class="tick" x=middle y=height + 20 text-anchor="middle" data-chrome>
                {span_name(ed, part)}
            </text>
        }
        .into_any(),
    )
}

/// The name of a span: `All years`, `2020s`, `2023`, and, of a month, `Sep`.
pub fn span_name(ed: Ed, span: Span) -> String {
    match span {
        Span::Decades(..) => ed.t(Key::SpanAll).to_owned(),
        Span::Decade(year) => ed.fill(Key::SpanDecade, &[("year", &year.to_string())]),
        Span::Year(year) => date(ed.texts(), Date::year_only(year)),
        Span::Month(_, month) => month_short(ed.texts(), month).to_owned(),
    }
}

/// An entry, whether it is chosen, where its mark begins and ends, and its row, from 0.
type Placed<'a> = (&'a Dated<'static>, bool, (i32, i32), i32);

/// The entries of a lane, in rows, so that no mark hides another.
fn stack<'a>(
    axis: Span,
    entries: &'a [(Dated<'static>, bool)],
    of: Option<Topic>,
) -> Vec<Placed<'a>> {
    let mut ends: Vec<i32> = Vec::new();
    let mut placed = Vec::new();
    for (dated, chosen) in entries.iter().filter(|(dated, _)| topic(dated) == of) {
        let Some(reach) = reach(axis, dated.date) else { continue };
        let (left, right) = room(dated.date, reach);
        let row = ends.iter().position(|end| *end < left).unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = right,
            None => ends.push(right),
        }
        placed.push((dated, *chosen, reach, row as i32));
    }
    placed
}

/// A lane over its line, which lies at `y`.
fn lane(ed: Ed, of: Option<Topic>, stack: &[Placed<'_>], y: i32) -> AnyView {
    let marks: Vec<_> = stack
        .iter()
        .filter_map(|(dated, chosen, reach, row)| mark(ed, dated, *chosen, *reach, y - ROW * row))
        .collect();
    let name = of.map_or(ed.t(Key::TimelineReports), |topic| ed.word("topic", topic.as_str()));
    view! {
        <g class="lane">
            <text x="0" y=y + 5>{name}</text>
            <path class="base" d=format!("M{LEFT} {y}H{WIDTH}") />
            {marks}
        </g>
    }
    .into_any()
}
