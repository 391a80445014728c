//! What was taken into the comparison, in sight as long as the list is.

use super::COMPARE;
use crate::{
    components::place_of, data::EntityRef, edition::Ed, i18n::Key, query::explore::MOST_COMPARED,
};
use leptos::prelude::*;

/// How many are chosen; no words while none is.
pub fn sentence(ed: Ed, chosen: usize) -> String {
    let words = [("count", &*chosen.to_string()), ("most", &MOST_COMPARED.to_string())];
    if chosen == 0 { String::new() } else { ed.fill(Key::CompareChosen, &words) }
}

/// The bar; nothing while nothing is chosen.
pub fn bar(ed: Ed, chosen: &[EntityRef]) -> Option<AnyView> {
    let items: Vec<_> = chosen
        .iter()
        .map(|entity| {
            view! {
                <li>
                    <button type="button" data-act=COMPARE value=entity.id.clone()>
                        <span class="visually-hidden">{ed.t(Key::ExploreTakeBack)} " "</span>
                        <span data-claim=entity.to_string()>{place_of(ed, entity).0}</span>
                    </button>
                </li>
            }
            .into_any()
        })
        .collect();
    let onward = if chosen.len() < 2 {
        view! { <span class="limits">{ed.t(Key::CompareOneMore)}</span> }.into_any()
    } else {
        view! { <a href="#comparison">{ed.t(Key::CompareShow)}</a> }.into_any()
    };
    (!chosen.is_empty()).then(|| {
        view! {
            <div class="compare-bar">
                <p data-derived="count">{sentence(ed, chosen.len())}</p>
                <ul class="chips">{items}</ul>
                {onward}
                <button type="button" class="clear" data-act=COMPARE value="">{ed.t(Key::CompareEnd)}</button>
            </div>
        }
        .into_any()
    })
}
