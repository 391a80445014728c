//! The names that a file of interface texts must have.

use super::Key;
use crate::data::{
    Certainty, EntityKind, FigureTopic, Grade, Group, InZone, Kind, MeasurementUnit, Mode,
    Qualifier, Scope, SourceLanguage, Standing, Status, Step, Topic, ZoneTopic,
};
use crate::query::Relation;

/// Every name that a file of texts must have: the keys, and a word for each word of the record.
pub fn all_keys() -> Vec<String> {
    let mut all: Vec<_> = Key::ALL.iter().map(|key| key.as_str().to_owned()).collect();
    let mut add = |family: &str, words: Vec<&str>| {
        all.extend(words.into_iter().map(|word| format!("{family}.{word}")));
    };
    let words = |status: &[Status]| status.iter().map(|status| status.as_str()).collect();
    add("status", words(Status::ALL));
    add("status-definition", words(Status::ALL));
    for family in ["kind", "kind-definition"] {
        add(family, Kind::ALL.iter().map(|kind| kind.as_str()).collect());
    }
    for family in ["grade", "grade-definition"] {
        add(family, Grade::ALL.iter().map(|grade| grade.as_str()).collect());
    }
    add("scope", Scope::ALL.iter().map(|scope| scope.as_str()).collect());
    add("certainty", Certainty::ALL.iter().map(|certainty| certainty.as_str()).collect());
    add("in-zone", InZone::ALL.iter().map(|answer| answer.as_str()).collect());
    add("group", Group::ALL.iter().map(|group| group.as_str()).collect());
    add("figure-topic", FigureTopic::ALL.iter().map(|topic| topic.as_str()).collect());
    add("topic", Topic::ALL.iter().map(|topic| topic.as_str()).collect());
    add("zone-topic", ZoneTopic::ALL.iter().map(|topic| topic.as_str()).collect());
    add("mode", Mode::ALL.iter().map(|mode| mode.as_str()).collect());
    add("step", Step::ALL.iter().map(|step| step.as_str()).collect());
    add("qualifier", Qualifier::ALL.iter().map(|qualifier| qualifier.as_str()).collect());
    for family in ["entity", "entities"] {
        add(family, EntityKind::ALL.iter().map(|kind| kind.as_str()).collect());
    }
    add("unit", MeasurementUnit::ALL.iter().map(|unit| unit.as_str()).collect());
    add("language", SourceLanguage::ALL.iter().map(|language| language.as_str()).collect());
    add("standing", Standing::ALL.iter().map(|standing| standing.as_str()).collect());
    for family in ["tie", "tie-back"] {
        add(family, Relation::ALL.iter().map(|relation| relation.as_str()).collect());
    }
    all
}
