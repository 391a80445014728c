//! The page for an address that leads nowhere.

use crate::{
    edition::use_edition,
    i18n::{Key, date},
    route::Route,
};
use leptos::prelude::*;

/// Says that there is no such page, and leads on.
#[component]
pub fn NotFound() -> impl IntoView {
    let ed = use_edition();
    let ways = [
        (Route::Overview, Key::NavOverview),
        (Route::Sources, Key::NavSources),
        (Route::Glossary, Key::NavGlossary),
    ]
    .map(|(route, key)| view! { <li><a href=ed.href(&route)>{ed.t(key)}</a></li> });
    let (title, text) = match ed.as_of {
        // As of another date there may be no such thing yet; that there never is one says today.
        Some(day) => {
            let day = date(ed.texts(), day);
            (Key::NotYetKnownTitle, ed.fill(Key::NotYetKnownText, &[("date", &day)]))
        }
        None => (Key::NotFoundTitle, ed.t(Key::NotFoundText).to_owned()),
    };
    view! {
        <article class="page narrow">
            <h1 tabindex="-1">{ed.t(title)}</h1>
            <p class="lead" data-chrome>{text}</p>
            <ul class="ways">{Vec::from(ways)}</ul>
        </article>
    }
}
