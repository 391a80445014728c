//! The reform initiatives: mottos in a band, the others along the investor's path.

use crate::{
    components::{both_names, claim_paragraph, prose},
    data::{Clause, Initiative, Step},
    edition::Ed,
    i18n::{Key, when},
};
use leptos::prelude::*;

/// The bands that break the paper: mottos, in large characters.
pub fn mottos(ed: Ed) -> impl IntoView {
    ed.record()
        .initiatives
        .iter()
        .filter(|initiative| !initiative.motto.is_empty())
        .map(|initiative| band(ed, initiative))
        .collect_view()
}

fn band(ed: Ed, initiative: &'static Initiative) -> impl IntoView {
    let clauses: Vec<_> = initiative.motto.iter().map(|clause| clause_item(ed, clause)).collect();
    view! {
        <section
            class="band"
            id=format!("initiative-{}", initiative.id)
            data-claim=format!("initiatives/{}", initiative.id)
        >
            <h2>{both_names(ed, &initiative.name)}</h2>
            <ul>{clauses}</ul>
            <div class="told">{told(ed, initiative)}</div>
        </section>
    }
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

/// The investor's path with each reform on its step, then what is tied to no single step.
pub fn initiatives(ed: Ed) -> impl IntoView {
    let steps: Vec<_> = Step::ALL.iter().map(|step| path_step(ed, *step)).collect();
    let group = |title: Key, which: fn(&Initiative) -> bool| {
        let reforms: Vec<_> = ed
            .record()
            .initiatives
            .iter()
            .filter(|initiative| initiative.motto.is_empty() && which(initiative))
            .map(|initiative| reform(ed, initiative))
            .collect();
        (!reforms.is_empty()).then(|| {
            view! {
                <div class="beyond">
                    <h3>{ed.t(title)}</h3>
                    <div>{reforms}</div>
                </div>
            }
        })
    };
    view! {
        <section class="spine" aria-labelledby="initiatives">
            <h2 id="initiatives">{ed.t(Key::InitiativesTitle)}</h2>
            <p class="intro">{ed.t(Key::InitiativesText)}</p>
            <ol class="path">{steps}</ol>
            {group(Key::InitiativesAlong, along)}
            {group(Key::InitiativesBeyond, |initiative| initiative.steps.is_empty())}
        </section>
    }
}

/// Whether an initiative stands on every step.
fn along(initiative: &Initiative) -> bool {
    Step::ALL.iter().all(|step| initiative.steps.contains(step))
}

/// The step that an initiative stands on first.
fn first_step(initiative: &Initiative) -> Option<Step> {
    Step::ALL.iter().copied().find(|step| initiative.steps.contains(step))
}

/// A step with its initiatives: told in full where they first stand, named where they stand
/// again.
fn path_step(ed: Ed, step: Step) -> impl IntoView {
    let reforms: Vec<_> = ed
        .record()
        .initiatives
        .iter()
        .filter(|initiative| initiative.steps.contains(&step) && !along(initiative))
        .map(|initiative| {
            if first_step(initiative) == Some(step) {
                return reform(ed, initiative).into_any();
            }
            let href = format!("#initiative-{}", initiative.id);
            let claim = format!("initiatives/{}", initiative.id);
            view! {
                <p class="again" data-claim=claim>
                    <a href=href>{initiative.name.in_lang(ed.lang())}</a>
                </p>
            }
            .into_any()
        })
        .collect();
    let empty = reforms.is_empty().then(|| {
        view! { <p class="again">{ed.t(Key::StepEmpty)}</p> }
    });
    view! {
        <li>
            <h3>{ed.word("step", step.as_str())}</h3>
            {reforms} {empty}
        </li>
    }
}

fn reform(ed: Ed, initiative: &'static Initiative) -> impl IntoView {
    // The id stands inside: a browser opens a closed disclosure only for what it contains.
    view! {
        <details class="reform" name="reform" data-claim=format!("initiatives/{}", initiative.id)>
            <summary>{both_names(ed, &initiative.name)}</summary>
            <div id=format!("initiative-{}", initiative.id)>{told(ed, initiative)}</div>
        </details>
    }
}

/// All that is to be said of an initiative, the stated aim apart from what is reported.
fn told(ed: Ed, initiative: &'static Initiative) -> impl IntoView {
    let entity = format!("initiatives/{}", initiative.id);
    let since = initiative.since.as_ref().map(|since| {
        let since = ed.fill(Key::InitiativeSince, &[("date", &when(ed.texts(), since))]);
        view! { <p class="limits">{since}</p> }
    });
    let whom = initiative.for_whom.as_ref().map(|whom| {
        view! { <p class="limits">{prose(ed, whom)}</p> }
    });
    let aim = initiative.aim.as_ref().map(|aim| {
        view! {
            <p class="label">{ed.t(Key::InitiativeAim)}</p>
            {claim_paragraph(ed, entity.clone(), aim)}
        }
    });
    let effects = (!initiative.effects.is_empty()).then(|| {
        let effects = initiative
            .effects
            .iter()
            .map(|effect| claim_paragraph(ed, entity.clone(), effect))
            .collect_view();
        view! { <p class="label">{ed.t(Key::InitiativeEffect)}</p> {effects} }
    });
    view! { {claim_paragraph(ed, entity.clone(), &initiative.what)} {since} {whom} {aim} {effects} }
}
