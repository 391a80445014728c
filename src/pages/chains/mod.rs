//! All chains on one page: their stages one under the other, and where there is room.

mod openings;

use crate::{
    components::{
        Cell, Column, SourceMarks, Table, both_names, capacities,
        charts::{station_key, stations},
        kept_end, place_of, refer, ties_of,
    },
    data::{Chain, EntityRef, Sector, Stage},
    edition::{Ed, use_edition},
    i18n::{Key, date},
    query::{institutes_of, projects_on},
    route::Route,
};
use leptos::prelude::*;

const STAGE: Column = Column(Key::ColumnStage, false);
const COMPANIES: Column = Column(Key::StageCompanies, false);
const PROJECTS: Column = Column(Key::StageProjects, false);
const CAPACITY: Column = Column(Key::CapacityTitle, false);

/// Every chain under its sector, then the stages with room.
#[component]
pub fn Chains() -> impl IntoView {
    let ed = use_edition();
    let sectors: Vec<_> =
        ed.record().sectors.iter().filter_map(|sector| chains_of(ed, sector)).collect();
    view! {
        <article class="page chains">
            <h1 tabindex="-1">{ed.t(Key::ChainsTitle)}</h1>
            <p class="lead">{ed.t(Key::ChainsLead)}</p>
            <p class="intro">{ed.t(Key::ChainsText)}</p>
            {station_key(ed)}
            <ul class="names">
                <li><a href="#openings">{ed.t(Key::OpeningsTitle)}</a></li>
                <li><a href=ed.href(&Route::Ties)>{ed.t(Key::TiesTitle)}</a></li>
            </ul>
            {sectors}
            {openings::section(ed)}
        </article>
    }
}

fn chains_of(ed: Ed, sector: &'static Sector) -> Option<AnyView> {
    let record = ed.record();
    let of_sector = record.chains.iter().filter(|chain| chain.sector == sector.id);
    let chains: Vec<_> = of_sector.map(|chain| table(ed, chain)).collect();
    let institutes = institutes_of(record, &sector.id).map(|it| refer(&it.id)).collect();
    let research = names(ed, institutes).map(|names| {
        view! { <p class="label">{ed.t(Key::ChainsResearch)}</p> {names} }
    });
    let id = format!("sector-{}", sector.id);
    let labelled_by = id.clone();
    (!chains.is_empty()).then(|| {
        view! {
            <section aria-labelledby=labelled_by>
                <h2 id=id data-claim=format!("sectors/{}", sector.id)>
                    <a href=ed.href(&Route::Sector(sector.id.clone()))>{both_names(ed, &sector.name)}</a>
                </h2>
                {chains}
                {research}
            </section>
        }
        .into_any()
    })
}

/// A chain as a line, and a row for each of its stages.
fn table(ed: Ed, chain: &'static Chain) -> AnyView {
    let rows: Vec<_> = chain.stages.iter().map(|stage| row(ed, stage)).collect();
    let (_, href) = place_of(ed, &refer(&chain.id));
    view! {
        <div class="line" id=format!("chain-{}", chain.id)>
            <h3><a href=href>{both_names(ed, &chain.name)}</a></h3>
            <div class="chain">{stations(ed, chain)}</div>
            <Table caption=Key::ChainsCaption columns=&[STAGE, COMPANIES, PROJECTS, CAPACITY]>
                {rows}
            </Table>
        </div>
    }
    .into_any()
}

fn row(ed: Ed, stage: &'static Stage) -> AnyView {
    let companies = stage.companies.iter().map(refer).collect();
    let companies = names(ed, companies).unwrap_or_else(|| empty(ed, Key::StageOpen));
    let projects = projects_on(ed.record(), stage).map(|it| refer(&it.id)).collect();
    let ties = ties_of(ed, &[refer(&stage.id)]);
    let (name, href) = place_of(ed, &refer(&stage.id));
    let of_it = ed.fill(Key::TiesOf, &[("name", &name)]);
    view! {
        <tr class=stage.standing.as_str() data-claim=format!("stages/{}", stage.id)>
            <th scope="row">
                <a href=href>{name}</a>
                <span class="limits">
                    {ed.word("standing", stage.standing.as_str())} <SourceMarks sources=&stage.state.sources />
                </span>
                <a class="report" href=ties>{of_it}</a>
            </th>
            <Cell of=COMPANIES>{companies}</Cell>
            <Cell of=PROJECTS>{names(ed, projects).unwrap_or_else(|| none(ed))}</Cell>
            <Cell of=CAPACITY>{capacities(ed, stage).unwrap_or_else(|| none(ed))}</Cell>
        </tr>
    }
    .into_any()
}

/// That there is nobody, and on what day that was so.
fn empty(ed: Ed, what: Key) -> AnyView {
    let researched = date(ed.texts(), ed.record().zone.researched);
    let words = ed.fill(what, &[("date", &researched)]);
    view! { <p class="empty" data-derived="empty-stage">{kept_end(&words)}</p> }.into_any()
}

/// That this record has nothing of the sort.
fn none(ed: Ed) -> AnyView {
    view! { <span class="limits">{ed.t(Key::NoneReported)}</span> }.into_any()
}

/// Links to entities of one kind, if there are any.
fn names(ed: Ed, entities: Vec<EntityRef>) -> Option<AnyView> {
    let items: Vec<_> = entities
        .iter()
        .map(|entity| {
            let (name, href) = place_of(ed, entity);
            view! { <li data-claim=entity.to_string()><a href=href>{name}</a></li> }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <ul class="names">{items}</ul> }.into_any())
}
