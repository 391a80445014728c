//! One reform initiative: what changed, for whom, since when; the aim apart from the effect.

use crate::{
    components::{
        Claims, Conflicts, Steps, Unknowns, both_names, cards_section, claim_paragraph,
        company_card, dated_section, figures_section, project_card, prose, sources_section,
        ways_from,
    },
    data::{Claim, EntityKind, Id, Initiative, Source},
    edition::{Ed, use_edition},
    i18n::{Key, when},
    query::{conflicts_about, dated_about, figures_about, sources_of_status, unknowns_about},
    route::Route,
};
use leptos::prelude::*;

/// The initiative's page.
#[component]
pub fn InitiativePage(initiative: &'static Initiative) -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let entity = format!("initiatives/{}", initiative.id);
    let id = initiative.id.as_str();
    let projects = initiative.projects.iter().filter_map(|id| record.project(id));
    let companies = initiative.companies.iter().filter_map(|id| record.company(id));
    view! {
        <article class="page initiative">
            <p class="crumbs">
                <a href=ed.href(&Route::Initiatives)>{ed.t(Key::InitiativesTitle)}</a>
                " / "
                <a href=format!("{}#group-{}", ed.href(&Route::Initiatives), initiative.group.as_str())>
                    {ed.word("group", initiative.group.as_str())}
                </a>
            </p>
            <h1 tabindex="-1" data-claim=entity.clone()>{both_names(ed, &initiative.name)}</h1>
            {motto(ed, initiative)}
            <div class="lead-claim">{claim_paragraph(ed, entity.clone(), &initiative.what)}</div>
            {facts(ed, initiative)}
            <div class="aim-effect">
                {aim(ed, entity.clone(), initiative)}
                {effects(ed, entity, initiative)}
            </div>
            {(!initiative.steps.is_empty()).then(|| view! {
                <section aria-labelledby="steps">
                    <h2 id="steps">{ed.t(Key::InitiativeSteps)}</h2>
                    <Steps on=&initiative.steps />
                </section>
            })}
            {cards_section(ed, "projects", Key::InitiativeProjects, projects.map(|it| project_card(ed, it)))}
            {cards_section(ed, "companies", Key::InitiativeCompanies, companies.map(|it| company_card(ed, it)))}
            {figures_section(ed, figures_about(record, EntityKind::Initiatives, id))}
            {dated_section(ed, dated_about(record, EntityKind::Initiatives, id))}
            <Conflicts conflicts=conflicts_about(record, EntityKind::Initiatives, id).collect() />
            <Unknowns unknowns=unknowns_about(record, EntityKind::Initiatives, id).collect() />
            {ways_from(ed, &initiative.id)}
            {sources_section(ed, sources(ed, initiative), (EntityKind::Initiatives, id))}
            {onward(ed, initiative)}
        </article>
    }
}

/// A motto, large, in the language it was coined in.
fn motto(ed: Ed, initiative: &'static Initiative) -> Option<impl IntoView> {
    (!initiative.motto.is_empty()).then(|| crate::components::motto(ed, initiative))
}

fn facts(ed: Ed, initiative: &'static Initiative) -> impl IntoView {
    let since = initiative.since.as_ref().map(|since| {
        view! { <dt>{ed.t(Key::FactSince)}</dt><dd>{when(ed.texts(), since)}</dd> }
    });
    let whom = initiative.for_whom.as_ref().map(|whom| {
        view! { <dt>{ed.t(Key::FactForWhom)}</dt><dd>{prose(ed, whom)}</dd> }
    });
    let sectors: Vec<_> = initiative
        .sectors
        .iter()
        .filter_map(|id| ed.record().sector(id))
        .map(|sector| {
            let href = ed.href(&Route::Sector(sector.id.clone()));
            view! { <li><a href=href>{sector.name.in_lang(ed.lang())}</a></li> }
        })
        .collect();
    let sectors = (!sectors.is_empty()).then(|| {
        view! { <dt>{ed.t(Key::NavSectors)}</dt><dd><ul class="names">{sectors}</ul></dd> }
    });
    let any = since.is_some() || whom.is_some() || sectors.is_some();
    any.then(|| {
        view! {
            <dl class="facts" data-claim=format!("initiatives/{}", initiative.id)>{since} {whom} {sectors}</dl>
        }
    })
}

/// The stated aim; an aim is never shown as an effect.
fn aim(ed: Ed, entity: String, initiative: &'static Initiative) -> impl IntoView {
    let told = match &initiative.aim {
        Some(aim) => claim_paragraph(ed, entity, aim).into_any(),
        None => view! { <p class="empty">{ed.t(Key::InitiativeNoAim)}</p> }.into_any(),
    };
    view! {
        <section aria-labelledby="aim">
            <h2 id="aim">{ed.t(Key::InitiativeAim)}</h2>
            {told}
        </section>
    }
}

fn effects(ed: Ed, entity: String, initiative: &'static Initiative) -> impl IntoView {
    let none = initiative.effects.is_empty().then(|| {
        view! { <p class="empty">{ed.t(Key::InitiativeNoEffect)}</p> }
    });
    view! {
        <section aria-labelledby="effects">
            <h2 id="effects">{ed.t(Key::InitiativeEffect)}</h2>
            {none}
            <Claims entity=entity claims=&initiative.effects />
        </section>
    }
}

/// What the page rests on: what is said of the initiative, of its projects and its companies.
fn sources(ed: Ed, initiative: &'static Initiative) -> Vec<&'static Id<Source>> {
    let record = ed.record();
    let projects = initiative.projects.iter().filter_map(|id| record.project(id));
    let projects = projects.flat_map(|it| sources_of_status(it, record.zone.released));
    let companies = initiative.companies.iter().filter_map(|id| record.company(id));
    let companies = companies.flat_map(|company| &company.sources);

    let all: [&'static [Claim]; 3] = [
        std::slice::from_ref(&initiative.what),
        initiative.aim.as_slice(),
        initiative.effects.as_slice(),
    ];
    let own = all.into_iter().flatten().flat_map(|claim| &claim.sources);
    own.chain(projects).chain(companies).collect()
}

/// The way to the other initiatives of its sort.
fn onward(ed: Ed, initiative: &'static Initiative) -> Option<impl IntoView> {
    let links: Vec<_> = ed
        .record()
        .initiatives
        .iter()
        .filter(|other| other.group == initiative.group && other.id != initiative.id)
        .map(|other| {
            let href = ed.href(&Route::Initiative(Id::new(other.id.as_str())));
            view! {
                <li data-claim=format!("initiatives/{}", other.id)>
                    <a href=href>{both_names(ed, &other.name)}</a>
                </li>
            }
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <nav class="onward" aria-label=ed.t(Key::InitiativeOthers)>
                <h2>{ed.t(Key::InitiativeOthers)}</h2>
                <ul>{links}</ul>
            </nav>
        }
    })
}
