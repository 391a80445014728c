//! One source, and what rests on it.

use crate::{
    components::{EntityLinks, both_names, held, kept_end, place_of, plain, prose},
    data::{EntityKind, Id, Kind, Source},
    edition::{Ed, use_edition},
    i18n::{Key, quantity, when},
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
                    view! { <dt>{ed.t(Key::SourceTitle)}</dt><dd lang=source.lang.as_str()>{kept_end(title)}</dd> }
                })}
                <dt>{ed.t(Key::SourceDate)}</dt>
                <dd>{kept_end(date.as_deref().unwrap_or(ed.t(Key::SourceDateUnknown)))}</dd>
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
    let said = said(ed, &cited, &name);
    let claim = cited.entity.map_or_else(|| "zone".to_owned(), |entity| entity.to_string());
    view! {
        <li data-claim=claim>
            <a href=href>{kept_end(&name)}</a>
            " "
            <span>{kept_end(&said)}</span>
            <EntityLinks entities=cited.subjects />
        </li>
    }
}

/// The words of a citing statement. A figure is named by its label, so its value is said instead.
fn said(ed: Ed, cited: &Citation<'static>, name: &str) -> String {
    let text = plain(ed.text(cited.text));
    let figure = cited.entity.as_ref().filter(|it| it.kind == EntityKind::Figures && text == name);
    let figure = figure.and_then(|it| ed.record().figure(&Id::new(it.id.clone())));
    figure.map_or(text, |it| {
        let value = quantity(ed.texts(), &it.quantity);
        let said = ed.fill(Key::ChoiceCount, &[("value", &value), ("count", &held(ed, it))]);
        // No target may pass for a result.
        match it.quantity.kind {
            Kind::Actual => said,
            kind => [ed.word("kind", kind.as_str()), ed.t(Key::Colon), &said].concat(),
        }
    })
}

/// Where a citing statement stands: the entity's name and the address of the statement.
fn place(ed: Ed, cited: &Citation<'static>) -> (String, String) {
    let Some(entity) = &cited.entity else {
        return (ed.record().zone.short.in_lang(ed.lang()).to_owned(), ed.href(&Route::Location));
    };
    let (name, mut href) = place_of(ed, entity);
    if let Some(part) = cited.part
        && let Some(project) = ed.record().project(&Id::new(entity.id.clone()))
        && project.events.iter().any(|event| event.id == part)
    {
        href = format!("{href}#event-{part}");
    }
    (name, href)
}
