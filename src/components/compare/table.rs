//! The comparison as a table: a row for each subject, a column for each entity.

use super::{
    cell::{bar, content},
    subject::subject_name,
};
use crate::{
    components::{onward_link, place_of, ties_of},
    data::{EntityKind, EntityRef, Id},
    edition::Ed,
    i18n::Key,
    query::explore::{Comparison, Row},
};
use leptos::prelude::*;

/// The section with the table.
pub fn table(ed: Ed, comparison: Comparison<'static>) -> AnyView {
    let Comparison { entities, rows } = comparison;
    let heads: Vec<_> = entities
        .iter()
        .map(|entity| {
            let (short, href) = place_of(ed, entity);
            let project = ed.record().project(&Id::new(entity.id.as_str()));
            let project = project.filter(|_| entity.kind == EntityKind::Projects);
            let name = project.map_or(short, |it| it.name.in_lang(ed.lang()).to_owned());
            let claim = entity.to_string();
            view! { <th scope="col" data-claim=claim><a href=href>{name}</a></th> }.into_any()
        })
        .collect();
    let tied = (entities.len() == 2)
        .then(|| onward_link(ties_of(ed, &entities), ed.t(Key::TiesThese).to_owned()));
    let rows: Vec<_> = rows.into_iter().map(|it| row(ed, &entities, it)).collect();
    view! {
        <section class="comparison" aria-labelledby="comparison">
            <h2 id="comparison">{ed.t(Key::CompareTitle)}</h2>
            <p class="intro">{ed.t(Key::CompareText)}</p>
            {tied}
            <div class="table">
                <table>
                    <caption class="visually-hidden">{ed.t(Key::CompareCaption)}</caption>
                    <thead><tr><td></td> {heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn row(ed: Ed, entities: &[EntityRef], row: Row<'static>) -> AnyView {
    let amounts = || row.cells.iter().filter_map(|cell| cell.amount());
    let most = amounts().map(|amount| amount.value).fold(0.0, f64::max);
    let drawn = amounts().count() > 1;
    let cells: Vec<_> = entities
        .iter()
        .zip(&row.cells)
        .map(|(entity, cell)| {
            let bar = cell.amount().filter(|_| drawn).map(|amount| bar(amount, most));
            let label = place_of(ed, entity).0;
            view! {
                <td data-claim=entity.to_string() data-label=label>{content(ed, cell)} {bar}</td>
            }
            .into_any()
        })
        .collect();
    let differs = row.differs.then(|| {
        view! {
            <span class="differs"><span aria-hidden="true">"≠ "</span><span class="visually-hidden">{ed.t(Key::CompareDiffers)} {ed.t(Key::Colon)}</span></span>
        }
        .into_any()
    });
    let class = if row.differs { "differing" } else { "" };
    view! { <tr class=class><th scope="row">{differs} {subject_name(ed, row.subject)}</th> {cells}</tr> }
        .into_any()
}
