//! The other views: cards, a column for each status, and the signature picture.

use super::finder::Found;
use crate::{
    components::{
        LaterReport, StatusWord, both_names,
        charts::{PatternDefs, field_of},
        choice_of, entity_names, picture_key, project_card_with, refer, told_when,
    },
    data::{Project, Status},
    edition::Ed,
    i18n::Key,
    query::{fields_of, last_report, status_report},
    route::Route,
};
use leptos::prelude::*;

/// A card for each project.
pub fn cards(ed: Ed, found: &Found<'_>) -> AnyView {
    let cards: Vec<_> = found
        .projects()
        .map(|(_, _, it)| project_card_with(ed, it, Some(found.compare_box(ed, it))))
        .collect();
    view! { <ul class="cards">{cards}</ul> }.into_any()
}

/// A column for each last status. Its number counts all that are found, on whatever page.
pub fn board(ed: Ed, found: &Found<'_>) -> AnyView {
    let all = found.explorer.board(&found.answer.outcome.rows);
    let shown = found.explorer.board(found.rows());
    let columns: Vec<_> = all
        .into_iter()
        .zip(shown)
        .filter(|((_, all), _)| !all.is_empty())
        .map(|((status, all), (_, shown))| column(ed, found, status, all.len(), &shown))
        .collect();
    view! { <div class="board">{columns}</div> }.into_any()
}

fn column(
    ed: Ed,
    found: &Found<'_>,
    status: Option<Status>,
    count: usize,
    rows: &[usize],
) -> AnyView {
    let projects = rows.iter().filter_map(|row| ed.record().projects.get(*row));
    let items: Vec<_> = projects.map(|project| item(ed, found, project)).collect();
    let name = match status {
        Some(status) => view! { <StatusWord status /> }.into_any(),
        None => view! { <span class="status">{ed.t(Key::NothingReported)}</span> }.into_any(),
    };
    view! {
        <section>
            <h3>{name} " " <span class="count" data-derived="count">{count}</span></h3>
            <ul>{items}</ul>
        </section>
    }
    .into_any()
}

fn item(ed: Ed, found: &Found<'_>, project: &'static Project) -> AnyView {
    let href = ed.href(&Route::Project(project.id.clone()));
    let day = ed.record().zone.released;
    let reported = status_report(project, day)
        .or_else(|| last_report(project, day))
        .map(|event| told_when(ed, event));
    view! {
        <li data-claim=format!("projects/{}", project.id)>
            <h4><a href=href>{project.short.in_lang(ed.lang())}</a></h4>
            <p>{entity_names(ed, vec![refer(&project.sector)])}</p>
            <p class="limits">{reported} " " <LaterReport project elsewhere=true /></p>
            {found.compare_box(ed, project)}
        </li>
    }
    .into_any()
}

/// The signature picture of the projects that are found, chain by chain.
pub fn picture(ed: Ed, found: &Found<'_>) -> AnyView {
    let record = ed.record();
    let projects: Vec<_> = found.projects().map(|(_, _, project)| project).collect();
    let (mut drawn, mut shown) = (Vec::new(), Vec::new());
    let mut chains = Vec::new();
    for chain in &record.chains {
        let fields = fields_of(record, chain, record.zone.released, &projects);
        for unit in fields.iter().flat_map(|field| &field.units) {
            shown.extend(unit.state.map(|state| choice_of(state.status)));
            if !drawn.contains(&&unit.project.id) {
                drawn.push(&unit.project.id);
            }
        }
        if !fields.is_empty() {
            let name = view! { <h3 class="chain-name">{both_names(ed, &chain.name)}</h3> };
            chains
                .push(view! { <div class="array">{name} {field_of(ed, fields)}</div> }.into_any());
        }
    }
    let count = [("count", &*drawn.len().to_string()), ("all", &projects.len().to_string())];
    view! {
        <div>
            <PatternDefs />
            <p class="result" data-derived="count">{ed.fill(Key::ExplorePicture, &count)}</p>
            {picture_key(ed, &shown)}
            {chains}
        </div>
    }
    .into_any()
}
