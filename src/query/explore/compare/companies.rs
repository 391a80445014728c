//! Companies side by side.

use super::{Cell, Row, Subject, entity, row};
use crate::{
    data::{Company, Record},
    query::{institutes_with, projects_by, stages_of},
};

/// The rows of a comparison of companies.
pub(super) fn rows<'a>(record: &'a Record, them: &[&'a Company]) -> Vec<Row<'a>> {
    vec![
        row(Subject::Makes, them, |it| Cell::Text(&it.makes)),
        // Without a sector it makes nothing: that is known.
        row(Subject::Sector, them, |it| Cell::Entities(it.sector.iter().map(entity).collect())),
        row(Subject::InZone, them, |it| Cell::InZone(it.in_zone)),
        row(Subject::Projects, them, |it| {
            Cell::Entities(projects_by(record, &it.id).map(|of| entity(&of.id)).collect())
        }),
        row(Subject::Stages, them, |it| {
            Cell::Entities(stages_of(record, &it.id).map(|(_, of)| entity(&of.id)).collect())
        }),
        row(Subject::Institutes, them, |it| {
            Cell::Entities(institutes_with(record, &it.id).map(|of| entity(&of.id)).collect())
        }),
    ]
}
