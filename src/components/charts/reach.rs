//! How far and how long: every distance and every time of travel, each kind on its own axis.

use crate::{
    components::{Cell, Column, SourceMarks, Table},
    data::{Kind, MeasurementUnit, Place, Reach},
    edition::{Ed, use_edition},
    i18n::{Key, period, quantity},
    query::sort,
};
use leptos::prelude::*;

const WAY: Column = Column(Key::ColumnWay, false);
const LENGTH: Column = Column(Key::ColumnLength, true);
const BAR: Column = Column(Key::ColumnBar, false);
const STATED: Column = Column(Key::ColumnStated, false);

/// The length of the axis, in units of the drawing.
const WIDTH: i32 = 300;

/// The ways of one measure, shortest first, as a table whose bars share an axis.
#[component]
pub fn Reaches(
    /// Minutes or kilometres.
    unit: MeasurementUnit,
    caption: Key,
) -> impl IntoView {
    let ed = use_edition();
    let mut ways: Vec<(&'static Place, &'static Reach)> = ed
        .record()
        .places
        .iter()
        .flat_map(|place| place.reach.iter().map(move |reach| (place, reach)))
        .filter(|(_, reach)| reach.quantity.unit == unit)
        .collect();
    sort(&mut ways, |(_, a), (_, b)| a.quantity.value.total_cmp(&b.quantity.value));
    let most = ways.last().map_or(1.0, |(_, reach)| reach.quantity.value);
    let rows: Vec<_> = ways.into_iter().map(|(place, reach)| row(ed, place, reach, most)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div class="reach">
                <Table caption=caption columns=&[WAY, LENGTH, BAR, STATED]>{rows}</Table>
            </div>
        }
    })
}

fn row(ed: Ed, place: &'static Place, reach: &'static Reach, most: f64) -> impl IntoView {
    let width = ((reach.quantity.value / most * f64::from(WIDTH - 8)).round() as i32).max(2);
    let as_of = reach.as_of.as_ref().map(|span| period(ed.texts(), span));
    let kind = (reach.quantity.kind != Kind::Actual).then(|| {
        view! { " " <span class="kind">{ed.word("kind", reach.quantity.kind.as_str())}</span> }
    });
    let claim = format!("places/{}.{}", place.id, reach.id);
    let of = claim.clone();
    view! {
        <tr data-claim=claim>
            <th scope="row">
                <a href=format!("#place-{}", place.id)>{ed.text(&reach.label)}</a>
            </th>
            <Cell of=LENGTH>{quantity(ed.texts(), &reach.quantity)} {kind}</Cell>
            <Cell of=BAR>
                <svg class=format!("bar {}", place.mode.as_str()) viewBox=format!("0 0 {WIDTH} 14") aria-hidden="true">
                    <path d=format!("M0 7H{width}") />
                    <circle cx=width cy="7" r="4" />
                </svg>
            </Cell>
            <Cell of=STATED>{as_of} <SourceMarks sources=&reach.sources of /></Cell>
        </tr>
    }
}
