//! What rests on a source, and what sources a project rests on.

use super::{
    conflicts_about, dated_about, figures_about, last_report, status_report, unknowns_about,
};
use crate::data::{Claim, Date, EntityKind, EntityRef, Id, Project, Record, Source, Text};

/// A statement that cites a source.
pub struct Citation<'a> {
    /// The entity that the statement belongs to; `None` is the zone itself.
    pub entity: Option<EntityRef>,
    /// The statement's own id within the entity, where it has one.
    pub part: Option<&'a str>,
    /// The statement.
    pub text: &'a Text,
    /// What else the statement names: where a reader may want to go from here.
    pub subjects: &'a [EntityRef],
}

/// Every statement of the record that cites `source`, kind by kind.
pub fn cited_in<'a>(record: &'a Record, source: &Id<Source>) -> Vec<Citation<'a>> {
    let mut found = Collector { source, entity: None, subjects: &[], out: Vec::new() };
    found.zone(record);
    found.projects(record);
    found.others(record);
    found.out
}

/// Every source that the record's statements about a project rest on, as often as it is cited.
pub fn sources_of(project: &Project) -> impl Iterator<Item = &Id<Source>> {
    let claims = project.summary.iter().flat_map(|claim| &claim.sources);
    let events = project.events.iter().flat_map(|event| &event.sources);
    let units = project.units.iter().flat_map(|unit| &unit.sources);
    let money = project.investments.iter().flat_map(|investment| &investment.sources);
    claims.chain(events).chain(units).chain(money)
}

/// The sources of what is told of a project on another page: its status, and the last report.
pub fn sources_of_status(project: &Project, day: Date) -> impl Iterator<Item = &Id<Source>> {
    let reports = status_report(project, day).into_iter().chain(last_report(project, day));
    reports.flat_map(|event| &event.sources)
}

/// Every source of what else the record tells of an entity: figures, dated entries, questions on
/// which sources differ, and what is not known.
pub fn sources_around<'a>(
    record: &'a Record,
    kind: EntityKind,
    id: &'a str,
) -> impl Iterator<Item = &'a Id<Source>> {
    let figures = figures_about(record, kind, id).flat_map(|figure| {
        figure.sources.iter().chain(figure.outcome.iter().flat_map(|claim| &claim.sources))
    });
    let entries = dated_about(record, kind, id).flat_map(|entry| &entry.sources);
    let versions = conflicts_about(record, kind, id).flat_map(|conflict| &conflict.versions);
    let unknowns = unknowns_about(record, kind, id).flat_map(|unknown| &unknown.sources);
    figures.chain(entries).chain(versions.flat_map(|claim| &claim.sources)).chain(unknowns)
}

struct Collector<'a, 's> {
    source: &'s Id<Source>,
    entity: Option<EntityRef>,
    subjects: &'a [EntityRef],
    out: Vec<Citation<'a>>,
}

impl<'a> Collector<'a, '_> {
    fn of<T>(&mut self, kind: EntityKind, id: &'a Id<T>) {
        self.entity = Some(EntityRef { kind, id: id.as_str().to_owned() });
        self.subjects = &[];
    }

    fn add(&mut self, part: Option<&'a str>, text: &'a Text, sources: &[Id<Source>]) {
        if sources.contains(self.source) {
            let subjects = self.subjects;
            self.out.push(Citation { entity: self.entity.clone(), part, text, subjects });
        }
    }

    fn claims(&mut self, claims: impl IntoIterator<Item = &'a Claim>) {
        for claim in claims {
            self.add(None, &claim.text, &claim.sources);
        }
    }

    fn zone(&mut self, record: &'a Record) {
        self.claims([&record.zone.lead].into_iter().chain(record.zone.told()));
    }

    fn projects(&mut self, record: &'a Record) {
        for project in &record.projects {
            self.of(EntityKind::Projects, &project.id);
            self.claims(&project.summary);
            for event in &project.events {
                self.add(Some(&event.id), &event.text, &event.sources);
            }
            for unit in &project.units {
                self.add(Some(&unit.id), &unit.label, &unit.sources);
            }
            for investment in &project.investments {
                self.add(Some(&investment.id), &investment.what, &investment.sources);
            }
        }
    }

    fn others(&mut self, record: &'a Record) {
        for sector in &record.sectors {
            self.of(EntityKind::Sectors, &sector.id);
            self.claims(&sector.summary);
        }
        for stage in record.chains.iter().flat_map(|chain| &chain.stages) {
            self.of(EntityKind::Stages, &stage.id);
            self.claims([&stage.state]);
        }
        for company in &record.companies {
            self.of(EntityKind::Companies, &company.id);
            self.add(None, &company.makes, &company.sources);
            self.claims(&company.about);
        }
        for initiative in &record.initiatives {
            self.of(EntityKind::Initiatives, &initiative.id);
            self.claims([&initiative.what].into_iter().chain(&initiative.aim));
            self.claims(&initiative.effects);
        }
        for figure in &record.figures {
            self.of(EntityKind::Figures, &figure.id);
            self.subjects = &figure.subjects;
            self.add(None, &figure.label, &figure.sources);
            self.claims(&figure.outcome);
        }
        self.smaller(record);
    }

    fn smaller(&mut self, record: &'a Record) {
        for institute in &record.institutes {
            self.of(EntityKind::Institutes, &institute.id);
            self.claims(&institute.about);
        }
        for place in &record.places {
            self.of(EntityKind::Places, &place.id);
            self.claims(&place.about);
            for reach in &place.reach {
                self.add(Some(&reach.id), &reach.label, &reach.sources);
            }
        }
        for entry in &record.timeline {
            self.of(EntityKind::Timeline, &entry.id);
            self.subjects = &entry.subjects;
            self.add(None, &entry.text, &entry.sources);
        }
        for term in &record.terms {
            self.of(EntityKind::Terms, &term.id);
            self.add(None, &term.definition, &term.sources);
        }
        for conflict in &record.conflicts {
            self.of(EntityKind::Conflicts, &conflict.id);
            self.subjects = &conflict.subjects;
            self.claims(&conflict.versions);
        }
        for unknown in &record.unknowns {
            self.of(EntityKind::Unknowns, &unknown.id);
            self.subjects = &unknown.subjects;
            self.add(None, &unknown.text, &unknown.sources);
        }
    }
}
