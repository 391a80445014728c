//! Projects in tables: heads and rows.

use super::{dressed, kept, project_cell::cell};
use crate::{
    data::{Project, Quantity},
    edition::Ed,
    i18n::Key,
    query::explore::Column,
    route::Route,
};
use leptos::prelude::*;

/// The head of a column.
pub fn column_name(ed: Ed, column: Column) -> &'static str {
    ed.t(match column {
        Column::Project => Key::ColumnProject,
        Column::Sector => Key::ColumnSector,
        Column::Stage => Key::ColumnStage,
        Column::Company => Key::ColumnCompany,
        Column::Product => Key::ColumnProduct,
        Column::Status => Key::FacetStatus,
        Column::LastReport => Key::ColumnLast,
        Column::FirstReport => Key::ColumnFirst,
        Column::Money => Key::ColumnSum,
        Column::Capacity => Key::ColumnCapacity,
    })
}

/// A table with these heads and rows. Where it shows some of many rows, `all` is how many.
pub fn project_table(
    caption: String,
    heads: Vec<AnyView>,
    rows: Vec<AnyView>,
    all: Option<usize>,
) -> AnyView {
    view! {
        <div class="table">
            // The row of heads counts as well.
            <table aria-rowcount=all.map(|all| all + 1)>
                <caption data-derived="count">{caption}</caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Heads that only say what their columns hold.
pub fn plain_heads(ed: Ed, columns: &[Column]) -> Vec<AnyView> {
    let head =
        |column: &Column| view! { <th scope="col">{column_name(ed, *column)}</th> }.into_any();
    columns.iter().map(head).collect()
}

/// A project as a row.
pub struct ProjectRow<'a> {
    /// The project.
    pub project: &'static Project,
    /// The columns, that of the project first.
    pub columns: &'a [Column],
    /// What stands in a column of amounts.
    pub amount: &'a dyn Fn(Column) -> Option<Quantity>,
    /// A control that stands beside the project's name.
    pub tool: Option<AnyView>,
    /// Its number among all rows, the row of heads among them, where only some are shown.
    pub index: Option<usize>,
}

impl ProjectRow<'_> {
    /// The row.
    pub fn view(self, ed: Ed) -> AnyView {
        let project = self.project;
        let flagship = project.flagship.is_some().then(|| {
            view! { " " <span class="kind">{ed.t(Key::FlagshipMark)}</span> }
        });
        let cells: Vec<_> = self
            .columns
            .iter()
            .filter(|column| **column != Column::Project)
            .map(|column| {
                let content = cell(ed, project, *column, self.amount);
                let label = view! { <{..} data-label=column_name(ed, *column) /> };
                dressed(label, view! { <td>{content}</td> })
            })
            .collect();
        let href = view! { <{..} href=ed.href(&Route::Project(project.id.clone())) /> };
        let name = view! { <a>{kept(project.name.in_lang(ed.lang()))}</a> };
        let row = view! {
            <tr>
                <th scope="row">{dressed(href, name)} {flagship} {self.tool}</th>
                {cells}
            </tr>
        };
        let claim = format!("projects/{}", project.id);
        dressed(view! { <{..} data-claim=claim aria-rowindex=self.index /> }, row)
    }
}
