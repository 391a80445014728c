//! How two entities are tied: the boxes that they are chosen in, and the way between them.

mod asked;
mod boxes;
mod named;
mod way;

use crate::{
    components::live,
    data::{EntityKind, EntityRef},
    edition::{Ed, use_edition},
    i18n::Key,
    query::{flagships, related, tie},
    route::Route,
};
use asked::{Asked, asked};
use leptos::prelude::*;
use named::name;

/// The page. What is chosen stands in the address; where nothing is, an example does instead.
#[component]
pub fn Ties() -> impl IntoView {
    let ed = use_edition();
    let said = live(move || said(ed, asked(ed)).into_any());
    let shown = live(move || shown(ed, asked(ed)).into_any());
    let lists = [
        (Route::Projects, Key::NavProjects),
        (Route::Companies, Key::NavCompanies),
        (Route::Sectors, Key::NavSectors),
        (Route::Chains, Key::NavChains),
        (Route::Initiatives, Key::NavInitiatives),
        (Route::Figures, Key::NavFigures),
        (Route::Timeline, Key::NavTimeline),
        (Route::Location, Key::NavLocation),
    ]
    .map(|(route, key)| view! { <li><a href=ed.href(&route)>{ed.t(key)}</a></li> });
    view! {
        <article class="page ties">
            <h1 tabindex="-1">{ed.t(Key::TiesTitle)}</h1>
            <p class="lead">{ed.t(Key::TiesLead)}</p>
            <div class="filter" role="group" aria-label=ed.t(Key::TiesGroup)>
                {boxes::boxes(ed)}
                <p class="result" role="status" data-derived="tie">{said}</p>
            </div>
            <p class="unscripted">{ed.t(Key::TiesWithoutScripts)}</p>
            {shown}
            <nav class="onward" aria-label=ed.t(Key::TiesLists)>
                <h2>{ed.t(Key::TiesLists)}</h2>
                <ul>{Vec::from(lists)}</ul>
            </nav>
        </article>
    }
}

/// What the address asks for and whether there is a way, in a sentence.
fn said(ed: Ed, asked: Asked) -> String {
    match asked {
        Asked::Nothing => ed.t(Key::TiesChoose).to_owned(),
        Asked::Unknown => ed.t(Key::TiesUnknown).to_owned(),
        Asked::One(one) => ed.fill(Key::TiesChooseOther, &[("name", &name(ed, &one))]),
        Asked::Two(from, to) if from == to => ed.fill(Key::TiesSame, &[("name", &name(ed, &from))]),
        Asked::Two(from, to) => {
            let steps = tie(ed.record(), &from, &to).map(|ties| ties.len());
            let key = if steps.is_some() { Key::TiesFound } else { Key::TiesNone };
            let count = steps.unwrap_or_default().to_string();
            let (from, to) = (name(ed, &from), name(ed, &to));
            ed.fill(key, &[("from", &from), ("to", &to), ("count", &count)])
        }
    }
}

/// The way that is asked for; of one entity alone, what it is tied to.
fn shown(ed: Ed, asked: Asked) -> Option<AnyView> {
    match asked {
        Asked::Unknown => None,
        Asked::Nothing => {
            let (from, to) = example(ed)?;
            let names = [name(ed, &from), name(ed, &to)];
            let title = ed.fill(Key::TiesExample, &[("from", &names[0]), ("to", &names[1])]);
            Some(way::section(ed, &title, &tie(ed.record(), &from, &to)?))
        }
        Asked::One(one) => Some(way::direct(ed, &related(ed.record(), &one))),
        Asked::Two(from, to) => {
            let ties = tie(ed.record(), &from, &to).filter(|ties| !ties.is_empty())?;
            Some(way::section(ed, ed.t(Key::TiesWay), &ties))
        }
    }
}

/// The first and the last flagship project.
fn example(ed: Ed) -> Option<(EntityRef, EntityRef)> {
    let flagships = flagships(ed.record());
    let project = |id: &str| EntityRef { kind: EntityKind::Projects, id: id.to_owned() };
    let (first, last) = (flagships.first()?, flagships.last()?);
    Some((project(first.id.as_str()), project(last.id.as_str())))
}
