//! Two values as a slope; of a rank, as a climb.

use crate::data::{Figure, MeasurementUnit};
use leptos::prelude::*;

const WIDTH: i32 = 560;
const HEIGHT: i32 = 120;
const EDGE: i32 = 10;

/// A line from the first to the last value, from zero. A rank counts from the top: its line
/// climbs as the number falls.
#[component]
pub fn Slope(from: &'static Figure, to: &'static Figure) -> impl IntoView {
    let (first, last) = (from.quantity.value, to.quantity.value);
    let most = first.max(last).max(1.0);
    let y = |value: f64| {
        let share = if to.quantity.unit == MeasurementUnit::Rank {
            1.0 - value / most
        } else {
            value / most
        };
        HEIGHT - EDGE - (share * f64::from(HEIGHT - 2 * EDGE)) as i32
    };
    let (left, right, start, end) = (EDGE, WIDTH - EDGE, y(first), y(last));
    view! {
        <svg class="slope" viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true">
            <path class="base" d=format!("M0 {}H{WIDTH}", HEIGHT - 1) />
            <path class="trace" d=format!("M{left} {start}L{right} {end}") />
            <circle cx=left cy=start r="6" />
            <circle cx=right cy=end r="6" />
        </svg>
    }
}
