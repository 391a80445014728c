//! Figures with their kind, period and sources.

use super::{
    Limits, SourceMarks,
    charts::{Slope, is_rank},
    kept_end, prose,
};
use crate::{
    data::{Figure, Kind, Qualifier, Scope},
    edition::{Ed, use_edition},
    i18n::{Key, period, quantity, value_and_unit, when},
    query::{TargetState, target_state},
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
    // A source of both figures needs its mark but once.
    let first_marks = (!from.sources.iter().all(|source| to.sources.contains(source)))
        .then(|| view! { <SourceMarks sources=&from.sources of=of(from) /> });
    view! {
        <div class="figure development" data-claim=format!("figures/{}", to.id)>
            <p class="label" data-claim=of(from)>
                {prose(ed, &to.label)} {first_marks}
                " "
                <span data-claim=of(to)><SourceMarks sources=&to.sources of=of(to) /></span>
                <span class="limits">{kind_word(ed, to)} {limits(ed, to)}</span>
            </p>
            <p class="value">
                {value(ed, from)}
                <span class="arrow" aria-hidden="true">"→"</span>
                <span class="visually-hidden">{ed.t(Key::FigureTo)}</span>
                {value(ed, to)}
                {unit}
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
            </p>
            <p class="label">
                {prose(ed, &figure.label)} <SourceMarks sources=&figure.sources of=of(figure) />
            </p>
            <p class="limits">{held(ed, figure)} {kind_word(ed, figure)} {limits(ed, figure)}</p>
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
            <b>{quantity(ed.texts(), &figure.quantity)}</b> " " {prose(ed, &figure.label)}
            <span class="limits">
                " " {held(ed, figure)} {kind_word(ed, figure)} {limits(ed, figure)}
            </span>
            <SourceMarks sources=&figure.sources of=of(figure) /> {outcome(ed, figure)}
        </p>
        {note(ed, figure)}
    }
}

/// The period; of a figure without one, when it was stated.
pub fn held(ed: Ed, figure: &Figure) -> String {
    match (&figure.period, figure.stated.first()) {
        (Some(span), _) => period(ed.texts(), span),
        (None, Some(stated)) => {
            ed.fill(Key::FigureStated, &[("date", &period(ed.texts(), stated))])
        }
        (None, None) => String::new(),
    }
}

fn qualifier_word(ed: Ed, figure: &Figure) -> Option<AnyView> {
    let key = match figure.quantity.qualifier? {
        Qualifier::About => Key::QualifierAbout,
        Qualifier::Over => Key::QualifierOver,
        Qualifier::Under => Key::QualifierUnder,
    };
    Some(view! { <span class="unit">{ed.t(key)}</span> }.into_any())
}

/// Whose figure it is, where it is not the zone's, and how sure.
fn limits(ed: Ed, figure: &Figure) -> Option<AnyView> {
    let scope = (figure.scope != Scope::Company).then_some(figure.scope);
    let company = (figure.scope == Scope::Company).then(|| {
        let word = ed.word("scope", figure.scope.as_str());
        view! { " " <span class="limits">{word}</span> }
    });
    let limits = Limits { scope, certainty: figure.certainty, ..Limits::default() };
    Some(view! { {company} {limits.view(ed)} }.into_any())
}

/// What a reader must know to read a figure right.
fn note(ed: Ed, figure: &'static Figure) -> Option<AnyView> {
    let note = figure.note.as_ref()?;
    let claim = format!("figures/{}", figure.id);
    Some(view! { <p class="note limits" data-claim=claim>{prose(ed, note)}</p> }.into_any())
}

/// What sort of statement it is, unless it is a result.
fn kind_word(ed: Ed, figure: &Figure) -> Option<AnyView> {
    let kind = figure.quantity.kind;
    (kind != Kind::Actual).then(|| {
        let word = ed.word("kind", kind.as_str());
        view! { <span class="kind">{word}</span> }.into_any()
    })
}

/// What became of a target, or that nothing tells.
fn outcome(ed: Ed, figure: &'static Figure) -> Option<AnyView> {
    match target_state(figure, ed.record().zone.released)? {
        TargetState::Open => None,
        TargetState::Told => figure.outcome.as_ref().map(|claim| {
            let marks = view! { <SourceMarks sources=&claim.sources /> };
            view! { <span class="outcome">{prose(ed, &claim.text)} {marks}</span> }.into_any()
        }),
        TargetState::PastWithoutOutcome => {
            let stated: Vec<_> = figure.stated.iter().map(|at| when(ed.texts(), at)).collect();
            let sentence = if stated.is_empty() {
                ed.t(Key::TargetPast).to_owned()
            } else {
                let stated = stated.join(ed.t(Key::ListSeparator));
                ed.fill(Key::TargetPastStated, &[("stated", &stated)])
            };
            Some(
                view! { <span class="outcome" data-derived="target">{kept_end(&sentence)}</span> }
                    .into_any(),
            )
        }
    }
}
