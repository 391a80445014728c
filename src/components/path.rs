//! An investor's path: six steps from the first signature to running plant, each with the
//! reforms that stand on it.

use super::name;
use crate::{
    data::{Clause, Initiative, Step},
    edition::{Ed, use_edition},
    i18n::Key,
    route::Route,
};
use leptos::prelude::*;

/// The whole path. A reform on every step is named once, under the path.
#[component]
pub fn InvestorPath() -> impl IntoView {
    let ed = use_edition();
    let steps: Vec<_> = Step::ALL
        .iter()
        .map(|step| {
            let links = links(ed, |it| it.steps.contains(step) && !along(it));
            let empty =
                links.is_empty().then(|| view! { <p class="again">{ed.t(Key::StepEmpty)}</p> });
            view! {
                <li>
                    <h3>{ed.word("step", step.as_str())}</h3>
                    <ul>{links}</ul>
                    {empty}
                </li>
            }
        })
        .collect();
    let along = links(ed, along);
    let along = (!along.is_empty()).then(|| {
        view! {
            <div class="along">
                <h3>{ed.t(Key::InitiativesAlong)}</h3>
                <ul class="names">{along}</ul>
            </div>
        }
    });
    view! { <ol class="path">{steps}</ol> {along} }
}

/// The path in little space, with the steps of one reform marked.
#[component]
pub fn Steps(
    /// The steps it stands on.
    on: &'static [Step],
) -> impl IntoView {
    let ed = use_edition();
    let steps: Vec<_> = Step::ALL
        .iter()
        .map(|step| {
            let here = on.contains(step);
            let word = ed.word("step", step.as_str());
            let said =
                here.then(|| view! { <span class="visually-hidden">{ed.t(Key::StepHere)}</span> });
            view! { <li class=if here { "here" } else { "other" }>{word} {said}</li> }
        })
        .collect();
    view! { <ol class="path small">{steps}</ol> }
}

/// Whether an initiative stands on every step.
fn along(initiative: &Initiative) -> bool {
    Step::ALL.iter().all(|step| initiative.steps.contains(step))
}

fn links(ed: Ed, which: impl Fn(&Initiative) -> bool) -> Vec<impl IntoView> {
    ed.record()
        .initiatives
        .iter()
        .filter(|initiative| which(initiative))
        .map(|initiative| {
            let href = ed.href(&Route::Initiative(initiative.id.clone()));
            view! {
                <li data-claim=format!("initiatives/{}", initiative.id)>
                    <a href=href>{name(ed, &initiative.name)}</a>
                </li>
            }
        })
        .collect()
}

/// The clauses of a motto, in large characters.
pub fn motto(ed: Ed, initiative: &'static Initiative) -> impl IntoView {
    let clauses: Vec<_> = initiative.motto.iter().map(|clause| clause_item(ed, clause)).collect();
    view! { <ul class="motto" data-claim=format!("initiatives/{}", initiative.id)>{clauses}</ul> }
}

/// A clause: in the language it was coined in, large; in the page's language, if another, small.
fn clause_item(ed: Ed, clause: &'static Clause) -> impl IntoView {
    let coined = ed.record().zone.home_language.as_str();
    let here = format!("{} {}", clause.who.in_lang(ed.lang()), clause.words.in_lang(ed.lang()));
    view! {
        <li>
            <small lang=ed.tag_of(coined)>{clause.who.in_lang(coined)}</small>
            <b lang=ed.tag_of(coined)>{clause.words.in_lang(coined)}</b>
            {(coined != ed.lang()).then(|| view! { <span>{here}</span> })}
        </li>
    }
}
