//! Projects, by the age of their last report.

use super::{Desk, Section};
use crate::{
    data::{DateSpan, EntityKind, Event, Project, check::Fault},
    query::{last_report, silent_since},
};

/// Those of which nothing has been heard for so long that their pages say so.
pub fn silent(desk: &Desk<'_>) -> Section {
    let remedy = "look for news and add it under events; if there is none, leave it, for silence \
                  is no status";
    Section {
        title: "Silent projects",
        lead: "No report for more than two years before the search ended, as their pages say. The \
               oldest stand first."
            .to_owned(),
        findings: findings(desk, true, remedy),
    }
}

/// All others.
pub fn heard_of(desk: &Desk<'_>) -> Section {
    Section {
        title: "Oldest reports",
        lead: "Every other project, by its last report. The oldest stand first, and before them \
               those without any."
            .to_owned(),
        findings: findings(desk, false, "look for newer reports and add them under events"),
    }
}

fn findings(desk: &Desk<'_>, silent: bool, remedy: &str) -> Vec<Fault> {
    let zone = &desk.record().zone;
    let mut found: Vec<(&Project, Option<&Event>)> = desk
        .record()
        .projects
        .iter()
        .filter(|project| silent_since(project, zone.researched).is_some() == silent)
        .map(|project| (project, last_report(project, zone.released)))
        .collect();
    found.sort_by_key(|(_, last)| last.map(|event| event.date.order()));
    let tell = |(project, last): &(&Project, Option<&Event>)| {
        let problem = last.map_or_else(
            || "there is no report on it".to_owned(),
            |event| sentence(desk, event, &event.date),
        );
        desk.finding(EntityKind::Projects, &project.id, problem, remedy)
    };
    found.iter().map(tell).collect()
}

fn sentence(desk: &Desk<'_>, event: &Event, date: &DateSpan) -> String {
    let age = date.latest().map(|latest| desk.age(latest)).unwrap_or_default();
    format!("its last report, \"{}\" of {date}, is {age}", event.id)
}
