//! The address in the browser's bar.

use super::Place;
use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// What it is.
pub(super) fn here() -> Place {
    let location = window().location();
    let query = location.search().unwrap_or_default();
    Place {
        path: location.pathname().unwrap_or_default(),
        query: query.strip_prefix('?').unwrap_or_default().to_owned(),
        hash: location.hash().unwrap_or_default(),
    }
}

/// Writes the address of another page, as a new step in the history.
pub(super) fn push_address(address: &str) {
    if let Ok(history) = window().history() {
        _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Writes another address for the page that is shown, in the place of the present one.
pub fn replace_address(address: &str) {
    if let Ok(history) = window().history() {
        _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}
