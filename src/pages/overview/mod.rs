//! The first page.

mod initiatives;

use crate::{
    components::{
        HeadlineFigure, Room, SourceMarks, StatusFilter, Tally, both_names, chains_link,
        charts::{Field, FieldTable, PatternDefs, River, Score, station_key},
        choice_of, kept_end, prose,
    },
    edition::{Ed, use_edition},
    i18n::{Key, date},
    query::{cited_in, fields, flagships, pictured},
    route::Route,
};
use leptos::prelude::*;

/// Who and where, what became of all projects, the headline figures, the signature picture,
/// sectors, flagship projects, reform initiatives, and how to trust it all.
#[component]
pub fn Overview() -> impl IntoView {
    let ed = use_edition();
    view! {
        <article class="overview">
            <PatternDefs />
            {hero(ed)} {answer(ed)} {headline_figures(ed)} {field(ed)} {sectors(ed)} {flagship(ed)}
            {initiatives::mottos(ed)} {initiatives::initiatives(ed)} {trust(ed)}
        </article>
    }
}

fn hero(ed: Ed) -> impl IntoView {
    let zone = &ed.record().zone;
    let kicker = ed.fill(
        Key::HeroKicker,
        &[
            ("sources", &sources_cited(ed).to_string()),
            ("researched", &date(ed.texts(), zone.researched)),
        ],
    );
    view! {
        <header class="hero">
            <p class="zone" data-chrome>{both_names(ed, &zone.name)}</p>
            <h1 tabindex="-1">{phrases(ed.text(&zone.headline))}</h1>
            <p class="lead" data-claim="zone">
                {prose(ed, &zone.lead.text)} <SourceMarks sources=&zone.lead.sources of="zone" />
            </p>
            <p class="kicker" data-derived="count">{kept_end(&kicker)}</p>
            <River />
        </header>
    }
}

/// A headline by its phrases: a line breaks between them before it breaks within one.
fn phrases(headline: &'static str) -> Vec<impl IntoView> {
    let phrases = headline.split_inclusive([':', ',', '：', '，']);
    phrases.map(|phrase| view! { <span>{phrase}</span> }).collect()
}

/// The headline's answer: how many projects were last reported in each state.
fn answer(ed: Ed) -> impl IntoView {
    let count = ed.record().projects.len().to_string();
    let all = ed.fill(Key::ProjectsAll, &[("count", &count)]);
    view! {
        <section class="spine answer" aria-labelledby="tally">
            <h2 id="tally">{ed.t(Key::TallyLabel)}</h2>
            <Tally />
            <p class="onward-link"><a href=ed.href(&Route::Projects) data-derived="count">{all}</a></p>
        </section>
    }
}

/// How many sources the site rests on. Every one is cited; of another date, some not yet.
fn sources_cited(ed: Ed) -> usize {
    let (record, all) = (ed.record(), &ed.record().sources);
    match ed.as_of {
        Some(_) => all.iter().filter(|source| !cited_in(record, &source.id).is_empty()).count(),
        None => all.len(),
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

/// A room per sector, with the first thing to be said of it.
fn sectors(ed: Ed) -> impl IntoView {
    let rooms: Vec<_> =
        ed.record().sectors.iter().map(|sector| view! { <Room sector claims=1 /> }).collect();
    view! {
        <section class="spine" aria-labelledby="sectors">
            <h2 id="sectors">{ed.t(Key::SectorsTitle)}</h2>
            <p class="intro">{ed.t(Key::SectorsText)}</p>
            {station_key(ed)}
            <div class="rooms">{rooms}</div>
            {chains_link(ed)}
        </section>
    }
}

fn flagship(ed: Ed) -> impl IntoView {
    view! {
        <section class="spine" aria-labelledby="projects">
            <h2 id="projects">{ed.t(Key::FlagshipsTitle)}</h2>
            <p class="intro">{ed.t(Key::FlagshipsText)}</p>
            <Score projects=flagships(ed.record()) />
        </section>
    }
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
