//! The projects last reported in one status.

use super::{plain_row, ready::Ready};
use crate::{
    components::{Compare, plain_heads, project_table},
    data::{EntityKind, Project, Status},
    edition::use_edition,
    i18n::Key,
    query::explore::Column,
    route::{LISTED, Route},
};
use leptos::prelude::*;

const COLUMNS: [Column; 6] = Column::DEFAULT;

/// The page of a status: its projects in a table, and the ways to the others.
#[component]
pub fn StatusPage(
    status: Status,
    /// Its projects; at least one.
    projects: Vec<&'static Project>,
) -> impl IntoView {
    let ed = use_edition();
    let word = [("status", ed.word("status", status.as_str()))];
    let all = ed.record().projects.len().to_string();
    let count = [("count", &*projects.len().to_string()), ("all", &all)];
    let count = ed.fill(Key::ExploreResult, &count);
    // The rest of very many is for the explorer.
    let rest = (projects.len() > LISTED).then(|| {
        let href =
            ed.href_in(&Route::Projects, &["status=", &status.as_str().replace('_', "-")].concat());
        let all = ed.fill(Key::ProjectsAll, &[("count", &projects.len().to_string())]);
        view! { <p class="onward-link"><a href=href data-derived="count">{all}</a></p> }
    });
    let rows = projects.into_iter().take(LISTED);
    let rows = rows.map(|project| plain_row(ed, project, &COLUMNS)).collect();
    let caption = ed.t(Key::ExploreCaption).to_owned();
    view! {
        <article class="page projects">
            <p class="crumbs"><a href=ed.href(&Route::Projects)>{ed.t(Key::NavProjects)}</a></p>
            <h1 tabindex="-1">{ed.fill(Key::StatusPageTitle, &word)}</h1>
            <p class="lead">{ed.fill(Key::StatusPageLead, &word)}</p>
            <p class="limits" data-derived="count">{count}</p>
            <section class="listed" aria-label=ed.t(Key::ExploreResults)>
                {project_table(caption, plain_heads(ed, &COLUMNS), rows, None)}
                {rest}
            </section>
            <Compare kind=EntityKind::Projects />
            <Ready here=status />
        </article>
    }
}
