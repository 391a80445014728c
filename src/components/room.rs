//! A sector as a room: an object, the first statements, one figure, the chains.

use super::{SectorDrawing, Stated, both_names, charts::ChainLine, claim_paragraph, compare_box};
use crate::{
    data::{InZone, Sector},
    edition::{Ed, use_edition},
    i18n::Key,
    query::{companies_of, projects_of},
    route::Route,
};
use leptos::prelude::*;

/// The room of a sector.
#[component]
pub fn Room(
    sector: &'static Sector,
    /// How many statements it has space for; the sector's page has them all.
    claims: usize,
    /// Whether it can be compared with others.
    #[prop(optional)]
    compared: bool,
) -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let entity = format!("sectors/{}", sector.id);
    let chains = record.chains.iter().filter(|chain| chain.sector == sector.id);
    let summary = sector
        .summary
        .iter()
        .take(claims)
        .map(|claim| claim_paragraph(ed, entity.clone(), claim))
        .collect_view();
    let figure = sector.figures.first().and_then(|id| record.figure(id));
    let figure = figure.map(|figure| view! { <Stated figure /> });
    let name = sector.name.in_lang(ed.lang());
    let tool = compared.then(|| compare_box(ed, name, sector.id.as_str(), None));
    view! {
        <article class="room">
            <SectorDrawing drawing=sector.drawing />
            {sector.beside.map(|drawing| view! { <SectorDrawing drawing /> })}
            <h3 data-claim=entity.clone()>
                <a href=ed.href(&Route::Sector(sector.id.clone()))>{both_names(ed, &sector.name)}</a>
            </h3>
            {summary}
            {figure}
            <p class="limits" data-derived="count">{counts(ed, sector)}</p>
            {tool}
            {chains.map(|chain| view! { <ChainLine chain /> }).collect_view()}
        </article>
    }
}

/// How many companies and projects the record has of a sector. Only companies that a source
/// places in the zone count as the zone's.
fn counts(ed: Ed, sector: &'static Sector) -> String {
    let all = companies_of(ed.record(), Some(&sector.id));
    let (here, others): (Vec<_>, Vec<_>) = all.partition(|it| it.in_zone == InZone::Yes);
    let projects = projects_of(ed.record(), &sector.id).count();
    if here.len() + others.len() + projects == 0 {
        return ed.t(Key::SectorEmpty).to_owned();
    }
    let (here, others) = (here.len().to_string(), others.len().to_string());
    let counts =
        [("here", here.as_str()), ("others", &others), ("projects", &projects.to_string())];
    ed.fill(Key::SectorCounts, &counts)
}
