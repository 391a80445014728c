//! What belongs to what. Every relation comes from the record by rule, never by hand.

use crate::data::{
    Chain, Company, Conflict, EntityKind, Figure, Id, Initiative, Institute, Project, Record,
    Sector, Stage, Unit, Unknown,
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

/// The projects that a project contains.
pub fn parts_of<'a>(record: &'a Record, whole: &'a Project) -> impl Iterator<Item = &'a Project> {
    record.projects.iter().filter(move |project| project.part_of.as_ref() == Some(&whole.id))
}

/// A project's own units. Those of its parts belong to the parts, so each is met once.
pub fn units_of(project: &Project) -> impl Iterator<Item = &Unit> {
    project.units.iter()
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

/// The stages that a company works on, with their chains.
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
