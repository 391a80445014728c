//! Where the points of a line and their labels stand.

use super::{
    labels::{Edges, Spot, along, around, width},
    slope::height_of,
};
use crate::{
    data::{Date, Figure},
    edition::Ed,
    i18n::quantity,
};

/// A drawing's measures, in its own units.
pub struct Frame {
    pub class: &'static str,
    pub width: i32,
    /// Where the base lies.
    pub base: i32,
    /// Where the highest point lies, with room for labels over it.
    pub top: i32,
    /// The size of the labels.
    pub size: i32,
    /// The size of the dates under the base.
    pub small: i32,
}

/// For wide windows, and for those of phones: a shrunk picture could not be read.
pub const FRAMES: [Frame; 2] = [
    Frame { class: "series", width: 640, base: 160, top: 58, size: 18, small: 13 },
    Frame { class: "series narrow", width: 320, base: 150, top: 56, size: 16, small: 15 },
];
/// From the edge to the first and the last point.
const SIDE: i32 = 18;

/// A figure with its place.
pub type Point = (i32, i32, &'static Figure);

/// The axis runs from the day of the first value to that of the last.
pub fn points(frame: &Frame, figures: &[&'static Figure]) -> Vec<Point> {
    let days = || figures.iter().filter_map(|figure| held_on(figure));
    let first = days().next().unwrap_or_default();
    let length = (days().next_back().unwrap_or_default() - first).max(1);
    let most = figures.iter().map(|figure| figure.quantity.value).fold(1.0, f64::max);
    figures
        .iter()
        .filter_map(|figure| {
            let along = (held_on(figure)? - first) * (frame.width - 2 * SIDE) / length;
            let up = height_of(figure, most) * f64::from(frame.base - frame.top);
            Some((SIDE + along, frame.base - up as i32, *figure))
        })
        .collect()
}

/// Whether more than a year lies between two values, of which this record knows nothing.
pub fn is_gap(from: &Figure, to: &Figure) -> bool {
    let days = held_on(from).zip(held_on(to)).map(|(from, to)| to - from);
    days.is_some_and(|days| days > 366)
}

/// The number of the day that a value was reached: the last of its period. Of a value without a
/// period, the day it was stated.
fn held_on(figure: &Figure) -> Option<i32> {
    let latest = figure.period.as_ref().or(figure.stated.first())?.latest();
    latest.map(Date::last_day).map(Date::ordinal)
}

/// The labels of the values, each with its unit: so those of all charts are alike.
pub fn values(ed: Ed, figures: &[&'static Figure]) -> Vec<String> {
    figures.iter().map(|figure| quantity(ed.texts(), &figure.quantity)).collect()
}

/// Where the labels of the values stand; the last value's label is the nearest to its point.
pub fn labels(
    frame: &Frame,
    points: &[Point],
    values: &[String],
    first_place: Option<&str>,
) -> Vec<Option<Spot>> {
    let mut drawn: Vec<Edges> =
        points.iter().map(|(x, y, _)| (x - 7, y - 7, x + 7, y + 7)).collect();
    for (from, to) in points.iter().zip(points.iter().skip(1)) {
        drawn.extend(along((from.0, from.1), (to.0, to.1)));
    }
    if let Some(words) = first_place {
        drawn.push((0, frame.top - 6 - frame.small, width(words, frame.small), frame.top));
    }
    let wanted: Vec<usize> = (0..points.len()).rev().collect();
    let sizes: Vec<_> = wanted
        .iter()
        .filter_map(|at| points.get(*at).zip(values.get(*at)))
        .map(|((x, y, _), value)| (*x, *y, width(value, frame.size)))
        .collect();
    let mut spots = vec![None; points.len()];
    for (at, found) in wanted.into_iter().zip(around(&sizes, frame.size, frame.width, drawn)) {
        if let Some(spot) = spots.get_mut(at) {
            *spot = found;
        }
    }
    spots
}
