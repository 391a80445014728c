//! The application: the same tree is rendered by the builder and hydrated in the browser.

use crate::{
    address::{Address, use_address},
    browser::{self, Place, Prepared, Site},
    components::{AsOf, Footer, Header, Searcher, as_of_banner, as_of_title, live},
    edition::Ed,
    i18n::Key,
    pages::{Page, Waiting, fetch, meta},
    route::{Route, STAND_IN},
};
use leptos::prelude::*;

/// The whole site in one language.
///
/// [`crate::route::Route`] alone knows which places there are; [`crate::browser`] watches links
/// and the history.
#[component]
pub fn App(
    /// What is shown: the record as of its release.
    edition: Ed,
    /// The path that is shown first, with its base.
    path: String,
) -> impl IntoView {
    let address = Address::provide(path);
    let time = AsOf::new(edition);
    let date = Memo::new(move |_| time.date());
    let here = Memo::new(move |_| edition.route_at(&address.path.read()));
    let title = move || {
        let ed = time.edition(date.get_untracked());
        meta(ed, here.read_untracked().as_ref()).title
    };
    let stands_in = *address.path.read_untracked() == STAND_IN;
    let announcement = RwSignal::new(String::new());
    let show = move |place: &Place| {
        let moved = *address.path.read_untracked() != place.path;
        let before = date.get_untracked();
        // The state before the page: a page that is shown reads it.
        set(address.query, &place.query);
        set(address.hash, &place.hash);
        set(address.path, &place.path);
        let ed = time.edition(date.get_untracked());
        if ed.as_of != before {
            announcement.set(as_of_title(ed).unwrap_or_else(title));
        } else if moved {
            announcement.set(title());
        }
    };
    browser::navigate(Site {
        has: Box::new(move |path| edition.has(path)),
        prepare: Box::new(move |path, then| prepare(edition, path, then)),
        show: Box::new(show),
        title: Box::new(title),
        stands_in,
    });
    Searcher::provide(edition);
    let shell = live(move || shell(time, time.edition(date.get()), here));
    view! {
        {shell}
        <p id="announcer" class="visually-hidden" role="status" aria-live="polite">{announcement}</p>
    }
}

/// Header, page and footer in one edition: today's, or that of another date.
fn shell(time: AsOf, ed: Ed, here: Memo<Option<Route>>) -> AnyView {
    provide_context(ed);
    let address = use_address();
    let page = live(move || match here.get() {
        None if *address.path.read() == STAND_IN => view! { <Waiting /> }.into_any(),
        route => view! { <Page route /> }.into_any(),
    });
    view! {
        <a class="skip" href="#main" rel="external">{ed.t(Key::SkipToMain)}</a>
        <Header here=here />
        {as_of_banner(time, ed)}
        <main id="main" tabindex="-1">{page}</main>
        <Footer here=here />
    }
    .into_any()
}

/// Fetches what the page at a path needs and is still to come: its part of the program, and the
/// sources in full, if it shows one.
fn prepare(edition: Ed, path: &str, then: Prepared) {
    let route = edition.route_at(path);
    let lacks_sources = edition.lacks_sources(path);
    browser::run(async move {
        if !fetch(route.as_ref()).await {
            return then(false);
        }
        if !lacks_sources {
            return then(true);
        }
        browser::fetch_text(browser::page_data("sources"), move |text| {
            let sources = text.and_then(|text| browser::read_json(&text));
            let came = sources.is_some();
            sources.into_iter().for_each(|sources| edition.take_sources(sources));
            then(came);
        });
    });
}

/// Sets a signal whose value has changed: another would render anew what stands.
fn set(signal: RwSignal<String>, value: &str) {
    if *signal.read_untracked() != value {
        signal.set(value.to_owned());
    }
}
