//! All projects: what was last reported of each, and the money.

use crate::{
    components::{
        Cell, Column, LaterReport, SourceMarks, StatusWord, Table, Tally, charts::MoneyBars,
    },
    data::Project,
    edition::{Ed, use_edition},
    i18n::{Key, date, when},
    query::{projects_of, silent_since, status_report},
    route::Route,
};
use leptos::prelude::*;

const PROJECT: Column = Column(Key::ColumnProject, false);
const COMPANY: Column = Column(Key::ColumnCompany, false);
const PRODUCT: Column = Column(Key::ColumnProduct, false);
const STATUS: Column = Column(Key::ColumnStatus, false);
const REPORT: Column = Column(Key::ColumnReport, false);

/// Every project under its sector, then the sums of money.
#[component]
pub fn Projects() -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let count = ed.fill(Key::ProjectsCount, &[("count", &record.projects.len().to_string())]);
    let sectors: Vec<_> = record
        .sectors
        .iter()
        .filter_map(|sector| {
            let rows: Vec<_> =
                projects_of(record, &sector.id).map(|project| row(ed, project)).collect();
            let id = format!("sector-{}", sector.id);
            let labelled_by = id.clone();
            (!rows.is_empty()).then(|| {
                view! {
                    <section aria-labelledby=labelled_by>
                        <h2 id=id data-claim=format!("sectors/{}", sector.id)>
                            <a href=ed.href(&Route::Sector(sector.id.clone()))>
                                {sector.name.in_lang(ed.lang())}
                            </a>
                        </h2>
                        <Table caption=Key::ProjectsCaption columns=&[PROJECT, COMPANY, PRODUCT, STATUS, REPORT]>
                            {rows}
                        </Table>
                    </section>
                }
            })
        })
        .collect();
    view! {
        <article class="page projects">
            <h1 tabindex="-1">{ed.t(Key::ProjectsTitle)}</h1>
            <p class="lead">{ed.t(Key::ProjectsLead)}</p>
            <p class="limits" data-derived="count">{count}</p>
            <Tally />
            {sectors}
            <section aria-labelledby="money">
                <h2 id="money">{ed.t(Key::MoneyBarsTitle)}</h2>
                <p class="intro">{ed.t(Key::MoneyBarsText)}</p>
                <MoneyBars />
            </section>
        </article>
    }
}

fn row(ed: Ed, project: &'static Project) -> impl IntoView {
    let zone = &ed.record().zone;
    let report = status_report(project, zone.released);
    let status = match report.and_then(|event| Some((event.status?, event.is_of_part()))) {
        Some((status, part)) => view! { <StatusWord status part /> }.into_any(),
        None => view! { <span class="limits">{ed.t(Key::NothingReported)}</span> }.into_any(),
    };
    let reported = report.map(|event| {
        let href = format!("{}#event-{}", ed.href(&Route::Project(project.id.clone())), event.id);
        view! { <a href=href>{when(ed.texts(), &event.date)}</a> <SourceMarks sources=&event.sources of=format!("projects/{}", project.id) /> }
    });
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
    let flagship = project.flagship.is_some().then(|| {
        view! { " " <span class="kind">{ed.t(Key::FlagshipMark)}</span> }
    });
    view! {
        <tr data-claim=format!("projects/{}", project.id)>
            <th scope="row">
                <a href=ed.href(&Route::Project(project.id.clone()))>{project.name.in_lang(ed.lang())}</a>
                {flagship}
            </th>
            <Cell of=COMPANY>{companies(ed, project)}</Cell>
            <Cell of=PRODUCT>{ed.text(&project.product)}</Cell>
            <Cell of=STATUS>{status}</Cell>
            <Cell of=REPORT>{reported} " " <LaterReport project elsewhere=true /> {silence}</Cell>
        </tr>
    }
}

/// Who carries it out, each leading to its page.
fn companies(ed: Ed, project: &'static Project) -> AnyView {
    let links: Vec<_> = project
        .companies
        .iter()
        .filter_map(|id| ed.record().company(id))
        .enumerate()
        .map(|(at, company)| {
            let href = ed.href(&Route::Company(company.id.clone()));
            let separator = (at > 0).then(|| ed.t(Key::ListSeparator));
            view! { {separator} <a href=href>{company.short.in_lang(ed.lang())}</a> }
        })
        .collect();
    if links.is_empty() {
        return view! { <span class="limits">{ed.t(Key::CompanyUnnamed)}</span> }.into_any();
    }
    links.into_any()
}
