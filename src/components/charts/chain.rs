//! A chain as a metro line: stages as stations, companies under them.

use crate::{
    components::both_names,
    data::{Chain, Stage},
    edition::{Ed, use_edition},
    i18n::Key,
};
use leptos::prelude::*;

/// The line of a chain, in little space: its stages, and the companies by their short names.
#[component]
pub fn ChainLine(chain: &'static Chain) -> impl IntoView {
    let ed = use_edition();
    let stages: Vec<_> = chain.stages.iter().map(|stage| station(ed, stage)).collect();
    view! {
        <div class="chain">
            <h4>{both_names(ed, &chain.name)}</h4>
            <ol>{stages}</ol>
        </div>
    }
}

fn station(ed: Ed, stage: &'static Stage) -> impl IntoView {
    let companies: Vec<_> = stage
        .companies
        .iter()
        .filter_map(|id| ed.record().company(id))
        .map(|company| company.short.in_lang(ed.lang()))
        .collect();
    let open = companies.is_empty();
    let who = if open {
        ed.t(Key::StageOpenShort).to_owned()
    } else {
        companies.join(ed.t(Key::ListSeparator))
    };
    view! {
        <li class:open=open data-claim=format!("stages/{}", stage.id)>
            <b>{stage.name.in_lang(ed.lang())}</b>
            <span>{who}</span>
        </li>
    }
}
