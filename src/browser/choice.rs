//! Groups of radio buttons.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The value chosen in the group called `name`.
pub fn chosen(name: &str) -> Option<String> {
    find(&format!("input[name={name}]:checked")).map(|input| input.value())
}

/// Chooses `value` in the group called `name`.
pub fn choose(name: &str, value: &str) {
    if let Some(input) = find(&format!("input[name={name}][value={value}]")) {
        input.set_checked(true);
    }
}

fn find(selector: &str) -> Option<HtmlInputElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}
