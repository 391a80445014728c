//! Statements with their sources.

use super::{SourceMarks, prose};
use crate::{
    data::{Certainty, Claim, Scope},
    edition::{Ed, use_edition},
    i18n::{Key, period},
};
use leptos::prelude::*;

/// Statements about one entity, a paragraph each.
#[component]
pub fn Claims(
    /// The entity, as `kind/id`.
    #[prop(into)]
    entity: String,
    claims: &'static [Claim],
) -> impl IntoView {
    let ed = use_edition();
    claims.iter().map(|claim| claim_paragraph(ed, entity.clone(), claim)).collect_view()
}

/// A statement as a paragraph: its words, what limits them, its sources.
pub fn claim_paragraph(ed: Ed, entity: String, claim: &'static Claim) -> impl IntoView {
    view! {
        <p class="claim" data-claim=entity>
            {prose(ed, &claim.text)} {limits(ed, claim)} <SourceMarks sources=&claim.sources />
        </p>
    }
}

/// What a reader must know of a statement: its date, whose it is, how sure.
fn limits(ed: Ed, claim: &'static Claim) -> Option<AnyView> {
    let mut limits = Vec::new();
    if let Some(as_of) = &claim.as_of {
        limits.push(ed.fill(Key::AsOf, &[("date", &period(ed.texts(), as_of))]));
    }
    if !matches!(claim.scope, Scope::Zone | Scope::Company) {
        limits.push(ed.word("scope", claim.scope.as_str()).to_owned());
    }
    if claim.certainty != Certainty::Stated {
        limits.push(ed.word("certainty", claim.certainty.as_str()).to_owned());
    }
    let separator = ed.t(Key::ListSeparator);
    (!limits.is_empty())
        .then(|| view! { " " <span class="limits">{limits.join(separator)}</span> }.into_any())
}
