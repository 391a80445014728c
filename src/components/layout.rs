//! What stands on every page: header and footer.

use super::{ThemeSwitch, both_names};
use crate::{
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
        (format!("{home}#sectors"), Key::NavSectors),
        (format!("{home}#projects"), Key::NavProjects),
        (format!("{home}#initiatives"), Key::NavInitiatives),
        (ed.href(&Route::Sources), Key::NavSources),
        (ed.href(&Route::About), Key::NavAbout),
    ];
    let links = sections.map(|(href, key)| view! { <li><a href=href>{ed.t(key)}</a></li> });
    view! {
        <header class="top">
            <a class="brand" href=home data-chrome>{both_names(ed, &ed.record().zone.short)}</a>
            <nav aria-label=ed.t(Key::NavLabel)>
                <ul>{Vec::from(links)}</ul>
            </nav>
            <div class="tools">
                <LanguageLinks here />
                <ThemeSwitch />
            </div>
        </header>
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
    let href = move || {
        let route = here.get().unwrap_or(Route::Overview);
        ed.href_in(&language.code, &route)
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
pub fn Footer() -> impl IntoView {
    let ed = use_edition();
    let zone = &ed.record().zone;
    let who = if zone.official { Key::FooterOfficial } else { Key::FooterUnofficial };
    let release = ed.fill(
        Key::FooterRelease,
        &[
            ("released", &date(ed.texts(), zone.released)),
            ("researched", &date(ed.texts(), zone.researched)),
        ],
    );
    let links = [
        (Route::About, Key::NavAbout),
        (Route::Sources, Key::NavSources),
        (Route::Glossary, Key::NavGlossary),
    ]
    .map(|(route, key)| view! { <li><a href=ed.href(&route)>{ed.t(key)}</a></li> });
    view! {
        <footer class="bottom">
            <p class="who">{ed.t(who)}</p>
            <p data-chrome>{release}</p>
            {contact(ed)}
            <ul>{Vec::from(links)}</ul>
        </footer>
    }
}

/// Where errors are reported, or whom to ask.
fn contact(ed: Ed) -> impl IntoView {
    match &ed.record().zone.contact {
        Some(address) => {
            let href = format!("mailto:{address}");
            view! { <p class="contact"><a href=href>{ed.t(Key::ReportError)}</a></p> }.into_any()
        }
        None => view! { <p class="contact">{ed.t(Key::ReportNobody)}</p> }.into_any(),
    }
}
