//! A mark of the strip, as wide as its date is uncertain.

use super::strip::{LEFT, LENGTH};
use super::svg::{svg_link, svg_title};
use crate::{
    components::plain,
    data::{Date, DateSpan},
    edition::Ed,
    i18n::{Key, when},
    query::{Dated, Span},
};
use leptos::prelude::*;

/// No bar is shorter, so that it can be seen and hit.
const LEAST: i32 = 8;
/// The line to a side that a date leaves open.
const OPEN: i32 = 18;

/// Where a mark begins and ends on the drawing; `None` if its date does not touch the axis. A day is
/// a point; what is known less exactly is a bar over all that it can mean.
pub fn reach(axis: Span, date: &DateSpan) -> Option<(i32, i32)> {
    let (from, to) = axis.place(date, LENGTH)?;
    let (from, to) = (LEFT + from, LEFT + to);
    let middle = (from + to) / 2;
    Some(match is_day(date) {
        true => (middle - 6, middle + 6),
        false if to - from < LEAST => (middle - LEAST / 2, middle + LEAST / 2),
        false => (from, to),
    })
}

/// What a mark takes of its row: its `reach`, and the lines to the sides that its date leaves open.
pub fn room(date: &DateSpan, (left, right): (i32, i32)) -> (i32, i32) {
    let open = |side: Option<Date>| if side.is_none() { OPEN } else { 0 };
    (left - open(date.from), right + open(date.to))
}

/// The mark of an entry, between `reach`.
pub fn mark(
    ed: Ed,
    dated: &Dated<'static>,
    chosen: bool,
    reach: (i32, i32),
    y: i32,
) -> Option<AnyView> {
    let text = plain(ed.text(dated.text()?));
    let of = dated.report.filter(|_| dated.entry.is_none());
    let whose = of.map_or("", |(project, _)| project.short.in_lang(ed.lang()));
    let gap = if whose.is_empty() { "" } else { " " };
    let when = when(ed.texts(), dated.date);
    let label = [when.as_str(), gap, whose, ed.t(Key::Colon), text.as_str()].concat();
    let (class, shape) = shape(dated.date, reach, y);
    Some(svg_link(
        chosen.then(|| ["#", dated.anchor().as_str()].concat()),
        (!chosen).then_some("faded"),
        ("data-claim", dated.claim()),
        (svg_title(label), view! { <path class=class d=shape /> }).into_any(),
    ))
}

fn is_day(date: &DateSpan) -> bool {
    let known = (date.from.or(date.to), date.latest());
    known.0 == known.1 && known.0.is_some_and(|date| date.day().is_some())
}

/// A point or a bar. A line leads to the side that a date leaves open.
fn shape(date: &DateSpan, (left, right): (i32, i32), y: i32) -> (&'static str, String) {
    let is_day = is_day(date);
    let body = match is_day {
        true => format!("M{left} {y}a6 6 0 1 0 12 0a6 6 0 1 0-12 0"),
        false => format!("M{left} {}H{right}v10H{left}z", y - 5),
    };
    let open = match (date.from, date.to) {
        (None, _) => format!("M{} {y}H{left}", left - OPEN),
        (_, None) => format!("M{right} {y}H{}", right + OPEN),
        _ => String::new(),
    };
    let class = match (is_day, open.is_empty()) {
        (true, true) => "day",
        (true, false) => "day open",
        (false, _) => "within",
    };
    (class, open + &body)
}
