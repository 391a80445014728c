//! The ways on from a page: to the chains, to the ties of entities, and to entities side by side.

use super::refer;
use crate::{
    data::{Entity, EntityKind, EntityRef, Id},
    edition::Ed,
    i18n::Key,
    route::Route,
};
use leptos::prelude::*;

/// The parameters of the page of ties: the two that are chosen there.
pub const TIED: [&str; 2] = ["from", "to"];

/// A link in a line of its own.
pub fn onward_link(href: String, label: String) -> AnyView {
    view! { <p class="onward-link"><a href=href>{label}</a></p> }.into_any()
}

/// The way to all chains.
pub fn chains_link(ed: Ed) -> AnyView {
    onward_link(ed.href(&Route::Chains), ed.t(Key::ChainsAll).to_owned())
}

/// The ways on from an entity's own page: to what it is tied to, and to the page where others of
/// its kind can be put beside it, if that kind is compared.
pub fn ways_from<T: Entity>(ed: Ed, id: &Id<T>) -> AnyView {
    let one = [refer(id)];
    let ties = onward_link(ties_of(ed, &one), ed.t(Key::TiesAsk).to_owned());
    view! { {ties} {compare_link(ed, Key::CompareWith, &one)} }.into_any()
}

/// The address of the page of ties with one or two entities chosen there.
pub fn ties_of(ed: Ed, entities: &[EntityRef]) -> String {
    let chosen = TIED.iter().zip(entities).map(|(name, it)| [name, "=", &it.to_string()].concat());
    ed.href_in(&Route::Ties, &chosen.collect::<Vec<_>>().join("&"))
}

/// The way to the comparison with these in it; none where they are not of one kind that is
/// compared. The program makes the comparison, so the link is hidden without it.
pub fn compare_link(ed: Ed, label: Key, entities: &[EntityRef]) -> Option<AnyView> {
    let kind = entities.first()?.kind;
    let route = match kind {
        EntityKind::Projects => Route::Projects,
        EntityKind::Companies => Route::Companies,
        EntityKind::Sectors => Route::Sectors,
        _ => return None,
    };
    if entities.iter().any(|other| other.kind != kind) {
        return None;
    }
    let ids: Vec<_> = entities.iter().map(|it| it.id.replace('_', "-")).collect();
    let href = ed.href_in(&route, &["compare=", &ids.join(",")].concat());
    Some(
        view! { <p class="onward-link compare-link"><a href=href>{ed.t(label)}</a></p> }.into_any(),
    )
}
