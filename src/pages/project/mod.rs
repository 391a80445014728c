//! One project: the life of a promise.

mod tables;

use crate::{
    components::{
        Claims, Conflicts, History, SourceMarks, StatusLine, Unknowns, both_names, cards_section,
        charts::PromiseLine, dated_section, figures_section, initiative_card, kept_end,
        onward_link, project_card, sources_section, ways_from,
    },
    data::{EntityKind, Project},
    edition::{Ed, use_edition},
    i18n::Key,
    query::{
        conflicts_about, dated_about, family_of, figures_about, flagships, initiatives_of,
        projects_of, sources_of, sources_of_status, status_report, unknowns_about,
    },
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
    let reforms: Vec<_> = initiatives_of(record, &project.id).collect();
    let told = reforms.iter().flat_map(|reform| &reform.what.sources);
    let released = record.zone.released;
    let family = family_of(record, project).flat_map(|it| sources_of_status(it, released));
    let companies = project.companies.iter().filter_map(|id| record.company(id));
    let companies = companies.flat_map(|company| &company.sources);
    let sources = sources_of(project).chain(told).chain(family).chain(companies).collect();
    let reforms = reforms.into_iter();
    view! {
        <article class="page project">
            {crumbs(ed, project)}
            <h1 tabindex="-1" data-claim=entity.clone()>{both_names(ed, &project.name)}</h1>
            <StatusLine project />
            {is_dated(project).then(|| view! { <PromiseLine project /> })}
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
            {tables::units(ed, project)} {tables::investments(ed, project)} {figures_section(ed, figures_about(record, EntityKind::Projects, id))}
            <Conflicts conflicts=conflicts_about(record, EntityKind::Projects, id).collect() />
            <Unknowns unknowns=unknowns_about(record, EntityKind::Projects, id).collect() />
            {cards_section(ed, "family", Key::ProjectFamily, family_of(record, project).map(|it| project_card(ed, it)))}
            {cards_section(ed, "reforms", Key::ProjectReforms, reforms.map(|it| initiative_card(ed, it)))}
            {dated_section(ed, dated_about(record, EntityKind::Projects, id))}
            {ways_from(ed, &project.id)} {alike(ed, project)}
            {sources_section(ed, sources, (EntityKind::Projects, id))}
            {others(ed, project)}
        </article>
    }
}

/// Whether any report has a date of its own: a line of reports that are all "by" some day would
/// put its points where nothing is known.
fn is_dated(project: &Project) -> bool {
    project.events.iter().any(|event| event.date.from.is_some())
}

fn crumbs(ed: Ed, project: &'static Project) -> impl IntoView {
    let sector = ed.record().sector(&project.sector).map(|sector| {
        let href = ed.href(&Route::Sector(sector.id.clone()));
        view! { " / " <a href=href>{sector.name.in_lang(ed.lang())}</a> }
    });
    view! {
        <p class="crumbs">
            <a href=ed.href(&Route::Projects)>{ed.t(Key::NavProjects)}</a>
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
                <div class="owner" data-claim=claim>
                    <p>
                        <a href=ed.href(&Route::Company(company.id.clone()))>{both_names(ed, &company.name)}</a>
                        <SourceMarks sources=&company.sources />
                    </p>
                    <p class="limits">{ed.word("in-zone", company.in_zone.as_str())}</p>
                    <p>{ed.t(Key::CompanyMakes)} {ed.t(Key::Colon)} {kept_end(ed.text(&company.makes))}</p>
                </div>
            }
        })
        .collect();
    let unnamed = companies.is_empty().then(|| ed.t(Key::CompanyUnnamed));
    view! {
        <dl class="facts" data-claim=format!("projects/{}", project.id)>
            <dt>{ed.t(Key::ColumnProduct)}</dt>
            <dd>{kept_end(ed.text(&project.product))}</dd>
            <dt>{ed.t(Key::ColumnCompany)}</dt>
            <dd>{companies} {unnamed}</dd>
        </dl>
    }
}

/// The way to all projects that were last reported in the same status.
fn alike(ed: Ed, project: &'static Project) -> Option<AnyView> {
    let status = status_report(project, ed.record().zone.released)?.status?;
    let label = ed.fill(Key::StatusPageTitle, &[("status", ed.word("status", status.as_str()))]);
    Some(onward_link(ed.href(&Route::Status(status)), label))
}

/// The way on: from a flagship to the other flagships, from another project to those of its
/// sector.
fn others(ed: Ed, project: &'static Project) -> Option<impl IntoView> {
    let (title, others): (_, Vec<_>) = match project.flagship {
        Some(_) => (Key::OtherFlagships, flagships(ed.record())),
        None => (Key::SectorOthers, projects_of(ed.record(), &project.sector).collect()),
    };
    let links: Vec<_> = others
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
    (!links.is_empty()).then(|| {
        view! {
            <nav class="onward" aria-label=ed.t(title)>
                <h2>{ed.t(title)}</h2>
                <ul>{links}</ul>
            </nav>
        }
    })
}
