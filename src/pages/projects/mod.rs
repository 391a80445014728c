//! All projects: what was last reported of each, the explorer among them, and the money.

mod explorer;
mod facets;
mod finder;
mod head;
mod names;
mod pager;
mod ready;
mod status;
mod table;
mod tools;
mod views;

pub use status::StatusPage;

use crate::{
    components::{
        Compare, ProjectRow, Tally, charts::MoneyBars, compare_box, plain_heads, project_table,
    },
    data::{EntityKind, Project, Sector},
    edition::{Ed, use_edition},
    i18n::Key,
    query::{explore::Column, projects_of},
    route::{LISTED, Route},
};
use explorer::explorer;
use leptos::prelude::*;
use ready::Ready;

/// The columns of a sector's table.
const COLUMNS: [Column; 5] =
    [Column::Project, Column::Company, Column::Product, Column::Status, Column::LastReport];

/// Every project under its sector, the explorer, then the sums of money.
#[component]
pub fn Projects(
    /// Which part of the projects is listed; the first if none is named.
    #[prop(optional)]
    part: usize,
) -> impl IntoView {
    let ed = use_edition();
    view! {
        <article class="page projects">
            <h1 tabindex="-1">{ed.t(Key::ProjectsTitle)}</h1>
            <p class="lead">{ed.t(Key::ProjectsLead)}</p>
            <Tally />
            <Ready />
            <div class="explorer">
                {explorer(ed)}
                <div class="by-sector">{by_sector(ed, part)}</div>
                <Compare kind=EntityKind::Projects />
            </div>
            <section aria-labelledby="money">
                <h2 id="money">{ed.t(Key::MoneyBarsTitle)}</h2>
                <p class="intro">{ed.t(Key::MoneyBarsText)}</p>
                <MoneyBars />
            </section>
        </article>
    }
}

/// The projects of a part under their sectors, and the ways to the other parts.
fn by_sector(ed: Ed, part: usize) -> AnyView {
    let record = ed.record();
    let all = record.projects.len();
    let shown = pager::part(all, part.saturating_sub(1) * LISTED + 1, LISTED);
    let mut before = 0;
    let mut sections = Vec::new();
    for sector in &record.sectors {
        let projects: Vec<_> = projects_of(record, &sector.id).collect();
        let (from, to) = (before.max(shown.start), shown.end.min(before + projects.len()));
        let rows = projects.get(from - before..to.saturating_sub(before)).unwrap_or_default();
        before += projects.len();
        if !rows.is_empty() {
            let rows = rows.iter().map(|project| plain_row(ed, project, &COLUMNS)).collect();
            sections.push(section(ed, sector, rows));
        }
    }
    view! { {sections} {pager::pages(ed, &shown, all)} }.into_any()
}

fn section(ed: Ed, sector: &'static Sector, rows: Vec<AnyView>) -> AnyView {
    let id = format!("sector-{}", sector.id);
    let labelled_by = id.clone();
    let caption = ed.t(Key::ProjectsCaption).to_owned();
    view! {
        <section aria-labelledby=labelled_by>
            <h2 id=id data-claim=format!("sectors/{}", sector.id)>
                <a href=ed.href(&Route::Sector(sector.id.clone()))>
                    {sector.name.in_lang(ed.lang())}
                </a>
            </h2>
            {project_table(caption, plain_heads(ed, &COLUMNS), rows, None)}
        </section>
    }
    .into_any()
}

/// A row that does not change.
fn plain_row(ed: Ed, project: &'static Project, columns: &[Column]) -> AnyView {
    let tool = Some(compare_box(ed, project.short.in_lang(ed.lang()), project.id.as_str(), None));
    ProjectRow { project, columns, amount: &|_| None, tool, index: None }.view(ed)
}
