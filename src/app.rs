//! The application: the same tree is rendered by the builder and hydrated in the browser.

use crate::{
    address::Address,
    browser::{self, Place, Site},
    components::{Footer, Header, live},
    edition::Ed,
    i18n::Key,
    pages::{Page, meta},
};
use leptos::prelude::*;

/// The whole site in one edition: header, page, footer.
///
/// [`crate::route::Route`] alone knows which places there are; [`crate::browser`] watches links
/// and the history.
#[component]
pub fn App(
    /// What is shown.
    edition: Ed,
    /// The path that is shown first, with its base.
    path: String,
) -> impl IntoView {
    provide_context(edition);
    let address = Address::provide(path);
    let here = Memo::new(move |_| edition.route_at(&address.path.read()));
    let title = move || meta(edition, here.read_untracked().as_ref()).title;
    let announcement = RwSignal::new(String::new());
    let show = move |place: &Place| {
        let moved = *address.path.read_untracked() != place.path;
        // The state before the page: a page that is shown reads it.
        set(address.query, &place.query);
        set(address.hash, &place.hash);
        set(address.path, &place.path);
        if moved {
            announcement.set(title());
        }
    };
    browser::navigate(Site {
        has: Box::new(move |path| edition.has(path)),
        show: Box::new(show),
        title: Box::new(title),
    });
    let page = live(move || view! { <Page route=here.get() /> }.into_any());
    view! {
        <a class="skip" href="#main" rel="external">{edition.t(Key::SkipToMain)}</a>
        <Header here=here />
        <main id="main" tabindex="-1">{page}</main>
        <Footer here=here />
        <p id="announcer" class="visually-hidden" role="status" aria-live="polite">{announcement}</p>
    }
}

/// Sets a signal whose value has changed: another would render anew what stands.
fn set(signal: RwSignal<String>, value: &str) {
    if *signal.read_untracked() != value {
        signal.set(value.to_owned());
    }
}
