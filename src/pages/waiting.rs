//! The page that the service worker keeps: it stands in for every other until the application,
//! which starts on it at once, shows the one at the address.

use crate::{edition::use_edition, i18n::Key};
use leptos::prelude::*;

/// Says that the page is on its way, for the moment that it takes.
#[component]
pub fn Waiting() -> impl IntoView {
    let ed = use_edition();
    view! {
        <article class="page narrow">
            <h1 tabindex="-1">{ed.t(Key::WaitingTitle)}</h1>
            <p class="lead">{ed.t(Key::WaitingText)}</p>
        </article>
    }
}
