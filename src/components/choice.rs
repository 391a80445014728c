//! A choice of one value among several, kept in the address.

use crate::{browser, edition::use_edition, i18n::Key};
use leptos::prelude::*;

/// A value that can be chosen.
pub struct Pick {
    /// The value, in the address.
    pub value: &'static str,
    /// Its name.
    pub label: &'static str,
    /// How many things it would show. None: it cannot be chosen.
    pub count: Signal<usize>,
}

/// A select box. What was chosen on the page before the application ran is kept: where the
/// address has no value, the page's counts.
#[component]
pub fn Choice(
    /// What is chosen.
    label: Key,
    /// The parameter of the address, and the name of the box.
    name: &'static str,
    picks: Vec<Pick>,
    /// The value that the address holds; empty for none.
    chosen: Signal<String>,
    /// Writes a value into the address.
    choose: impl Fn(Option<String>) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let ed = use_edition();
    let known: Vec<_> = picks.iter().map(|pick| pick.value).collect();
    let take = move || {
        let value = browser::chosen(name).filter(|value| known.contains(&value.as_str()));
        choose(value);
    };
    let first = take.clone();
    Effect::new(move |before: Option<()>| {
        let value = chosen.get();
        match (before, value.is_empty()) {
            (None, true) => first(),
            _ => browser::choose(name, &value),
        }
    });
    let options: Vec<_> = picks
        .into_iter()
        .map(|Pick { value, label, count }| {
            let text = Signal::derive(move || {
                ed.fill(Key::ChoiceCount, &[("value", label), ("count", &count.get().to_string())])
            });
            // What is chosen can be seen to be chosen, and given up.
            let none = Signal::derive(move || count.get() == 0 && chosen.with(|it| it != value));
            view! { <option value=value disabled=none data-derived="count">{text}</option> }
        })
        .collect();
    view! {
        <label class="choice">
            <span>{ed.t(label)}</span>
            <select name=name autocomplete="off" on:change=move |_| take()>
                <option value="">{ed.t(Key::FilterAll)}</option>
                {options}
            </select>
        </label>
    }
}
