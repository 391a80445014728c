//! The pages besides the overview: parts of the program of their own, fetched before the first of
//! their pages is shown.

#![allow(unsafe_code, reason = "a part is reached through a link that the builder makes")]

use super::{
    about, chains, companies, company, figures, glossary, initiative, initiatives, location,
    project, projects, sector, sectors, source, sources, ties, timeline,
};
use crate::{browser, data::Project, edition::Ed, query::status_report, route::Route};
use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Whether a page lets its reader explore, compare or ask: these have a part of their own.
fn explores(route: &Route) -> bool {
    matches!(
        route,
        Route::Sectors
            | Route::Chains
            | Route::Projects
            | Route::ProjectsPart(_)
            | Route::Status(_)
            | Route::Companies
            | Route::Ties
    )
}

/// Fetches the part of the program that a place needs, unless it is here. Whether it came.
pub async fn fetch(route: Option<&Route>) -> bool {
    match route {
        None | Some(Route::Overview) => true,
        Some(route) if explores(route) => fetch_explore().await.is_ok(),
        Some(_) => fetch_read().await.is_ok(),
    }
}

/// The page at a place other than the overview; `None` if the record does not have what it is
/// about, or if its part of the program is not here.
pub(super) fn page(ed: Ed, route: Route) -> Option<AnyView> {
    let page = if explores(&route) {
        browser::now(explore(ed, route))
    } else {
        browser::now(read(ed, route))
    };
    page?.ok().flatten()
}

/// A page to explore.
///
/// # Errors
/// If this part of the program cannot be fetched.
#[wasm_split(explore, preload(fetch_explore), fallible)]
fn explore(ed: Ed, route: Route) -> Result<Option<AnyView>, SplitLoaderError> {
    Ok(match route {
        Route::Sectors => Some(view! { <sectors::Sectors /> }.into_any()),
        Route::Chains => Some(view! { <chains::Chains /> }.into_any()),
        Route::Projects => Some(view! { <projects::Projects /> }.into_any()),
        Route::ProjectsPart(part) => {
            let there = part <= Route::parts(ed.record());
            there.then(|| view! { <projects::Projects part /> }.into_any())
        }
        Route::Status(status) => {
            let day = ed.record().zone.released;
            let reported = |it: &Project| status_report(it, day).and_then(|event| event.status);
            let of_status = |it: &&Project| reported(it) == Some(status);
            let projects: Vec<_> = ed.record().projects.iter().filter(of_status).collect();
            let any = !projects.is_empty();
            any.then(|| view! { <projects::StatusPage status projects /> }.into_any())
        }
        Route::Companies => Some(view! { <companies::Companies /> }.into_any()),
        Route::Ties => Some(view! { <ties::Ties /> }.into_any()),
        _ => None,
    })
}

/// A page to read.
///
/// # Errors
/// If this part of the program cannot be fetched.
#[wasm_split(read, preload(fetch_read), fallible)]
fn read(ed: Ed, route: Route) -> Result<Option<AnyView>, SplitLoaderError> {
    Ok(to_read(ed, route))
}

fn to_read(ed: Ed, route: Route) -> Option<AnyView> {
    let record = ed.record();
    Some(match route {
        Route::Initiatives => view! { <initiatives::Initiatives /> }.into_any(),
        Route::Company(id) => {
            let company = record.company(&id)?;
            view! { <company::CompanyPage company /> }.into_any()
        }
        Route::Initiative(id) => {
            let initiative = record.initiative(&id)?;
            view! { <initiative::InitiativePage initiative /> }.into_any()
        }
        Route::Sector(id) => {
            let sector = record.sector(&id)?;
            view! { <sector::SectorPage sector /> }.into_any()
        }
        Route::Project(id) => {
            let project = record.project(&id)?;
            view! { <project::ProjectPage project /> }.into_any()
        }
        Route::Figures => view! { <figures::Figures /> }.into_any(),
        Route::Timeline => view! { <timeline::Timeline /> }.into_any(),
        Route::Location => view! { <location::Location /> }.into_any(),
        Route::Sources => view! { <sources::Sources /> }.into_any(),
        Route::Source(id) => {
            let source = ed.source(&id)?;
            view! { <source::SourcePage source /> }.into_any()
        }
        Route::Glossary => view! { <glossary::Glossary /> }.into_any(),
        Route::About => view! { <about::About /> }.into_any(),
        _ => return None,
    })
}
