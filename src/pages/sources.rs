//! All sources, by grade.

use crate::{
    components::SourceList,
    data::Grade,
    edition::{Ed, use_edition},
    i18n::Key,
};
use leptos::prelude::*;

/// Every source, the strongest grade first.
#[component]
pub fn Sources() -> impl IntoView {
    let ed = use_edition();
    let groups: Vec<_> = Grade::ALL.iter().filter_map(|grade| group(ed, *grade)).collect();
    view! {
        <article class="page">
            <h1 tabindex="-1">{ed.t(Key::SourcesTitle)}</h1>
            <p class="lead">{ed.t(Key::SourcesLead)}</p>
            {groups}
        </article>
    }
}

fn group(ed: Ed, grade: Grade) -> Option<impl IntoView> {
    let sources: Vec<_> = ed
        .record()
        .sources
        .iter()
        .filter(|source| source.grade == grade)
        .map(|source| &source.id)
        .collect();
    let count = sources.len();
    (count > 0).then(|| {
        view! {
            <section aria-labelledby=grade.as_str()>
                <h2 id=grade.as_str()>{ed.word("grade", grade.as_str())}</h2>
                <p class="limits">
                    {ed.word("grade-definition", grade.as_str())}
                    " "
                    <span data-derived="count">{ed.fill(Key::GradeCount, &[("count", &count.to_string())])}</span>
                </p>
                <SourceList sources />
            </section>
        }
    })
}
