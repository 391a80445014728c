//! Where the zone lies and how it is reached. No map: a list of what sources say.

use crate::{
    components::{Claims, both_names},
    data::Scope,
    edition::use_edition,
    i18n::Key,
};
use leptos::prelude::*;

/// The zone in brief, and the ways to it.
#[component]
pub fn Location() -> impl IntoView {
    let ed = use_edition();
    let places: Vec<_> = ed
        .record()
        .places
        .iter()
        .map(|place| {
            let entity = format!("places/{}", place.id);
            view! {
                <section id=format!("place-{}", place.id) class="place">
                    <h2 data-claim=entity.clone()>{both_names(ed, &place.name)}</h2>
                    <Claims entity=entity claims=&place.about told_of=Scope::City />
                </section>
            }
        })
        .collect();
    view! {
        <article class="page narrow">
            <h1 tabindex="-1">{ed.t(Key::LocationTitle)}</h1>
            <p class="lead">{ed.t(Key::LocationLead)}</p>
            <h2>{ed.t(Key::ZoneTitle)}</h2>
            <Claims entity="zone" claims=&ed.record().zone.about told_of=Scope::City />
            {places}
        </article>
    }
}
