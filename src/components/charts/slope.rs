//! Two values as a slope; of a rank, as a climb.

use super::plot::is_gap;
use crate::{
    data::{Figure, MeasurementUnit},
    edition::use_edition,
    i18n::Key,
};
use leptos::prelude::*;

const WIDTH: i32 = 560;
const HEIGHT: i32 = 120;
const EDGE: i32 = 10;

/// A line from the first to the last value, from zero. A rank counts from the top: its line
/// climbs as the number falls towards the line of the first place, for no rank is nothing.
#[component]
pub fn Slope(from: &'static Figure, to: &'static Figure) -> impl IntoView {
    let ed = use_edition();
    let rank = is_rank(to);
    let most = from.quantity.value.max(to.quantity.value);
    let y = |figure| {
        HEIGHT - EDGE - (height_of(figure, most) * f64::from(HEIGHT - 2 * EDGE)).round() as i32
    };
    let (left, right, start, end) = (EDGE, WIDTH - EDGE, y(from), y(to));
    let line = if rank { EDGE } else { HEIGHT - EDGE };
    // Beside the drawing, for its letters would shrink with it on a phone.
    let first_place = rank.then(|| {
        view! { <p class="first-place limits" aria-hidden="true">{ed.t(Key::RankFirst)}</p> }
    });
    view! {
        {first_place}
        <svg class="slope" viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true">
            <path class="base" d=format!("M0 {line}H{WIDTH}") />
            <path
                class=if is_gap(from, to) { "trace gap" } else { "trace" }
                d=format!("M{left} {start}L{right} {end}")
            />
            <circle cx=left cy=start r="6" />
            <circle cx=right cy=end r="6" />
        </svg>
    }
}

/// Whether a figure is a place in an order.
pub fn is_rank(figure: &Figure) -> bool {
    figure.quantity.unit == MeasurementUnit::Rank
}

/// How high a value stands, from 0 to 1: of an amount, between nothing and the greatest drawn; of
/// a rank, towards the first place, from below the worst drawn. That one was not the last: how many
/// were ranked is often not told.
pub fn height_of(figure: &Figure, most: f64) -> f64 {
    let value = figure.quantity.value;
    if is_rank(figure) {
        let foot = most * 1.4;
        (foot - value) / (foot - 1.0).max(1.0)
    } else {
        value / most.max(1.0)
    }
}
