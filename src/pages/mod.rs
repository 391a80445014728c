//! The pages, one file each, and what each is called.

mod about;
mod companies;
mod company;
mod figures;
mod glossary;
mod initiative;
mod initiatives;
mod location;
mod meta;
mod not_found;
mod overview;
mod project;
mod projects;
mod sector;
mod sectors;
mod source;
mod sources;
mod timeline;

pub use meta::{Meta, meta};
pub use not_found::NotFound;

use crate::{
    edition::{Ed, use_edition},
    route::Route,
};
use leptos::prelude::*;

/// The page at a place. An id that the record does not have gives the page that says so.
#[component]
pub fn Page(
    /// The place; `None` when the address names none.
    route: Option<Route>,
) -> impl IntoView {
    let ed = use_edition();
    found(ed, route).unwrap_or_else(|| view! { <NotFound /> }.into_any())
}

fn found(ed: Ed, route: Option<Route>) -> Option<AnyView> {
    let record = ed.record();
    Some(match route? {
        Route::Overview => view! { <overview::Overview /> }.into_any(),
        Route::Sectors => view! { <sectors::Sectors /> }.into_any(),
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
