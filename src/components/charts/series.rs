//! Values of one indicator over time, as a line of points.

use super::{
    lanes::{Placed, place, width},
    time::TimeAxis,
    walk_points,
};
use crate::{
    components::{held, plain},
    data::{Date, Figure, MeasurementUnit},
    edition::{Ed, use_edition},
    i18n::{Key, quantity},
};
use leptos::prelude::*;

const WIDTH: i32 = 640;
const HEIGHT: i32 = 150;
/// Room for a value over the highest point and for a year under the base.
const TOP: i32 = 50;
const SIDE: i32 = 30;
/// The size of the labels, and from one lane of them to the next.
const TYPE: i32 = 18;
const LANE: i32 = 22;

/// The values of a series, oldest first, from zero; a rank climbs as its number falls. Each point
/// leads to its figure in the list.
#[component]
pub fn Series(figures: Vec<&'static Figure>) -> impl IntoView {
    let ed = use_edition();
    let dated: Vec<(Date, &'static Figure)> =
        figures.iter().filter_map(|figure| Some((held_on(figure)?.last_day(), *figure))).collect();
    let axis = TimeAxis::between(dated.iter().map(|(day, _)| *day), WIDTH - 2 * SIDE);
    let most = dated.iter().map(|(_, figure)| figure.quantity.value).fold(1.0, f64::max);
    let points: Vec<(i32, i32, &'static Figure)> = dated
        .into_iter()
        .map(|(day, figure)| (SIDE + axis.x(day), height(figure, most), figure))
        .collect();
    let trace: String = points
        .iter()
        .enumerate()
        .map(|(at, (x, y, _))| format!("{}{x} {y}", if at == 0 { 'M' } else { 'L' }))
        .collect();
    let last = figures.last().map(|figure| format!("figures/{}", figure.id));
    let labels: Vec<_> = points
        .iter()
        .map(|(x, _, figure)| {
            let label = quantity(ed.texts(), &figure.quantity);
            (*x - width(&label, TYPE) / 2, width(&label, TYPE))
        })
        .collect();
    let marks: Vec<_> = points
        .iter()
        .zip(place(&labels, WIDTH))
        .map(|((x, y, figure), label)| mark(ed, *x, *y, figure, label))
        .collect();
    view! {
        <figure class="chart">
            <figcaption data-claim=last>{sentence(ed, &figures)}</figcaption>
            <svg
                class="series"
                viewBox=format!("0 0 {WIDTH} {}", HEIGHT + 26)
                role="group"
                aria-label=ed.t(Key::SeriesLabel)
                on:keydown=walk_points
            >
                <path class="base" d=format!("M0 {HEIGHT}H{WIDTH}") />
                <path class="trace" d=trace />
                {marks}
            </svg>
        </figure>
    }
}

/// The day that a value holds for; of a value without a period, the day it was stated.
fn held_on(figure: &Figure) -> Option<Date> {
    figure.period.as_ref().or(figure.stated.first())?.latest()
}

fn height(figure: &Figure, most: f64) -> i32 {
    let share = figure.quantity.value / most;
    let share = if figure.quantity.unit == MeasurementUnit::Rank { 1.0 - share } else { share };
    HEIGHT - 4 - (share * f64::from(HEIGHT - TOP - 4)) as i32
}

fn mark(ed: Ed, x: i32, y: i32, figure: &'static Figure, label: Option<Placed>) -> impl IntoView {
    let value = label.map(|label| {
        let beside = if label.lane < 0 { y + label.lane * LANE + 8 } else { y + label.lane * LANE };
        let value = quantity(ed.texts(), &figure.quantity);
        view! { <text class="value" x=label.x y=beside>{value}</text> }
    });
    let when = held(ed, figure);
    view! {
        <a href=format!("#figure-{}", figure.id) data-claim=format!("figures/{}", figure.id)>
            <path class="drop" d=format!("M{x} {y}V{HEIGHT}") />
            <circle cx=x cy=y r="5" />
            {value}
            <text class="tick" x=x y=HEIGHT + 18 text-anchor="middle">{when}</text>
        </a>
    }
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
