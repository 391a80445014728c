//! What is shown, in a sentence; what is chosen, to take back; and the way out of nothing.

use super::{
    finder::Answer,
    names::{basis_name, facet_name, value_name},
};
use crate::{
    components::column_name,
    edition::Ed,
    i18n::Key,
    query::explore::{Explorer, Facet, Outcome, Sort, State, Value},
};
use leptos::prelude::*;

/// What is chosen in the facets, to take back one by one or all at once.
pub fn chips(ed: Ed, explorer: &Explorer<'static>, state: &State) -> AnyView {
    let chosen = |facet: Facet| {
        let words = state.chosen(facet).iter();
        words.filter_map(move |word| explorer.value(facet, word))
    };
    let chips: Vec<_> =
        Facet::ALL.into_iter().flat_map(chosen).map(|value| chip(ed, value)).collect();
    let clear = state.is_filtered().then(|| {
        view! {
            <li><button type="button" class="clear" data-act="clear">{ed.t(Key::ExploreClear)}</button></li>
        }
        .into_any()
    });
    view! { <ul class="chips">{chips} {clear}</ul> }.into_any()
}

fn chip(ed: Ed, value: &Value<'static>) -> AnyView {
    view! {
        <li>
            <button type="button" data-act=value.facet.as_str() value=value.word.clone()>
                <span class="visually-hidden">{ed.t(Key::ExploreTakeBack)} " "</span>
                <span data-derived="count">{value_name(ed, value)}</span>
            </button>
        </li>
    }
    .into_any()
}

/// How many are shown, in which order, and what the order says nothing of.
pub fn sentence(ed: Ed, answer: &Answer) -> String {
    let all = ed.record().projects.len().to_string();
    if !answer.is_asked() {
        return ed.fill(Key::ProjectsCount, &[("count", &all)]);
    }
    let outcome = &answer.outcome;
    let count = outcome.rows.len().to_string();
    let mut parts = vec![ed.fill(Key::ExploreResult, &[("count", &count), ("all", &all)])];
    if let Some(sort) = answer.state.sort {
        parts.push(order(ed, sort));
    }
    if outcome.unknown > 0 {
        let count = outcome.unknown.to_string();
        parts.push(ed.fill(Key::ExploreUnknown, &[("count", &count)]));
    }
    if outcome.bases.len() > 1 {
        let groups: Vec<_> =
            outcome.bases.iter().map(|(basis, count)| basis_name(ed, *basis, *count)).collect();
        let groups = groups.join(ed.t(Key::LimitSeparator));
        parts.push(ed.fill(Key::ExploreGroups, &[("groups", &groups)]));
    }
    parts.join(ed.t(Key::LimitSeparator))
}

fn order(ed: Ed, sort: Sort) -> String {
    let direction = if sort.descending { Key::ExploreDescending } else { Key::ExploreAscending };
    let words = [("column", column_name(ed, sort.column)), ("direction", ed.t(direction))];
    ed.fill(Key::ExploreSorted, &words)
}

/// What to do where nothing fits: the one facet to drop, if one is enough.
pub fn nothing(ed: Ed, outcome: &Outcome) -> AnyView {
    let way_out = outcome.way_out.map(|(facet, count)| {
        let words = [("facet", facet_name(ed, facet)), ("count", &count.to_string())];
        let label = ed.fill(Key::ExploreDrop, &words);
        view! {
            <button type="button" data-act="clear" value=facet.as_str() data-derived="count">{label}</button>
        }
        .into_any()
    });
    view! { <div class="explored empty"><p>{ed.t(Key::ExploreEmpty)}</p> {way_out} <button type="button" class="clear" data-act="clear">{ed.t(Key::ExploreClear)}</button></div> }
        .into_any()
}
