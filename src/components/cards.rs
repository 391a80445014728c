//! Entities in lists: a heading that leads on, and the first thing to be said of each.

use super::{
    Claims, Limits, SourceList, SourceMarks, Stated, StatusLine, both_names, claim_paragraph,
    kept_end, prose,
};
use crate::{
    data::{
        Company, EntityKind, Figure, Id, InZone, Initiative, Institute, Project, Source,
        TimelineEntry,
    },
    edition::Ed,
    i18n::{Key, when},
    query::sources_around,
    route::Route,
};
use leptos::prelude::*;

/// A section of cards, if there are any.
pub fn cards_section(
    ed: Ed,
    id: &'static str,
    title: Key,
    cards: impl IntoIterator<Item = AnyView>,
) -> Option<AnyView> {
    let cards: Vec<_> = cards.into_iter().collect();
    (!cards.is_empty()).then(|| {
        view! {
            <section aria-labelledby=id>
                <h2 id=id>{ed.t(title)}</h2>
                <ul class="cards">{cards}</ul>
            </section>
        }
        .into_any()
    })
}

/// A project: its name in full, for its short one is often its company's; its product, its last
/// status.
pub fn project_card(ed: Ed, project: &'static Project) -> AnyView {
    project_card_with(ed, project, None)
}

/// The same with a control.
pub fn project_card_with(ed: Ed, project: &'static Project, tool: Option<AnyView>) -> AnyView {
    let claim = format!("projects/{}", project.id);
    let href = ed.href(&Route::Project(project.id.clone()));
    view! {
        <li data-claim=claim>
            <h3><a href=href>{both_names(ed, &project.name)}</a></h3>
            <p>{kept_end(ed.text(&project.product))}</p>
            <StatusLine project elsewhere=true />
            {tool}
        </li>
    }
    .into_any()
}

/// A company: its name, what it makes, and whether it lies in the zone.
pub fn company_card(ed: Ed, company: &'static Company) -> AnyView {
    company_card_with(ed, company, None)
}

/// The same with a control.
pub fn company_card_with(ed: Ed, company: &'static Company, tool: Option<AnyView>) -> AnyView {
    let href = ed.href(&Route::Company(company.id.clone()));
    let elsewhere = (company.in_zone != InZone::Yes).then(|| {
        view! { <p class="limits">{ed.word("in-zone", company.in_zone.as_str())}</p> }
    });
    view! {
        <li data-claim=format!("companies/{}", company.id)>
            <h3><a href=href>{both_names(ed, &company.short)}</a></h3>
            <p>{kept_end(ed.text(&company.makes))} <SourceMarks sources=&company.sources of=format!("companies/{}", company.id) /></p>
            {elsewhere}
            {tool}
        </li>
    }
    .into_any()
}

/// An initiative: its name and what it is.
pub fn initiative_card(ed: Ed, initiative: &'static Initiative) -> AnyView {
    let entity = format!("initiatives/{}", initiative.id);
    let href = ed.href(&Route::Initiative(initiative.id.clone()));
    let what = claim_paragraph(ed, entity.clone(), &initiative.what);
    view! {
        <li class="reform" data-claim=entity>
            <h3><a href=href>{both_names(ed, &initiative.name)}</a></h3>
            {what}
        </li>
    }
    .into_any()
}

/// An institute: all that is to be said of it, for it has no page of its own. On the page of one
/// of its companies it names the others alone.
pub fn institute_card(
    ed: Ed,
    institute: &'static Institute,
    anchor: bool,
    here: Option<&Id<Company>>,
) -> AnyView {
    let entity = format!("institutes/{}", institute.id);
    let id = anchor.then(|| format!("institute-{}", institute.id));
    let companies: Vec<_> = institute
        .companies
        .iter()
        .filter(|id| Some(*id) != here)
        .filter_map(|id| ed.record().company(id))
        .map(|company| {
            let href = ed.href(&Route::Company(company.id.clone()));
            view! { <li><a href=href>{company.short.in_lang(ed.lang())}</a></li> }
        })
        .collect();
    let claim = entity.clone();
    view! {
        <li id=id data-claim=claim>
            <h3>{both_names(ed, &institute.name)}</h3>
            <Claims entity=entity claims=&institute.about />
            {(!companies.is_empty()).then(|| view! { <ul class="names">{companies}</ul> })}
        </li>
    }
    .into_any()
}

/// The zone's dated entries that touch a page's subject.
pub fn dated_section(
    ed: Ed,
    entries: impl IntoIterator<Item = &'static TimelineEntry>,
) -> Option<AnyView> {
    let items: Vec<_> = entries.into_iter().map(|entry| dated(ed, entry)).collect();
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby="dated">
                <h2 id="dated">{ed.t(Key::DatedTitle)}</h2>
                <ol class="history">{items}</ol>
            </section>
        }
        .into_any()
    })
}

fn dated(ed: Ed, entry: &'static TimelineEntry) -> impl IntoView {
    let limits =
        Limits { scope: Some(entry.scope), certainty: entry.certainty, ..Limits::default() };
    let href = format!("{}#timeline-{}", ed.href(&Route::Timeline), entry.id);
    view! {
        <li class="note" data-claim=format!("timeline/{}", entry.id)>
            <p class="date"><a href=href>{when(ed.texts(), &entry.date)}</a></p>
            <p class="claim">{prose(ed, &entry.text)} {limits.with_marks(ed, &entry.sources, format!("timeline/{}", entry.id))}</p>
        </li>
    }
}

/// The figures of a page's subject, if there are any.
pub fn figures_section(
    ed: Ed,
    figures: impl IntoIterator<Item = &'static Figure>,
) -> Option<AnyView> {
    let items: Vec<_> =
        figures.into_iter().map(|figure| view! { <li><Stated figure /></li> }).collect();
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby="figures">
                <h2 id="figures">{ed.t(Key::NavFigures)}</h2>
                <ul class="ledger">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// The sources that a page rests on: those of what is told of its subject elsewhere, too, whose
/// marks it carries.
pub fn sources_section(
    ed: Ed,
    mut sources: Vec<&'static Id<Source>>,
    (kind, id): (EntityKind, &'static str),
) -> AnyView {
    sources.extend(sources_around(ed.record(), kind, id));
    view! {
        <section aria-labelledby="sources">
            <h2 id="sources">{ed.t(Key::PageSources)}</h2>
            <SourceList sources />
        </section>
    }
    .into_any()
}
