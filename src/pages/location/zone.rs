//! The zone in brief: facts to look up, then what is said of it, with the years in order.

use crate::{
    components::{Claims, claim_paragraph, dated_paragraph},
    data::{Claim, Fact, Scope, ZonePart},
    edition::Ed,
    i18n::period,
    query::sort,
};
use leptos::prelude::*;

/// Every part under its heading.
pub fn parts(ed: Ed) -> AnyView {
    let parts: Vec<_> = ed.record().zone.about.iter().map(|it| part(ed, it)).collect();
    view! { <div class="zone-parts">{parts}</div> }.into_any()
}

fn part(ed: Ed, part: &'static ZonePart) -> impl IntoView {
    let facts: Vec<_> = part.facts.iter().map(|it| fact(ed, it)).collect();
    let (mut dated, plain): (Vec<_>, Vec<_>) =
        part.claims.iter().partition(|claim| claim.as_of.is_some());
    let plain: Vec<_> =
        plain.into_iter().map(|claim| claim_paragraph(ed, "zone".to_owned(), claim)).collect();
    sort(&mut dated, |a, b| a.as_of.map(|it| it.order()).cmp(&b.as_of.map(|it| it.order())));
    let dated: Vec<_> = dated.into_iter().map(|claim| entry(ed, claim)).collect();
    view! {
        <section>
            <h3>{ed.word("zone-topic", part.topic.as_str())}</h3>
            {(!facts.is_empty()).then(|| view! { <dl class="facts">{facts}</dl> })}
            {plain}
            {(!dated.is_empty()).then(|| view! { <dl class="facts dated">{dated}</dl> })}
        </section>
    }
}

fn fact(ed: Ed, fact: &'static Fact) -> impl IntoView {
    view! {
        <dt>{ed.text(&fact.label)}</dt>
        <dd><Claims entity="zone" claims=&fact.claims told_of=Scope::City /></dd>
    }
}

/// What was said at a time, after that time.
fn entry(ed: Ed, claim: &'static Claim) -> impl IntoView {
    let when = claim.as_of.as_ref().map(|span| period(ed.texts(), span));
    view! {
        <dt data-claim="zone">{when}</dt>
        <dd>{dated_paragraph(ed, "zone".to_owned(), claim)}</dd>
    }
}
