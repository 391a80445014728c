//! The terms of the site.

use crate::{
    components::{SourceMarks, both_names, prose},
    edition::use_edition,
    i18n::Key,
};
use leptos::prelude::*;

/// Every term with its meaning.
#[component]
pub fn Glossary() -> impl IntoView {
    let ed = use_edition();
    let terms: Vec<_> = ed
        .record()
        .terms
        .iter()
        .map(|term| {
            view! {
                <div class="entry" id=format!("term-{}", term.id) data-claim=format!("terms/{}", term.id)>
                    <dt>{both_names(ed, &term.name)}</dt>
                    <dd>{prose(ed, &term.definition)} <SourceMarks sources=&term.sources of=format!("terms/{}", term.id) /></dd>
                </div>
            }
        })
        .collect();
    view! {
        <article class="page narrow">
            <h1 tabindex="-1">{ed.t(Key::GlossaryTitle)}</h1>
            <p class="lead">{ed.t(Key::GlossaryLead)}</p>
            <dl class="glossary">{terms}</dl>
        </article>
    }
}
