//! The legend of the signature picture, which is its filter.

use crate::{
    browser,
    data::Status,
    edition::{Ed, use_edition},
    i18n::Key,
};
use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate, use_query_map},
};

/// The query parameter, and the name of the radio buttons.
const PARAMETER: &str = "status";
/// The choice that filters nothing, and is not written into the address.
const ALL: &str = "all";
/// The statuses that tiles can be told apart by.
const CHOICES: [Status; 5] =
    [Status::Announced, Status::Building, Status::Operating, Status::Halted, Status::Ended];

/// Radio buttons, one per status: the style sheet fades the tiles of the others, before the
/// application runs and after. The application keeps the choice in the address.
#[component]
pub fn StatusFilter() -> impl IntoView {
    let ed = use_edition();
    let write = use_address();
    let choices: Vec<_> = [(ALL, ed.t(Key::FilterAll))]
        .into_iter()
        .chain(CHOICES.iter().map(|status| (status.as_str(), ed.word("status", status.as_str()))))
        .map(|(value, label)| choice(value, label))
        .collect();
    view! {
        <fieldset class="legend" on:change=move |_| write(browser::chosen(PARAMETER))>
            <legend>{ed.t(Key::FilterTitle)}</legend>
            {choices}
            {keys(ed)}
        </fieldset>
    }
}

fn choice(value: &'static str, label: &'static str) -> impl IntoView {
    view! {
        <label class=format!("key {value}")>
            <input type="radio" name=PARAMETER value=value checked=value == ALL autocomplete="off" />
            <span>{label}</span>
        </label>
    }
}

fn keys(ed: Ed) -> impl IntoView {
    view! {
        <p class="keys">
            <span class="key part">{ed.t(Key::LegendPart)}</span>
            <span class="key silent">{ed.t(Key::LegendSilent)}</span>
        </p>
    }
}

/// Follows the address, and returns what writes a choice into it.
///
/// A choice made before the application ran is kept: where the address has none, what is chosen
/// on the page counts.
fn use_address() -> impl Fn(Option<String>) + Clone + 'static {
    let query = use_query_map();
    let location = use_location();
    let navigate = use_navigate();
    let write = move |choice: Option<String>| {
        let search = match known(choice.as_deref()) {
            ALL => String::new(),
            status => format!("?{PARAMETER}={status}"),
        };
        let path = location.pathname.get_untracked();
        let hash = location.hash.get_untracked();
        let options = NavigateOptions {
            replace: true,
            scroll: false,
            resolve: false,
            ..NavigateOptions::default()
        };
        navigate(&format!("{path}{search}{hash}"), options);
    };
    let first_write = write.clone();
    Effect::new(move |before: Option<()>| {
        let asked = query.read().get(PARAMETER);
        match (before, asked) {
            (None, None) => {
                let chosen = browser::chosen(PARAMETER);
                if known(chosen.as_deref()) != ALL {
                    first_write(chosen);
                }
            }
            (_, asked) => browser::choose(PARAMETER, known(asked.as_deref())),
        }
    });
    write
}

/// The choice that a word means; an unknown word means all.
fn known(word: Option<&str>) -> &'static str {
    CHOICES.iter().map(|status| status.as_str()).find(|status| Some(*status) == word).unwrap_or(ALL)
}
