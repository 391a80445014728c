//! The flagship projects on one shared axis of time.

use super::{
    life::life,
    life_key::life_key,
    reports::{WIDTH, placings},
    time::TimeAxis,
};
use crate::{
    components::{BriefHistory, StatusLine, both_names},
    data::Project,
    edition::{Ed, use_edition},
    i18n::Key,
    route::Route,
};
use leptos::prelude::*;

/// The score: a line per project. On a narrow screen each line gives way to the project's
/// dated history, for a shrunk picture tells nothing.
#[component]
pub fn Score(projects: Vec<&'static Project>) -> impl IntoView {
    let ed = use_edition();
    let axis = TimeAxis::over(&projects, ed.record().zone.researched, WIDTH);
    let years = axis.years().map(|(year, x)| {
        view! { <text class="tick" x=x + 6 y="14" data-chrome>{year}</text> }
    });
    let rows: Vec<_> = projects.iter().map(|project| row(ed, project, axis)).collect();
    view! {
        <div class="score">
            <svg class="axis" viewBox=format!("0 0 {WIDTH} 20") aria-hidden="true">{years.collect_view()}</svg>
            {rows}
        </div>
        {life_key(ed, &projects, axis)}
    }
}

fn row(ed: Ed, project: &'static Project, axis: TimeAxis) -> impl IntoView {
    let (_, (above, below)) = placings(ed, project, axis);
    let grid: String = axis.years().map(|(_, x)| format!("M{x} {}V{below}", -above)).collect();
    view! {
        <article class="row">
            <div class="who">
                <h3 data-claim=format!("projects/{}", project.id)>
                    <a href=ed.href(&Route::Project(project.id.clone()))>{both_names(ed, &project.short)}</a>
                </h3>
                <p data-claim=format!("projects/{}", project.id)>{ed.text(&project.product)}</p>
                <StatusLine project elsewhere=true />
            </div>
            <svg class="promise" viewBox=format!("0 {} {WIDTH} {}", -above, above + below) aria-hidden="true">
                <path class="grid" d=grid />
                {life(ed, project, axis, false)}
            </svg>
            <details class="whole">
                <summary>{ed.t(Key::HistoryTitle)}</summary>
                <BriefHistory project />
            </details>
        </article>
    }
}
