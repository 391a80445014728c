//! The sectors, as rooms: an object, the first statements, the chains.

use crate::{
    components::{SectorDrawing, Stated, both_names, charts::ChainLine, claim_paragraph},
    data::Sector,
    edition::Ed,
    i18n::Key,
    query::{figures_of, projects_of},
    route::Route,
};
use leptos::prelude::*;

/// A room per sector.
pub fn sectors(ed: Ed) -> impl IntoView {
    let rooms: Vec<_> = ed.record().sectors.iter().map(|sector| room(ed, sector)).collect();
    view! {
        <section class="spine" aria-labelledby="sectors">
            <h2 id="sectors">{ed.t(Key::NavSectors)}</h2>
            <p class="intro">{ed.t(Key::SectorsText)}</p>
            <div class="rooms">{rooms}</div>
        </section>
    }
}

/// How many statements of a sector its room has space for; its page has them all.
const ROOM_CLAIMS: usize = 3;

fn room(ed: Ed, sector: &'static Sector) -> impl IntoView {
    let record = ed.record();
    let entity = format!("sectors/{}", sector.id);
    let chains = record.chains.iter().filter(|chain| chain.sector == sector.id);
    let count = projects_of(record, &sector.id).count();
    let count = ed.fill(Key::SectorProjects, &[("count", &count.to_string())]);
    let summary = sector
        .summary
        .iter()
        .take(ROOM_CLAIMS)
        .map(|claim| claim_paragraph(ed, entity.clone(), claim))
        .collect_view();
    view! {
        <article class="room">
            <SectorDrawing drawing=sector.drawing />
            <h3 data-claim=entity.clone()>
                <a href=ed.href(&Route::Sector(sector.id.clone()))>{both_names(ed, &sector.name)}</a>
            </h3>
            {summary}
            {figures_of(record, sector).next().map(|figure| view! { <Stated figure /> })}
            <p class="limits" data-derived="count">{count}</p>
            {chains.map(|chain| view! { <ChainLine chain /> }).collect_view()}
        </article>
    }
}
