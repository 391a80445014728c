//! Every entity of the record, best kind first.

use super::{row::Row, scribe::Scribe};
use crate::data::{Company, Figure, Initiative, Name, Place, Project, Record, Source, Text};

/// The entities as the index has them. Their order decides between matches that are as good: what
/// a reader most likely means comes first, what only backs a statement last.
pub fn rows<'a>(record: &Record, scribe: &'a Scribe<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for it in &record.projects {
        rows.push(project(record, scribe, it));
    }
    for it in &record.companies {
        rows.push(company(record, scribe, it));
    }
    for it in &record.sectors {
        rows.push(Row::named(scribe, &it.id, &it.name).claims(&it.summary));
    }
    for it in &record.initiatives {
        rows.push(initiative(scribe, it));
    }
    chains(record, scribe, &mut rows);
    for it in &record.institutes {
        rows.push(Row::named(scribe, &it.id, &it.name).claims(&it.about));
    }
    for it in &record.places {
        rows.push(place(scribe, it));
    }
    for it in &record.terms {
        rows.push(Row::named(scribe, &it.id, &it.name).texts([&it.definition]));
    }
    for it in &record.figures {
        rows.push(figure(scribe, it));
    }
    sentences(record, scribe, &mut rows);
    for it in &record.sources {
        rows.push(source(scribe, it));
    }
    rows
}

/// What has a sentence for a title.
fn sentences<'a>(record: &Record, scribe: &'a Scribe<'a>, rows: &mut Vec<Row<'a>>) {
    for it in &record.timeline {
        rows.push(Row::told(scribe, &it.id, &it.text).when(&it.date));
    }
    for it in &record.conflicts {
        let row = Row::told(scribe, &it.id, &it.about);
        rows.push(row.claims(&it.versions).texts([&it.reading]));
    }
    for it in &record.unknowns {
        rows.push(Row::told(scribe, &it.id, &it.text).texts(&it.why));
    }
}

fn project<'a>(record: &Record, scribe: &'a Scribe<'a>, it: &Project) -> Row<'a> {
    let mut row = Row::named(scribe, &it.id, &it.name).also(&it.short).spelt(&it.short);
    for unit in &it.units {
        row = row.quantity(&unit.capacity);
    }
    for sum in &it.investments {
        row = row.quantity(&sum.amount);
    }
    row.texts([&it.product])
        .claims(&it.summary)
        .texts(it.events.iter().flat_map(|event| [&event.label, &event.text]))
        .texts(it.units.iter().map(|unit| &unit.label))
        .texts(
            it.investments.iter().flat_map(|sum| [Some(&sum.what), sum.apart.as_ref()]).flatten(),
        )
        .related(it.companies.iter().filter_map(|id| Some(&record.company(id)?.name)))
        .related(record.sector(&it.sector).map(|sector| &sector.name))
}

fn company<'a>(record: &Record, scribe: &'a Scribe<'a>, it: &Company) -> Row<'a> {
    let row = Row::named(scribe, &it.id, &it.name).also(&it.short).spelt(&it.short);
    let row = it.ticker.iter().fold(row, |row, ticker| row.key(ticker));
    let sector = it.sector.as_ref().and_then(|id| record.sector(id));
    row.texts([&it.makes]).claims(&it.about).related(sector.map(|sector| &sector.name))
}

fn initiative<'a>(scribe: &'a Scribe<'a>, it: &Initiative) -> Row<'a> {
    Row::named(scribe, &it.id, &it.name)
        .claims([&it.what].into_iter().chain(&it.aim).chain(&it.effects))
        .texts(&it.for_whom)
        .related(it.motto.iter().flat_map(|clause| [&clause.who, &clause.words]))
}

/// All chains, then all stages.
fn chains<'a>(record: &Record, scribe: &'a Scribe<'a>, rows: &mut Vec<Row<'a>>) {
    for it in &record.chains {
        let row = Row::named(scribe, &it.id, &it.name);
        rows.push(row.related(it.stages.iter().map(|stage| &stage.name)));
    }
    for chain in &record.chains {
        for it in &chain.stages {
            let companies = it.companies.iter().filter_map(|id| Some(&record.company(id)?.short));
            let row = Row::named(scribe, &it.id, &it.name).claims([&it.state]);
            rows.push(row.related([&chain.name]).related(companies));
        }
    }
}

/// A figure's title tells its value and its time: many have the same label.
fn figure<'a>(scribe: &'a Scribe<'a>, it: &Figure) -> Row<'a> {
    let label = it.label.in_lang(scribe.lang);
    let time = it.period.as_ref().map(|span| scribe.period(span));
    let parts = [Some(label.to_owned()), Some(scribe.quantity(&it.quantity)), time];
    let title = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    Row::titled(scribe, &it.id, &title)
        .also(&Name(it.label.0.clone()))
        .quantity(&it.quantity)
        .texts(&it.note)
        .claims(&it.outcome)
}

fn place<'a>(scribe: &'a Scribe<'a>, it: &Place) -> Row<'a> {
    let row = Row::named(scribe, &it.id, &it.name).claims(&it.about);
    let row = row.texts(it.reach.iter().map(|reach| &reach.label));
    it.reach.iter().fold(row, |row, reach| row.quantity(&reach.quantity))
}

/// A source goes by its title as printed, or by what it is.
fn source<'a>(scribe: &'a Scribe<'a>, it: &Source) -> Row<'a> {
    let about = it.about.in_lang(scribe.lang);
    let row = Row::titled(scribe, &it.id, it.title.as_deref().unwrap_or(about)).also(&it.publisher);
    let about: Option<&Text> = it.title.as_ref().map(|_| &it.about);
    let row = row.texts(about).texts(&it.note);
    it.date.iter().fold(row, |row, date| row.when(date))
}
