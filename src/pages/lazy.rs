//! The pages besides the overview: a part of the program of its own, fetched before the first of
//! them is shown.

#![allow(unsafe_code, reason = "a part is reached through a link that the builder makes")]

use super::{
    about, chains, companies, company, figures, glossary, initiative, initiatives, location, project,
    projects, sector, sectors, source, sources, ties, timeline,
};
use crate::{edition::Ed, route::Route};
use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Fetches the part of the program that a place needs, unless it is here. Whether it came.
pub async fn fetch(route: Option<&Route>) -> bool {
    match route {
        None | Some(Route::Overview) => true,
        Some(_) => fetch_pages().await.is_ok(),
    }
}

/// The page at a place; `None` if the record does not have what it is about.
///
/// # Errors
/// If this part of the program cannot be fetched.
#[wasm_split(pages, preload(fetch_pages), fallible)]
pub fn page(ed: Ed, route: Route) -> Result<Option<AnyView>, SplitLoaderError> {
    Ok(found(ed, route))
}

fn found(ed: Ed, route: Route) -> Option<AnyView> {
    let record = ed.record();
    Some(match route {
        // The part that is always here shows it.
        Route::Overview => return None,
        Route::Sectors => view! { <sectors::Sectors /> }.into_any(),
        Route::Chains => view! { <chains::Chains /> }.into_any(),
        Route::Projects => view! { <projects::Projects /> }.into_any(),
        Route::Companies => view! { <companies::Companies /> }.into_any(),
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
        Route::Ties => view! { <ties::Ties /> }.into_any(),
        Route::Timeline => view! { <timeline::Timeline /> }.into_any(),
        Route::Location => view! { <location::Location /> }.into_any(),
        Route::Sources => view! { <sources::Sources /> }.into_any(),
        Route::Source(id) => {
            let source = ed.source(&id)?;
            view! { <source::SourcePage source /> }.into_any()
        }
        Route::Glossary => view! { <glossary::Glossary /> }.into_any(),
        Route::About => view! { <about::About /> }.into_any(),
    })
}
