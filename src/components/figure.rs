//! Figures with their kind, period and sources.

use super::{
    SourceMarks,
    charts::{Slope, is_rank},
    figure_words::{DIVIDER, held, kind_word, limits, note, outcome, qualifier_word, told},
    prose,
};
use crate::{
    data::Figure,
    edition::{Ed, use_edition},
    i18n::{Key, quantity, value_and_unit},
};
use leptos::prelude::*;

/// A figure of the first page, large; or the first and the last of a development.
#[component]
pub fn HeadlineFigure(
    /// One figure, or two that belong together.
    figures: Vec<&'static Figure>,
) -> impl IntoView {
    let ed = use_edition();
    let first = figures.first().copied();
    let comparable = |a: &Figure, b: &Figure| {
        a.quantity.unit == b.quantity.unit
            && a.quantity.kind == b.quantity.kind
            && a.scope == b.scope
    };
    match (first, figures.get(1).copied()) {
        (Some(from), Some(to)) if comparable(from, to) => development(ed, from, to).into_any(),
        (Some(figure), other) => single(ed, figure, other).into_any(),
        _ => ().into_any(),
    }
}

fn development(ed: Ed, from: &'static Figure, to: &'static Figure) -> impl IntoView {
    let (_, unit) = value_and_unit(ed.texts(), &to.quantity);
    // A place in an order has its words at each value.
    let unit = (!is_rank(to)).then(|| view! { <span class="unit">{unit}</span> });
    let limits = limits(ed, to);
    let limits = (!limits.is_empty()).then(|| {
        view! { <span class="limits">{limits.join(DIVIDER)}</span> }
    });
    // A source of both figures needs its mark but once.
    let first_marks = (!from.sources.iter().all(|source| to.sources.contains(source)))
        .then(|| view! { <SourceMarks sources=&from.sources of=of(from) /> });
    view! {
        <div class="figure development" data-claim=format!("figures/{}", to.id)>
            <p class="value">
                {value(ed, from)}
                <span class="arrow" aria-hidden="true">"→"</span>
                <span class="visually-hidden">{ed.t(Key::FigureTo)}</span>
                {value(ed, to)}
                {unit}
                {kind_word(ed, to)}
            </p>
            <p class="label" data-claim=of(from)>
                {prose(ed, &to.label)} {first_marks}
                " "
                <span data-claim=of(to)><SourceMarks sources=&to.sources of=of(to) /></span>
                {limits}
            </p>
            <div><Slope from to /></div>
            <div>
                <p class="ends limits">
                    <span data-claim=of(from)>{held(ed, from)}</span>
                    <span class="visually-hidden">{ed.t(Key::FigureTo)}</span>
                    <span>{held(ed, to)}</span>
                </p>
                {note(ed, from)} {note(ed, to)}
            </div>
        </div>
    }
}

/// A figure as a statement.
fn of(figure: &Figure) -> String {
    format!("figures/{}", figure.id)
}

/// The bare value of a figure, with what its source says of its exactness.
fn value(ed: Ed, figure: &'static Figure) -> impl IntoView {
    let (value, _) = value_and_unit(ed.texts(), &figure.quantity);
    let around = ed.t(Key::QuantityRank).split_once("{value}").filter(|_| is_rank(figure));
    let word =
        |word: &'static str| (!word.is_empty()).then(|| view! { <span class="unit">{word}</span> });
    let (before, after) = around.unwrap_or_default();
    view! {
        <span data-claim=of(figure)>
            {qualifier_word(ed, figure)} {word(before)}{value}{word(after)}
        </span>
    }
}

fn single(ed: Ed, figure: &'static Figure, with: Option<&'static Figure>) -> impl IntoView {
    let (value, unit) = value_and_unit(ed.texts(), &figure.quantity);
    view! {
        <div class="figure" data-claim=format!("figures/{}", figure.id)>
            <p class="value">
                {qualifier_word(ed, figure)} <span>{value}</span> <span class="unit">{unit}</span>
                {kind_word(ed, figure)}
            </p>
            <p class="label">
                {prose(ed, &figure.label)} <SourceMarks sources=&figure.sources of=of(figure) />
            </p>
            <p class="limits">{told(ed, figure)}</p>
            {note(ed, figure)}
            {with.map(|figure| view! { <Stated figure /> })} {outcome(ed, figure)}
        </div>
    }
}

/// A figure as a line of text: value, label, period, sources.
#[component]
pub fn Stated(figure: &'static Figure) -> impl IntoView {
    let ed = use_edition();
    view! {
        <p class="stated" data-claim=format!("figures/{}", figure.id)>
            <b>{quantity(ed.texts(), &figure.quantity)} {kind_word(ed, figure)}</b>
            " "
            {prose(ed, &figure.label)}
            " "
            <span class="limits">{told(ed, figure)}</span>
            <SourceMarks sources=&figure.sources of=of(figure) /> {outcome(ed, figure)}
        </p>
        {note(ed, figure)}
    }
}
