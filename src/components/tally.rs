//! How many projects were last reported in each state.

use super::StatusWord;
use crate::{
    edition::{Ed, use_edition},
    i18n::Key,
    query::status_tally,
};
use leptos::prelude::*;

/// The whole record in one line: each last status with the number of its projects.
#[component]
pub fn Tally() -> impl IntoView {
    let ed = use_edition();
    let items: Vec<_> = status_tally(ed.record())
        .into_iter()
        .map(|(status, count)| {
            let word = match status {
                Some((status, part)) => view! { <StatusWord status part /> }.into_any(),
                None => unknown(ed),
            };
            view! { <li><b>{count}</b> " " {word}</li> }
        })
        .collect();
    view! { <ul class="tally" data-derived="count" aria-label=ed.t(Key::TallyLabel)>{items}</ul> }
}

fn unknown(ed: Ed) -> AnyView {
    view! { <span class="status">{ed.t(Key::NothingReported)}</span> }.into_any()
}
