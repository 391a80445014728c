//! Where a company could fit in: what is known of each stage with room, and where to ask.

use super::{empty, names};
use crate::{
    components::{claim_paragraph, mail, place_of, refer},
    data::{EntityRef, InZone, Stage},
    edition::Ed,
    i18n::Key,
    query::{Opening, openings},
};
use leptos::prelude::*;

/// The stages with room, those without a company first.
pub fn section(ed: Ed) -> AnyView {
    let cards: Vec<_> =
        openings(ed.record()).into_iter().map(|opening| card(ed, &opening)).collect();
    view! {
        <section aria-labelledby="openings">
            <h2 id="openings">{ed.t(Key::OpeningsTitle)}</h2>
            <p class="intro">{ed.t(Key::OpeningsText)}</p>
            <ul class="cards stops">{cards}</ul>
        </section>
    }
    .into_any()
}

fn card(ed: Ed, opening: &Opening<'static>) -> AnyView {
    let stage = opening.stage;
    let claim = format!("stages/{}", stage.id);
    let (name, href) = place_of(ed, &refer(&stage.id));
    let ask = ask(ed, &name);
    let known = claim_paragraph(ed, claim.clone(), &stage.state);
    let projects = opening.projects.iter().map(|it| refer(&it.id)).collect();
    view! {
        <li class=stage.standing.as_str() data-claim=claim>
            <p class="label">{opening.chain.name.in_lang(ed.lang())}</p>
            <h3><a href=href>{name}</a></h3>
            {who(ed, opening)}
            {known}
            {beside(ed, &opening.beside)}
            {labelled(ed, ed.t(Key::StageProjects), projects)}
            {ask}
        </li>
    }
    .into_any()
}

/// The company that is there, or that there is none, and who is named without being counted.
fn who(ed: Ed, opening: &Opening<'static>) -> Vec<AnyView> {
    let mut who = Vec::new();
    match opening.company {
        Some(company) => {
            who.extend(labelled(ed, ed.t(Key::OpeningOne), vec![refer(&company.id)]));
        }
        None if opening.uncounted.is_empty() => who.push(empty(ed, Key::StageOpen)),
        None => who.push(empty(ed, Key::OpeningNotPlaced)),
    }
    for company in &opening.uncounted {
        let why = ed.word("in-zone", company.in_zone.as_str());
        who.extend(labelled(ed, why, vec![refer(&company.id)]));
    }
    who
}

/// The stages next to it, with the companies that a source places in the zone.
fn beside(ed: Ed, stages: &[&'static Stage]) -> Option<AnyView> {
    let stage = |stage: &&'static Stage| {
        let at = refer(&stage.id);
        let (name, href) = place_of(ed, &at);
        let companies: Vec<_> = stage
            .companies
            .iter()
            .filter_map(|id| ed.record().company(id))
            .filter(|company| company.in_zone == InZone::Yes)
            .map(|company| company.short.in_lang(ed.lang()))
            .collect();
        let companies = companies.join(ed.t(Key::ListSeparator));
        view! {
            <li data-claim=at.to_string()>
                <a href=href>{name}</a> " " <span class="limits">{companies}</span>
            </li>
        }
    };
    let items: Vec<_> = stages.iter().map(stage).collect();
    (!items.is_empty()).then(|| {
        view! { <p class="label">{ed.t(Key::OpeningBeside)}</p> <ul class="names">{items}</ul> }
            .into_any()
    })
}

fn labelled(ed: Ed, label: &'static str, entities: Vec<EntityRef>) -> Option<AnyView> {
    let names = names(ed, entities)?;
    Some(view! { <p class="label">{label}</p> {names} }.into_any())
}

/// A mail to the record's contact about a stage, where there is a contact.
fn ask(ed: Ed, stage: &str) -> Option<AnyView> {
    let contact = ed.record().zone.contact.as_deref()?;
    let href = mail(contact, &ed.fill(Key::OpeningSubject, &[("stage", stage)]));
    Some(view! { <p><a href=href>{ed.t(Key::OpeningAsk)}</a></p> }.into_any())
}
