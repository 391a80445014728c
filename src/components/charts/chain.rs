//! A chain as a metro line: stages as stations, companies under them.

use crate::{
    components::both_names,
    data::{Chain, Stage, Standing},
    edition::{Ed, use_edition},
    i18n::Key,
    route::Route,
};
use leptos::prelude::*;

/// The line of a chain, in little space: its stages, and the companies by their short names.
#[component]
pub fn ChainLine(chain: &'static Chain) -> impl IntoView {
    let ed = use_edition();
    view! {
        <div class="chain">
            <h4>{both_names(ed, &chain.name)}</h4>
            {stations(ed, chain)}
        </div>
    }
}

/// The line alone, for a page with headings of its own.
pub fn stations(ed: Ed, chain: &'static Chain) -> AnyView {
    let sector = ed.href(&Route::Sector(chain.sector.clone()));
    let stages: Vec<_> = chain
        .stages
        .iter()
        .enumerate()
        .map(|(at, stage)| station(ed, &sector, stage, station_class(chain, at)))
        .collect();
    view! { <ol>{stages}</ol> }.into_any()
}

/// The four stations, drawn as in the lines, and what each says.
pub fn station_key(ed: Ed) -> AnyView {
    let items: Vec<_> = Standing::ALL
        .iter()
        .map(|standing| {
            let word = standing.as_str();
            view! { <li class=word>{ed.word("standing", word)}</li> }
        })
        .collect();
    view! { <ul class="station-key">{items}</ul> }.into_any()
}

/// How the station of a chain's stage at `at` is drawn: by what is known of production there, and
/// as a `terminus` where no line leads on from it.
pub fn station_class(chain: &Chain, at: usize) -> String {
    let standing = chain.stages.get(at).map_or("", |stage| stage.standing.as_str());
    let leads_on = chain.stages.get(at + 1).is_some_and(|next| !next.separate);
    if leads_on { standing.to_owned() } else { [standing, " terminus"].concat() }
}

fn station(ed: Ed, sector: &str, stage: &'static Stage, class: String) -> AnyView {
    let companies: Vec<_> = stage
        .companies
        .iter()
        .filter_map(|id| ed.record().company(id))
        .map(|company| company.short.in_lang(ed.lang()))
        .collect();
    let href = format!("{sector}#stage-{}", stage.id);
    let open = companies.is_empty();
    let who = if open {
        ed.t(Key::StageOpenShort).to_owned()
    } else {
        companies.join(ed.t(Key::ListSeparator))
    };
    view! {
        <li class=class data-claim=format!("stages/{}", stage.id)>
            <a href=href>{stage.name.in_lang(ed.lang())}</a>
            <span>{who}</span>
        </li>
    }
    .into_any()
}
