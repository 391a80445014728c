//! One sector: its chain stage by stage.

use crate::{
    components::{
        Claims, Conflicts, SectorDrawing, Unknowns, both_names, cards_section, chains_link,
        charts::{Field, FieldTable, PatternDefs, station_class, station_key},
        choice_of, claim_paragraph, company_card, dated_section, figures_section, initiative_card,
        institute_card, kept_end, picture_key, project_card, ways_from,
    },
    data::{Chain, EntityKind, Sector, Stage},
    edition::{Ed, use_edition},
    i18n::{Key, date},
    query::{
        companies_of, conflicts_about, dated_about, fields, figures_of, initiatives_for,
        institutes_of, pictured, projects_of, projects_on, unknowns_about,
    },
    route::Route,
};
use leptos::prelude::*;

/// The sector's page.
#[component]
pub fn SectorPage(sector: &'static Sector) -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let chains: Vec<_> = record.chains.iter().filter(|chain| chain.sector == sector.id).collect();
    let pictured = pictured(record, chains.iter().copied());
    let shown: Vec<_> = pictured
        .iter()
        .flat_map(|chain| fields(record, chain, record.zone.released))
        .flat_map(|field| field.units)
        .filter_map(|unit| Some(choice_of(unit.state?.status)))
        .collect();
    let entity = format!("sectors/{}", sector.id);
    let projects = projects_of(record, &sector.id).map(|it| project_card(ed, it));
    let companies = companies_of(record, Some(&sector.id)).map(|it| company_card(ed, it));
    let institutes =
        institutes_of(record, &sector.id).map(|it| institute_card(ed, it, false, None));
    let reforms = initiatives_for(record, &sector.id).map(|it| initiative_card(ed, it));
    view! {
        <article class="page sector">
            <PatternDefs />
            <header class="opening">
                <div>
                    <p class="crumbs"><a href=ed.href(&Route::Sectors)>{ed.t(Key::NavSectors)}</a></p>
                    <h1 tabindex="-1" data-claim=entity.clone()>{both_names(ed, &sector.name)}</h1>
                    <Claims entity=entity claims=&sector.summary />
                </div>
                <div class="objects">
                    <SectorDrawing drawing=sector.drawing />
                    {sector.beside.map(|drawing| view! { <SectorDrawing drawing /> })}
                </div>
            </header>
            {(!chains.is_empty()).then(|| view! {
                <section aria-labelledby="chain">
                    <h2 id="chain">{ed.t(Key::SectorChains)}</h2>
                    <p class="intro">{ed.t(Key::SectorChainsText)}</p>
                    {station_key(ed)}
                    {chains.iter().map(|chain| chain_stages(ed, chain)).collect_view()}
                    {chains_link(ed)}
                </section>
            })}
            {(!pictured.is_empty()).then(|| view! {
                <section aria-labelledby="capacity">
                    <h2 id="capacity">{ed.t(Key::FieldTitle)}</h2>
                    <p class="intro">{ed.t(Key::FieldText)}</p>
                    {picture_key(ed, &shown)}
                    {pictured.iter().map(|chain| view! { <p class="chain-name">{both_names(ed, &chain.name)}</p> <Field chain /> }).collect_view()}
                    <details class="numbers">
                        <summary>{ed.t(Key::FieldTableCaption)}</summary>
                        <FieldTable chains=pictured.clone() />
                    </details>
                </section>
            })}
            {cards_section(ed, "projects", Key::NavProjects, projects)}
            {cards_section(ed, "companies", Key::NavCompanies, companies)}
            {figures_section(ed, figures_of(record, sector))}
            {cards_section(ed, "reforms", Key::SectorReforms, reforms)}
            {cards_section(ed, "institutes", Key::InstitutesTitle, institutes)}
            {dated_section(ed, dated_about(record, EntityKind::Sectors, sector.id.as_str()))}
            <Conflicts conflicts=conflicts_about(record, EntityKind::Sectors, sector.id.as_str()).collect() />
            <Unknowns unknowns=unknowns_about(record, EntityKind::Sectors, sector.id.as_str()).collect() />
            {ways_from(ed, &sector.id)}
        </article>
    }
}

fn chain_stages(ed: Ed, chain: &'static Chain) -> impl IntoView {
    let stages: Vec<_> = chain
        .stages
        .iter()
        .enumerate()
        .map(|(at, stage)| station(ed, stage, station_class(chain, at)))
        .collect();
    view! {
        <div class="stages" id=format!("chain-{}", chain.id)>
            <h3>{both_names(ed, &chain.name)}</h3>
            <ol>{stages}</ol>
        </div>
    }
}

fn station(ed: Ed, stage: &'static Stage, class: String) -> impl IntoView {
    let record = ed.record();
    let companies: Vec<_> = stage
        .companies
        .iter()
        .filter_map(|id| record.company(id))
        .map(|company| {
            let href = ed.href(&Route::Company(company.id.clone()));
            view! { <li><a href=href>{both_names(ed, &company.short)}</a></li> }
        })
        .collect();
    let open = companies.is_empty().then(|| {
        let researched = date(ed.texts(), record.zone.researched);
        let open = ed.fill(Key::StageOpen, &[("date", &researched)]);
        let tell = record.zone.contact.as_ref().map(|_| ed.t(Key::StageOpenTell));
        view! { <p class="empty" data-derived="empty-stage">{kept_end(&open)} " " {tell}</p> }
    });
    let projects: Vec<_> = projects_on(record, stage)
        .map(|project| {
            view! {
                <li data-claim=format!("projects/{}", project.id)>
                    <a href=ed.href(&Route::Project(project.id.clone()))>{project.name.in_lang(ed.lang())}</a>
                </li>
            }
        })
        .collect();
    let entity = format!("stages/{}", stage.id);
    view! {
        <li class=class id=format!("stage-{}", stage.id)>
            <h4>{both_names(ed, &stage.name)}</h4>
            {claim_paragraph(ed, entity.clone(), &stage.state)}
            {open}
            <div class="who" data-claim=entity>
                {(!companies.is_empty()).then(|| view! {
                    <p class="label">{ed.t(Key::StageCompanies)}</p>
                    <ul class="names">{companies}</ul>
                })}
                {(!projects.is_empty()).then(|| view! {
                    <p class="label">{ed.t(Key::StageProjects)}</p>
                    <ul class="names">{projects}</ul>
                })}
            </div>
        </li>
    }
}
