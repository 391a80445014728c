//! Ready-made lists, for which no program is needed: a page per sector, one per status,
//! and a part of the page with all chains.

use crate::{
    components::StatusWord,
    data::Status,
    edition::use_edition,
    i18n::Key,
    query::{projects_of, status_tally},
    route::Route,
};
use leptos::prelude::*;

/// Links to the page of each sector that has projects, to that of each last status, and to each
/// chain.
#[component]
pub fn Ready(
    /// The status whose page this is.
    #[prop(optional)]
    here: Option<Status>,
) -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let sectors: Vec<_> = record
        .sectors
        .iter()
        .filter(|sector| projects_of(record, &sector.id).next().is_some())
        .map(|sector| {
            let href = ed.href(&Route::Sector(sector.id.clone()));
            view! { <li><a href=href>{sector.name.in_lang(ed.lang())}</a></li> }
        })
        .collect();
    // A page takes in what has its status in part.
    let tally = status_tally(record);
    let of = |(told, count): &(Option<(Status, bool)>, usize), status| {
        told.filter(|(told, _)| *told == status).map(|_| *count)
    };
    let statuses: Vec<_> = Route::statuses(record)
        .into_iter()
        .map(|status| {
            let href = ed.href(&Route::Status(status));
            let current = (here == Some(status)).then_some("page");
            let count: usize = tally.iter().filter_map(|told| of(told, status)).sum();
            view! {
                <li>
                    <a href=href aria-current=current><StatusWord status /></a>
                    " " <span class="count" data-derived="count">{count}</span>
                </li>
            }
        })
        .collect();
    let chains: Vec<_> = record
        .chains
        .iter()
        .map(|chain| {
            let href = format!("{}#chain-{}", ed.href(&Route::Chains), chain.id);
            view! { <li><a href=href>{chain.name.in_lang(ed.lang())}</a></li> }
        })
        .collect();
    view! {
        <nav class="ready" aria-label=ed.t(Key::ReadyLabel)>
            <p>{ed.t(Key::ReadySectors)}</p>
            <ul class="names">{sectors}</ul>
            <p>{ed.t(Key::ReadyStatuses)}</p>
            <ul class="names">{statuses}</ul>
            <p>{ed.t(Key::ReadyChains)}</p>
            <ul class="names">{chains}</ul>
        </nav>
    }
}
