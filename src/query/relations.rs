//! What belongs to what. Every relation comes from the record by rule, never by hand.

use super::sort;
use crate::data::{
    Chain, Company, Conflict, EntityKind, EntityRef, Figure, Id, Initiative, Institute, Project,
    Record, Sector, Stage, TimelineEntry, Unknown,
};

/// The flagship projects, in their order.
pub fn flagships(record: &Record) -> Vec<&Project> {
    let mut found: Vec<_> =
        record.projects.iter().filter(|project| project.flagship.is_some()).collect();
    sort(&mut found, |a, b| a.flagship.cmp(&b.flagship));
    found
}

/// The projects of a sector.
pub fn projects_of<'a>(
    record: &'a Record,
    sector: &'a Id<Sector>,
) -> impl Iterator<Item = &'a Project> {
    record.projects.iter().filter(move |project| project.sector == *sector)
}

/// The projects of a company.
pub fn projects_by<'a>(
    record: &'a Record,
    company: &'a Id<Company>,
) -> impl Iterator<Item = &'a Project> {
    record.projects.iter().filter(move |project| project.companies.contains(company))
}

/// The projects that contain one, that it contains, or that may mean some of the same things.
pub fn family_of<'a>(
    record: &'a Record,
    project: &'a Project,
) -> impl Iterator<Item = &'a Project> {
    record.projects.iter().filter(|other| {
        other.part_of.as_ref() == Some(&project.id)
            || project.part_of.as_ref() == Some(&other.id)
            || other.overlaps.contains(&project.id)
            || project.overlaps.contains(&other.id)
    })
}

/// The stages that a company works on, each with its chain.
pub fn stages_of<'a>(
    record: &'a Record,
    company: &'a Id<Company>,
) -> impl Iterator<Item = (&'a Chain, &'a Stage)> {
    record
        .chains
        .iter()
        .flat_map(|chain| chain.stages.iter().map(move |stage| (chain, stage)))
        .filter(move |(_, stage)| stage.companies.contains(company))
}

/// The companies of a sector, in the order of the record.
pub fn companies_of<'a>(
    record: &'a Record,
    sector: Option<&'a Id<Sector>>,
) -> impl Iterator<Item = &'a Company> {
    record.companies.iter().filter(move |company| company.sector.as_ref() == sector)
}

/// The projects on a stage: those with a unit there, and those that the stage names.
pub fn projects_on<'a>(record: &'a Record, stage: &'a Stage) -> impl Iterator<Item = &'a Project> {
    record.projects.iter().filter(move |project| is_on(project, stage))
}

/// The stages that a project is on, along the chains.
pub fn stages_with<'a>(
    record: &'a Record,
    project: &'a Project,
) -> impl Iterator<Item = &'a Stage> {
    let stages = record.chains.iter().flat_map(|chain| &chain.stages);
    stages.filter(move |stage| is_on(project, stage))
}

fn is_on(project: &Project, stage: &Stage) -> bool {
    stage.projects.contains(&project.id) || project.units.iter().any(|unit| unit.stage == stage.id)
}

/// The initiatives that are reported to have touched a project.
pub fn initiatives_of<'a>(
    record: &'a Record,
    project: &'a Id<Project>,
) -> impl Iterator<Item = &'a Initiative> {
    record.initiatives.iter().filter(move |initiative| initiative.projects.contains(project))
}

/// The initiatives that a company is reported to have been touched by, by itself or by one of
/// its projects.
pub fn initiatives_with<'a>(
    record: &'a Record,
    company: &'a Id<Company>,
) -> impl Iterator<Item = &'a Initiative> {
    record.initiatives.iter().filter(move |initiative| {
        initiative.companies.contains(company)
            || projects_by(record, company).any(|it| initiative.projects.contains(&it.id))
    })
}

/// The initiatives that serve a sector by name, or one of its projects.
pub fn initiatives_for<'a>(
    record: &'a Record,
    sector: &'a Id<Sector>,
) -> impl Iterator<Item = &'a Initiative> {
    record.initiatives.iter().filter(move |initiative| {
        initiative.sectors.contains(sector)
            || projects_of(record, sector).any(|it| initiative.projects.contains(&it.id))
    })
}

/// The institutes that a company runs or shares.
pub fn institutes_with<'a>(
    record: &'a Record,
    company: &'a Id<Company>,
) -> impl Iterator<Item = &'a Institute> {
    record.institutes.iter().filter(move |institute| institute.companies.contains(company))
}

/// The institutes that work for a sector.
pub fn institutes_of<'a>(
    record: &'a Record,
    sector: &'a Id<Sector>,
) -> impl Iterator<Item = &'a Institute> {
    record.institutes.iter().filter(move |institute| institute.sectors.contains(sector))
}

/// The figures of a sector, the one for the overview first: those that the sector names, then
/// those that name the sector.
pub fn figures_of<'a>(record: &'a Record, sector: &'a Sector) -> impl Iterator<Item = &'a Figure> {
    let named = sector.figures.iter().filter_map(|id| record.figure(id));
    let others = figures_about(record, EntityKind::Sectors, sector.id.as_str());
    named.chain(others.filter(move |figure| !sector.figures.contains(&figure.id)))
}

/// The figures that name an entity.
pub fn figures_about<'a>(
    record: &'a Record,
    kind: EntityKind,
    id: &'a str,
) -> impl Iterator<Item = &'a Figure> {
    record.figures.iter().filter(move |figure| names(&figure.subjects, kind, id))
}

/// The dated entries that name an entity.
pub fn dated_about<'a>(
    record: &'a Record,
    kind: EntityKind,
    id: &'a str,
) -> impl Iterator<Item = &'a TimelineEntry> {
    record.timeline.iter().filter(move |entry| names(&entry.subjects, kind, id))
}

fn names(subjects: &[EntityRef], kind: EntityKind, id: &str) -> bool {
    subjects.iter().any(|subject| subject.is(kind, id))
}

/// The questions about an entity on which sources differ.
pub fn conflicts_about<'a>(
    record: &'a Record,
    kind: EntityKind,
    id: &'a str,
) -> impl Iterator<Item = &'a Conflict> {
    record.conflicts.iter().filter(move |conflict| names(&conflict.subjects, kind, id))
}

/// What is not known about an entity.
pub fn unknowns_about<'a>(
    record: &'a Record,
    kind: EntityKind,
    id: &'a str,
) -> impl Iterator<Item = &'a Unknown> {
    record.unknowns.iter().filter(move |unknown| names(&unknown.subjects, kind, id))
}
