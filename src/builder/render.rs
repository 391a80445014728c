//! One page as HTML, by the same components that hydrate.

use crate::{app::App, edition::Ed};
use any_spawner::Executor;
use hydration_context::SsrSharedContext;
use leptos::{prelude::*, reactive::owner::Owner};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

/// Prepares rendering, once per process. Called again it does nothing.
pub fn init() {
    // The only failure is that an executor is there already.
    Executor::init_futures_executor().ok();
}

/// Renders the page at `path`, which includes the base: what stands in the element that the
/// browser hydrates.
///
/// # Errors
/// What a component's panic said.
pub fn render(edition: Ed, path: &str) -> Result<String, String> {
    let path = path.to_owned();
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let rendered =
        catch_unwind(AssertUnwindSafe(|| owner.with(|| view! { <App edition path /> }.to_html())));
    owner.unset_with_forced_cleanup();
    match rendered {
        // Leptos marks places with `<!>`, which a browser reads as an empty comment but which is
        // no valid HTML; the comment in full is the same to both.
        Ok(body) => Ok(body.replace("<!>", "<!---->")),
        Err(panic) => Err(panic
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
            .unwrap_or_else(|| "a component panicked".to_owned())),
    }
}
