//! The plan for narrow windows: the lines one after the other, from the zone on top.

use super::{Line, ROW, TYPE, picture, stop};
use crate::{
    components::charts::labels::{Spot, wrapped},
    data::Mode,
    edition::Ed,
};
use leptos::prelude::*;

const WIDTH: i32 = 340;
/// The lower edge of the zone.
const TOP: i32 = 67;
/// Where the lines run, and where the words begin.
const LINE: i32 = 14;
const WORDS: i32 = 34;

/// The lines, each with its stops one under the other.
pub fn down(ed: Ed, lines: &[Line]) -> AnyView {
    let mut y = TOP;
    let drawn: Vec<_> = lines.iter().map(|line| drawn(ed, line, &mut y)).collect();
    picture(ed, "down", (WIDTH, y + 16), (10, 40), (84, 45), drawn)
}

/// A line that begins at a height, which it moves to its end. The first comes from the zone; no
/// other goes on where the one above ends, since none does.
fn drawn(ed: Ed, (mode, stops): &Line, y: &mut i32) -> AnyView {
    let first = *y == TOP;
    let at = *y + if first { 38 } else { 56 };
    let from = if first { *y + 7 } else { at + 8 };
    let word = view! { <text class="mode" x=WORDS y=at>{ed.word("mode", mode.as_str())}</text> };
    // The word is nearer to its own first stop than to the last one above.
    *y = at - 10;
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
    // Water has waves here too: no dash of another picture stands for it.
    let line = match mode {
        Mode::Water => {
            format!("M{LINE} {from}{}V{y}", "q-4 6 0 12t0 12".repeat(((*y - from) / 24) as usize))
        }
        _ => format!("M{LINE} {from}V{y}"),
    };
    view! {
        <g class=mode.as_str()>
            <path class="line" d=line />
            {word}
            {stops}
        </g>
    }
    .into_any()
}
