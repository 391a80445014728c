//! All sectors, and who does research for them.

use crate::{
    components::{Compare, Room, cards_section, chains_link, charts::station_key, institute_card},
    data::EntityKind,
    edition::use_edition,
    i18n::Key,
};
use leptos::prelude::*;

/// How many statements a room on this page has space for.
const ROOM_CLAIMS: usize = 3;

/// Every sector as a room, then every institute.
#[component]
pub fn Sectors() -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let rooms: Vec<_> = record
        .sectors
        .iter()
        .map(|sector| view! { <Room sector claims=ROOM_CLAIMS compared=true /> })
        .collect();
    let institutes =
        record.institutes.iter().map(|institute| institute_card(ed, institute, true, None));
    view! {
        <article class="page">
            <h1 tabindex="-1">{ed.t(Key::SectorsTitle)}</h1>
            <p class="lead">{ed.t(Key::SectorsText)}</p>
            {station_key(ed)}
            {chains_link(ed)}
            <h2 class="visually-hidden">{ed.t(Key::SectorsAll)}</h2>
            <div class="rooms">{rooms}</div>
            <Compare kind=EntityKind::Sectors />
            {cards_section(ed, "institutes", Key::InstitutesTitle, institutes)}
        </article>
    }
}
