//! Sources that nothing rests on, and sources that a reader could not find.

use super::{Desk, Section};
use crate::{
    data::{EntityKind, Source, check::Fault},
    query::cited_in,
};
use std::cmp::Reverse;

/// Sources that no statement names.
pub fn uncited(desk: &Desk<'_>) -> Section {
    let record = desk.record();
    let unused = record.sources.iter().filter(|source| cited_in(record, &source.id).is_empty());
    let remedy = "name it under the sources of what it tells; or take it out, if it is not \
                  published yet";
    let tell = |source: &Source| {
        let problem = "no statement of the record rests on it".to_owned();
        desk.finding(EntityKind::Sources, &source.id, problem, remedy)
    };
    Section {
        title: "Unlinked sources",
        lead: "Sources that no statement names: their own pages are empty.".to_owned(),
        findings: unused.map(tell).collect(),
    }
}

/// Sources without a date or without an address.
pub fn incomplete(desk: &Desk<'_>) -> Section {
    let record = desk.record();
    let mut found: Vec<(usize, &Source)> = record
        .sources
        .iter()
        .filter(|source| source.date.is_none() || source.url.is_none())
        .map(|source| (cited_in(record, &source.id).len(), source))
        .collect();
    found.sort_by_key(|(count, _)| Reverse(*count));
    Section {
        title: "Sources without date or address",
        lead: "A reader cannot tell how old they are, or cannot look there. Those on which most \
               rests stand first."
            .to_owned(),
        findings: found.iter().map(|(count, source)| lack(desk, *count, source)).collect(),
    }
}

fn lack(desk: &Desk<'_>, count: usize, source: &Source) -> Fault {
    let (lacks, remedy) = match (source.date, &source.url) {
        (None, None) => ("neither date nor address", "look both up and add date and url"),
        (None, Some(_)) => ("no date", "look there, and add date if one is given"),
        _ => ("no address", "look it up and add url, unless it may not be linked"),
    };
    let rests = match count {
        1 => "1 statement rests".to_owned(),
        count => format!("{count} statements rest"),
    };
    let problem = format!("it has {lacks}, and {rests} on it");
    desk.finding(EntityKind::Sources, &source.id, problem, remedy)
}
