//! A project's capacities and sums of money.

use crate::{
    components::{Cell, Column, SourceMarks, Table, prose, unit_status_text},
    data::{Investment, Project, Unit},
    edition::Ed,
    i18n::{Key, period, quantity},
    query::unit_state,
};
use leptos::prelude::*;

const UNIT: Column = Column(Key::ColumnUnit, false);
const STAGE: Column = Column(Key::ColumnStage, false);
const CAPACITY: Column = Column(Key::ColumnCapacity, true);
const PURPOSE: Column = Column(Key::ColumnFor, false);
const SUM: Column = Column(Key::ColumnSum, true);
const KIND: Column = Column(Key::ColumnKind, false);
const STATED: Column = Column(Key::ColumnStated, false);
const STATUS: Column = Column(Key::ColumnStatus, false);

/// The capacities, each with the last status reported and who reports it. A column of stages that
/// repeated every label is left out.
pub fn units(ed: Ed, project: &'static Project) -> Option<impl IntoView> {
    let stages: Vec<_> = project.units.iter().map(|unit| stage_name(ed, unit)).collect();
    let staged = project.units.iter().zip(&stages).any(|(it, stage)| ed.text(&it.label) != *stage);
    let columns: &[Column] = match staged {
        true => &[UNIT, STAGE, CAPACITY, KIND, STATUS],
        false => &[UNIT, CAPACITY, KIND, STATUS],
    };
    let rows: Vec<_> = project
        .units
        .iter()
        .zip(stages)
        .map(|(unit, stage)| unit_row(ed, project, unit, staged.then_some(stage)))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section aria-labelledby="capacity">
                <h2 id="capacity">{ed.t(Key::CapacityTitle)}</h2>
                <Table caption=Key::CapacityCaption columns=columns>{rows}</Table>
            </section>
        }
    })
}

fn stage_name(ed: Ed, unit: &Unit) -> &'static str {
    ed.record().stage(&unit.stage).map_or("", |(_, stage)| stage.name.in_lang(ed.lang()))
}

fn unit_row(
    ed: Ed,
    project: &'static Project,
    unit: &'static Unit,
    stage: Option<&'static str>,
) -> impl IntoView {
    let stage = stage.map(|name| view! { <Cell of=STAGE>{name}</Cell> });
    let state = unit_state(project, unit, ed.record().zone.released);
    let told = state.map_or_else(
        || ed.t(Key::NothingReported).to_owned(),
        |state| unit_status_text(ed, &state),
    );
    let told_by = state.map(|state| view! { <SourceMarks sources=&state.event.sources /> });
    let kind = ed.word("kind", unit.capacity.kind.as_str());
    let claim = format!("projects/{}.{}", project.id, unit.id);
    let of = claim.clone();
    view! {
        <tr data-claim=claim>
            <th scope="row">{ed.text(&unit.label)}</th>
            {stage}
            <Cell of=CAPACITY>{quantity(ed.texts(), &unit.capacity)}</Cell>
            <Cell of=KIND>{kind} <SourceMarks sources=&unit.sources of /></Cell>
            <Cell of=STATUS>{told} {told_by}</Cell>
        </tr>
    }
}

/// The sums of money, each as it was stated.
pub fn investments(ed: Ed, project: &'static Project) -> Option<impl IntoView> {
    let rows: Vec<_> = project
        .investments
        .iter()
        .map(|investment| investment_row(ed, project, investment))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section aria-labelledby="money">
                <h2 id="money">{ed.t(Key::MoneyTitle)}</h2>
                <Table caption=Key::MoneyCaption columns=&[PURPOSE, SUM, KIND, STATED]>
                    {rows}
                </Table>
            </section>
        }
    })
}

fn investment_row(
    ed: Ed,
    project: &'static Project,
    investment: &'static Investment,
) -> impl IntoView {
    let as_of = investment.as_of.as_ref().map(|span| period(ed.texts(), span));
    let kind = ed.word("kind", investment.amount.kind.as_str());
    let apart = investment.apart.as_ref().map(|why| {
        view! { " " <span class="limits">{prose(ed, why)}</span> }
    });
    let claim = format!("projects/{}.{}", project.id, investment.id);
    let of = claim.clone();
    view! {
        <tr data-claim=claim>
            <th scope="row">{ed.text(&investment.what)} {apart}</th>
            <Cell of=SUM>{quantity(ed.texts(), &investment.amount)}</Cell>
            <Cell of=KIND>{kind}</Cell>
            <Cell of=STATED>{as_of} <SourceMarks sources=&investment.sources of /></Cell>
        </tr>
    }
}
