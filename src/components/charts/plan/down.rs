//! The plan for narrow windows: the lines one after the other, from the zone on top.

use super::{Line, ROW, TYPE, picture, stop};
use crate::{
    components::charts::labels::{Spot, wrapped},
    edition::Ed,
};
use leptos::prelude::*;

const WIDTH: i32 = 340;
/// Where the lines run, and where the words begin.
const LINE: i32 = 14;
const WORDS: i32 = 34;

/// The lines, each with its stops one under the other.
pub fn down(ed: Ed, lines: &[Line]) -> AnyView {
    let mut y = 67;
    let drawn: Vec<_> = lines.iter().map(|line| drawn(ed, line, &mut y)).collect();
    picture(ed, "down", (WIDTH, y + 16), (10, 40), (84, 45), drawn)
}

/// A line that begins at a height, which it moves to its end.
fn drawn(ed: Ed, (mode, stops): &Line, y: &mut i32) -> AnyView {
    // From the lower edge of the last stop.
    let from = *y + 7;
    *y += 38;
    let word = view! { <text class="mode" x=WORDS y=*y>{ed.word("mode", mode.as_str())}</text> };
    let stops: Vec<_> = stops
        .iter()
        .map(|place| {
            *y += 42;
            let at = *y;
            let rows = wrapped(place.name.in_lang(ed.lang()), TYPE, WIDTH - WORDS);
            *y += ROW * (rows.len() as i32 - 1);
            stop(place, (LINE, at), Spot { x: WORDS, y: at + 5, anchor: "start" }, rows)
        })
        .collect();
    view! {
        <g class=mode.as_str()>
            <path class="line" d=format!("M{LINE} {from}V{y}") />
            {word}
            {stops}
        </g>
    }
    .into_any()
}
