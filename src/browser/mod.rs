//! The only place that touches the browser. On the native side each function does nothing, so
//! that views may call them without a thought for where they run.

#[cfg(target_arch = "wasm32")]
mod arrival;
#[cfg(target_arch = "wasm32")]
mod choice;
#[cfg(target_arch = "wasm32")]
mod left;
mod walk;

pub use walk::{Walk, walk_links};
#[cfg(target_arch = "wasm32")]
pub use {
    arrival::arrive,
    choice::{choose, chosen},
};

/// Natively nothing is chosen.
#[cfg(not(target_arch = "wasm32"))]
pub fn chosen(_name: &str) -> Option<String> {
    None
}

/// Natively there is nothing to choose from.
#[cfg(not(target_arch = "wasm32"))]
pub fn choose(_name: &str, _value: &str) {}

/// Natively no page is ever left: nothing is announced.
#[cfg(not(target_arch = "wasm32"))]
pub fn arrive(
    _title: impl Fn() -> String + Send + Sync + 'static,
) -> leptos::prelude::Signal<String> {
    leptos::prelude::Signal::stored(String::new())
}
