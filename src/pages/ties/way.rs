//! A way between two entities: as a line with stations, and in words.

use super::named::name;
use crate::{
    components::{SourceMarks, compare_link, place_of},
    data::EntityRef,
    edition::Ed,
    i18n::Key,
    query::Tie,
};
use leptos::prelude::*;

/// A way, step by step.
pub fn section(ed: Ed, title: &str, ties: &[Tie<'static>]) -> AnyView {
    let stations: Vec<_> = ties
        .iter()
        .take(1)
        .map(|tie| &tie.from)
        .chain(ties.iter().map(|tie| &tie.to))
        .map(|entity| {
            let kind = ed.word("entity", entity.kind.as_str());
            view! { <li>{link(ed, entity)} <span>{kind}</span></li> }
        })
        .collect();
    let ends = ties.first().zip(ties.last()).map(|(first, last)| [&first.from, &last.to]);
    let compared = ends.and_then(|ends| compare_link(ed, Key::CompareTwo, &ends.map(Clone::clone)));
    view! {
        <section class="way" aria-labelledby="way">
            <h2 id="way" data-derived="tie">{title.to_owned()}</h2>
            <div class="chain" data-derived="tie">
                <ol aria-label=ed.t(Key::TiesStations)>{stations}</ol>
            </div>
            <ol class="steps">{steps(ed, ties)}</ol>
            {compared}
        </section>
    }
    .into_any()
}

/// What an entity is tied to without a third between them.
pub fn direct(ed: Ed, ties: &[Tie<'static>]) -> AnyView {
    view! {
        <section class="way" aria-labelledby="way">
            <h2 id="way">{ed.t(Key::TiesDirect)}</h2>
            <ul class="steps">{steps(ed, ties)}</ul>
        </section>
    }
    .into_any()
}

fn steps(ed: Ed, ties: &[Tie<'static>]) -> Vec<AnyView> {
    let step = |tie: &Tie<'static>| {
        let layout = tie.relation.is_layout().then(|| {
            view! { <span class="limits">{ed.t(Key::TiesLayout)}</span> }
        });
        view! {
            <li data-derived="tie">
                {sentence(ed, tie)} " " {layout} <SourceMarks sources=tie.sources />
            </li>
        }
        .into_any()
    };
    ties.iter().map(step).collect()
}

/// A step in words. The pattern is taken apart, so that both names are links.
fn sentence(ed: Ed, tie: &Tie<'static>) -> Vec<AnyView> {
    let family = if tie.along { "tie" } else { "tie-back" };
    let mut parts = Vec::new();
    let mut rest = ed.word(family, tie.relation.as_str());
    while let Some((before, after)) = rest.split_once('{') {
        let Some((which, tail)) = after.split_once('}') else { break };
        // An empty text would be rendered as a space.
        if !before.is_empty() {
            parts.push(before.into_any());
        }
        parts.push(link(ed, if which == "from" { &tie.from } else { &tie.to }));
        rest = tail;
    }
    if !rest.is_empty() {
        parts.push(rest.into_any());
    }
    parts
}

fn link(ed: Ed, entity: &EntityRef) -> AnyView {
    let (_, href) = place_of(ed, entity);
    view! { <a href=href>{name(ed, entity)}</a> }.into_any()
}
