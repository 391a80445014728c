//! Files of the site, fetched when they are needed.

use gloo_net::http::Request;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

/// What the builder wrote on the root element as `data-<name>`; empty where it wrote nothing.
pub fn page_data(name: &str) -> String {
    let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    root.and_then(|root| root.dataset().get(name)).unwrap_or_default()
}

/// Fetches a file and hands on its text, or `None` if it did not come.
pub fn fetch_text(address: String, then: impl FnOnce(Option<String>) + 'static) {
    spawn_local(async move { then(text_at(&address).await) });
}

async fn text_at(address: &str) -> Option<String> {
    let response = Request::get(address).send().await.ok()?;
    if response.ok() { response.text().await.ok() } else { None }
}
