//! Parts of a page that change.

use leptos::prelude::*;
use std::sync::{Arc, Mutex};

/// A part of the page that is rendered anew whenever a signal that it reads changes.
///
/// All such parts are of one type. Each closure of a type of its own, in a view, brings its own
/// copy of what watches it into the Wasm, about 2 KB.
pub fn live(view: impl FnMut() -> AnyView + Send + 'static) -> Live {
    Arc::new(Mutex::new(view))
}

/// The type of [`live`] parts.
pub type Live = Arc<Mutex<dyn FnMut() -> AnyView + Send>>;
