//! The signature picture: a field of tiles, one per gigawatt a year, laid out like a solar
//! array along a chain.

use crate::{
    components::{both_names, choice_of, kept_end, unit_status_text},
    data::{Chain, Extent, Status},
    edition::{Ed, use_edition},
    i18n::quantity,
    query::{FieldUnit, StageField, fields},
    route::Route,
};
use leptos::prelude::*;

/// Tiles in a column; a unit with no more tiles than that lies in one row. Two rows make a block
/// as long as its capacity, so that blocks and stages compare like bars.
const ROWS: usize = 2;
/// From one tile to the next, in units of the drawing. An em is that long in every block, so that
/// all tiles are equal: a block is as many em wide as it has columns, the last gap included.
const PITCH: usize = 12;
/// The gap between tiles.
const GAP: usize = 2;

/// The fields of a chain's stages, side by side.
#[component]
pub fn Field(chain: &'static Chain) -> impl IntoView {
    let ed = use_edition();
    field_of(ed, fields(ed.record(), chain, ed.record().zone.released))
}

/// Fields side by side.
pub fn field_of(ed: Ed, fields: Vec<StageField<'static>>) -> AnyView {
    let stages: Vec<_> = fields.into_iter().map(|field| stage(ed, field)).collect();
    view! { <div class="field">{stages}</div> }.into_any()
}

fn stage(ed: Ed, field: StageField<'static>) -> impl IntoView {
    let blocks: Vec<_> = field.units.into_iter().map(|unit| block(ed, unit)).collect();
    view! {
        <section class="stage">
            <h3>{both_names(ed, &field.stage.name)}</h3>
            <ul>{blocks}</ul>
        </section>
    }
}

fn block(ed: Ed, unit: FieldUnit<'static>) -> impl IntoView {
    let tiles = tiles(&unit);
    let columns = columns(tiles);
    let status = unit.state.map(|state| state.status);
    let part = unit.state.is_some_and(|state| state.extent == Extent::Part);
    let class = format!(
        "block {} choice-{}{}",
        status.map_or("unknown", Status::as_str),
        status.map_or("none", |status| choice_of(status).as_str()),
        if part { " part" } else { "" },
    );
    let told = unit.state.map_or_else(String::new, |state| unit_status_text(ed, &state));
    let project = unit.project;
    let claim = format!("projects/{}.{}", project.id, unit.unit.id);
    view! {
        <li class=class data-claim=claim>
            <a href=ed.href(&Route::Project(project.id.clone()))>
                <svg
                    width=format!("{columns}em")
                    viewBox=format!("0 0 {} {}", columns * PITCH, rows(tiles) * PITCH - GAP)
                    aria-hidden="true"
                >
                    <path class="tiles" d=outline(tiles) fill=fill_of(status, part) />
                    <path class="bars" d=if status == Some(Status::Ended) { strikes(tiles) } else { bars(tiles) } />
                    {unit.silent.then(|| view! { <path class="notch" d=notch(tiles) /> })}
                </svg>
                <span class="text">
                    <b>{format!("{} ", project.short.in_lang(ed.lang()))}</b>
                    {unit.one_of_several.then(|| view! { <span>{kept_end(ed.text(&unit.unit.label))} " "</span> })}
                    <span class="capacity">{format!("{} ", quantity(ed.texts(), &unit.unit.capacity))}</span>
                    <span class="told">{kept_end(&told)}</span>
                </span>
            </a>
        </li>
    }
}

/// Whole tiles and the share of the last, broken one, in tenths.
fn tiles(unit: &FieldUnit<'_>) -> (usize, usize) {
    let tenths = (unit.unit.capacity.value * 10.0).round() as usize;
    (tenths / 10, tenths % 10)
}

fn rows((whole, tenths): (usize, usize)) -> usize {
    if whole + usize::from(tenths > 0) > ROWS { ROWS } else { 1 }
}

fn columns(tiles: (usize, usize)) -> usize {
    (tiles.0 + usize::from(tiles.1 > 0)).div_ceil(rows(tiles)).max(1)
}

/// Patterns carry what colour alone must not: hatch for a part of unknown size, ink lines for
/// what stands still.
fn fill_of(status: Option<Status>, part: bool) -> Option<&'static str> {
    match status {
        _ if part => Some("url(#hatch)"),
        Some(Status::Halted) => Some("url(#ink)"),
        _ => None,
    }
}

fn corner(at: usize, rows: usize) -> (usize, usize) {
    (at / rows * PITCH, at % rows * PITCH)
}

/// The outlines of all tiles: pseudo-squares, like the wafers they stand for.
fn outline(tiles: (usize, usize)) -> String {
    let (whole, tenths) = tiles;
    let full = (0..whole).map(|at| {
        let (x, y) = corner(at, rows(tiles));
        format!("M{}.5 {y}h7l1.5 1.5v7l-1.5 1.5h-7l-1.5-1.5v-7z", x + 1)
    });
    let broken = (tenths > 0).then(|| {
        let (x, y) = corner(whole, rows(tiles));
        format!("M{x} {y}h{tenths}v10h-{tenths}z")
    });
    full.chain(broken).collect()
}

/// The bus bars of whole tiles.
fn bars(tiles: (usize, usize)) -> String {
    (0..tiles.0)
        .map(|at| {
            let (x, y) = corner(at, rows(tiles));
            format!("M{x} {}h10M{x} {}h10", y + 3, y + 7)
        })
        .collect()
}

/// A stroke through each whole tile: what was given up.
fn strikes(tiles: (usize, usize)) -> String {
    (0..tiles.0)
        .map(|at| {
            let (x, y) = corner(at, rows(tiles));
            format!("M{x} {}l10-10", y + 10)
        })
        .collect()
}

/// The quiet corner of the last column: the last report is older than two years.
fn notch(tiles: (usize, usize)) -> String {
    let right = columns(tiles) * PITCH - GAP;
    format!("M{} 0H{right}V5z", right - 5)
}
