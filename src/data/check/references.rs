//! Ids and what refers to them.

use super::{
    cursor::{Cursor, Document},
    fault::Fault,
    near::{did_you_mean, quote},
    walk::Findings,
    words,
};
use crate::data::{EntityKind, EntityRef};
use std::collections::{BTreeMap, BTreeSet};

/// The ids of the record.
pub(super) struct Ids<'d> {
    by_kind: BTreeMap<EntityKind, BTreeMap<&'d str, Cursor<'d>>>,
    /// Kinds some of whose ids could not be read. What refers to them is not judged, so that one
    /// broken file does not bring hundreds of false faults.
    incomplete: BTreeSet<EntityKind>,
}

impl<'d> Ids<'d> {
    /// Collects the ids, and the faults of their form and of doubles.
    pub fn collect(
        findings: &Findings<'d>,
        documents: &'d [Document<'d>],
        faults: &mut Vec<Fault>,
    ) -> Self {
        let incomplete = EntityKind::ALL.iter().copied().filter(|k| !is_complete(*k, documents));
        let mut ids = Self { by_kind: BTreeMap::new(), incomplete: incomplete.collect() };
        for (kind, at) in identified(findings).filter(|(_, at)| at.is_under("id")) {
            let Some(id) = at.text() else { continue };
            if !words::is_id(id) {
                let (problem, remedy) = bad_form(id);
                faults.push(at.fault(problem, remedy));
            }
            let known = ids.by_kind.entry(kind).or_default();
            match known.get(id) {
                Some(first) => faults.push(used_twice(at, id, first)),
                None => _ = known.insert(id, at.clone()),
            }
        }
        ids
    }

    /// Whether `id` of `kind` exists, or may exist in what could not be read.
    pub fn has(&self, kind: EntityKind, id: &str) -> bool {
        self.incomplete.contains(&kind)
            || self.by_kind.get(&kind).is_some_and(|known| known.contains_key(id))
    }

    fn of(&self, kind: EntityKind) -> impl Iterator<Item = &'d str> {
        self.by_kind.get(&kind).into_iter().flat_map(|known| known.keys().copied())
    }

    /// What is wrong with a reference to `id` of `kind`, and what to do.
    pub fn dangling(&self, kind: EntityKind, id: &str) -> Option<(String, String)> {
        if self.incomplete.contains(&kind) && !words::is_id(id) {
            return Some(bad_form(id));
        }
        if self.has(kind, id) {
            return None;
        }
        let elsewhere = self.by_kind.iter().find(|(_, known)| known.contains_key(id));
        let remedy = did_you_mean(id, self.of(kind), || match elsewhere {
            Some((other, _)) => {
                format!("it is an id of {}; write one of {}", other.as_str(), kind.as_str())
            }
            None => format!("add the entry to {}.json, or correct the id", file_of(kind)),
        });
        Some((format!("no entry of {} has the id {}", kind.as_str(), quote(id)), remedy))
    }

    /// Judges every reference.
    pub fn check(&self, findings: &Findings<'d>, faults: &mut Vec<Fault>) {
        for (kind, at) in identified(findings).filter(|(_, at)| !at.is_under("id")) {
            let fault = at.text().and_then(|id| self.dangling(kind, id));
            faults.extend(fault.map(|(problem, remedy)| at.fault(problem, remedy)));
        }
        for at in findings.of_role("ref") {
            faults.extend(at.text().and_then(|text| self.check_any(at, text)));
        }
    }

    /// Judges a `kind/id`.
    fn check_any(&self, at: &Cursor<'_>, text: &str) -> Option<Fault> {
        if let Some(reference) = EntityRef::parse(text) {
            let (problem, remedy) = self.dangling(reference.kind, &reference.id)?;
            return Some(at.fault(problem, remedy));
        }
        let kinds = || EntityKind::ALL.iter().map(|kind| kind.as_str());
        let remedy = match text.split_once('/') {
            Some((kind, _)) if !kinds().any(|known| known == kind) => {
                did_you_mean(kind, kinds(), || {
                    format!("the kinds are {}", kinds().collect::<Vec<_>>().join(", "))
                })
            }
            _ => "write the kind, a slash and the id, as projects/its_id".to_owned(),
        };
        Some(at.fault(format!("{} names no entry of the record", quote(text)), remedy))
    }
}

/// Every spot that holds an id of some kind, its own or another's.
fn identified<'f, 'd>(
    findings: &'f Findings<'d>,
) -> impl Iterator<Item = (EntityKind, &'f Cursor<'d>)> {
    findings.spots.iter().filter_map(|spot| {
        let name = spot.role.strip_prefix("id:")?;
        let kind = EntityKind::ALL.iter().copied().find(|kind| kind.as_str() == name)?;
        Some((kind, &spot.at))
    })
}

/// What is wrong with an id of this form, and what to do.
pub(super) fn bad_form(id: &str) -> (String, String) {
    (
        format!("{} has not the form of an id", quote(id)),
        "use lower-case letters, digits and _ only, a letter first".to_owned(),
    )
}

fn used_twice(at: &Cursor<'_>, id: &str, first: &Cursor<'_>) -> Fault {
    at.fault(
        format!("the id {} is already used on line {}", quote(id), first.line()),
        "give one of the two another id",
    )
}

/// The file in which ids of this kind are given.
fn file_of(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Stages => EntityKind::Chains.as_str(),
        other => other.as_str(),
    }
}

/// Whether each entry of this kind could be read and has an id.
fn is_complete(kind: EntityKind, documents: &[Document<'_>]) -> bool {
    let has_id = |entry: &Cursor<'_>| entry.text_of("id").is_some();
    let Some(document) = documents.iter().find(|document| document.name == file_of(kind)) else {
        return false;
    };
    let root = Cursor::root(document);
    root.is_list()
        && match kind {
            EntityKind::Stages => root.items().all(|chain| {
                chain.key("stages").is_some_and(|stages| {
                    stages.is_list() && stages.items().all(|stage| has_id(&stage))
                })
            }),
            _ => root.items().all(|entry| has_id(&entry)),
        }
}
