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
    match kind {
        EntityKind::Projects => {
            let them = several(ids, |id| record.project(id))?;
            let entities = them.iter().map(|it| entity(&it.id)).collect();
            Some(Comparison { entities, rows: projects::rows(record, day, &them) })
        }
        EntityKind::Companies => {
            let them = several(ids, |id| record.company(id))?;
            let entities = them.iter().map(|it| entity(&it.id)).collect();
            Some(Comparison { entities, rows: companies::rows(record, &them) })
        }
        EntityKind::Sectors => {
            let them = several(ids, |id| record.sector(id))?;
            let entities = them.iter().map(|it| entity(&it.id)).collect();
            Some(Comparison { entities, rows: sectors::rows(record, day, &them) })
        }
        _ => None,
    }
}

/// The entities with these ids, each once, if there are two or more.
fn several<'a, T>(ids: &[String], find: impl Fn(&Id<T>) -> Option<&'a T>) -> Option<Vec<&'a T>> {
    let mut found: Vec<&'a T> = Vec::new();
    for it in ids.iter().filter_map(|id| find(&Id::new(id.as_str()))) {
        if found.len() < MOST_COMPARED && !found.iter().any(|known| std::ptr::eq(*known, it)) {
            found.push(it);
        }
    }
    (found.len() > 1).then_some(found)
}

/// A reference to the entity with this id.
fn entity<T: Entity>(id: &Id<T>) -> EntityRef {
    EntityRef { kind: T::KIND, id: id.as_str().to_owned() }
}

/// A row with a cell for each entity.
fn row<'a, T>(subject: Subject<'a>, them: &[&'a T], cell: impl Fn(&'a T) -> Cell<'a>) -> Row<'a> {
    Row::new(subject, them.iter().map(|it| cell(it)).collect())
}
