//! The only place that touches the browser. On the native side each function does nothing, so
//! that views may call them without a thought for where they run.

#[cfg(target_arch = "wasm32")]
mod acts;
#[cfg(target_arch = "wasm32")]
mod address;
#[cfg(target_arch = "wasm32")]
mod arrival;
#[cfg(target_arch = "wasm32")]
mod choice;
#[cfg(target_arch = "wasm32")]
mod dialog;
#[cfg(target_arch = "wasm32")]
mod left;
#[cfg(target_arch = "wasm32")]
mod load;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod navigation;
mod part;
mod place;
#[cfg(target_arch = "wasm32")]
mod transition;
mod walk;

#[cfg(not(target_arch = "wasm32"))]
pub use native::*;
pub use part::now;
pub use place::{Place, Prepared, Site};
pub use walk::{Walk, walk};
#[cfg(target_arch = "wasm32")]
pub use {
    acts::{focus_box, follow_acts, keep_focus, leaves, tick},
    address::replace_address,
    choice::{choose, chosen},
    dialog::{
        close_dialog, focus_field, follow_from_field, is_open, open_dialog, set_value_of, value_of,
    },
    load::{NoFile, fetch_text, page_data, read_json, text_at},
    navigation::navigate,
    part::run,
};
