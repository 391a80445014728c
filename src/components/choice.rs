//! A choice of one value among several, kept in the address.

use super::live;
use crate::{
    address::use_address,
    browser,
    edition::{Ed, use_edition},
    i18n::Key,
};
use leptos::prelude::*;

/// A value that can be chosen.
pub struct Pick {
    /// The value, in the address.
    pub value: &'static str,
    /// Its name.
    pub label: &'static str,
    /// How many things it would show. None: it cannot be chosen.
    pub count: usize,
}

/// A select box for a parameter of the address. What was chosen on the page before the
/// application ran is kept: where the address has no value, the page's counts.
#[component]
pub fn Choice(
    /// What is chosen.
    label: Key,
    /// The parameter of the address, and the name of the box.
    name: &'static str,
    /// The values, as they are at the moment.
    picks: Box<dyn Fn() -> Vec<Pick> + Send>,
) -> impl IntoView {
    let ed = use_edition();
    let address = use_address();
    let options = live(move || {
        let chosen = address.parameter(name);
        let option = |Pick { value, label, count }| {
            let text = [("value", label), ("count", &*count.to_string())];
            let text = ed.fill(Key::ChoiceCount, &text);
            // What is chosen can be seen to be chosen, and given up.
            let none = count == 0 && chosen.as_deref() != Some(value);
            view! { <option value=value disabled=none data-derived="count">{text}</option> }
        };
        picks().into_iter().map(option).collect_view().into_any()
    });
    select_box(ed, label, name, Key::FilterAll, options.into_any())
}

/// A select box whose value stands in the address, as long as one is chosen.
pub fn select_box(
    ed: Ed,
    label: Key,
    name: &'static str,
    nothing: Key,
    options: AnyView,
) -> AnyView {
    let address = use_address();
    let take = move || {
        let value = browser::chosen(name).filter(|value| !value.is_empty());
        address.set_parameters(&[(name, value)]);
    };
    Effect::new(move |before: Option<()>| match (before, address.parameter(name)) {
        (None, None) => take(),
        (_, value) => browser::choose(name, &value.unwrap_or_default()),
    });
    view! {
        <label class="choice">
            <span>{ed.t(label)}</span>
            <select name=name autocomplete="off" on:change=move |_| take()>
                <option value="">{ed.t(nothing)}</option>
                {options}
            </select>
        </label>
    }
    .into_any()
}
