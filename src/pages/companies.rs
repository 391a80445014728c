//! All companies, sector by sector.

use crate::{
    components::{Compare, cards_section, chains_link, company_card_with, compare_box},
    data::{Company, EntityKind, InZone},
    edition::{Ed, use_edition},
    i18n::Key,
    query::companies_of,
    route::Route,
};
use leptos::prelude::*;

/// Every company under its sector; those without one last.
#[component]
pub fn Companies() -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let here = record.companies.iter().filter(|company| company.in_zone == InZone::Yes).count();
    let counts = ed.fill(
        Key::CompaniesCount,
        &[("all", &record.companies.len().to_string()), ("here", &here.to_string())],
    );
    let sectors: Vec<_> = record
        .sectors
        .iter()
        .map(|sector| {
            let cards: Vec<_> = companies_of(record, Some(&sector.id))
                .map(|company| card(ed, company))
                .collect();
            let none = cards.is_empty().then(|| view! { <p class="empty">{ed.t(Key::CompaniesNone)}</p> });
            let id = format!("sector-{}", sector.id);
            let labelled_by = id.clone();
            view! {
                <section aria-labelledby=labelled_by>
                    <h2 id=id data-claim=format!("sectors/{}", sector.id)>
                        <a href=ed.href(&Route::Sector(sector.id.clone()))>{sector.name.in_lang(ed.lang())}</a>
                    </h2>
                    {none}
                    <ul class="cards">{cards}</ul>
                </section>
            }
        })
        .collect();
    let others = companies_of(record, None).map(|company| card(ed, company));
    view! {
        <article class="page">
            <h1 tabindex="-1">{ed.t(Key::CompaniesTitle)}</h1>
            <p class="lead">{ed.t(Key::CompaniesLead)}</p>
            <p class="limits" data-derived="count">{counts}</p>
            {chains_link(ed)}
            {sectors}
            {cards_section(ed, "other-companies", Key::CompaniesOther, others)}
            <Compare kind=EntityKind::Companies />
        </article>
    }
}

fn card(ed: Ed, company: &'static Company) -> AnyView {
    let tool = compare_box(ed, company.short.in_lang(ed.lang()), company.id.as_str(), None);
    company_card_with(ed, company, Some(tool))
}
