//! What stands in a cell of a comparison.

use crate::{
    components::{SourceMarks, StatusWord, entity_names},
    data::{Event, Id, Investment, Quantity, Source},
    edition::Ed,
    i18n::{Key, date, quantity, when},
    query::explore::{Cell, ProjectCapacity},
};
use leptos::prelude::*;

/// The width of the longest bar, in units of the drawing.
const WIDTH: f64 = 100.0;

/// A cell in words, with its sources where it is a statement of its own.
pub fn content(ed: Ed, cell: &Cell<'static>) -> AnyView {
    match cell {
        Cell::Unknown => word(ed.t(Key::ExploreNothing)),
        Cell::Entities(entities) => {
            entity_names(ed, entities.clone()).unwrap_or_else(|| word(ed.t(Key::StageOpenShort)))
        }
        Cell::Text(text) => ed.text(text).into_any(),
        Cell::Status(event) => status(ed, event),
        Cell::Report(event) => marked(when(ed.texts(), &event.date), &event.sources),
        Cell::Silence(None) => word(ed.t(Key::CompareHeard)),
        Cell::Silence(Some(since)) => said(date(ed.texts(), *since)),
        Cell::InZone(answer) => ed.word("in-zone", answer.as_str()).into_any(),
        Cell::Count(count) => said(count.to_string()),
        Cell::Capacity(capacity) => units(ed, capacity),
        Cell::Sums(sums) => sums.iter().map(|it| sum(ed, it)).collect::<Vec<_>>().into_any(),
        Cell::Total(total, count) => {
            let count = ed.fill(Key::CompareSums, &[("count", &count.to_string())]);
            let total = quantity(ed.texts(), total);
            view! { <p data-derived="total">{total} " " <span class="limits">{count}</span></p> }
                .into_any()
        }
    }
}

fn word(text: &'static str) -> AnyView {
    view! { <span class="limits">{text}</span> }.into_any()
}

fn said(text: String) -> AnyView {
    view! { <span data-derived="count">{text}</span> }.into_any()
}

fn marked(text: String, sources: &'static [Id<Source>]) -> AnyView {
    view! { <p>{text} " " <SourceMarks sources /></p> }.into_any()
}

fn status(ed: Ed, event: &'static Event) -> AnyView {
    let part = event.is_of_part();
    match event.status {
        Some(status) => {
            view! { <p><StatusWord status part /> " " <SourceMarks sources=&event.sources /></p> }
                .into_any()
        }
        None => word(ed.t(Key::NothingReported)),
    }
}

/// The units one by one: each has its own sources. A sum of them is said to be one.
fn units(ed: Ed, capacity: &ProjectCapacity<'static>) -> AnyView {
    let mut lines: Vec<_> = capacity
        .units
        .iter()
        .map(|unit| marked(quantity(ed.texts(), &unit.capacity), &unit.sources))
        .collect();
    if let Some(total) = capacity.total().filter(|_| capacity.units.len() > 1) {
        let total = ["= ", &quantity(ed.texts(), &total)].concat();
        lines.push(view! { <p data-derived="total">{total}</p> }.into_any());
    }
    lines.into_any()
}

fn sum(ed: Ed, sum: &'static Investment) -> AnyView {
    let amount = quantity(ed.texts(), &sum.amount);
    let apart = sum.apart.as_ref().map(|_| word(ed.t(Key::CompareApart)));
    view! {
        <p>{ed.text(&sum.what)} {ed.t(Key::Colon)} {amount} " " {apart} " " <SourceMarks sources=&sum.sources /></p>
    }
    .into_any()
}

/// A bar on the scale of its row.
pub fn bar(amount: Quantity, most: f64) -> AnyView {
    let width = ((amount.value / most * WIDTH).round() as i32).max(1).to_string();
    let path = ["M0 0H", &width, "V6H0z"].concat();
    view! {
        <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <path class=amount.kind.as_str() d=path />
        </svg>
    }
    .into_any()
}
