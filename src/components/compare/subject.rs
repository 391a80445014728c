//! What the rows of a comparison are called.

use crate::{edition::Ed, i18n::Key, query::explore::Subject};

/// The head of a row.
pub fn subject_name(ed: Ed, subject: Subject<'static>) -> String {
    let kind = |kind: crate::data::Kind| ed.word("kind", kind.as_str());
    let key = match subject {
        Subject::Capacity(stage, _, of) => {
            let words = [("stage", stage.name.in_lang(ed.lang())), ("kind", kind(of))];
            return ed.fill(Key::CompareCapacity, &words);
        }
        Subject::Money(unit, of) => {
            let words = [("kind", kind(of)), ("unit", ed.word("unit", unit.as_str()))];
            return ed.fill(Key::CompareMoney, &words);
        }
        Subject::Sources(grade) => {
            let grade = ed.word("grade", grade.as_str());
            return ed.fill(Key::CompareSources, &[("grade", grade)]);
        }
        Subject::ProjectsAt(status) => {
            let word = |it: crate::data::Status| ed.word("status", it.as_str());
            let word = status.map_or(ed.t(Key::NothingReported), word);
            return ed.fill(Key::CompareProjectsAt, &[("status", word)]);
        }
        Subject::Companies => Key::ColumnCompany,
        Subject::Sector => Key::ColumnSector,
        Subject::Product => Key::ColumnProduct,
        Subject::Status => Key::FacetStatus,
        Subject::StatusReport => Key::CompareStatusReport,
        Subject::FirstReport => Key::ColumnFirst,
        Subject::LastReport => Key::ColumnLast,
        Subject::Silence => Key::CompareSilence,
        Subject::Family => Key::ProjectFamily,
        Subject::Makes => Key::CompanyMakes,
        Subject::InZone => Key::CompanyWhere,
        Subject::Projects => Key::NavProjects,
        Subject::Stages => Key::CompanyStages,
        Subject::Institutes => Key::InstitutesTitle,
        Subject::CompaniesInZone => Key::CompareHere,
        Subject::CompaniesElsewhere => Key::CompareElsewhere,
        Subject::OpenStages => Key::CompareOpen,
    };
    ed.t(key).to_owned()
}
