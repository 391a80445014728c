//! Projects: the order of their events, what events cover, flagships, and what contains what.

use super::{
    coverage,
    cursor::Cursor,
    dates::{self, Calendar},
    fault::Fault,
    near::quote,
    references::bad_form,
    words,
};
use std::collections::{BTreeMap, BTreeSet};

/// Judges all projects.
pub(super) fn check(projects: &Cursor<'_>, calendar: &Calendar, faults: &mut Vec<Fault>) {
    let mut flagships = BTreeMap::new();
    for project in projects.items() {
        for list in ["units", "events", "investments"] {
            check_ids(&project.list(list), faults);
        }
        check_order(&project, faults);
        check_flagship(&project, &mut flagships, faults);
        for event in project.list("events") {
            faults.extend(event.key("date").and_then(|date| calendar.check(&date)));
            faults.extend(event.key("date").and_then(|date| calendar.check_report(&date)));
            coverage::check(&project, &event, faults);
        }
        for overlap in project.list("overlaps") {
            if overlap.text().is_some() && overlap.text() == project.text_of("id") {
                faults.push(overlap.fault("the project overlaps itself", "delete this id"));
            }
        }
    }
    check_containment(projects, faults);
}

/// Ids of units, events and investments: of an id's form, and unique within their list.
fn check_ids(entries: &[Cursor<'_>], faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    for at in entries.iter().filter_map(|entry| entry.key("id")) {
        let Some(id) = at.text() else { continue };
        if !words::is_id(id) {
            let (problem, remedy) = bad_form(id);
            faults.push(at.fault(problem, remedy));
        } else if !seen.insert(id) {
            faults.push(at.fault(
                format!("the id {} is already used in this list", quote(id)),
                "give one of the two another id",
            ));
        }
    }
}

/// Events stand oldest first, by the last day that each date can mean.
fn check_order(project: &Cursor<'_>, faults: &mut Vec<Fault>) {
    let dated = project.list("events").into_iter().filter_map(|event| {
        let at = event.key("date")?;
        Some((dates::span(&at)?, at))
    });
    let dated: Vec<_> = dated.collect();
    for ((before, _), (after, at)) in dated.iter().zip(dated.iter().skip(1)) {
        if after.order() < before.order() {
            faults.push(at.fault(
                format!("\"{after}\" stands after \"{before}\", which is later"),
                "put the events in order, oldest first; a date without a day counts as its last day",
            ));
        }
    }
}

/// Numbers of flagship projects begin at 1, and each stands once.
fn check_flagship<'d>(
    project: &Cursor<'d>,
    seen: &mut BTreeMap<u64, Cursor<'d>>,
    faults: &mut Vec<Fault>,
) {
    let Some(at) = project.key("flagship") else { return };
    let Some(number) = at.value.as_number_lit().and_then(|number| number.value.parse().ok()) else {
        return;
    };
    if number == 0 {
        faults.push(at.fault("0 is out of range", "count flagship projects from 1"));
    }
    match seen.get(&number) {
        Some(first) => faults.push(at.fault(
            format!(
                "the flagship number {number} is already that of {}",
                first.record().unwrap_or_default()
            ),
            "give each flagship project its own number",
        )),
        None => _ = seen.insert(number, at),
    }
}

/// No project contains itself, directly or through others. Each circle is told once, at the
/// project of it that stands first.
fn check_containment(projects: &Cursor<'_>, faults: &mut Vec<Fault>) {
    let parents: BTreeMap<&str, Cursor<'_>> = projects
        .items()
        .filter_map(|project| Some((project.text_of("id")?, project.key("part_of")?)))
        .collect();
    let mut told = BTreeSet::new();
    for project in projects.items() {
        let Some(id) = project.text_of("id") else { continue };
        let circle = circle_of(id, &parents);
        if let (false, Some(at), Some(circle)) = (told.contains(id), parents.get(id), circle) {
            faults.push(at.fault(
                format!("the project contains itself: {}", circle.join(", part of ")),
                "delete one \"part_of\"",
            ));
            told.extend(circle);
        }
    }
}

/// The way from `id` upward back to `id`, if there is one.
fn circle_of<'d>(id: &'d str, parents: &BTreeMap<&str, Cursor<'d>>) -> Option<Vec<&'d str>> {
    let mut way = vec![id];
    while way.len() <= parents.len() {
        let parent = parents.get(way.last()?)?.text()?;
        way.push(parent);
        if parent == id {
            return Some(way);
        }
    }
    None
}
