//! One company: what it makes, its place in the chains, its projects.

use crate::{
    components::{
        Claims, Conflicts, SourceMarks, Unknowns, both_names, cards_section, chains_link,
        dated_section, figures_section, initiative_card, institute_card, kept_end, project_card,
        sources_section, ways_from,
    },
    data::{Company, EntityKind, Id, Source},
    edition::{Ed, use_edition},
    i18n::Key,
    query::{
        companies_of, conflicts_about, dated_about, figures_about, initiatives_with,
        institutes_with, projects_by, sources_of_status, stages_of, unknowns_about,
    },
    route::Route,
};
use leptos::prelude::*;

/// The company's page.
#[component]
pub fn CompanyPage(company: &'static Company) -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let entity = format!("companies/{}", company.id);
    let id = company.id.as_str();
    let projects = projects_by(record, &company.id).map(|it| project_card(ed, it));
    let institutes = institutes_with(record, &company.id)
        .map(|it| institute_card(ed, it, false, Some(&company.id)));
    let reforms = initiatives_with(record, &company.id).map(|it| initiative_card(ed, it));
    view! {
        <article class="page company">
            {crumbs(ed, company)}
            <h1 tabindex="-1" data-claim=entity.clone()>{both_names(ed, &company.name)}</h1>
            <dl class="facts" data-claim=entity.clone()>
                <dt>{ed.t(Key::CompanyMakes)}</dt>
                <dd>{kept_end(ed.text(&company.makes))} <SourceMarks sources=&company.sources of=format!("companies/{}", company.id) /></dd>
                <dt>{ed.t(Key::CompanyWhere)}</dt>
                <dd>{ed.word("in-zone", company.in_zone.as_str())}</dd>
                {company.ticker.as_deref().map(|ticker| view! {
                    <dt>{ed.t(Key::CompanyTicker)}</dt><dd>{ticker}</dd>
                })}
            </dl>
            <Claims entity=entity claims=&company.about />
            {stages(ed, company)}
            {cards_section(ed, "projects", Key::NavProjects, projects)}
            {figures_section(ed, figures_about(record, EntityKind::Companies, id))}
            {cards_section(ed, "institutes", Key::InstitutesTitle, institutes)}
            {cards_section(ed, "reforms", Key::ReformsTouching, reforms)}
            {dated_section(ed, dated_about(record, EntityKind::Companies, id))}
            <Conflicts conflicts=conflicts_about(record, EntityKind::Companies, id).collect() />
            <Unknowns unknowns=unknowns_about(record, EntityKind::Companies, id).collect() />
            {ways_from(ed, &company.id)}
            {sources_section(ed, sources(ed, company), (EntityKind::Companies, id))}
            {neighbours(ed, company)}
        </article>
    }
}

fn crumbs(ed: Ed, company: &'static Company) -> impl IntoView {
    let sector = company.sector.as_ref().and_then(|id| ed.record().sector(id)).map(|sector| {
        let href = ed.href(&Route::Sector(sector.id.clone()));
        view! { " / " <a href=href>{sector.name.in_lang(ed.lang())}</a> }
    });
    view! {
        <p class="crumbs">
            <a href=ed.href(&Route::Companies)>{ed.t(Key::CompaniesTitle)}</a>
            {sector}
        </p>
    }
}

/// Where it stands: each chain it works on, its own stages marked.
fn stages(ed: Ed, company: &'static Company) -> Option<impl IntoView> {
    let record = ed.record();
    let items: Vec<_> = stages_of(record, &company.id)
        .map(|(chain, stage)| {
            let sector = ed.href(&Route::Sector(chain.sector.clone()));
            let others: Vec<_> = stage
                .companies
                .iter()
                .filter(|id| **id != company.id)
                .filter_map(|id| record.company(id))
                .map(|other| {
                    let href = ed.href(&Route::Company(other.id.clone()));
                    view! { <li><a href=href>{other.short.in_lang(ed.lang())}</a></li> }
                })
                .collect();
            let with = (!others.is_empty()).then(|| view! {
                <p class="label">{ed.t(Key::StageAlso)}</p>
                <ul class="names">{others}</ul>
            });
            view! {
                <li class=stage.standing.as_str() data-claim=format!("stages/{}", stage.id)>
                    <p class="label">{chain.name.in_lang(ed.lang())}</p>
                    <h3><a href=format!("{sector}#stage-{}", stage.id)>{both_names(ed, &stage.name)}</a></h3>
                    {with}
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby="chain">
                <h2 id="chain">{ed.t(Key::CompanyStages)}</h2>
                <ul class="cards stops">{items}</ul>
                {chains_link(ed)}
            </section>
        }
    })
}

/// What the page rests on: what is said of the company, of its institutes and of the reforms.
fn sources(ed: Ed, company: &'static Company) -> Vec<&'static Id<Source>> {
    let record = ed.record();
    let institutes = institutes_with(record, &company.id).flat_map(|it| &it.about);
    let reforms = initiatives_with(record, &company.id).map(|it| &it.what);
    let claims = company.about.iter().chain(institutes).chain(reforms);
    let projects = projects_by(record, &company.id);
    let projects = projects.flat_map(|it| sources_of_status(it, record.zone.released));
    company.sources.iter().chain(claims.flat_map(|claim| &claim.sources)).chain(projects).collect()
}

/// The way to the other companies of the sector.
fn neighbours(ed: Ed, company: &'static Company) -> Option<impl IntoView> {
    let links: Vec<_> = companies_of(ed.record(), company.sector.as_ref())
        .filter(|other| other.id != company.id)
        .map(|other| {
            view! {
                <li data-claim=format!("companies/{}", other.id)>
                    <a href=ed.href(&Route::Company(other.id.clone()))>{both_names(ed, &other.short)}</a>
                    <span>{kept_end(ed.text(&other.makes))}</span>
                </li>
            }
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <nav class="onward" aria-label=ed.t(Key::CompanyNeighbours)>
                <h2>{ed.t(Key::CompanyNeighbours)}</h2>
                <ul>{links}</ul>
            </nav>
        }
    })
}
