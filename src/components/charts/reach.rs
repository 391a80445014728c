//! How far and how long: every distance and every time of travel, each kind on its own axis.

use crate::{
    components::{Cell, Column, SourceMarks, Table, kept},
    data::{Kind, MeasurementUnit, Mode, Place, Reach},
    edition::{Ed, use_edition},
    i18n::{Key, period, quantity},
    query::sort,
};
use leptos::prelude::*;

const WAY: Column = Column(Key::ColumnWay, false);
const TIME: Column = Column(Key::ColumnTime, true);
const LENGTH: Column = Column(Key::ColumnLength, true);
const BAR: Column = Column(Key::ColumnBar, false);
const STATED: Column = Column(Key::ColumnStated, false);
const TIMES: &[Column] = &[WAY, TIME, BAR, STATED];
const LENGTHS: &[Column] = &[WAY, LENGTH, BAR, STATED];

/// The length of the axis, in units of the drawing, with room for the last point.
const WIDTH: i32 = 300;
const AXIS: i32 = WIDTH - 8;
/// How many times as long as the next a way may be before its line is broken.
const BREAK: f64 = 4.0;

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
    let values: Vec<f64> = ways.iter().map(|(_, reach)| reach.quantity.value).collect();
    let scale = Scale::of(&values);
    let columns = if unit == MeasurementUnit::Minutes { TIMES } else { LENGTHS };
    let rows: Vec<_> =
        ways.into_iter().map(|(place, reach)| row(ed, place, reach, scale)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div class="reach">
                <Table caption=caption columns=columns>{rows}</Table>
            </div>
        }
    })
}

/// What a measure's axis holds: the longest way that is not broken, and where it ends.
#[derive(Clone, Copy)]
struct Scale {
    most: f64,
    end: i32,
}

impl Scale {
    /// Of values in ascending order. One that dwarfs the others would turn them into dots.
    fn of(values: &[f64]) -> Self {
        let whole = |pair: &&[f64]| matches!(pair, [next, it] if *it <= *next * BREAK);
        let held = values.windows(2).rfind(whole).or(values.get(..1)).and_then(<[f64]>::last);
        let most = held.copied().unwrap_or(1.0);
        let broken = values.last().is_some_and(|last| *last > most);
        Self { most, end: if broken { AXIS * 3 / 4 } else { AXIS } }
    }

    /// Where the line of a way ends, and whether it is broken.
    fn end_of(self, value: f64) -> (i32, bool) {
        if value > self.most {
            return (AXIS, true);
        }
        (((value / self.most * f64::from(self.end)).round() as i32).max(2), false)
    }
}

fn row(ed: Ed, place: &'static Place, reach: &'static Reach, scale: Scale) -> impl IntoView {
    let (width, broken) = scale.end_of(reach.quantity.value);
    let to = if broken { AXIS - 42 } else { width };
    let line = match place.mode {
        // As the river of the plan: no other line has waves.
        Mode::Water => format!("M0 7{}H{to}", "q4-6 8 0t8 0".repeat((to / 16) as usize)),
        _ => format!("M0 7H{to}"),
    };
    let rest = if broken { format!("M{} 7H{width}", AXIS - 34) } else { String::new() };
    let line = line + &rest;
    let gap = broken.then(|| {
        view! { <path class="break" d=format!("M{} 13l5-12m3 12l5-12", AXIS - 45) /> }
    });
    let as_of = match &reach.as_of {
        Some(span) => kept(&period(ed.texts(), span)),
        None => view! { <span class="limits">{ed.t(Key::DateUnknown)}</span> }.into_any(),
    };
    let measure = if reach.quantity.unit == MeasurementUnit::Minutes { TIME } else { LENGTH };
    let kind = (reach.quantity.kind != Kind::Actual).then(|| {
        view! { " " <span class="kind">{ed.word("kind", reach.quantity.kind.as_str())}</span> }
    });
    let class = ["bar ", place.mode.as_str(), " ", reach.quantity.kind.as_str()].concat();
    let claim = format!("places/{}.{}", place.id, reach.id);
    let of = claim.clone();
    view! {
        <tr data-claim=claim>
            <th scope="row">
                <a href=format!("#place-{}", place.id)>{ed.text(&reach.label)}</a>
            </th>
            <Cell of=measure>{kept(&quantity(ed.texts(), &reach.quantity))} {kind}</Cell>
            <Cell of=BAR>
                <svg class=class viewBox=format!("0 0 {WIDTH} 14") aria-hidden="true">
                    <path d=line />
                    {gap}
                    <circle cx=width cy="7" r="4" />
                </svg>
            </Cell>
            <Cell of=STATED>{as_of} <SourceMarks sources=&reach.sources of /></Cell>
        </tr>
    }
}
