//! Every figure, by what it is about, results apart from aims.

use crate::{
    components::{Conflicts, Stated, Unknowns, charts::Series},
    data::{EntityKind, Figure, FigureTopic, Kind, Scope},
    edition::{Ed, use_edition},
    i18n::Key,
    query::series_of,
};
use leptos::prelude::*;

/// Of whom figures are, the zone first.
const SCOPES: [(Scope, Key); 5] = [
    (Scope::Zone, Key::FiguresOfZone),
    (Scope::Company, Key::FiguresOfCompanies),
    (Scope::City, Key::FiguresOfCity),
    (Scope::Province, Key::FiguresOfProvince),
    (Scope::Nation, Key::FiguresOfNation),
];

/// All figures of the record.
#[component]
pub fn Figures() -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let conflicts = record.conflicts.iter().filter(|conflict| {
        conflict.subjects.iter().any(|subject| subject.kind == EntityKind::Figures)
    });
    let unknowns = record.unknowns.iter().filter(|unknown| {
        unknown.subjects.iter().any(|subject| subject.kind == EntityKind::Figures)
    });
    let topics: Vec<_> = FigureTopic::ALL.iter().filter_map(|it| topic(ed, *it)).collect();
    let contents: Vec<_> = FigureTopic::ALL
        .iter()
        .filter(|topic| record.figures.iter().any(|figure| figure.topic == **topic))
        .map(|topic| {
            let word = topic.as_str();
            view! { <li><a href=format!("#topic-{word}")>{ed.word("figure-topic", word)}</a></li> }
        })
        .collect();
    view! {
        <article class="page figures-page">
            <h1 tabindex="-1">{ed.t(Key::FiguresPageTitle)}</h1>
            <p class="lead">{ed.t(Key::FiguresPageLead)}</p>
            <nav class="contents" aria-label=ed.t(Key::ContentsLabel)><ul class="names">{contents}</ul></nav>
            {topics}
            <Conflicts conflicts=conflicts.collect() />
            <Unknowns unknowns=unknowns.collect() />
        </article>
    }
}

/// A topic: its series as charts, then every result, then every aim and announcement.
fn topic(ed: Ed, topic: FigureTopic) -> Option<impl IntoView> {
    let figures: Vec<_> = ed.record().figures.iter().filter(|it| it.topic == topic).collect();
    if figures.is_empty() {
        return None;
    }
    let charts: Vec<_> =
        series_of(&figures).into_iter().map(|figures| view! { <Series figures /> }).collect();
    let id = format!("topic-{}", topic.as_str());
    let labelled_by = id.clone();
    let reported = |figure: &&&Figure| figure.quantity.kind == Kind::Actual;
    Some(view! {
        <section aria-labelledby=labelled_by>
            <h2 id=id>{ed.word("figure-topic", topic.as_str())}</h2>
            {(!charts.is_empty()).then(|| view! { <div class="charts">{charts}</div> })}
            {ledger(ed, topic, Key::FiguresResults, figures.iter().filter(reported).copied())}
            {ledger(ed, topic, Key::FiguresAims, figures.iter().filter(|it| !reported(it)).copied())}
        </section>
    })
}

fn ledger(
    ed: Ed,
    topic: FigureTopic,
    title: Key,
    figures: impl Iterator<Item = &'static Figure>,
) -> Option<impl IntoView> {
    let figures: Vec<_> = figures.collect();
    let lists: Vec<_> =
        SCOPES.iter().filter_map(|(of, title)| list(ed, &figures, *of, *title)).collect();
    (!lists.is_empty()).then(|| {
        // Heard in a list of headings, the title alone would be the same for every topic.
        let of = format!(" · {}", ed.word("figure-topic", topic.as_str()));
        view! {
            <h3>{ed.t(title)} <span class="visually-hidden">{of}</span></h3>
            {lists}
        }
    })
}

/// The figures of one scope, under its name: a city's figure must not pass for the zone's.
fn list(ed: Ed, figures: &[&'static Figure], of: Scope, title: Key) -> Option<impl IntoView> {
    let items: Vec<_> = figures
        .iter()
        .filter(|figure| figure.scope == of)
        .map(|figure| view! { <li id=format!("figure-{}", figure.id)><Stated figure /></li> })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <h4>{ed.t(title)}</h4>
            <ul class="ledger">{items}</ul>
        }
    })
}
