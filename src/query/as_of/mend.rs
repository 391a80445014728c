//! References to entries that are gone.

use crate::data::{Company, EntityKind, EntityRef, Figure, Id, Project, Record};

/// Takes away what names an entry that is gone.
pub(super) fn mend(then: &mut Record) {
    let left = left(then);
    projects(then, &left);
    let is_left = |kind: EntityKind, id: &str| left.iter().any(|entity| entity.is(kind, id));
    let keep = |subjects: &mut Vec<EntityRef>| {
        subjects.retain(|it| stays(it.kind) || is_left(it.kind, &it.id));
    };
    then.figures.iter_mut().for_each(|it| keep(&mut it.subjects));
    then.timeline.iter_mut().for_each(|it| keep(&mut it.subjects));
    then.conflicts.iter_mut().for_each(|it| keep(&mut it.subjects));
    then.unknowns.iter_mut().for_each(|it| keep(&mut it.subjects));
    let figure = |id: &Id<Figure>| is_left(EntityKind::Figures, id.as_str());
    let company = |id: &Id<Company>| is_left(EntityKind::Companies, id.as_str());
    then.sectors.iter_mut().for_each(|it| it.figures.retain(figure));
    then.zone.headline_figures.iter_mut().for_each(|group| group.retain(figure));
    then.zone.headline_figures.retain(|group| !group.is_empty());
    then.institutes.iter_mut().for_each(|it| it.companies.retain(company));
    then.initiatives.iter_mut().for_each(|it| it.companies.retain(company));
}

fn projects(then: &mut Record, left: &[EntityRef]) {
    let is_left = |id: &Id<Project>| left.iter().any(|it| it.is(EntityKind::Projects, id.as_str()));
    for project in &mut then.projects {
        project.overlaps.retain(is_left);
        project.part_of.take_if(|id| !is_left(id));
    }
    then.initiatives.iter_mut().for_each(|it| it.projects.retain(is_left));
}

/// The kinds that are the frame of the record.
fn stays(kind: EntityKind) -> bool {
    use EntityKind::{Chains, Sectors, Sources, Stages, Terms};
    matches!(kind, Chains | Sectors | Sources | Stages | Terms)
}

/// What is left of the other kinds.
fn left(then: &Record) -> Vec<EntityRef> {
    let mut left = Vec::new();
    let mut add = |kind, id: &str| left.push(EntityRef { kind, id: id.to_owned() });
    then.companies.iter().for_each(|it| add(EntityKind::Companies, it.id.as_str()));
    then.conflicts.iter().for_each(|it| add(EntityKind::Conflicts, it.id.as_str()));
    then.figures.iter().for_each(|it| add(EntityKind::Figures, it.id.as_str()));
    then.initiatives.iter().for_each(|it| add(EntityKind::Initiatives, it.id.as_str()));
    then.institutes.iter().for_each(|it| add(EntityKind::Institutes, it.id.as_str()));
    then.places.iter().for_each(|it| add(EntityKind::Places, it.id.as_str()));
    then.projects.iter().for_each(|it| add(EntityKind::Projects, it.id.as_str()));
    then.timeline.iter().for_each(|it| add(EntityKind::Timeline, it.id.as_str()));
    then.unknowns.iter().for_each(|it| add(EntityKind::Unknowns, it.id.as_str()));
    left
}
