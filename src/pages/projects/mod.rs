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
    data::{EntityKind, Project},
    edition::{Ed, use_edition},
    i18n::Key,
    query::{explore::Column, projects_of},
    route::Route,
};
use explorer::explorer;
use leptos::prelude::*;
use ready::Ready;

/// The columns of a sector's table.
const COLUMNS: [Column; 5] =
    [Column::Project, Column::Company, Column::Product, Column::Status, Column::LastReport];

/// Every project under its sector, the explorer, then the sums of money.
#[component]
pub fn Projects() -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let sectors: Vec<_> = record
        .sectors
        .iter()
        .filter_map(|sector| {
            let rows: Vec<_> =
                projects_of(record, &sector.id).map(|it| plain_row(ed, it, &COLUMNS)).collect();
            let id = format!("sector-{}", sector.id);
            let labelled_by = id.clone();
            (!rows.is_empty()).then(|| {
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
            })
        })
        .collect();
    view! {
        <article class="page projects">
            <h1 tabindex="-1">{ed.t(Key::ProjectsTitle)}</h1>
            <p class="lead">{ed.t(Key::ProjectsLead)}</p>
            <Tally />
            <Ready />
            <div class="explorer">
                {explorer(ed)}
                <div class="by-sector">{sectors}</div>
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

/// A row that does not change.
fn plain_row(ed: Ed, project: &'static Project, columns: &[Column]) -> AnyView {
    let tool = Some(compare_box(ed, project.short.in_lang(ed.lang()), project.id.as_str(), None));
    ProjectRow { project, columns, amount: &|_| None, tool, index: None }.view(ed)
}
