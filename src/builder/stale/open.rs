//! Questions that are open: where sources differ, and what is not known.

use super::{Desk, Section};
use crate::data::{Conflict, DateSpan, EntityKind, Unknown};

/// Every question on which sources differ. One stands in the record as long as it is open.
pub fn conflicts(desk: &Desk<'_>) -> Section {
    let newest = |conflict: &Conflict| {
        desk.newest(conflict.versions.iter().flat_map(|version| &version.sources))
    };
    let mut open: Vec<_> = desk.record().conflicts.iter().map(|it| (newest(it), it)).collect();
    open.sort_by_key(|(newest, _)| newest.map(|date| date.order()));
    let remedy = "look for a source that settles it, and bring its reading and the entries that \
                  it touches up to date";
    let tell = |(newest, conflict): &(Option<DateSpan>, &Conflict)| {
        let (about, count) = (desk.quote(&conflict.about), conflict.versions.len());
        let problem = format!("{about} has {count} answers, {}", dated(desk, *newest));
        desk.finding(EntityKind::Conflicts, &conflict.id, problem, remedy)
    };
    Section {
        title: "Contradictions",
        lead: "All questions on which sources differ. Those whose sources are oldest stand first."
            .to_owned(),
        findings: open.iter().map(tell).collect(),
    }
}

/// What the record does not know. An entry has no date of its own: its age is that of the newest
/// source that comes near.
pub fn unknowns(desk: &Desk<'_>) -> Section {
    let mut open: Vec<_> =
        desk.record().unknowns.iter().map(|it| (desk.newest(&it.sources), it)).collect();
    open.sort_by_key(|(newest, _)| newest.map(|date| date.order()));
    let remedy = "look for a source; once one tells it, enter it and take this out";
    let tell = |(newest, unknown): &(Option<DateSpan>, &Unknown)| {
        let problem = format!("{} is open, {}", desk.quote(&unknown.text), dated(desk, *newest));
        desk.finding(EntityKind::Unknowns, &unknown.id, problem, remedy)
    };
    Section {
        title: "Not known",
        lead: "By the newest source that comes near. The oldest stand first, and before them \
               those without a dated source."
            .to_owned(),
        findings: open.iter().map(tell).collect(),
    }
}

fn dated(desk: &Desk<'_>, newest: Option<DateSpan>) -> String {
    let Some((span, latest)) = newest.and_then(|span| Some((span, span.latest()?))) else {
        return "with no dated source".to_owned();
    };
    format!("the newest source of {span}, {}", desk.age(latest))
}
