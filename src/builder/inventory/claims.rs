//! Statements: how sure they are and what they rest on; where sources differ; what is not known.

use super::{capital, or_blank, share, table::Table, tally};
use crate::{
    data::{Certainty, Claim, EntityKind, EntityRef, Grade, Record, Scope},
    edition::Ed,
};

/// The sections on statements, on differences and on what is not known.
pub fn section(ed: Ed) -> String {
    let record = ed.record();
    let claims = claims(record);
    let with = |sources: usize| claims.iter().filter(|it| it.sources.len() == sources).count();
    let is_repost = |id| record.source(id).is_some_and(|source| source.grade == Grade::Repost);
    let reposts = claims.iter().filter(|claim| claim.sources.iter().all(is_repost)).count();
    let conflicts = record.conflicts.iter().flat_map(|conflict| &conflict.subjects);
    let unknowns = record.unknowns.iter().flat_map(|unknown| &unknown.subjects);
    let of_all = record.unknowns.iter().filter(|unknown| unknown.subjects.is_empty()).count();
    format!(
        "## Statements\n\n\
         {} statements in sentences, beside figures and dated reports.\n\
         {} ({}) have one source; {} ({}) rest on reposts alone.\n\n{}\n\
         ## What is open\n\n\
         On {} questions sources differ, in {} versions.\n\
         {} things are not known, {of_all} of them about the record as a whole.\n\
         By the kind of entry that they are told of:\n\n{}",
        claims.len(),
        with(1),
        share(with(1), claims.len()),
        reposts,
        share(reposts, claims.len()),
        by_scope(ed, &claims),
        record.conflicts.len(),
        record.conflicts.iter().map(|conflict| conflict.versions.len()).sum::<usize>(),
        record.unknowns.len(),
        open(ed, conflicts, unknowns),
    )
}

/// Every claim, wherever it stands.
fn claims(record: &Record) -> Vec<&Claim> {
    let mut all = vec![&record.zone.lead];
    all.extend(record.zone.told());
    all.extend(record.sectors.iter().flat_map(|it| &it.summary));
    all.extend(record.chains.iter().flat_map(|it| &it.stages).map(|stage| &stage.state));
    all.extend(record.companies.iter().flat_map(|it| &it.about));
    all.extend(record.projects.iter().flat_map(|it| &it.summary));
    for initiative in &record.initiatives {
        all.push(&initiative.what);
        all.extend(initiative.aim.iter().chain(&initiative.effects));
    }
    all.extend(record.institutes.iter().flat_map(|it| &it.about));
    all.extend(record.places.iter().flat_map(|it| &it.about));
    all.extend(record.figures.iter().filter_map(|it| it.outcome.as_ref()));
    all.extend(record.conflicts.iter().flat_map(|it| &it.versions));
    all
}

fn by_scope(ed: Ed, claims: &[&Claim]) -> String {
    let words: Vec<_> = Certainty::ALL
        .iter()
        .map(|certainty| capital(ed.word("certainty", certainty.as_str())))
        .collect();
    let head = ["Of whom", "All"].into_iter().chain(words.iter().map(String::as_str));
    let mut table = Table::new(&head.collect::<Vec<_>>());
    for scope in Scope::ALL {
        let of_scope: Vec<_> = claims.iter().filter(|claim| claim.scope == *scope).collect();
        let counts = tally(of_scope.iter().map(|claim| claim.certainty));
        let cells = Certainty::ALL.iter().map(|it| or_blank(counts.get(it).copied().unwrap_or(0)));
        let word = capital(ed.word("scope", scope.as_str()));
        table.row([word, of_scope.len().to_string()].into_iter().chain(cells));
    }
    table.to_string()
}

/// An entry of which two things are told counts twice.
fn open<'a>(
    ed: Ed,
    conflicts: impl Iterator<Item = &'a EntityRef>,
    unknowns: impl Iterator<Item = &'a EntityRef>,
) -> String {
    let conflicts = tally(conflicts.map(|subject| subject.kind));
    let unknowns = tally(unknowns.map(|subject| subject.kind));
    let mut table = Table::new(&["Kind", "Differ", "Not known"]);
    for kind in EntityKind::ALL {
        let of = |counts: &std::collections::BTreeMap<_, usize>| counts.get(kind).copied();
        if of(&conflicts).is_some() || of(&unknowns).is_some() {
            table.row([
                capital(ed.word("entity", kind.as_str())),
                or_blank(of(&conflicts).unwrap_or_default()),
                or_blank(of(&unknowns).unwrap_or_default()),
            ]);
        }
    }
    table.to_string()
}
