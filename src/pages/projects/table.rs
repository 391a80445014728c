//! The table whose heads sort it.

use super::finder::Found;
use crate::{
    components::{ProjectRow, column_name, project_table},
    edition::Ed,
    i18n::Key,
    query::explore::Column,
};
use leptos::prelude::*;

/// The rows that are found, in the columns that are chosen.
pub fn table(ed: Ed, found: &Found<'_>) -> AnyView {
    let mut columns = found.answer.state.columns().to_vec();
    // What is sorted by is seen.
    let sorted = found.answer.state.sort.map(|sort| sort.column);
    columns.extend(sorted.filter(|column| !columns.contains(column)));
    let all = found.answer.outcome.rows.len();
    let part = (found.shown.len() < all).then_some(all);
    let rows = found.projects().map(|(number, place, project)| {
        let row = ProjectRow {
            project,
            columns: &columns,
            amount: &|column| found.explorer.amount(column, place),
            tool: Some(found.compare_box(ed, project)),
            // The first row is that of the heads.
            index: part.map(|_| number + 2),
        };
        row.view(ed)
    });
    let heads = columns.iter().map(|column| head(ed, found, *column)).collect();
    project_table(ed.t(Key::ExploreCaption).to_owned(), heads, rows.collect(), part)
}

fn head(ed: Ed, found: &Found<'_>, column: Column) -> AnyView {
    let sort = found.answer.state.sort.filter(|sort| sort.column == column);
    let direction = match sort {
        Some(sort) if sort.descending => "descending",
        Some(_) => "ascending",
        None => "none",
    };
    view! {
        <th scope="col" aria-sort=direction>
            <button type="button" data-act="sort" value=column.as_str()>{column_name(ed, column)}</button>
        </th>
    }
    .into_any()
}
