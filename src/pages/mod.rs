//! The pages, one file each, and what each is called.

mod about;
mod chains;
mod companies;
mod company;
mod figures;
mod glossary;
mod initiative;
mod initiatives;
mod lazy;
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
mod ties;
mod timeline;
mod waiting;

pub use lazy::fetch;
pub use meta::{Meta, meta};
pub use not_found::NotFound;
pub use waiting::Waiting;

use crate::{edition::use_edition, route::Route};
use leptos::prelude::*;

/// The page at a place. An id that the record does not have gives the page that says so.
///
/// All but the overview are in parts of the program that must be here by now: see [`fetch`].
#[component]
pub fn Page(
    /// The place; `None` when the address names none.
    route: Option<Route>,
) -> impl IntoView {
    let page = match route {
        None => None,
        Some(Route::Overview) => Some(view! { <overview::Overview /> }.into_any()),
        Some(route) => lazy::page(use_edition(), route),
    };
    page.unwrap_or_else(|| view! { <NotFound /> }.into_any())
}
