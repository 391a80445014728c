//! Statements with their sources.

use super::{Limits, prose};
use crate::{
    data::{Claim, DateSpan, Scope},
    edition::{Ed, use_edition},
    i18n::Key,
};
use leptos::prelude::*;

/// Statements about one entity, a paragraph each.
#[component]
pub fn Claims(
    /// The entity, as `kind/id`.
    #[prop(into)]
    entity: String,
    claims: &'static [Claim],
    /// Of what the page tells; a statement of the same scope need not say so.
    #[prop(optional)]
    told_of: Option<Scope>,
) -> impl IntoView {
    let ed = use_edition();
    claims
        .iter()
        .map(|claim| paragraph(ed, entity.clone(), claim, claim.as_of.as_ref(), told_of))
        .collect_view()
}

/// A statement as a paragraph: its words, what limits them, its sources.
pub fn claim_paragraph(ed: Ed, entity: String, claim: &'static Claim) -> AnyView {
    paragraph(ed, entity, claim, claim.as_of.as_ref(), None)
}

/// A statement beside its date, which it then need not say itself.
pub fn dated_paragraph(ed: Ed, entity: String, claim: &'static Claim) -> AnyView {
    paragraph(ed, entity, claim, None, None)
}

fn paragraph(
    ed: Ed,
    entity: String,
    claim: &'static Claim,
    as_of: Option<&DateSpan>,
    told_of: Option<Scope>,
) -> AnyView {
    let limits = Limits {
        as_of,
        words: ed.text(&claim.text),
        scope: Some(claim.scope),
        told_of,
        certainty: claim.certainty,
        ..Limits::default()
    };
    if claim.text.is_empty() {
        return view! { <p class="claim limits">{ed.t(Key::ToldLater)}</p> }.into_any();
    }
    let of = entity.clone();
    view! {
        <p class="claim" data-claim=entity>
            {prose(ed, &claim.text)} {limits.with_marks(ed, &claim.sources, of)}
        </p>
    }
    .into_any()
}
