//! Two to four entities of one kind side by side.

mod cell;
mod companies;
mod projects;
mod sectors;

pub use cell::{Cell, Row, Subject};

use super::state::MOST_COMPARED;
use crate::data::{Date, Entity, EntityKind, EntityRef, Id, Record};

/// Entities side by side.
pub struct Comparison<'a> {
    /// What is compared: a column each.
    pub entities: Vec<EntityRef>,
    /// What is compared of them. All comparisons of a kind have the same rows in the same order;
    /// of capacities, money, statuses and kinds of source those that one of the entities has.
    pub rows: Vec<Row<'a>>,
}

/// Compares projects, companies or sectors as they were known on `day`. Ids that the record does
/// not have, or that were there already, are passed over, and so are those after the fourth.
/// `None` where fewer than two are left, and for any other kind.
pub fn compare<'a>(
    record: &'a Record,
    day: Date,
    kind: EntityKind,
    ids: &[String],
) -> Option<Comparison<'a>> {
    let entities = known(record, kind, ids);
    if entities.len() < 2 {
        return None;
    }
    let rows = match kind {
        EntityKind::Projects => {
            projects::rows(record, day, &found(&entities, |id| record.project(id)))
        }
        EntityKind::Companies => {
            companies::rows(record, &found(&entities, |id| record.company(id)))
        }
        EntityKind::Sectors => {
            sectors::rows(record, day, &found(&entities, |id| record.sector(id)))
        }
        _ => return None,
    };
    Some(Comparison { entities, rows })
}

/// Those of a kind with these ids that the record has, each once; at most four. None of a kind
/// that is not compared.
pub fn known(record: &Record, kind: EntityKind, ids: &[String]) -> Vec<EntityRef> {
    let mut known: Vec<EntityRef> = Vec::new();
    for id in ids {
        let there = match kind {
            EntityKind::Projects => record.project(&Id::new(id.as_str())).is_some(),
            EntityKind::Companies => record.company(&Id::new(id.as_str())).is_some(),
            EntityKind::Sectors => record.sector(&Id::new(id.as_str())).is_some(),
            _ => false,
        };
        if there && known.len() < MOST_COMPARED && !known.iter().any(|it| it.id == *id) {
            known.push(EntityRef { kind, id: id.clone() });
        }
    }
    known
}

fn found<'a, T>(entities: &[EntityRef], find: impl Fn(&Id<T>) -> Option<&'a T>) -> Vec<&'a T> {
    entities.iter().filter_map(|entity| find(&Id::new(entity.id.as_str()))).collect()
}

/// A reference to the entity with this id.
fn entity<T: Entity>(id: &Id<T>) -> EntityRef {
    EntityRef { kind: T::KIND, id: id.as_str().to_owned() }
}

/// A row with a cell for each entity.
fn row<'a, T>(subject: Subject<'a>, them: &[&'a T], cell: impl Fn(&'a T) -> Cell<'a>) -> Row<'a> {
    Row::new(subject, them.iter().map(|it| cell(it)).collect())
}
