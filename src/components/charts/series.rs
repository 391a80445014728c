//! Values of one indicator over time, as a line of points.

use super::{
    labels::{Spot, width, within},
    plot::{FRAMES, Frame, Point, is_gap, labels, points, values},
    slope::is_rank,
    svg::{svg_link, svg_title},
    walk_points,
};
use crate::{
    components::{held, kept_end, marks, plain, report_link},
    data::{Certainty, Figure, Qualifier},
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
    let report = last.as_deref().and_then(|claim| report_link(ed, claim));
    let sources = figures.iter().flat_map(|figure| &figure.sources).collect();
    let drawings: Vec<_> = FRAMES.iter().map(|frame| drawing(ed, frame, &figures)).collect();
    view! {
        <figure class="chart">
            <figcaption data-claim=last>
                {kept_end(&sentence(ed, &figures))} {unverified(ed, &figures)} {marks(ed, sources)} {report}
            </figcaption>
            {drawings}
            {point_key(ed, &figures)}
        </figure>
    }
}

fn drawing(ed: Ed, frame: &'static Frame, figures: &[&'static Figure]) -> impl IntoView {
    let points = points(frame, figures);
    let traces: Vec<_> = points
        .iter()
        .zip(points.iter().skip(1))
        .map(|((a, b, from), (c, d, to))| {
            let class = if is_gap(from, to) { "trace gap" } else { "trace" };
            view! { <path class=class d=format!("M{a} {b}L{c} {d}") /> }
        })
        .collect();
    let rank = figures.first().is_some_and(|figure| is_rank(figure));
    let line = if rank { frame.top } else { frame.base };
    let first_place = rank.then(|| {
        view! { <text class="tick" x="0" y=line - 6>{ed.t(Key::RankFirst)}</text> }
    });
    let values = values(ed, figures);
    let first = rank.then(|| ed.t(Key::RankFirst));
    let spots = labels(frame, &points, &values, first);
    let drawn: Vec<_> = points
        .into_iter()
        .zip(spots.into_iter().zip(values))
        .map(|(point, (spot, value))| mark(ed, frame, point, spot.map(|it| (it, value)), rank))
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
            {traces}
            {drawn}
        </svg>
    }
}

fn mark(
    ed: Ed,
    frame: &Frame,
    (x, y, figure): Point,
    label: Option<(Spot, String)>,
    rank: bool,
) -> impl IntoView {
    let value = label.map(|(Spot { x, y, anchor }, value)| {
        view! { <text class="value" x=x y=y text-anchor=anchor>{value}</text> }
    });
    let when = held(ed, figure);
    let tick = within(x, frame.base + 19, width(&when, frame.small), frame.width);
    let drop = (!rank).then(|| {
        view! { <path class="drop" d=format!("M{x} {y}V{}", frame.base) /> }
    });
    let mark = view! {
        {svg_title(quantity(ed.texts(), &figure.quantity))}
        {drop}
        <circle class=point(figure) cx=x cy=y r="5" />
        {value}
        <text class="tick" x=tick.x y=tick.y text-anchor=tick.anchor>{when}</text>
    };
    let claim = ("data-claim", format!("figures/{}", figure.id));
    svg_link(Some(format!("#figure-{}", figure.id)), None, claim, mark.into_any())
}

/// How a point is drawn: full, or open where it is to be verified, and where it is a bound, which
/// is not the value itself.
fn point(figure: &Figure) -> Option<&'static str> {
    let is_bound = |word: &Qualifier| *word != Qualifier::About;
    match figure.certainty {
        Certainty::Stated => figure.quantity.qualifier.filter(is_bound).map(|_| "bound"),
        _ => Some("unverified"),
    }
}

/// What the dotted points of a chart mean, where it has any. A bound says itself what it is.
fn point_key(ed: Ed, figures: &[&'static Figure]) -> Option<AnyView> {
    let any = figures.iter().any(|figure| figure.certainty != Certainty::Stated);
    any.then(|| view! { <p class="point-key limits">{ed.t(Key::SeriesUnverified)}</p> }.into_any())
}

/// The values that are to be verified, by when they held.
fn unverified(ed: Ed, figures: &[&'static Figure]) -> Option<AnyView> {
    let unsure = |figure: &&&Figure| figure.certainty != Certainty::Stated;
    let all: Vec<_> = figures.iter().filter(unsure).map(|figure| held(ed, figure)).collect();
    let words =
        [ed.t(Key::SeriesUnverified), ed.t(Key::Colon), &all.join(ed.t(Key::ListSeparator))];
    (!all.is_empty()).then(|| view! { <span class="limits">{words.concat()}</span> }.into_any())
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
