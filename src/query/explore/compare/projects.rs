//! Projects side by side.

use super::{Cell, Row, Subject, entity, row};
use crate::{
    data::{Date, Event, Grade, Investment, Kind, MeasurementUnit, Project, Record},
    query::{
        counted_to,
        explore::{ProjectCapacity, capacities_of, sorted::insert},
        family_of, first_report, last_report, silent_since, sources_of, status_report,
    },
};

/// The rows of a comparison of projects.
pub(super) fn rows<'a>(record: &'a Record, day: Date, them: &[&'a Project]) -> Vec<Row<'a>> {
    let mut rows = vec![
        row(Subject::Companies, them, |it| {
            let companies: Vec<_> = it.companies.iter().map(entity).collect();
            if companies.is_empty() { Cell::Unknown } else { Cell::Entities(companies) }
        }),
        row(Subject::Sector, them, |it| Cell::Entities(vec![entity(&it.sector)])),
        row(Subject::Product, them, |it| Cell::Text(&it.product)),
    ];
    rows.extend(reports(record, day, them));
    rows.extend(capacities(record, them));
    rows.extend(money(them));
    rows.extend(sources(record, them));
    rows.push(row(Subject::Family, them, |it| {
        Cell::Entities(family_of(record, it).map(|other| entity(&other.id)).collect())
    }));
    rows
}

fn reports<'a>(record: &'a Record, day: Date, them: &[&'a Project]) -> [Row<'a>; 5] {
    let told = |event: Option<&'a Event>| event.map_or(Cell::Unknown, Cell::Report);
    [
        row(Subject::Status, them, |it| status_report(it, day).map_or(Cell::Unknown, Cell::Status)),
        row(Subject::StatusReport, them, |it| told(status_report(it, day))),
        row(Subject::FirstReport, them, |it| told(first_report(it, day))),
        row(Subject::LastReport, them, |it| told(last_report(it, day))),
        row(Subject::Silence, them, |it| Cell::Silence(silent_since(it, counted_to(record, day)))),
    ]
}

/// A row for each stage, unit and kind that one of the projects has a capacity of, along the
/// chains.
fn capacities<'a>(record: &'a Record, them: &[&'a Project]) -> Vec<Row<'a>> {
    let of_each: Vec<_> = them.iter().map(|it| capacities_of(record, it)).collect();
    let like = |it: &ProjectCapacity<'a>| (it.place, it.unit, it.kind);
    let mut subjects = Vec::new();
    of_each.iter().flatten().for_each(|capacity| insert(&mut subjects, like(capacity)));
    let row = |subject| {
        let find =
            |of: &Vec<ProjectCapacity<'a>>| of.iter().find(|it| like(it) == subject).cloned();
        let found: Vec<_> = of_each.iter().map(find).collect();
        let stage = found.iter().flatten().next()?.stage;
        let cells = found.into_iter().map(|it| it.map_or(Cell::Unknown, Cell::Capacity));
        Some(Row::new(Subject::Capacity(stage, subject.1, subject.2), cells.collect()))
    };
    subjects.into_iter().filter_map(row).collect()
}

/// A row for each currency and kind that one of the projects has a sum of.
fn money<'a>(them: &[&'a Project]) -> Vec<Row<'a>> {
    let mut kinds: Vec<(MeasurementUnit, Kind)> = Vec::new();
    for sum in them.iter().flat_map(|it| &it.investments) {
        insert(&mut kinds, (sum.amount.unit, sum.amount.kind));
    }
    let row = |(unit, kind)| {
        row(Subject::Money(unit, kind), them, |it| {
            let like = |sum: &&Investment| (sum.amount.unit, sum.amount.kind) == (unit, kind);
            let sums: Vec<_> = it.investments.iter().filter(like).collect();
            if sums.is_empty() { Cell::Unknown } else { Cell::Sums(sums) }
        })
    };
    kinds.into_iter().map(row).collect()
}

/// A row for each kind of source that one of the projects rests on. Here none is known to be none.
fn sources<'a>(record: &'a Record, them: &[&'a Project]) -> Vec<Row<'a>> {
    let count = |project: &Project, grade: Grade| {
        let of_grade = record.sources.iter().filter(|source| source.grade == grade);
        of_grade.filter(|source| sources_of(project).any(|id| *id == source.id)).count()
    };
    let row =
        |grade: &Grade| row(Subject::Sources(*grade), them, |it| Cell::Count(count(it, *grade)));
    let any = |grade: &&Grade| them.iter().any(|it| count(it, **grade) > 0);
    Grade::ALL.iter().filter(any).map(row).collect()
}
