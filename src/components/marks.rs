//! Source marks: the small numbers that lead from a statement to its sources.

use super::{dressed, kept, kept_end, report_link};
use crate::{
    data::{Id, Source},
    edition::{Ed, use_edition},
    i18n::{Key, when},
    route::Route,
};
use leptos::prelude::*;

/// The marks of a statement's sources. A source has the same number on every page.
#[component]
pub fn SourceMarks(
    sources: &'static [Id<Source>],
    /// The statement, where this is the place to report an error in it.
    #[prop(optional, into)]
    of: Option<String>,
) -> impl IntoView {
    let ed = use_edition();
    let marks: Vec<_> = sources.iter().map(|id| mark(ed, id)).collect();
    let report = of.and_then(|claim| report_link(ed, &claim));
    view! { <span class="marks">{marks}</span> {report} }
}

/// The marks of sources that are named in several places, each once.
pub fn marks(ed: Ed, sources: Vec<&'static Id<Source>>) -> AnyView {
    let mut once: Vec<&'static Id<Source>> = Vec::new();
    for id in sources {
        if !once.contains(&id) {
            once.push(id);
        }
    }
    let marks: Vec<_> = once.into_iter().map(|id| mark(ed, id)).collect();
    view! { <span class="marks">{marks}</span> }.into_any()
}

fn mark(ed: Ed, id: &'static Id<Source>) -> Option<impl IntoView> {
    let (number, source) = ed.record().numbered_source(id)?;
    let label = ed.fill(
        Key::MarkLabel,
        &[("number", &number.to_string()), ("source", &source_name(ed, source))],
    );
    let href = ed.href(&Route::Source(id.clone()));
    let link = view! { <{..} class="mark" href=href aria-label=label data-chrome="" /> };
    Some(view! { " " {dressed(link, view! { <a>{number}</a> })} })
}

/// A source's publisher and date: `Xinhua Daily, 15 July 2022`.
pub fn source_name(ed: Ed, source: &'static Source) -> String {
    let publisher = source.publisher.in_lang(ed.lang());
    match &source.date {
        Some(date) => {
            let date = when(ed.texts(), date);
            ed.fill(Key::SourceDated, &[("publisher", publisher), ("date", &date)])
        }
        None => ed.fill(Key::SourceUndated, &[("publisher", publisher)]),
    }
}

/// The sources that a page rests on, with their numbers.
#[component]
pub fn SourceList(
    /// The sources, in any order, with or without repetition.
    sources: Vec<&'static Id<Source>>,
) -> impl IntoView {
    let ed = use_edition();
    let items: Vec<_> = ed
        .record()
        .sources
        .iter()
        .enumerate()
        .filter(|(_, source)| sources.contains(&&source.id))
        .map(|(at, source)| {
            view! {
                <li data-claim=format!("sources/{}", source.id)>
                    <span class="mark" data-chrome>{at + 1}</span>
                    <a href=ed.href(&Route::Source(source.id.clone()))>{kept(&source_name(ed, source))}</a>
                    <span class="grade">{ed.word("grade", source.grade.as_str())}</span>
                    <span class="what">{kept_end(ed.text(&source.about))}</span>
                </li>
            }
        })
        .collect();
    view! { <ol class="sources">{items}</ol> }
}
