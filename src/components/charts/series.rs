//! Values of one indicator over time, as a line of points.

use super::svg::svg_link;
use super::{
    labels::{Spot, width, within},
    plot::{FRAMES, Frame, Point, labels, points},
    slope::is_rank,
    walk_points,
};
use crate::{
    components::{held, plain},
    data::Figure,
    edition::{Ed, use_edition},
    i18n::{Key, quantity},
};
use leptos::prelude::*;

/// The values of a series, oldest first, from zero; a rank climbs as its number falls. Each point
/// leads to its figure in the list.
#[component]
pub fn Series(figures: Vec<&'static Figure>) -> impl IntoView {
    let ed = use_edition();
    let last = figures.last().map(|figure| format!("figures/{}", figure.id));
    let drawings: Vec<_> = FRAMES.iter().map(|frame| drawing(ed, frame, &figures)).collect();
    view! {
        <figure class="chart">
            <figcaption data-claim=last>{sentence(ed, &figures)}</figcaption>
            {drawings}
        </figure>
    }
}

fn drawing(ed: Ed, frame: &'static Frame, figures: &[&'static Figure]) -> impl IntoView {
    let points = points(frame, figures);
    let trace: String = points
        .iter()
        .enumerate()
        .map(|(at, (x, y, _))| format!("{}{x} {y}", if at == 0 { 'M' } else { 'L' }))
        .collect();
    let rank = figures.first().is_some_and(|figure| is_rank(figure));
    let line = if rank { frame.top } else { frame.base };
    let first_place = rank.then(|| {
        view! { <text class="tick" x="0" y=line - 6>{ed.t(Key::RankFirst)}</text> }
    });
    let spots = labels(ed, frame, &points, rank);
    let marks: Vec<_> = points
        .into_iter()
        .zip(spots)
        .map(|(point, spot)| mark(ed, frame, point, spot, rank))
        .collect();
    view! {
        <svg
            class=frame.class
            viewBox=format!("0 0 {} {}", frame.width, frame.base + 26)
            role="group"
            aria-label=ed.t(Key::SeriesLabel)
            on:keydown=walk_points
        >
            <path class="base" d=format!("M0 {line}H{}", frame.width) />
            {first_place}
            <path class="trace" d=trace />
            {marks}
        </svg>
    }
}

fn mark(
    ed: Ed,
    frame: &Frame,
    (x, y, figure): Point,
    spot: Option<Spot>,
    rank: bool,
) -> impl IntoView {
    let value = spot.map(|Spot { x, y, anchor }| {
        let value = quantity(ed.texts(), &figure.quantity);
        view! { <text class="value" x=x y=y text-anchor=anchor>{value}</text> }
    });
    let when = held(ed, figure);
    let tick = within(x, frame.base + 19, width(&when, frame.small), frame.width);
    let drop = (!rank).then(|| {
        view! { <path class="drop" d=format!("M{x} {y}V{}", frame.base) /> }
    });
    let mark = view! {
        {drop}
        <circle cx=x cy=y r="5" />
        {value}
        <text class="tick" x=tick.x y=tick.y text-anchor=tick.anchor>{when}</text>
    };
    let claim = ("data-claim", format!("figures/{}", figure.id));
    svg_link(Some(format!("#figure-{}", figure.id)), None, claim, mark.into_any())
}

/// The chart in one sentence: from what, when, to what, when.
fn sentence(ed: Ed, figures: &[&'static Figure]) -> String {
    let (Some(first), Some(last)) = (figures.first(), figures.last()) else { return String::new() };
    ed.fill(
        Key::SeriesSentence,
        &[
            ("label", &plain(ed.text(&last.label))),
            ("first", &quantity(ed.texts(), &first.quantity)),
            ("from", &held(ed, first)),
            ("last", &quantity(ed.texts(), &last.quantity)),
            ("to", &held(ed, last)),
        ],
    )
}
