//! The signature picture's numbers as a table.

use crate::{
    components::{Cell, Column, SourceMarks, Table, kept, later_report, unit_status_text},
    data::{Certainty, Chain, Stage},
    edition::{Ed, use_edition},
    i18n::{Key, quantity},
    query::{FieldUnit, fields},
    route::Route,
};
use leptos::prelude::*;

const PROJECT: Column = Column(Key::ColumnProject, false);
const STAGE: Column = Column(Key::ColumnStage, false);
const CAPACITY: Column = Column(Key::ColumnCapacity, true);
const KIND: Column = Column(Key::ColumnKind, false);
const STATUS: Column = Column(Key::ColumnStatus, false);

/// The same numbers as in [`super::Field`], of several chains.
#[component]
pub fn FieldTable(chains: Vec<&'static Chain>) -> impl IntoView {
    let ed = use_edition();
    let rows: Vec<_> = chains
        .into_iter()
        .flat_map(|chain| fields(ed.record(), chain, ed.record().zone.released))
        .flat_map(|field| field.units.into_iter().map(move |unit| (field.stage, unit)))
        .map(|(stage, unit)| row(ed, stage, unit))
        .collect();
    view! {
        <Table caption=Key::FieldTableCaption columns=&[PROJECT, STAGE, CAPACITY, KIND, STATUS]>
            {rows}
        </Table>
    }
}

fn row(ed: Ed, stage: &'static Stage, unit: FieldUnit<'static>) -> impl IntoView {
    let told = unit.state.map_or_else(String::new, |state| unit_status_text(ed, &state));
    let told_by = unit.state.map(|state| view! { <SourceMarks sources=&state.event.sources /> });
    let later = unit.later.map(|event| view! { " " {later_report(ed, unit.project, event)} });
    let later_by = unit.later.map(|event| view! { <SourceMarks sources=&event.sources /> });
    let label = unit.one_of_several.then(|| {
        let label = ed.fill(Key::FieldUnit, &[("unit", ed.text(&unit.unit.label))]);
        view! { <span class="which">{label}</span> }
    });
    let silent = unit.silent.then(|| {
        view! { " " <span class="limits">{ed.t(Key::FieldSilent)}</span> }
    });
    let capacity = quantity(ed.texts(), &unit.unit.capacity);
    let mut kind = ed.word("kind", unit.unit.capacity.kind.as_str()).to_owned();
    if unit.unit.certainty != Certainty::Stated {
        let certainty = ed.word("certainty", unit.unit.certainty.as_str());
        kind = [&kind, ed.t(Key::LimitSeparator), certainty].concat();
    }
    let href = ed.href(&Route::Project(unit.project.id.clone()));
    let claim = format!("projects/{}.{}", unit.project.id, unit.unit.id);
    let of = claim.clone();
    view! {
        <tr data-claim=claim>
            <th scope="row">
                <a href=href>{unit.project.short.in_lang(ed.lang())}</a>
                {label}
            </th>
            <Cell of=STAGE>{stage.name.in_lang(ed.lang())}</Cell>
            <Cell of=CAPACITY>{capacity}</Cell>
            <Cell of=KIND>{kind} <SourceMarks sources=&unit.unit.sources of /></Cell>
            <Cell of=STATUS>{kept(&told)} {silent} {told_by} {later} {later_by}</Cell>
        </tr>
    }
}
