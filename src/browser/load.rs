//! Files of the site, fetched when they are needed.

use gloo_net::http::Request;
use leptos::prelude::document;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

/// What the builder wrote on the root element as `data-<name>`; empty where it wrote nothing.
pub fn page_data(name: &str) -> String {
    let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    root.and_then(|root| root.dataset().get(name)).unwrap_or_default()
}

/// Reads JSON; `None` if it is none, or another than is wanted.
pub fn read_json<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_wasm_bindgen::from_value(js_sys::JSON::parse(text).ok()?).ok()
}

/// Why there is no file.
pub enum NoFile {
    /// The host did not send it.
    Missing,
    /// It broke off, or is no text.
    CutOff,
}

/// Fetches a file and hands on its text, or `None` if it did not come.
pub fn fetch_text(address: String, then: impl FnOnce(Option<String>) + 'static) {
    spawn_local(async move { then(text_at(&address).await.ok()) });
}

/// The text of a file.
///
/// # Errors
/// Why it did not come.
pub async fn text_at(address: &str) -> Result<String, NoFile> {
    let response = Request::get(address).send().await.map_err(|_| NoFile::Missing)?;
    if !response.ok() {
        return Err(NoFile::Missing);
    }
    response.text().await.map_err(|_| NoFile::CutOff)
}
