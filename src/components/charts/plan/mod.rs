//! How the zone is reached, as a plan of lines: one for each way of travel, with a stop for each
//! place. It is no map: neither order nor distance means anything.

mod across;
mod down;

use super::svg::svg_link;
use super::{labels::Spot, walk_points};
use crate::{
    data::{Mode, Place},
    edition::{Ed, use_edition},
    i18n::Key,
};
use leptos::prelude::*;

/// The lines, water last: it lies lowest.
const MODES: [Mode; 4] = [Mode::Air, Mode::Rail, Mode::Road, Mode::Water];
/// The size of the labels, and from one row of a label to the next.
const TYPE: i32 = 15;
const ROW: i32 = 18;

/// A line with its stops.
type Line = (Mode, Vec<&'static Place>);

/// The plan and its sentence. The lists of the page have all that it shows.
#[component]
pub fn WaysPlan() -> impl IntoView {
    let ed = use_edition();
    let lines: Vec<Line> = MODES
        .iter()
        .map(|mode| (*mode, ed.record().places.iter().filter(|it| it.mode == *mode).collect()))
        .filter(|(_, stops): &Line| !stops.is_empty())
        .collect();
    let stops: usize = lines.iter().map(|(_, stops)| stops.len()).sum();
    let (ways, places) = (lines.len().to_string(), stops.to_string());
    let caption = ed.fill(Key::PlanCaption, &[("lines", &ways), ("stops", &places)]);
    (stops > 0).then(|| {
        view! {
            <figure class="plan">
                {across::across(ed, &lines)} {down::down(ed, &lines)}
                <figcaption class="limits" data-derived="count">{caption}</figcaption>
            </figure>
        }
    })
}

/// The frame of a plan of a size, with the zone at a point as the wafer of the first page, and its
/// name at another.
fn picture(
    ed: Ed,
    class: &'static str,
    (width, height): (i32, i32),
    (x, y): (i32, i32),
    name: (i32, i32),
    lines: Vec<AnyView>,
) -> AnyView {
    view! {
        <svg
            class=class
            viewBox=format!("0 0 {width} {height}")
            role="group"
            aria-label=ed.t(Key::PlanLabel)
            on:keydown=walk_points
        >
            <path d=format!("M{x} {}h48l10 10v48l-10 10h-48l-10-10v-48z", y - 34) />
            <path class="fine" d=format!("M{} {}v68m16-68v68m16-68v68", x + 8, y - 34) />
            <text class="zone" x=name.0 y=name.1>{ed.record().zone.short.in_lang(ed.lang())}</text>
            {lines}
        </svg>
    }
    .into_any()
}

/// A stop with the rows of its name, which leads to what is told of it.
fn stop(
    place: &'static Place,
    (x, y): (i32, i32),
    name: Spot,
    rows: Vec<(&'static str, i32)>,
) -> AnyView {
    let rows: Vec<_> = rows
        .into_iter()
        .enumerate()
        .map(|(row, (words, _))| {
            let words = if row > 0 { [" ", words].concat() } else { words.to_owned() };
            view! { <tspan x=name.x y=name.y + ROW * row as i32>{words}</tspan> }
        })
        .collect();
    let mark = view! {
        <circle cx=x cy=y r="7" />
        <text text-anchor=name.anchor>{rows}</text>
    };
    let claim = ("data-claim", format!("places/{}", place.id));
    svg_link(Some(format!("#place-{}", place.id)), None, claim, mark.into_any())
}
