//! The page for an address that leads nowhere.

use crate::{edition::use_edition, i18n::Key, route::Route};
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
    view! {
        <article class="page narrow">
            <h1 tabindex="-1">{ed.t(Key::NotFoundTitle)}</h1>
            <p class="lead">{ed.t(Key::NotFoundText)}</p>
            <ul class="ways">{Vec::from(ways)}</ul>
        </article>
    }
}
