//! Every figure, results apart from aims.

use crate::{
    components::{Conflicts, Stated, Unknowns},
    data::{EntityKind, Figure, Kind},
    edition::{Ed, use_edition},
    i18n::Key,
};
use leptos::prelude::*;

/// All figures of the record.
#[component]
pub fn Figures() -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let conflicts = record.conflicts.iter().filter(|conflict| {
        conflict.subjects.iter().any(|subject| subject.kind == EntityKind::Figures)
    });
    let unknowns = record.unknowns.iter().filter(|unknown| {
        unknown.subjects.iter().any(|subject| subject.kind == EntityKind::Figures)
    });
    view! {
        <article class="page narrow">
            <h1 tabindex="-1">{ed.t(Key::FiguresPageTitle)}</h1>
            <p class="lead">{ed.t(Key::FiguresPageLead)}</p>
            {group(ed, Key::FiguresResults, |figure| figure.quantity.kind == Kind::Actual)}
            {group(ed, Key::FiguresAims, |figure| figure.quantity.kind != Kind::Actual)}
            <Conflicts conflicts=conflicts.collect() />
            <Unknowns unknowns=unknowns.collect() />
        </article>
    }
}

fn group(ed: Ed, title: Key, which: fn(&Figure) -> bool) -> impl IntoView {
    let figures: Vec<_> = ed
        .record()
        .figures
        .iter()
        .filter(|figure| which(figure))
        .map(|figure| {
            view! { <li id=format!("figure-{}", figure.id)><Stated figure /></li> }
        })
        .collect();
    view! {
        <h2>{ed.t(title)}</h2>
        <ul class="ledger">{figures}</ul>
    }
}
