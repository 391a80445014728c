//! What happened when: the zone's own entries and the reports on its projects, each once.

mod span;

pub use span::{SPAN, Span};

use super::sort;
use super::touches::{companies_of_entity, sectors_of_entity};
use crate::data::{
    Company, Date, DateSpan, EntityKind, Event, Id, Project, Record, Sector, Text, TimelineEntry,
};

/// Something dated: an entry of the zone's own, a report on a project, or both in one.
#[derive(Clone, Copy)]
pub struct Dated<'a> {
    /// The zone's own entry.
    pub entry: Option<&'a TimelineEntry>,
    /// The report, with its project.
    pub report: Option<(&'a Project, &'a Event)>,
    /// When.
    pub date: &'a DateSpan,
}

impl<'a> Dated<'a> {
    /// The year in which it begins.
    pub fn year(&self) -> Option<u16> {
        self.date.from.or(self.date.to).map(Date::year)
    }

    /// What it states, as pages mark it: `timeline/begun`, `projects/ja_20gw.signed_1`.
    pub fn claim(&self) -> String {
        match (self.entry, self.report) {
            (Some(entry), _) => ["timeline/", entry.id.as_str()].concat(),
            (None, Some((project, event))) => {
                ["projects/", project.id.as_str(), ".", event.id.as_str()].concat()
            }
            (None, None) => String::new(),
        }
    }

    /// The id of the part of the timeline's page that tells it: `timeline-begun`.
    pub fn anchor(&self) -> String {
        self.claim().replace(['/', '.'], "-")
    }

    /// What happened.
    pub fn text(&self) -> Option<&'a Text> {
        self.entry.map(|entry| &entry.text).or(self.report.map(|(_, event)| &event.text))
    }

    /// The sectors that it touches, each once.
    pub fn sectors(&self, record: &'a Record) -> Vec<&'a Id<Sector>> {
        let subjects = self.entry.iter().flat_map(|entry| &entry.subjects);
        let of_report = self.report.map(|(project, _)| &project.sector);
        once(subjects.flat_map(|subject| sectors_of_entity(record, subject)).chain(of_report))
    }

    /// The companies that it touches, each once.
    pub fn companies(&self, record: &'a Record) -> Vec<&'a Id<Company>> {
        let subjects = self.entry.iter().flat_map(|entry| &entry.subjects);
        let of_report = self.report.iter().flat_map(|(project, _)| &project.companies);
        once(subjects.flat_map(|subject| companies_of_entity(record, subject)).chain(of_report))
    }
}

fn once<'a, T>(ids: impl Iterator<Item = &'a Id<T>>) -> Vec<&'a Id<T>> {
    let mut found = Vec::new();
    for id in ids {
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

/// Everything dated, by when it begins, so that a year stands before its months.
pub fn dated(record: &Record) -> Vec<Dated<'_>> {
    let zone = record.timeline.iter().map(|entry| Dated {
        entry: Some(entry),
        report: told_in(record, entry),
        date: &entry.date,
    });
    let mut all: Vec<_> = zone.collect();
    let told: Vec<_> =
        all.iter().filter_map(|dated| Some((&dated.report?.0.id, &dated.report?.1.id))).collect();
    let reports = record
        .projects
        .iter()
        .flat_map(|project| project.events.iter().map(move |event| (project, event)))
        .filter(|(project, event)| !told.contains(&(&project.id, &event.id)))
        .map(|report| Dated { entry: None, report: Some(report), date: &report.1.date });
    let reports: Vec<_> = reports.collect();
    all.extend(reports);
    let when = |dated: &Dated<'_>| {
        let (last, first) = dated.date.order();
        (first, last)
    };
    sort(&mut all, |a, b| when(a).cmp(&when(b)));
    all
}

/// The report that an entry of the zone's own tells: that of the very same date, of the one
/// project that the entry names. An entry that names several projects tells of none of them in
/// particular.
fn told_in<'a>(record: &'a Record, entry: &TimelineEntry) -> Option<(&'a Project, &'a Event)> {
    let mut projects = entry.subjects.iter().filter(|subject| subject.kind == EntityKind::Projects);
    let subject = projects.next().filter(|_| projects.next().is_none())?;
    let project = record.project(&Id::new(subject.id.as_str()))?;
    project.events.iter().find(|event| event.date == entry.date).map(|event| (project, event))
}
