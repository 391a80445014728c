//! Entities of any kind as links: each has a name, and a place where it is told.

use super::{dressed, in_pieces, kept, plain};
use crate::{
    data::{Entity, EntityKind, EntityRef, Id},
    edition::{Ed, use_edition},
    i18n::Key,
    route::Route,
};
use leptos::prelude::*;

/// The name of an entity, and the address of the page or the part of a page that tells of it.
pub fn place_of(ed: Ed, entity: &EntityRef) -> (String, String) {
    let word = || ed.word("entity", entity.kind.as_str()).to_owned();
    (name_of(ed, entity).unwrap_or_else(word), address_of(ed, entity))
}

/// Links to entities, one after the other.
#[component]
pub fn EntityLinks(entities: &'static [EntityRef]) -> impl IntoView {
    let ed = use_edition();
    let items: Vec<_> = entities
        .iter()
        .map(|entity| {
            let (name, href) = place_of(ed, entity);
            // A company and its project often share their short name.
            let kind = (entity.kind == EntityKind::Projects).then(|| {
                let word = ed.word("entity", entity.kind.as_str());
                view! { <span class="limits">{word}</span> }
            });
            // A figure is called by its label, which is no name.
            let words = match entity.kind {
                EntityKind::Figures => kept(&[&*name, " "].concat()),
                _ => in_pieces(ed, &name, " ").into_any(),
            };
            view! { <li data-claim=entity.to_string()><a href=href>{words} {kind}</a></li> }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <ul class="names">{items}</ul> })
}

/// A reference to the entity with an id.
pub fn refer<T: Entity>(id: &Id<T>) -> EntityRef {
    EntityRef { kind: T::KIND, id: id.as_str().to_owned() }
}

/// The names of entities in a sentence, each leading to its place; none of none.
pub fn entity_names(ed: Ed, entities: Vec<EntityRef>) -> Option<AnyView> {
    let link = |(at, entity): (usize, &EntityRef)| {
        let (name, href) = place_of(ed, entity);
        let separator = (at > 0).then(|| ed.t(Key::ListSeparator));
        let link = dressed(view! { <{..} href=href /> }, view! { <a>{name}</a> });
        view! { {separator} {link} }.into_any()
    };
    let links: Vec<_> = entities.iter().enumerate().map(link).collect();
    (!links.is_empty()).then(|| links.into_any())
}

fn name_of(ed: Ed, entity: &EntityRef) -> Option<String> {
    let (record, lang, id) = (ed.record(), ed.lang(), entity.id.as_str());
    let name = match entity.kind {
        EntityKind::Projects => record.project(&Id::new(id))?.short.in_lang(lang),
        EntityKind::Sectors => record.sector(&Id::new(id))?.name.in_lang(lang),
        EntityKind::Companies => record.company(&Id::new(id))?.short.in_lang(lang),
        EntityKind::Initiatives => record.initiative(&Id::new(id))?.name.in_lang(lang),
        EntityKind::Stages => record.stage(&Id::new(id))?.1.name.in_lang(lang),
        EntityKind::Terms => record.term(&Id::new(id))?.name.in_lang(lang),
        EntityKind::Places => record.place(&Id::new(id))?.name.in_lang(lang),
        EntityKind::Institutes => record.institute(&Id::new(id))?.name.in_lang(lang),
        EntityKind::Chains => record.chain(&Id::new(id))?.name.in_lang(lang),
        EntityKind::Figures => ed.text(&record.figure(&Id::new(id))?.label),
        EntityKind::Conflicts => ed.text(&record.conflict(&Id::new(id))?.about),
        _ => return None,
    };
    Some(plain(name))
}

fn address_of(ed: Ed, entity: &EntityRef) -> String {
    let id = entity.id.as_str();
    let part = |route: Route, part: &str| format!("{}#{part}-{id}", ed.href(&route));
    match entity.kind {
        EntityKind::Projects => ed.href(&Route::Project(Id::new(id))),
        EntityKind::Sectors => ed.href(&Route::Sector(Id::new(id))),
        EntityKind::Companies => ed.href(&Route::Company(Id::new(id))),
        EntityKind::Initiatives => ed.href(&Route::Initiative(Id::new(id))),
        EntityKind::Sources => ed.href(&Route::Source(Id::new(id))),
        EntityKind::Terms => part(Route::Glossary, "term"),
        EntityKind::Conflicts => part(Route::About, "conflict"),
        EntityKind::Unknowns => part(Route::About, "unknown"),
        EntityKind::Figures => part(Route::Figures, "figure"),
        EntityKind::Timeline => part(Route::Timeline, "timeline"),
        EntityKind::Places => part(Route::Location, "place"),
        EntityKind::Institutes => part(Route::Sectors, "institute"),
        EntityKind::Stages => part(sector_of_stage(ed, id), "stage"),
        EntityKind::Chains => part(sector_of_chain(ed, id), "chain"),
    }
}

fn sector_of_stage(ed: Ed, id: &str) -> Route {
    let found = ed.record().stage(&Id::new(id));
    found.map_or(Route::Sectors, |(chain, _)| Route::Sector(chain.sector.clone()))
}

fn sector_of_chain(ed: Ed, id: &str) -> Route {
    let found = ed.record().chain(&Id::new(id));
    found.map_or(Route::Sectors, |chain| Route::Sector(chain.sector.clone()))
}
