//! Money by sector and kind: a table whose last column is drawn.

use crate::{
    components::{Cell, Column, Table},
    data::{MeasurementUnit, Quantity},
    edition::{Ed, use_edition},
    i18n::{Key, quantity},
    query::{MoneyTotal, money_totals},
    route::Route,
};
use leptos::prelude::*;

const SECTOR: Column = Column(Key::ColumnSector, false);
const KIND: Column = Column(Key::ColumnKind, false);
const SUM: Column = Column(Key::ColumnSum, true);
const COUNT: Column = Column(Key::ColumnSums, false);
const BAR: Column = Column(Key::ColumnBar, false);

/// The width of the longest bar, in units of the drawing.
const WIDTH: i32 = 300;

/// A bar per sector and kind. Only sums in the zone's currency share the axis; others are listed
/// without a bar.
#[component]
pub fn MoneyBars() -> impl IntoView {
    let ed = use_edition();
    let totals = money_totals(ed.record());
    let most = totals
        .iter()
        .filter(|total| total.currency == MeasurementUnit::Cny)
        .map(MoneyTotal::value)
        .fold(1.0, f64::max);
    let rows: Vec<_> = totals.into_iter().map(|total| row(ed, total, most)).collect();
    view! {
        <div class="money">
            <Table caption=Key::MoneyBarsCaption columns=&[SECTOR, KIND, SUM, COUNT, BAR]>{rows}</Table>
        </div>
    }
}

fn row(ed: Ed, total: MoneyTotal<'static>, most: f64) -> impl IntoView {
    let value = Quantity {
        value: total.value(),
        unit: total.currency,
        kind: total.kind,
        qualifier: total.qualifier(),
    };
    let mut projects: Vec<_> = total.sums.iter().map(|(project, _)| &project.id).collect();
    // The sums of a project stand side by side.
    projects.dedup();
    let count = ed.fill(
        Key::MoneySumsOf,
        &[("sums", &total.sums.len().to_string()), ("projects", &projects.len().to_string())],
    );
    let bar = (total.currency == MeasurementUnit::Cny).then(|| {
        let width = ((total.value() / most * f64::from(WIDTH)).round() as i32).max(1);
        view! {
            <svg class="bar" viewBox=format!("0 0 {WIDTH} 14") aria-hidden="true">
                <path class=total.kind.as_str() d=format!("M0 2H{width}V12H0z") />
            </svg>
        }
    });
    view! {
        <tr data-derived="total">
            <th scope="row">
                <a href=ed.href(&Route::Sector(total.sector.id.clone()))>{total.sector.name.in_lang(ed.lang())}</a>
            </th>
            <Cell of=KIND>{ed.word("kind", total.kind.as_str())}</Cell>
            <Cell of=SUM>{quantity(ed.texts(), &value)}</Cell>
            <Cell of=COUNT>{count}</Cell>
            <Cell of=BAR>{bar}</Cell>
        </tr>
    }
}
