//! The only place that touches the browser. On the native side each function does nothing, so
//! that views may call them without a thought for where they run.

#[cfg(target_arch = "wasm32")]
mod address;
#[cfg(target_arch = "wasm32")]
mod arrival;
#[cfg(target_arch = "wasm32")]
mod choice;
#[cfg(target_arch = "wasm32")]
mod left;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod navigation;
mod place;
#[cfg(target_arch = "wasm32")]
mod transition;
mod walk;

#[cfg(not(target_arch = "wasm32"))]
pub use native::{choose, chosen, navigate, replace_address};
pub use place::{Place, Site};
pub use walk::{Walk, walk_links};
#[cfg(target_arch = "wasm32")]
pub use {
    address::replace_address,
    choice::{choose, chosen},
    navigation::navigate,
};
