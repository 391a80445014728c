//! The life of a promise, on one line.

use super::{
    life::life,
    life_key::life_key,
    reports::{WIDTH, placings},
    time::TimeAxis,
    walk_points,
};
use crate::{data::Project, edition::use_edition, i18n::Key};
use leptos::prelude::*;

/// A project's life on an axis of its own, with the years under it.
#[component]
pub fn PromiseLine(project: &'static Project) -> impl IntoView {
    let ed = use_edition();
    let axis = TimeAxis::over(&[project], ed.record().zone.researched, WIDTH);
    let (_, (above, below)) = placings(ed, project, axis);
    let years = axis.years().map(|(year, x)| {
        view! {
            <path class="grid" d=format!("M{x} {}V{}", -above, below) />
            <text class="tick" x=x + 6 y=below + 18 aria-hidden="true" data-chrome>{year}</text>
        }
    });
    view! {
        <svg
            class="promise"
            viewBox=format!("0 {} {WIDTH} {}", -above, above + below + 26)
            role="group"
            aria-label=ed.fill(Key::PromiseLabel, &[("project", project.short.in_lang(ed.lang()))])
            on:keydown=walk_points
        >
            {years.collect_view()} {life(ed, project, axis, true)}
        </svg>
        {life_key(ed, &[project], axis)}
    }
}
