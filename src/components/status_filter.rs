//! The legend of the signature picture, which is its filter.

use crate::{
    address::use_address,
    browser,
    data::Status,
    edition::{Ed, use_edition},
    i18n::Key,
};
use leptos::prelude::*;

/// The query parameter, and the name of the radio buttons.
const PARAMETER: &str = "status";
/// The choice that filters nothing, and is not written into the address.
const ALL: &str = "all";
/// The statuses that tiles can be told apart by.
const CHOICES: [Status; 5] =
    [Status::Announced, Status::Building, Status::Operating, Status::Halted, Status::Ended];

/// The choice that shows a status: what is signed is shown with what is announced, what is
/// completed with what is being built.
pub fn choice_of(status: Status) -> Status {
    match status {
        Status::Signed => Status::Announced,
        Status::Completed => Status::Building,
        other => other,
    }
}

/// Radio buttons, one per status: the style sheet fades the tiles of the others, before the
/// application runs and after. The application keeps the choice in the address.
#[component]
pub fn StatusFilter(
    /// The choice that each block of the picture falls under; there is a button for each of
    /// these alone.
    shown: Vec<Status>,
) -> impl IntoView {
    let ed = use_edition();
    let (choice_made, write) = follow_address();
    let all = shown.len();
    let of_each: Vec<(&'static str, usize)> = CHOICES
        .iter()
        .map(|choice| (choice.as_str(), shown.iter().filter(|status| *status == choice).count()))
        .collect();
    let result = move || {
        let chosen = choice_made.get();
        let found = of_each.iter().find(|(word, _)| *word == chosen)?;
        let (count, all) = (found.1.to_string(), all.to_string());
        let word = ed.word("status", chosen);
        Some(ed.fill(Key::FilterResult, &[("count", &count), ("all", &all), ("status", word)]))
    };
    let choices: Vec<_> = [(ALL, ed.t(Key::FilterAll))]
        .into_iter()
        .chain(
            CHOICES
                .iter()
                .filter(|choice| shown.contains(choice))
                .map(|status| (status.as_str(), ed.word("status", status.as_str()))),
        )
        .map(|(value, label)| choice(value, label))
        .collect();
    view! {
        <fieldset class="legend" on:change=move |_| write(browser::chosen(PARAMETER))>
            <legend>{ed.t(Key::FilterTitle)}</legend>
            {choices}
            {keys(ed)}
            <p class="result" role="status" data-derived="count">{result}</p>
        </fieldset>
    }
}

fn choice(value: &'static str, label: &'static str) -> impl IntoView {
    view! {
        <label class=format!("key {value}")>
            <input type="radio" name=PARAMETER value=value checked=value == ALL autocomplete="off" />
            <span class="swatch"></span>
            <span>{label}</span>
        </label>
    }
}

/// The signs of a picture that has no filter, each with its word.
pub fn picture_key(ed: Ed, shown: &[Status]) -> AnyView {
    let signs: Vec<_> = CHOICES
        .iter()
        .filter(|choice| shown.contains(choice))
        .map(|choice| {
            let word = choice.as_str();
            view! {
                <li class=format!("key {word}")>
                    <span class="swatch"></span>
                    {ed.word("status", word)}
                </li>
            }
        })
        .collect();
    view! { <div class="legend"><ul class="signs">{signs}</ul> {keys(ed)}</div> }.into_any()
}

fn keys(ed: Ed) -> impl IntoView {
    view! {
        <p class="keys">
            <span class="key part">{ed.t(Key::LegendPart)}</span>
            <span class="key unverified">{ed.t(Key::LegendUnverified)}</span>
            <span class="key silent">{ed.t(Key::LegendSilent)}</span>
        </p>
    }
}

/// Follows the address; returns the choice, and what writes one into the address.
///
/// A choice made before the application ran is kept: where the address has none, what is chosen
/// on the page counts.
fn follow_address() -> (ReadSignal<&'static str>, impl Fn(Option<String>) + Clone + 'static) {
    let (choice, set_choice) = signal(ALL);
    let address = use_address();
    let write = move |choice: Option<String>| {
        let status = known(choice.as_deref());
        address.set_parameters(&[(PARAMETER, (status != ALL).then(|| status.to_owned()))]);
    };
    Effect::new(move |before: Option<()>| {
        let asked = address.parameter(PARAMETER);
        match (before, asked) {
            (None, None) => write(browser::chosen(PARAMETER)),
            (_, asked) => {
                let choice = known(asked.as_deref());
                browser::choose(PARAMETER, choice);
                set_choice.set(choice);
            }
        }
    });
    (choice, write)
}

/// The choice that a word means; an unknown word means all.
fn known(word: Option<&str>) -> &'static str {
    CHOICES.iter().map(|status| status.as_str()).find(|status| Some(*status) == word).unwrap_or(ALL)
}
