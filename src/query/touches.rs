//! The sectors and companies that an entity of any kind belongs to.

use crate::data::{Company, EntityKind, EntityRef, Id, Record, Sector};

/// The sectors that an entity is, lies in or serves.
pub(super) fn sectors_of_entity<'a>(record: &'a Record, entity: &EntityRef) -> Vec<&'a Id<Sector>> {
    let id = entity.id.as_str();
    let one = match entity.kind {
        EntityKind::Sectors => record.sector(&Id::new(id)).map(|sector| &sector.id),
        EntityKind::Projects => record.project(&Id::new(id)).map(|project| &project.sector),
        EntityKind::Companies => {
            record.company(&Id::new(id)).and_then(|company| company.sector.as_ref())
        }
        EntityKind::Chains => record.chain(&Id::new(id)).map(|chain| &chain.sector),
        EntityKind::Stages => record.stage(&Id::new(id)).map(|(chain, _)| &chain.sector),
        EntityKind::Initiatives => {
            return record.initiative(&Id::new(id)).map_or_else(Vec::new, |it| all(&it.sectors));
        }
        EntityKind::Institutes => {
            return record.institute(&Id::new(id)).map_or_else(Vec::new, |it| all(&it.sectors));
        }
        _ => None,
    };
    one.into_iter().collect()
}

/// The companies that an entity is, or that carry it out.
pub(super) fn companies_of_entity<'a>(
    record: &'a Record,
    entity: &EntityRef,
) -> Vec<&'a Id<Company>> {
    let id = entity.id.as_str();
    match entity.kind {
        EntityKind::Companies => {
            record.company(&Id::new(id)).map(|company| &company.id).into_iter().collect()
        }
        EntityKind::Projects => {
            record.project(&Id::new(id)).map_or_else(Vec::new, |it| all(&it.companies))
        }
        EntityKind::Institutes => {
            record.institute(&Id::new(id)).map_or_else(Vec::new, |it| all(&it.companies))
        }
        EntityKind::Initiatives => {
            record.initiative(&Id::new(id)).map_or_else(Vec::new, |it| all(&it.companies))
        }
        _ => Vec::new(),
    }
}

fn all<T>(ids: &[Id<T>]) -> Vec<&Id<T>> {
    ids.iter().collect()
}
