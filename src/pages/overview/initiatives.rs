//! The reform initiatives: mottos in a band, the investor's path, and how the zone is run.

use crate::{
    components::{InvestorPath, claim_paragraph, initiative_card, motto},
    data::{Group, Initiative},
    edition::Ed,
    i18n::Key,
    route::Route,
};
use leptos::prelude::*;

/// The bands that break the paper: mottos, in large characters.
pub fn mottos(ed: Ed) -> impl IntoView {
    ed.record()
        .initiatives
        .iter()
        .filter(|initiative| !initiative.motto.is_empty())
        .map(|initiative| band(ed, initiative))
        .collect_view()
}

fn band(ed: Ed, initiative: &'static Initiative) -> impl IntoView {
    let entity = format!("initiatives/{}", initiative.id);
    let href = ed.href(&Route::Initiative(initiative.id.clone()));
    view! {
        <section class="band">
            <h2 data-claim=entity.clone()>
                <a href=href>{initiative.name.in_lang(ed.lang())}</a>
            </h2>
            {motto(ed, initiative)}
            <div class="told">{claim_paragraph(ed, entity, &initiative.what)}</div>
        </section>
    }
}

/// The groups whose first initiative the overview tells in words: how the zone is run, how it
/// brings in investment, and how research meets industry.
const TOLD: [Group; 3] = [Group::Governance, Group::Investment, Group::Innovation];

/// The investor's path with each reform on its step, then the pillars.
pub fn initiatives(ed: Ed) -> impl IntoView {
    let all = &ed.record().initiatives;
    let pillars: Vec<_> = TOLD
        .iter()
        .filter_map(|group| all.iter().find(|initiative| initiative.group == *group))
        .map(|initiative| initiative_card(ed, initiative))
        .collect();
    let count = ed.fill(Key::InitiativesAll, &[("count", &all.len().to_string())]);
    view! {
        <section class="spine" aria-labelledby="initiatives">
            <h2 id="initiatives">{ed.t(Key::InitiativesTitle)}</h2>
            <p class="intro">{ed.t(Key::InitiativesText)}</p>
            <InvestorPath />
            <ul class="cards pillars">{pillars}</ul>
            <p class="onward-link"><a href=ed.href(&Route::Initiatives) data-derived="count">{count}</a></p>
        </section>
    }
}
