//! What stands in the columns of a project's row.

use super::{LaterReport, SourceMarks, StatusWord, dressed, entity_names, kept, kept_end, refer};
use crate::{
    data::{Event, Project, Quantity},
    edition::Ed,
    i18n::{Key, date, quantity, when},
    query::{explore::Column, first_report, last_report, silent_since, stages_with, status_report},
    route::Route,
};
use leptos::prelude::*;

/// What stands in a column of a project's row.
pub fn cell(
    ed: Ed,
    project: &'static Project,
    column: Column,
    amount: &dyn Fn(Column) -> Option<Quantity>,
) -> AnyView {
    let record = ed.record();
    match column {
        Column::Project => ().into_any(),
        Column::Sector => {
            let sector = vec![refer(&project.sector)];
            or_unknown(ed, entity_names(ed, sector), Key::ExploreNothing)
        }
        Column::Stage => {
            let stages: Vec<_> = stages_with(record, project).map(|it| refer(&it.id)).collect();
            or_unknown(ed, entity_names(ed, stages), Key::ExploreNothing)
        }
        Column::Company => {
            let companies = project.companies.iter().map(refer).collect();
            or_unknown(ed, entity_names(ed, companies), Key::CompanyUnnamed)
        }
        Column::Product => kept_end(ed.text(&project.product)),
        Column::Status => status(ed, project),
        Column::LastReport => last(ed, project),
        Column::FirstReport => {
            let first = first_report(project, record.zone.released);
            or_unknown(ed, first.map(|event| reported(ed, project, event)), Key::ExploreNothing)
        }
        Column::Money | Column::Capacity => {
            let said = amount(column).map(|it| {
                let (amount, kind) = (quantity(ed.texts(), &it), it.kind.as_str());
                view! { {amount} " " <span class="limits">{ed.word("kind", kind)}</span> }
                    .into_any()
            });
            or_unknown(ed, said, Key::ExploreNothing)
        }
    }
}

fn or_unknown(ed: Ed, said: Option<AnyView>, unknown: Key) -> AnyView {
    said.unwrap_or_else(|| view! { <span class="limits">{ed.t(unknown)}</span> }.into_any())
}

/// The status that was last reported.
fn status(ed: Ed, project: &'static Project) -> AnyView {
    let report = status_report(project, ed.record().zone.released);
    let told = report.and_then(|event| Some((event.status?, event.is_of_part())));
    let word = told.map(|(status, part)| view! { <StatusWord status part /> }.into_any());
    or_unknown(ed, word, Key::NothingReported)
}

/// The report that gives the status, any later one, and since when there is none.
fn last(ed: Ed, project: &'static Project) -> AnyView {
    let zone = &ed.record().zone;
    let report = status_report(project, zone.released);
    // The date stands beside it already, unless a later report named no status.
    let silence = silent_since(project, zone.researched).map(|last| {
        let same = report.is_some_and(|event| event.date.latest() == Some(last));
        let since = if same {
            ed.t(Key::ProjectsSilent).to_owned()
        } else {
            ed.fill(Key::StatusSilent, &[("date", &date(ed.texts(), last))])
        };
        view! { <span class="limits silent" data-derived="silence">{since}</span> }
    });
    let shown = report.or_else(|| last_report(project, zone.released));
    let report = shown.map(|event| reported(ed, project, event));
    view! { {report} " " <LaterReport project elsewhere=true /> {silence} }.into_any()
}

/// The date of a report, which leads to it, and its sources.
fn reported(ed: Ed, project: &'static Project, event: &'static Event) -> AnyView {
    let href = format!("{}#event-{}", ed.href(&Route::Project(project.id.clone())), event.id);
    let told = view! { <a>{kept(&when(ed.texts(), &event.date))}</a> };
    view! {
        {dressed(view! { <{..} href=href /> }, told)}
        " "
        <SourceMarks sources=&event.sources of=format!("projects/{}", project.id) />
    }
    .into_any()
}
