//! Where sources differ, and what is not known.

use super::{SourceMarks, claim_paragraph, prose};
use crate::{
    data::{Conflict, Unknown},
    edition::use_edition,
    i18n::Key,
};
use leptos::prelude::*;

/// Questions on which sources differ: both answers, then how this site reads them.
#[component]
pub fn Conflicts(conflicts: Vec<&'static Conflict>) -> impl IntoView {
    let ed = use_edition();
    let items: Vec<_> = conflicts
        .into_iter()
        .map(|conflict| {
            let entity = format!("conflicts/{}", conflict.id);
            let versions: Vec<_> = conflict
                .versions
                .iter()
                .map(|version| {
                    view! { <li>{claim_paragraph(ed, entity.clone(), version)}</li> }
                })
                .collect();
            view! {
                <article class="conflict" id=format!("conflict-{}", conflict.id) data-claim=entity.clone()>
                    <h3>{prose(ed, &conflict.about)}</h3>
                    <ul class="versions">{versions}</ul>
                    <p class="reading">
                        <span class="label">{ed.t(Key::ConflictReading)}</span>
                        {prose(ed, &conflict.reading)}
                    </p>
                </article>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="conflicts" aria-labelledby="conflicts">
                <h2 id="conflicts">{ed.t(Key::ConflictsTitle)}</h2>
                {items}
            </section>
        }
    })
}

/// What the record does not know about the page's subject.
#[component]
pub fn Unknowns(unknowns: Vec<&'static Unknown>) -> impl IntoView {
    let ed = use_edition();
    let items: Vec<_> = unknowns
        .into_iter()
        .map(|unknown| {
            view! {
                <li id=format!("unknown-{}", unknown.id) data-claim=format!("unknowns/{}", unknown.id)>
                    <p>
                        {prose(ed, &unknown.text)} <SourceMarks sources=&unknown.sources of=format!("unknowns/{}", unknown.id) />
                    </p>
                    {unknown.why.as_ref().map(|why| view! { <p class="why">{prose(ed, why)}</p> })}
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="unknowns" aria-labelledby="unknowns">
                <h2 id="unknowns">{ed.t(Key::UnknownsTitle)}</h2>
                <ul>{items}</ul>
            </section>
        }
    })
}
