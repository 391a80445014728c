//! The signature picture: a field of tiles, one per gigawatt a year, laid out like a solar
//! array along a chain.

use super::tiles::{PITCH, bars, columns, height, notch, outline, strikes, tiles};
use crate::{
    components::{both_names, choice_of, kept, unit_status_text},
    data::{Chain, Extent, Status},
    edition::{Ed, use_edition},
    i18n::{Key, quantity},
    query::{FieldUnit, StageField, fields},
    route::Route,
};
use leptos::prelude::*;

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
        "block {} choice-{}{}{}",
        status.map_or("unknown", Status::as_str),
        status.map_or("none", |status| choice_of(status).as_str()),
        if part { " part" } else { "" },
        if unit.unverified { " unverified" } else { "" },
    );
    let told = unit.state.map_or_else(String::new, |state| unit_status_text(ed, &state));
    let project = unit.project;
    let claim = format!("projects/{}.{}", project.id, unit.unit.id);
    view! {
        <li class=class data-claim=claim>
            <a href=ed.href(&Route::Project(project.id.clone()))>
                <svg
                    width=format!("{columns}em")
                    viewBox=format!("0 0 {} {}", columns * PITCH, height(tiles))
                    aria-hidden="true"
                >
                    <path class="tiles" d=outline(tiles) fill=fill_of(status, part) />
                    <path class="bars" d=if status == Some(Status::Ended) { strikes(tiles) } else { bars(tiles) } />
                    {unit.silent.then(|| view! { <path class="notch" d=notch(tiles) /> })}
                </svg>
                <span class="text">
                    <b>{project.short.in_lang(ed.lang())}</b>
                    {unit.one_of_several.then(|| view! { <span class="which">{which(ed, &unit)}</span> })}
                    " "
                    <span class="capacity">{format!("{} ", quantity(ed.texts(), &unit.unit.capacity))}</span>
                    <span class="told">{kept(&told)}</span>
                </span>
            </a>
        </li>
    }
}

/// Which unit of its project a block shows: `, phase 2`.
fn which(ed: Ed, unit: &FieldUnit<'_>) -> String {
    ed.fill(Key::FieldUnit, &[("unit", ed.text(&unit.unit.label))])
}

/// Patterns carry what colour alone must not: hatch for a part of unknown size, two bars for what
/// stands still, a half for what is being built.
fn fill_of(status: Option<Status>, part: bool) -> Option<&'static str> {
    match status {
        _ if part => Some("url(#hatch)"),
        Some(Status::Halted) => Some("url(#ink)"),
        Some(Status::Building) => Some("url(#half)"),
        _ => None,
    }
}
