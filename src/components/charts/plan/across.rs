//! The plan for wide windows: the lines beside each other, from the zone on the left.

use super::{Line, ROW, TYPE, picture, stop};
use crate::{
    components::charts::labels::{within, wrapped},
    data::{Mode, Place},
    edition::Ed,
};
use leptos::prelude::*;

const WIDTH: i32 = 960;
/// From one line to the next.
const LANE: i32 = 116;
/// Where a line runs straight, with its word over it.
const STRAIGHT: i32 = 220;
/// Where the first and the last stop of a line stand.
const STOPS: (i32, i32) = (372, 880);

/// The lines, each from the zone to the right edge.
pub fn across(ed: Ed, lines: &[Line]) -> AnyView {
    let middle = LANE * lines.len() as i32 / 2;
    let drawn: Vec<_> = lines
        .iter()
        .enumerate()
        .map(|(lane, line)| drawn(ed, line, middle, LANE * lane as i32 + LANE / 2))
        .collect();
    let size = (WIDTH, LANE * lines.len() as i32 + 10);
    picture(ed, "across", size, (10, middle), (0, middle + 58), drawn)
}

/// A line at a height, with its word and its stops.
fn drawn(ed: Ed, (mode, stops): &Line, middle: i32, y: i32) -> AnyView {
    let start = format!("M68 {middle}H110C180 {middle} 130 {y} {STRAIGHT} {y}");
    let line = match mode {
        Mode::Water => [start, waves(29)].concat(),
        _ => format!("{start}H{WIDTH}"),
    };
    let below = (*mode == Mode::Water).then(|| {
        [(9, "0.6"), (17, "0.35")].map(|(below, opacity)| {
            let d = [format!("M{} {}", STRAIGHT + 48, y + below), waves(26)].concat();
            view! { <path d=d opacity=opacity /> }
        })
    });
    let step = (STOPS.1 - STOPS.0) / (stops.len() as i32 - 1).max(1);
    let first = if stops.len() > 1 { STOPS.0 } else { (STOPS.0 + STOPS.1) / 2 };
    let stops: Vec<_> = stops
        .iter()
        .enumerate()
        .map(|(at, place)| {
            // Neighbours take turns above and below; under water there are waves.
            let lower = (at % 2 == 1).then_some(if *mode == Mode::Water { 40 } else { 26 });
            labelled(ed, place, (first + step * at as i32, y), step * 3 / 2, lower)
        })
        .collect();
    view! {
        <g class=mode.as_str()>
            <path class="line" d=line />
            {below.map(Vec::from)}
            <text class="mode" x=STRAIGHT y=y - 12>{ed.word("mode", mode.as_str())}</text>
            {stops}
        </g>
    }
    .into_any()
}

/// Some waves of the river, one after the other.
fn waves(count: usize) -> String {
    ["q12-4 24 0", &"t24 0".repeat(count)].concat()
}

/// A stop with its name above it, or so far below it.
fn labelled(
    ed: Ed,
    place: &'static Place,
    (x, y): (i32, i32),
    room: i32,
    lower: Option<i32>,
) -> AnyView {
    let rows = wrapped(place.name.in_lang(ed.lang()), TYPE, room);
    let above = y - 14 - ROW * (rows.len() as i32 - 1);
    let top = lower.map_or(above, |lower| y + lower);
    let widest = rows.iter().map(|(_, width)| *width).max().unwrap_or_default();
    let spot = within(x, top, widest, WIDTH);
    stop(place, (x, y), spot, rows)
}
