//! The first page.

use crate::{
    components::{
        HeadlineFigure, SectorDrawing, SourceMarks, Stated, StatusFilter, both_names,
        charts::{ChainLine, Field, FieldTable, PatternDefs, River, Score},
        choice_of, claim_paragraph, prose,
    },
    data::{Clause, Initiative, Sector, Step},
    edition::{Ed, use_edition},
    i18n::{Key, date, when},
    query::{fields, figures_of, flagships, pictured, projects_of},
    route::Route,
};
use leptos::prelude::*;

/// Who and where, the headline figures, the signature picture, sectors, flagship projects,
/// reform initiatives, and how to trust it all.
#[component]
pub fn Overview() -> impl IntoView {
    let ed = use_edition();
    view! {
        <article class="overview">
            <PatternDefs />
            {hero(ed)} {headline_figures(ed)} {field(ed)} {sectors(ed)} {projects(ed)}
            {mottos(ed)} {initiatives(ed)} {trust(ed)}
        </article>
    }
}

fn hero(ed: Ed) -> impl IntoView {
    let zone = &ed.record().zone;
    let kicker = ed.fill(
        Key::HeroKicker,
        &[
            ("sources", &ed.record().sources.len().to_string()),
            ("researched", &date(ed.texts(), zone.researched)),
        ],
    );
    view! {
        <header class="hero">
            <p class="zone" data-chrome>{both_names(ed, &zone.name)}</p>
            <h1 tabindex="-1">{ed.text(&zone.headline)}</h1>
            <p class="lead" data-claim="zone">
                {prose(ed, &zone.lead.text)} <SourceMarks sources=&zone.lead.sources />
            </p>
            <p class="kicker" data-derived="count">{kicker}</p>
            <River />
        </header>
    }
}

fn headline_figures(ed: Ed) -> impl IntoView {
    let record = ed.record();
    let figures: Vec<_> = record
        .zone
        .headline_figures
        .iter()
        .map(|group| group.iter().filter_map(|id| record.figure(id)).collect::<Vec<_>>())
        .map(|figures| view! { <HeadlineFigure figures /> })
        .collect();
    view! { <section class="figures" aria-label=ed.t(Key::FiguresTitle)>{figures}</section> }
}

fn field(ed: Ed) -> impl IntoView {
    let record = ed.record();
    let chains = pictured(record, &record.chains);
    let shown = chains
        .iter()
        .flat_map(|chain| fields(record, chain, record.zone.released))
        .flat_map(|field| field.units)
        .filter_map(|unit| Some(choice_of(unit.state?.status)))
        .collect();
    let pictures: Vec<_> = chains
        .iter()
        .map(|chain| {
            view! {
                <div class="array">
                    <p class="chain-name">{both_names(ed, &chain.name)}</p>
                    <Field chain />
                </div>
            }
        })
        .collect();
    view! {
        <section class="spine capacity" aria-labelledby="capacity">
            <h2 id="capacity">{ed.t(Key::FieldTitle)}</h2>
            <p class="intro">{ed.t(Key::FieldText)}</p>
            <StatusFilter shown=shown />
            <div class="arrays">{pictures}</div>
            <details class="numbers">
                <summary>{ed.t(Key::FieldTableCaption)}</summary>
                <FieldTable chains />
            </details>
        </section>
    }
}

fn sectors(ed: Ed) -> impl IntoView {
    let rooms: Vec<_> = ed.record().sectors.iter().map(|sector| room(ed, sector)).collect();
    view! {
        <section class="spine" aria-labelledby="sectors">
            <h2 id="sectors">{ed.t(Key::NavSectors)}</h2>
            <p class="intro">{ed.t(Key::SectorsText)}</p>
            <div class="rooms">{rooms}</div>
        </section>
    }
}

/// How many statements of a sector its room has space for; its page has them all.
const ROOM_CLAIMS: usize = 3;

fn room(ed: Ed, sector: &'static Sector) -> impl IntoView {
    let record = ed.record();
    let entity = format!("sectors/{}", sector.id);
    let chains = record.chains.iter().filter(|chain| chain.sector == sector.id);
    let count = projects_of(record, &sector.id).count();
    let count = ed.fill(Key::SectorProjects, &[("count", &count.to_string())]);
    let summary = sector
        .summary
        .iter()
        .take(ROOM_CLAIMS)
        .map(|claim| claim_paragraph(ed, entity.clone(), claim))
        .collect_view();
    view! {
        <article class="room">
            <SectorDrawing drawing=sector.drawing />
            <h3 data-claim=entity.clone()>
                <a href=ed.href(&Route::Sector(sector.id.clone()))>{both_names(ed, &sector.name)}</a>
            </h3>
            {summary}
            {figures_of(record, sector).next().map(|figure| view! { <Stated figure /> })}
            <p class="limits" data-derived="count">{count}</p>
            {chains.map(|chain| view! { <ChainLine chain /> }).collect_view()}
        </article>
    }
}

fn projects(ed: Ed) -> impl IntoView {
    view! {
        <section class="spine" aria-labelledby="projects">
            <h2 id="projects">{ed.t(Key::FlagshipsTitle)}</h2>
            <p class="intro">{ed.t(Key::FlagshipsText)}</p>
            <Score projects=flagships(ed.record()) />
        </section>
    }
}

/// The bands that break the paper: mottos, in large characters.
fn mottos(ed: Ed) -> impl IntoView {
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

fn initiatives(ed: Ed) -> impl IntoView {
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

fn trust(ed: Ed) -> impl IntoView {
    view! {
        <section class="spine trust" aria-labelledby="trust">
            <h2 id="trust">{ed.t(Key::TrustTitle)}</h2>
            <ul>
                <li>{ed.t(Key::TrustSources)}</li>
                <li>{ed.t(Key::TrustStatus)}</li>
                <li>{ed.t(Key::TrustUnknown)}</li>
            </ul>
            <p><a href=ed.href(&Route::About)>{ed.t(Key::TrustMore)}</a></p>
        </section>
    }
}
