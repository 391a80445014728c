//! What stands on every page: header and footer.

use super::{SearchBox, ThemeSwitch, as_of_link, both_names, kept_end, live, report::mail};
use crate::{
    address::{address_of, use_address},
    data::Language,
    edition::{Ed, use_edition},
    i18n::{Key, date},
    route::Route,
};
use leptos::prelude::*;

/// The header: the zone's name, the ways on, the language and the theme.
#[component]
pub fn Header(
    /// Where the reader is; `None` on a page that does not exist.
    #[prop(into)]
    here: Signal<Option<Route>>,
) -> impl IntoView {
    let ed = use_edition();
    let home = ed.href(&Route::Overview);
    let sections = [
        (Route::Sectors, Key::NavSectors),
        (Route::Chains, Key::NavChains),
        (Route::Projects, Key::NavProjects),
        (Route::Companies, Key::NavCompanies),
        (Route::Initiatives, Key::NavInitiatives),
        (Route::Figures, Key::NavFigures),
        (Route::Timeline, Key::NavTimeline),
        (Route::Sources, Key::NavSources),
    ];
    let links = sections.map(|(route, key)| {
        let href = ed.href(&route);
        let current = current(ed, here, ed.path_in(ed.lang(), &route));
        view! { <li><a href=href aria-current=current>{ed.t(key)}</a></li> }
    });
    view! {
        <header class="top">
            <a class="brand" href=home data-chrome>{both_names(ed, &ed.record().zone.short)}</a>
            <nav aria-label=ed.t(Key::NavLabel)>
                <ul>{Vec::from(links)}</ul>
            </nav>
            <div class="tools">
                <SearchBox />
                <LanguageLinks here />
                <ThemeSwitch />
            </div>
        </header>
    }
}

/// Marks a link to the page that the reader is on, or to the list that this page belongs to.
fn current(
    ed: Ed,
    here: Signal<Option<Route>>,
    path: String,
) -> impl Fn() -> Option<&'static str> + Clone {
    move || {
        let here = ed.path_in(ed.lang(), &here.get()?);
        match here.strip_prefix(path.as_str())? {
            "" => Some("page"),
            _ => Some("true"),
        }
    }
}

/// Ordinary links to the same place in the other languages: each language is a page of its own,
/// so the browser loads it.
#[component]
fn LanguageLinks(here: Signal<Option<Route>>) -> impl IntoView {
    let ed = use_edition();
    let others = ed.record().zone.languages.iter().filter(|other| other.code != ed.lang());
    others.map(|language| language_link(ed, here, language)).collect_view()
}

fn language_link(
    ed: Ed,
    here: Signal<Option<Route>>,
    language: &'static Language,
) -> impl IntoView {
    let address = use_address();
    let href = move || {
        let path = ed.path_in(&language.code, &here.get().unwrap_or(Route::Overview));
        address_of(&path, &address.query.read(), &address.hash.read())
    };
    view! {
        <a
            class="language"
            href=href
            rel="external alternate"
            hreflang=language.tag.as_str()
            lang=language.tag.as_str()
        >
            {language.name.as_str()}
        </a>
    }
}

/// The footer: who runs the site, how old the record is, where to write.
#[component]
pub fn Footer(
    /// Where the reader is, for the subject of a report.
    #[prop(into)]
    here: Signal<Option<Route>>,
) -> impl IntoView {
    let ed = use_edition();
    let zone = &ed.record().zone;
    let who = if zone.official { Key::FooterOfficial } else { Key::FooterUnofficial };
    let release = ed.fill(
        Key::FooterRelease,
        &[
            ("released", &date(ed.texts(), ed.release.0)),
            ("researched", &date(ed.texts(), ed.release.1)),
        ],
    );
    let links = [
        (Route::Ties, Key::NavTies),
        (Route::About, Key::NavAbout),
        (Route::Sources, Key::NavSources),
        (Route::Glossary, Key::NavGlossary),
        (Route::Location, Key::NavLocation),
    ]
    .map(|(route, key)| {
        let href = ed.href(&route);
        let current = current(ed, here, ed.path_in(ed.lang(), &route));
        view! { <li><a href=href aria-current=current>{ed.t(key)}</a></li> }
    });
    let earlier = live(move || {
        let route = here.get().unwrap_or(Route::Overview);
        view! { <p>{as_of_link(ed, &route)}</p> }.into_any()
    });
    view! {
        <footer class="bottom">
            <p class="who">{ed.t(who)}</p>
            <p data-chrome>{kept_end(&release)}</p>
            {contact(ed, here)}
            {earlier}
            <ul>{Vec::from(links)}</ul>
        </footer>
    }
}

/// Where errors are reported. Without a contact there is nothing to say here; the methods say so.
fn contact(ed: Ed, here: Signal<Option<Route>>) -> Option<impl IntoView> {
    let address = ed.record().zone.contact.as_deref()?;
    let href = move || {
        let page = here.get().map_or_else(String::new, |route| ed.href(&route));
        mail(address, &ed.fill(Key::ErrorSubject, &[("page", &page)]))
    };
    Some(view! { <p class="contact"><a href=href>{ed.t(Key::ReportError)}</a></p> })
}
