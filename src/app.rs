//! The application: the same tree is rendered by the builder and hydrated in the browser.

use crate::{
    components::{Footer, Header},
    edition::{Ed, use_edition},
    i18n::Key,
    pages::{Page, meta},
};
use leptos::prelude::*;
use leptos_router::{
    components::{FlatRoutes, Route as RouterRoute, Router},
    hooks::use_location,
    path,
};

/// The whole site in one edition.
///
/// The router has a single route, for all paths: it watches links and the history, and
/// [`crate::route::Route`] alone knows which places there are.
#[component]
pub fn App(
    /// What is shown.
    edition: Ed,
) -> impl IntoView {
    provide_context(edition);
    let base = edition.base.trim_end_matches('/');
    view! {
        <Router base=base>
            <FlatRoutes fallback=Shell>
                <RouterRoute path=path!("/*path") view=Shell />
            </FlatRoutes>
        </Router>
    }
}

/// Header, page, footer.
#[component]
fn Shell() -> impl IntoView {
    let ed = use_edition();
    let pathname = use_location().pathname;
    let here = Memo::new(move |_| ed.route_at(&pathname.get()));
    let announcement = crate::browser::arrive(move || meta(ed, here.get().as_ref()).title);
    view! {
        <a class="skip" href="#main" rel="external">{ed.t(Key::SkipToMain)}</a>
        <Header here=here />
        <main id="main" tabindex="-1">{move || view! { <Page route=here.get() /> }}</main>
        <Footer here=here />
        <p id="announcer" class="visually-hidden" role="status" aria-live="polite">{announcement}</p>
    }
}
