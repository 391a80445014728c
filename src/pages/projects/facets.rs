//! The facets: boxes with the number that each would show.

use super::{
    finder::Answer,
    names::{facet_name, value_name},
};
use crate::{
    components::dressed,
    edition::Ed,
    i18n::Key,
    query::explore::{Explorer, Facet, Value},
};
use leptos::prelude::*;

/// All facets. A narrow screen folds them away.
pub fn facets(ed: Ed, explorer: &Explorer<'static>, answer: &Answer) -> AnyView {
    let facet = |facet: Facet| {
        let boxes = explorer.values(facet).map(|value| choice(ed, value, answer)).collect();
        fold(ed, facet, answer.state.chosen(facet).len(), boxes)
    };
    let all: Vec<_> = Facet::ALL.into_iter().map(facet).collect();
    view! {
        <details class="facets">
            <summary>{ed.t(Key::ExploreFilter)}</summary>
            <div>{all}</div>
        </details>
    }
    .into_any()
}

fn fold(ed: Ed, facet: Facet, chosen: usize, boxes: Vec<AnyView>) -> AnyView {
    let name = facet_name(ed, facet);
    let title = match chosen {
        0 => name.to_owned(),
        _ => ed.fill(Key::ChoiceCount, &[("value", name), ("count", &chosen.to_string())]),
    };
    view! {
        <details class="facet">
            <summary data-derived="count">{title}</summary>
            <fieldset>
                <legend class="visually-hidden">{name}</legend>
                <ul>{boxes}</ul>
            </fieldset>
        </details>
    }
    .into_any()
}

/// A value that would show nothing cannot be chosen; one that is chosen can be taken back.
fn choice(ed: Ed, value: &Value<'static>, answer: &Answer) -> AnyView {
    let chosen = answer.state.is_chosen(value.facet, &value.word);
    let count = answer.outcome.count(value);
    let input = view! {
        <{..}
            type="checkbox"
            data-act=value.facet.as_str()
            value=value.word.clone()
            prop:checked=chosen
            disabled=count == 0 && !chosen
            autocomplete="off"
        />
    };
    let count = dressed(view! { <{..} class="count" /> }, view! { <span>{count}</span> });
    view! {
        <li>
            <label data-derived="count">
                {dressed(input, view! { <input /> })}
                <span>{value_name(ed, value)}</span>
                " "
                {count}
            </label>
        </li>
    }
    .into_any()
}
