//! The zone's years on one strip: a lane per sort of event, a point per event.

use super::{points::walk_points, time::TimeAxis};
use crate::{
    components::plain,
    data::{TimelineEntry, Topic},
    edition::Ed,
    i18n::{Key, when},
};
use leptos::prelude::*;

const WIDTH: i32 = 1000;
/// Where the lanes begin: their names stand before it.
const LEFT: i32 = 175;
/// From one lane to the next.
const LANE: i32 = 30;

/// The strip. Entries for which `faded` holds, because others are chosen, fade and lead nowhere.
/// Each other point leads to its entry on the page; arrow keys go from point to point.
pub fn strip(ed: Ed, faded: &dyn Fn(&'static TimelineEntry) -> bool) -> impl IntoView + use<> {
    let entries = &ed.record().timeline;
    let days = entries.iter().flat_map(|entry| [entry.date.from, entry.date.to]).flatten();
    let axis = TimeAxis::between(days.chain([ed.record().zone.researched]), WIDTH - LEFT - 10);
    let topics: Vec<_> = Topic::ALL
        .iter()
        .filter(|topic| entries.iter().any(|entry| entry.topic == **topic))
        .collect();
    let height = LANE * topics.len() as i32;
    let ticks = axis.years().filter(|(year, _)| year % 5 == 0).map(|(year, x)| {
        view! {
            <path class="grid" d=format!("M{} 0V{height}", LEFT + x) />
            <text class="tick" x=LEFT + x y=height + 20 text-anchor="middle" data-chrome>{year}</text>
        }
    });
    let lanes: Vec<_> = topics
        .iter()
        .enumerate()
        .map(|(at, topic)| lane(ed, axis, faded, **topic, LANE * at as i32 + LANE / 2))
        .collect();
    let sentence = ed.fill(
        Key::StripSentence,
        &[
            ("count", &entries.len().to_string()),
            ("from", &axis.first_year().to_string()),
            ("lanes", &topics.len().to_string()),
        ],
    );
    view! {
        <p class="strip-sentence limits" data-derived="count">{sentence}</p>
        <svg
            class="strip"
            viewBox=format!("0 0 {WIDTH} {}", height + 28)
            role="group"
            aria-label=ed.t(Key::StripLabel)
            on:keydown=walk_points
        >
            {ticks.collect_view()}
            {lanes}
        </svg>
    }
}

fn lane(
    ed: Ed,
    axis: TimeAxis,
    faded: &dyn Fn(&'static TimelineEntry) -> bool,
    topic: Topic,
    y: i32,
) -> impl IntoView {
    let points: Vec<_> = ed
        .record()
        .timeline
        .iter()
        .filter(|entry| entry.topic == topic)
        .map(|entry| point(ed, axis, faded(entry), entry, y))
        .collect();
    view! {
        <g class="lane">
            <text x="0" y=y + 5>{ed.word("topic", topic.as_str())}</text>
            <path class="base" d=format!("M{LEFT} {y}H{WIDTH}") />
            {points}
        </g>
    }
}

fn point(
    ed: Ed,
    axis: TimeAxis,
    faded: bool,
    entry: &'static TimelineEntry,
    y: i32,
) -> impl IntoView {
    let (from, to) = axis.reach(&entry.date);
    let text = plain(ed.text(&entry.text));
    let label = [&when(ed.texts(), &entry.date), ed.t(Key::Colon), text.as_str()].concat();
    view! {
        <a href=(!faded).then(|| format!("#timeline-{}", entry.id)) class=faded.then_some("faded") data-claim=format!("timeline/{}", entry.id)>
            <title>{label}</title>
            <path class="reach" d=format!("M{} {y}H{}", LEFT + from, LEFT + to) />
            <circle cx=LEFT + (from + to) / 2 cy=y r="6" />
        </a>
    }
}
