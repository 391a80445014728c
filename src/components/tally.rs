//! How many projects were last reported in each state.

use super::{StatusWord, kept_end};
use crate::{
    data::Status,
    edition::{Ed, use_edition},
    i18n::Key,
    query::{silent_count, status_tally},
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
            view! { <li><b>{count}</b> " " {word} {silent(ed, status, count)}</li> }
        })
        .collect();
    view! { <ul class="tally" data-derived="count" aria-label=ed.t(Key::TallyLabel)>{items}</ul> }
}

/// How many of them nothing has been told of for over two years.
fn silent(ed: Ed, state: Option<(Status, bool)>, all: usize) -> Option<AnyView> {
    let silent = silent_count(ed.record(), state);
    let pattern = match silent {
        0 => return None,
        1 if all == 1 => Key::ProjectsSilent,
        _ if silent == all => Key::TallySilentAll,
        _ => Key::TallySilentSome,
    };
    let words = ed.fill(pattern, &[("count", &silent.to_string())]);
    Some(view! { <small>{kept_end(&words)}</small> }.into_any())
}

fn unknown(ed: Ed) -> AnyView {
    view! { <span class="status">{ed.t(Key::NothingReported)}</span> }.into_any()
}
