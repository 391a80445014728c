//! What facets, their values and groups of amounts are called.

use crate::{
    data::Status,
    edition::Ed,
    i18n::Key,
    query::explore::{Age, Basis, Facet, Meaning, Value},
};

/// The name of a facet.
pub fn facet_name(ed: Ed, facet: Facet) -> &'static str {
    ed.t(match facet {
        Facet::Sector => Key::ColumnSector,
        Facet::Stage => Key::ColumnStage,
        Facet::Status => Key::FacetStatus,
        Facet::Company => Key::ColumnCompany,
        Facet::FirstReport => Key::FacetFirst,
        Facet::Age => Key::FacetAge,
        Facet::Source => Key::FacetSource,
        Facet::Certainty => Key::FacetCertainty,
    })
}

/// The name of a value.
pub fn value_name(ed: Ed, value: &Value<'static>) -> String {
    let lang = ed.lang();
    match value.meaning {
        Meaning::Sector(sector) => sector.name.in_lang(lang),
        Meaning::Stage(_, stage) => stage.name.in_lang(lang),
        // The lists tell these two apart, the facet takes both.
        Meaning::Status(Status::Operating) => ed.t(Key::FacetOperating),
        Meaning::Status(status) => ed.word("status", status.as_str()),
        Meaning::Company(company) => company.short.in_lang(lang),
        Meaning::Year(_) => value.word.as_str(),
        Meaning::Age(Age::UnderOne) => ed.t(Key::AgeUnderOne),
        Meaning::Age(Age::OneToTwo) => ed.t(Key::AgeOneToTwo),
        Meaning::Age(Age::OverTwo) => ed.t(Key::AgeOverTwo),
        Meaning::Grade(grade) => ed.word("grade", grade.as_str()),
        Meaning::Certainty(certainty) => ed.word("certainty", certainty.as_str()),
        Meaning::Nothing => ed.t(Key::ExploreNothing),
    }
    .to_owned()
}

/// The name of amounts that can be compared with one another, with how many there are.
pub fn basis_name(ed: Ed, basis: Basis, count: usize) -> String {
    let chain = basis.chain.and_then(|at| ed.record().chains.get(at));
    let words = [
        chain.map_or("", |chain| chain.name.in_lang(ed.lang())),
        ed.word("unit", basis.unit.as_str()),
        ed.word("kind", basis.kind.as_str()),
    ];
    let mut name = String::new();
    for word in words.into_iter().filter(|word| !word.is_empty()) {
        if !name.is_empty() {
            name.push_str(ed.t(Key::ListSeparator));
        }
        name.push_str(word);
    }
    ed.fill(Key::ChoiceCount, &[("value", &name), ("count", &count.to_string())])
}
