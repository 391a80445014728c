//! All reform initiatives: along an investor's path, then by what sort they are.

use crate::{
    components::{InvestorPath, initiative_card},
    data::Group,
    edition::{Ed, use_edition},
    i18n::Key,
};
use leptos::prelude::*;

/// Every initiative of the record.
#[component]
pub fn Initiatives() -> impl IntoView {
    let ed = use_edition();
    let groups: Vec<_> = Group::ALL.iter().filter_map(|group| listed(ed, *group)).collect();
    view! {
        <article class="page">
            <h1 tabindex="-1">{ed.t(Key::InitiativesTitle)}</h1>
            <p class="lead">{ed.t(Key::InitiativesLead)}</p>
            <section aria-labelledby="path">
                <h2 id="path">{ed.t(Key::PathTitle)}</h2>
                <p class="intro">{ed.t(Key::InitiativesText)}</p>
                <InvestorPath />
            </section>
            {groups}
        </article>
    }
}

fn listed(ed: Ed, group: Group) -> Option<impl IntoView> {
    let items: Vec<_> = ed
        .record()
        .initiatives
        .iter()
        .filter(|initiative| initiative.group == group)
        .map(|initiative| initiative_card(ed, initiative))
        .collect();
    let id = format!("group-{}", group.as_str());
    let labelled_by = id.clone();
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby=labelled_by>
                <h2 id=id>{ed.word("group", group.as_str())}</h2>
                <ul class="cards">{items}</ul>
            </section>
        }
    })
}
