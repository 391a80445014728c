//! What is chosen in groups of radio buttons and in select boxes.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

/// The value chosen in the group or box called `name`.
pub fn chosen(name: &str) -> Option<String> {
    let button = find(&["input[name=", name, "]:checked"]);
    match button.and_then(|button| button.dyn_into::<HtmlInputElement>().ok()) {
        Some(button) => Some(button.value()),
        None => select(name).map(|select| select.value()),
    }
}

/// Chooses `value` in the group or box called `name`; in a box that has no such value, the first.
pub fn choose(name: &str, value: &str) {
    if let Some(select) = select(name) {
        select.set_value(value);
        if select.selected_index() < 0 {
            select.set_selected_index(0);
        }
        return;
    }
    // A box takes any value; in a selector only a known one may stand.
    let button = find(&["input[name=", name, "][value=", value, "]"]);
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlInputElement>().ok()) {
        button.set_checked(true);
    }
}

fn select(name: &str) -> Option<HtmlSelectElement> {
    find(&["select[name=", name, "]"])?.dyn_into().ok()
}

fn find(selector: &[&str]) -> Option<Element> {
    document().query_selector(&selector.concat()).ok().flatten()
}
