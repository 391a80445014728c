//! A mark of the strip, as wide as its date is uncertain.

use super::strip::{LEFT, LENGTH};
use super::svg::{svg_link, svg_title};
use crate::{
    components::plain,
    data::DateSpan,
    edition::Ed,
    i18n::{Key, when},
    query::{Dated, Span},
};
use leptos::prelude::*;

/// No bar is shorter, so that it can be seen and hit.
const LEAST: i32 = 8;
/// The line to a side that a date leaves open.
const OPEN: i32 = 18;

/// The mark of an entry that touches the axis.
pub fn mark(ed: Ed, axis: Span, dated: &Dated<'static>, chosen: bool, y: i32) -> Option<AnyView> {
    let (from, to) = axis.place(dated.date, LENGTH)?;
    let text = plain(ed.text(dated.text()?));
    let of = dated.report.filter(|_| dated.entry.is_none());
    let whose = of.map_or("", |(project, _)| project.short.in_lang(ed.lang()));
    let gap = if whose.is_empty() { "" } else { " " };
    let when = when(ed.texts(), dated.date);
    let label = [when.as_str(), gap, whose, ed.t(Key::Colon), text.as_str()].concat();
    let (class, shape) = shape(dated.date, LEFT + from, LEFT + to, y);
    Some(svg_link(
        chosen.then(|| ["#", dated.anchor().as_str()].concat()),
        (!chosen).then_some("faded"),
        ("data-claim", dated.claim()),
        (svg_title(label), view! { <path class=class d=shape /> }).into_any(),
    ))
}

/// A day is a point; what is known less exactly is a bar over all that it can mean. A line leads
/// to the side that a date leaves open.
fn shape(date: &DateSpan, from: i32, to: i32, y: i32) -> (&'static str, String) {
    let known = (date.from.or(date.to), date.latest());
    let is_day = known.0 == known.1 && known.0.is_some_and(|date| date.day().is_some());
    let middle = (from + to) / 2;
    let (left, right) = match is_day {
        true => (middle - 6, middle + 6),
        false if to - from < LEAST => (middle - LEAST / 2, middle + LEAST / 2),
        false => (from, to),
    };
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
