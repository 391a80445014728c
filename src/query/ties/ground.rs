//! What a tie rests on that is a bare field of an entry: the first statement of the entry that
//! shares a source with the other side, or else its first statement of all.

use crate::data::{Claim, Company, Id, Project, Record, Sector, Source};

/// The sources of the first statement that rests on one that the other side `cites`.
pub(super) fn ground<'a>(
    claims: &mut dyn Iterator<Item = &'a Claim>,
    cites: &dyn Fn(&Id<Source>) -> bool,
) -> &'a [Id<Source>] {
    let mut first: &[Id<Source>] = &[];
    for claim in claims {
        if claim.sources.iter().any(cites) {
            return &claim.sources;
        }
        if first.is_empty() {
            first = &claim.sources;
        }
    }
    first
}

/// The same of a project; where nothing is said of it, the sources of its first report.
pub(super) fn project_ground<'a>(
    project: &'a Project,
    cites: &dyn Fn(&Id<Source>) -> bool,
) -> &'a [Id<Source>] {
    let told = ground(&mut project.summary.iter(), cites);
    match project.events.first() {
        Some(event) if told.is_empty() => &event.sources,
        _ => told,
    }
}

/// Whether anything that is said of a company rests on a source.
pub(super) fn cited_by_company(record: &Record, id: &Id<Company>, source: &Id<Source>) -> bool {
    record.company(id).is_some_and(|company| {
        company.sources.contains(source) || in_claims(&company.about, source)
    })
}

/// Whether anything that is said of a project rests on a source.
pub(super) fn cited_by_project(record: &Record, id: &Id<Project>, source: &Id<Source>) -> bool {
    record.project(id).is_some_and(|project| {
        in_claims(&project.summary, source)
            || project.events.iter().any(|event| event.sources.contains(source))
    })
}

/// Whether anything that is said of a sector rests on a source.
pub(super) fn cited_by_sector(record: &Record, id: &Id<Sector>, source: &Id<Source>) -> bool {
    record.sector(id).is_some_and(|sector| in_claims(&sector.summary, source))
}

fn in_claims(claims: &[Claim], source: &Id<Source>) -> bool {
    claims.iter().any(|claim| claim.sources.contains(source))
}
