//! Tables: a caption, heads with scopes, and cells that say their column where a narrow screen
//! sets them one under the other.

use crate::{edition::use_edition, i18n::Key};
use leptos::prelude::*;

/// A column: its head, and whether it holds numbers.
#[derive(Clone, Copy)]
pub struct Column(pub Key, pub bool);

/// A table. Its children are its rows.
#[component]
pub fn Table(
    caption: Key,
    /// The columns, that of the row heads first.
    columns: &'static [Column],
    children: Children,
) -> impl IntoView {
    let ed = use_edition();
    let heads: Vec<_> = columns
        .iter()
        .map(|Column(head, number)| {
            view! { <th scope="col" class=class(*number)>{ed.t(*head)}</th> }
        })
        .collect();
    view! {
        <div class="table">
            <table>
                <caption>{ed.t(caption)}</caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{children()}</tbody>
            </table>
        </div>
    }
}

/// A cell of a column.
#[component]
pub fn Cell(of: Column, children: Children) -> impl IntoView {
    let ed = use_edition();
    view! { <td class=class(of.1) data-label=ed.t(of.0)>{children()}</td> }
}

fn class(number: bool) -> Option<&'static str> {
    number.then_some("number")
}
