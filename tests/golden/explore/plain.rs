//! The plain count: each project's words read from the record as a reader would, and every answer
//! reckoned by asking all projects anew.

use std::collections::{BTreeSet, HashMap};
use zone_showcase::{
    data::{Date, Project, Record},
    query::{
        explore::{Facet, State},
        last_report, status_report,
    },
};

/// What is said of a project in each facet, as words.
pub type Words = [Vec<String>; 8];

/// The words of all projects, in the order of [`Facet::ALL`].
pub fn words(record: &Record, day: Date) -> Vec<Words> {
    let named = named(record);
    let told = |project| Facet::ALL.map(|facet| told(record, &named, project, facet, day));
    record.projects.iter().map(told).collect()
}

/// The stages that name each project, by its id.
fn named(record: &Record) -> HashMap<&str, BTreeSet<&str>> {
    let mut named: HashMap<_, BTreeSet<_>> = HashMap::new();
    for stage in record.chains.iter().flat_map(|chain| &chain.stages) {
        for project in &stage.projects {
            named.entry(project.as_str()).or_default().insert(stage.id.as_str());
        }
    }
    named
}

fn told(
    record: &Record,
    named: &HashMap<&str, BTreeSet<&str>>,
    project: &Project,
    facet: Facet,
    day: Date,
) -> Vec<String> {
    let report = status_report(project, day);
    let words: Vec<String> = match facet {
        Facet::Sector => vec![project.sector.to_string()],
        Facet::Stage => {
            let mut stages = named.get(project.id.as_str()).cloned().unwrap_or_default();
            stages.extend(project.units.iter().map(|unit| unit.stage.as_str()));
            stages.into_iter().map(str::to_owned).collect()
        }
        Facet::Status => report.iter().map(|it| it.status.unwrap().as_str().to_owned()).collect(),
        Facet::Company => project.companies.iter().map(ToString::to_string).collect(),
        Facet::FirstReport => {
            let known = project.events.iter().filter(|it| it.date.order().0 <= day.ordinal());
            known.take(1).map(|it| it.date.latest().unwrap().year().to_string()).collect()
        }
        Facet::Age => last_report(project, day)
            .map(|it| age(record, it.date.latest().unwrap()))
            .into_iter()
            .collect(),
        Facet::Source => {
            let mut ids: Vec<_> = project.events.iter().flat_map(|it| it.sources.clone()).collect();
            ids.extend(project.summary.iter().flat_map(|it| it.sources.clone()));
            ids.extend(project.units.iter().flat_map(|it| it.sources.clone()));
            ids.extend(project.investments.iter().flat_map(|it| it.sources.clone()));
            ids.iter().map(|id| record.source(id).unwrap().grade.as_str().to_owned()).collect()
        }
        Facet::Certainty => report.iter().map(|it| it.certainty.as_str().to_owned()).collect(),
    };
    if words.is_empty() { vec!["none".to_owned()] } else { words }
}

/// The age of a report on a day in years, by the calendar. The real record is researched up to a
/// month; its first day counts.
fn age(record: &Record, last: Date) -> String {
    let (last, now) = (last.last_day(), record.zone.researched.first_day());
    let anniversary = |years| (last.year() + years, last.month(), last.day());
    let now = (now.year(), now.month(), now.day());
    let years = [1, 2].iter().filter(|years| anniversary(**years) < now).count();
    ["under_1", "1_2", "over_2"][years].to_owned()
}

/// Whether a project is shown by a state.
pub fn is_shown(words: &Words, state: &State) -> bool {
    is_shown_but_for(words, state, None)
}

/// Whether a project is shown by a state whose choice in one facet is taken back.
pub fn is_shown_but_for(words: &Words, state: &State, but_for: Option<Facet>) -> bool {
    Facet::ALL.iter().zip(words).all(|(facet, words)| {
        let chosen = state.chosen(*facet);
        but_for == Some(*facet)
            || chosen.is_empty()
            || chosen.iter().any(|word| words.contains(word))
    })
}
