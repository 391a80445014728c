//! What belongs to what. Every relation comes from the record by rule, never by hand.

use crate::data::{
    Conflict, EntityKind, Figure, Id, Initiative, Institute, Project, Record, Sector, Stage,
    Unknown,
};

/// The flagship projects, in their order.
pub fn flagships(record: &Record) -> Vec<&Project> {
    let mut found: Vec<_> =
        record.projects.iter().filter(|project| project.flagship.is_some()).collect();
    found.sort_by_key(|project| project.flagship);
    found
}

/// The projects of a sector.
pub fn projects_of<'a>(
    record: &'a Record,
    sector: &'a Id<Sector>,
) -> impl Iterator<Item = &'a Project> {
    record.projects.iter().filter(move |project| project.sector == *sector)
}

/// The projects with a unit on a stage.
pub fn projects_on<'a>(
    record: &'a Record,
    stage: &'a Id<Stage>,
) -> impl Iterator<Item = &'a Project> {
    record
        .projects
        .iter()
        .filter(move |project| project.units.iter().any(|unit| unit.stage == *stage))
}

/// The initiatives that are reported to have touched a project.
pub fn initiatives_of<'a>(
    record: &'a Record,
    project: &'a Id<Project>,
) -> impl Iterator<Item = &'a Initiative> {
    record.initiatives.iter().filter(move |initiative| initiative.projects.contains(project))
}

/// The institutes that work for a sector.
pub fn institutes_of<'a>(
    record: &'a Record,
    sector: &'a Id<Sector>,
) -> impl Iterator<Item = &'a Institute> {
    record.institutes.iter().filter(move |institute| institute.sectors.contains(sector))
}

/// The figures of a sector.
pub fn figures_of<'a>(record: &'a Record, sector: &'a Sector) -> impl Iterator<Item = &'a Figure> {
    sector.figures.iter().filter_map(|id| record.figure(id))
}

/// The questions about an entity on which sources differ.
pub fn conflicts_about<'a>(
    record: &'a Record,
    kind: EntityKind,
    id: &'a str,
) -> impl Iterator<Item = &'a Conflict> {
    record
        .conflicts
        .iter()
        .filter(move |conflict| conflict.subjects.iter().any(|subject| subject.is(kind, id)))
}

/// What is not known about an entity.
pub fn unknowns_about<'a>(
    record: &'a Record,
    kind: EntityKind,
    id: &'a str,
) -> impl Iterator<Item = &'a Unknown> {
    record
        .unknowns
        .iter()
        .filter(move |unknown| unknown.subjects.iter().any(|subject| subject.is(kind, id)))
}
