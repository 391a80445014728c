//! One source, and what rests on it.

use crate::{
    components::{both_names, plain, prose},
    data::{EntityKind, EntityRef, Id, Source},
    edition::{Ed, use_edition},
    i18n::{Key, when},
    query::{Citation, cited_in},
    route::Route,
};
use leptos::prelude::*;

/// The source's page.
#[component]
pub fn SourcePage(source: &'static Source) -> impl IntoView {
    let ed = use_edition();
    let claim = format!("sources/{}", source.id);
    let date = source.date.as_ref().map(|date| when(ed.texts(), date));
    let number = ed.record().numbered_source(&source.id).map(|(number, _)| number);
    let cited: Vec<_> =
        cited_in(ed.record(), &source.id).into_iter().map(|cited| citation(ed, cited)).collect();
    view! {
        <article class="page narrow source" data-claim=claim>
            <p class="crumbs"><a href=ed.href(&Route::Sources)>{ed.t(Key::SourcesTitle)}</a></p>
            <h1 tabindex="-1">
                <span class="mark" data-chrome>{number}</span>
                {both_names(ed, &source.publisher)}
            </h1>
            <p class="lead">{prose(ed, &source.about)}</p>
            <dl class="facts">
                {source.title.as_deref().map(|title| {
                    view! { <dt>{ed.t(Key::SourceTitle)}</dt><dd lang=source.lang.as_str()>{title}</dd> }
                })}
                <dt>{ed.t(Key::SourceDate)}</dt>
                <dd>{date.unwrap_or_else(|| ed.t(Key::SourceDateUnknown).to_owned())}</dd>
                <dt>{ed.t(Key::SourceLanguage)}</dt>
                <dd>{ed.word("language", source.lang.as_str())}</dd>
                <dt>{ed.t(Key::SourceGrade)}</dt>
                <dd>
                    {ed.word("grade", source.grade.as_str())} {ed.t(Key::Colon)}
                    {ed.word("grade-definition", source.grade.as_str())}
                </dd>
                {source.note.as_ref().map(|note| {
                    view! { <dt>{ed.t(Key::SourceNote)}</dt><dd>{prose(ed, note)}</dd> }
                })}
            </dl>
            {address(ed, source)}
            <h2>{ed.t(Key::SourceCited)}</h2>
            <ul class="cited">{cited}</ul>
        </article>
    }
}

fn address(ed: Ed, source: &'static Source) -> impl IntoView {
    match source.url.as_deref() {
        Some(url) => view! {
            <p class="outward"><a href=url rel="external noopener">{ed.t(Key::SourceOpen)}</a></p>
        }
        .into_any(),
        None => view! { <p class="outward">{ed.t(Key::SourceNoAddress)}</p> }.into_any(),
    }
}

fn citation(ed: Ed, cited: Citation<'static>) -> impl IntoView {
    let (name, href) = place(ed, &cited);
    let claim = cited.entity.map_or_else(|| "zone".to_owned(), |entity| entity.to_string());
    view! {
        <li data-claim=claim>
            <a href=href>{name}</a>
            " "
            <span>{plain(ed.text(cited.text))}</span>
        </li>
    }
}

/// Where a citing statement stands: the entity's name and the address of the statement.
fn place(ed: Ed, cited: &Citation<'static>) -> (String, String) {
    let Some(entity) = &cited.entity else {
        return (ed.record().zone.short.in_lang(ed.lang()).to_owned(), ed.href(&Route::Location));
    };
    let word = ed.word("entity", entity.kind.as_str()).to_owned();
    let record = ed.record();
    let lang = ed.lang();
    match entity.kind {
        EntityKind::Projects => {
            let id = Id::new(entity.id.clone());
            let name = record.project(&id).map_or(word, |it| it.short.in_lang(lang).to_owned());
            let part = cited.part.map_or_else(String::new, |part| format!("#event-{part}"));
            let event = record.project(&id).is_some_and(|it| {
                it.events.iter().any(|event| Some(event.id.as_str()) == cited.part)
            });
            let anchor = if event { part } else { String::new() };
            (name, format!("{}{anchor}", ed.href(&Route::Project(id))))
        }
        EntityKind::Sectors => {
            let id = Id::new(entity.id.clone());
            let name = record.sector(&id).map_or(word, |it| it.name.in_lang(lang).to_owned());
            (name, ed.href(&Route::Sector(id)))
        }
        _ => (named(ed, entity).unwrap_or(word), elsewhere(ed, entity)),
    }
}

/// The name of an entity without a page of its own.
fn named(ed: Ed, entity: &EntityRef) -> Option<String> {
    let (record, lang, id) = (ed.record(), ed.lang(), entity.id.as_str());
    let name = match entity.kind {
        EntityKind::Companies => record.company(&Id::new(id))?.short.in_lang(lang),
        EntityKind::Initiatives => record.initiative(&Id::new(id))?.name.in_lang(lang),
        EntityKind::Stages => record.stage(&Id::new(id))?.1.name.in_lang(lang),
        EntityKind::Terms => record.term(&Id::new(id))?.name.in_lang(lang),
        EntityKind::Figures => ed.text(&record.figure(&Id::new(id))?.label),
        EntityKind::Conflicts => {
            let conflict = record.conflicts.iter().find(|conflict| conflict.id.as_str() == id)?;
            ed.text(&conflict.about)
        }
        _ => return None,
    };
    Some(plain(name))
}

/// Where an entity without a page of its own is told.
fn elsewhere(ed: Ed, entity: &EntityRef) -> String {
    let record = ed.record();
    let overview = ed.href(&Route::Overview);
    match entity.kind {
        EntityKind::Terms => format!("{}#term-{}", ed.href(&Route::Glossary), entity.id),
        EntityKind::Conflicts => format!("{}#conflict-{}", ed.href(&Route::About), entity.id),
        EntityKind::Unknowns => format!("{}#unknown-{}", ed.href(&Route::About), entity.id),
        EntityKind::Initiatives => format!("{overview}#initiative-{}", entity.id),
        EntityKind::Stages => {
            record.stage(&Id::new(entity.id.clone())).map_or(overview, |(chain, stage)| {
                format!("{}#stage-{}", ed.href(&Route::Sector(chain.sector.clone())), stage.id)
            })
        }
        EntityKind::Figures => format!("{}#figure-{}", ed.href(&Route::Figures), entity.id),
        EntityKind::Timeline => format!("{}#timeline-{}", ed.href(&Route::Timeline), entity.id),
        EntityKind::Places => format!("{}#place-{}", ed.href(&Route::Location), entity.id),
        EntityKind::Institutes => record
            .institutes
            .iter()
            .find(|institute| institute.id.as_str() == entity.id)
            .and_then(|institute| institute.sectors.first())
            .map_or(overview, |sector| ed.href(&Route::Sector(sector.clone()))),
        EntityKind::Companies => record
            .projects
            .iter()
            .find(|project| project.companies.iter().any(|id| id.as_str() == entity.id))
            .map_or(overview, |project| ed.href(&Route::Project(project.id.clone()))),
        _ => overview,
    }
}
