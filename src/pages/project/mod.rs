//! One project: the life of a promise.

mod tables;

use crate::{
    components::{
        Claims, Conflicts, History, SourceList, SourceMarks, StatusLine, Unknowns, both_names,
        charts::PromiseLine, claim_paragraph,
    },
    data::{EntityKind, Id, Project, Source},
    edition::{Ed, use_edition},
    i18n::Key,
    query::{conflicts_about, flagships, initiatives_of, unknowns_about},
    route::Route,
};
use leptos::prelude::*;

/// The project's page.
#[component]
pub fn ProjectPage(project: &'static Project) -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let entity = format!("projects/{}", project.id);
    let id = project.id.as_str();
    view! {
        <article class="page project">
            {crumbs(ed, project)}
            <h1 tabindex="-1" data-claim=entity.clone()>{both_names(ed, &project.name)}</h1>
            <StatusLine project />
            <PromiseLine project />
            <div class="columns">
                <div class="main">
                    <Claims entity=entity.clone() claims=&project.summary />
                    <section aria-labelledby="history">
                        <h2 id="history">{ed.t(Key::HistoryTitle)}</h2>
                        <History project anchors=true />
                    </section>
                </div>
                <aside>{facts(ed, project)}</aside>
            </div>
            {tables::units(ed, project)} {tables::investments(ed, project)}
            <Conflicts conflicts=conflicts_about(record, EntityKind::Projects, id).collect() />
            <Unknowns unknowns=unknowns_about(record, EntityKind::Projects, id).collect() />
            {reforms(ed, project)}
            <section aria-labelledby="sources">
                <h2 id="sources">{ed.t(Key::PageSources)}</h2>
                <SourceList sources=sources(project) />
            </section>
            {others(ed, project)}
        </article>
    }
}

fn crumbs(ed: Ed, project: &'static Project) -> impl IntoView {
    let sector = ed.record().sector(&project.sector).map(|sector| {
        let href = ed.href(&Route::Sector(sector.id.clone()));
        view! { " / " <a href=href>{sector.name.in_lang(ed.lang())}</a> }
    });
    view! {
        <p class="crumbs">
            <a href=format!("{}#projects", ed.href(&Route::Overview))>{ed.t(Key::NavProjects)}</a>
            {sector}
        </p>
    }
}

/// Who, what and where, beside the text.
fn facts(ed: Ed, project: &'static Project) -> impl IntoView {
    let companies: Vec<_> = project
        .companies
        .iter()
        .filter_map(|id| ed.record().company(id))
        .map(|company| {
            let claim = format!("companies/{}", company.id);
            view! {
                <div class="company" data-claim=claim.clone()>
                    <p>{both_names(ed, &company.name)} <SourceMarks sources=&company.sources /></p>
                    <p class="limits">{ed.word("in-zone", company.in_zone.as_str())}</p>
                    <p>{ed.t(Key::CompanyMakes)} {ed.t(Key::Colon)} {ed.text(&company.makes)}</p>
                    <Claims entity=claim.clone() claims=&company.about />
                </div>
            }
        })
        .collect();
    let unnamed = companies.is_empty().then(|| ed.t(Key::CompanyUnnamed));
    view! {
        <dl class="facts" data-claim=format!("projects/{}", project.id)>
            <dt>{ed.t(Key::ColumnProduct)}</dt>
            <dd>{ed.text(&project.product)}</dd>
            <dt>{ed.t(Key::ColumnCompany)}</dt>
            <dd>{companies} {unnamed}</dd>
        </dl>
    }
}

fn reforms(ed: Ed, project: &'static Project) -> Option<impl IntoView> {
    let items: Vec<_> = initiatives_of(ed.record(), &project.id)
        .map(|initiative| {
            let entity = format!("initiatives/{}", initiative.id);
            let href = format!("{}#initiative-{}", ed.href(&Route::Overview), initiative.id);
            view! {
                <li data-claim=entity.clone()>
                    <h3><a href=href>{both_names(ed, &initiative.name)}</a></h3>
                    {claim_paragraph(ed, entity.clone(), &initiative.what)}
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby="reforms">
                <h2 id="reforms">{ed.t(Key::ProjectReforms)}</h2>
                <ul class="cards">{items}</ul>
            </section>
        }
    })
}

/// Every source that the page's statements about the project rest on.
fn sources(project: &'static Project) -> Vec<&'static Id<Source>> {
    let claims = project.summary.iter().flat_map(|claim| &claim.sources);
    let events = project.events.iter().flat_map(|event| &event.sources);
    let units = project.units.iter().flat_map(|unit| &unit.sources);
    let money = project.investments.iter().flat_map(|investment| &investment.sources);
    claims.chain(events).chain(units).chain(money).collect()
}

/// The way to the other flagship projects.
fn others(ed: Ed, project: &'static Project) -> impl IntoView {
    let links: Vec<_> = flagships(ed.record())
        .into_iter()
        .filter(|other| other.id != project.id)
        .map(|other| {
            view! {
                <li data-claim=format!("projects/{}", other.id)>
                    <a href=ed.href(&Route::Project(other.id.clone()))>{both_names(ed, &other.short)}</a>
                    <span>{ed.text(&other.product)}</span>
                </li>
            }
        })
        .collect();
    view! {
        <nav class="onward" aria-label=ed.t(Key::OtherFlagships)>
            <h2>{ed.t(Key::OtherFlagships)}</h2>
            <ul>{links}</ul>
        </nav>
    }
}
