//! What is left of each kind of entry on a day.

use super::{
    kept::Horizon,
    known::{end, figure_own, latest},
};
use crate::data::{Company, Figure, Id, Initiative, Place, Project, TimelineEntry, Zone};

// Each but the last tells whether anything is left that was known.
impl Horizon<'_> {
    pub fn project(&self, project: &mut Project) -> bool {
        let own: Vec<_> =
            project.units.iter().map(|unit| self.known.unit_own(&project.events, unit)).collect();
        for (unit, own) in project.units.iter_mut().zip(own) {
            self.trim(&mut unit.sources, own);
        }
        project.units.retain(|unit| !unit.sources.is_empty());
        let is_left = |id: &str| project.units.iter().any(|unit| unit.id == id);
        project.events.retain_mut(|event| {
            let of_all = event.covers.is_empty();
            event.covers.retain(|part| is_left(&part.unit));
            let known = self.is_past(self.known.event(event));
            self.trim(&mut event.sources, event.date.latest());
            known && (of_all || !event.covers.is_empty())
        });
        project.investments.retain_mut(|sum| {
            self.trim(&mut sum.sources, latest(sum.as_of));
            !sum.sources.is_empty()
        });
        self.claims(&mut project.summary)
            || !(project.events.is_empty()
                && project.units.is_empty()
                && project.investments.is_empty())
    }

    /// A company that only a project names keeps the first source that places it.
    pub fn company(&self, company: &mut Company, owners: &[Id<Company>]) -> bool {
        if let Some(made) = company.made.take_if(|made| !self.is_past(made.until)) {
            company.makes = made.text;
        }
        let first = company.sources.iter().min_by_key(|id| end(self.known.told(id, None))).cloned();
        self.trim(&mut company.sources, None);
        let placed = !company.sources.is_empty();
        company.sources.extend(first.filter(|_| !placed));
        self.claims(&mut company.about) || placed || owners.contains(&company.id)
    }

    pub fn initiative(&self, initiative: &mut Initiative) -> bool {
        let known = self.is_past(self.known.initiative(initiative));
        self.claim(&mut initiative.what);
        self.claims(&mut initiative.effects);
        initiative.aim.take_if(|aim| !self.is_past(self.known.claim(aim)));
        known
    }

    pub fn figure(&self, figure: &mut Figure) -> bool {
        let known = self.is_past(self.known.figure(figure));
        let own = figure_own(figure);
        // As a statement in sentences, a note sums up its sources.
        if figure.sources.iter().any(|source| !self.is_past(self.known.told(source, own))) {
            figure.note = None;
        }
        self.trim(&mut figure.sources, own);
        figure.stated.retain(|span| span.latest().is_some_and(|date| self.is_past(date)));
        figure.outcome.take_if(|outcome| !self.is_past(self.known.claim(outcome)));
        known
    }

    pub fn entry(&self, entry: &mut TimelineEntry) -> bool {
        let known = self.is_past(self.known.entry(entry));
        self.trim(&mut entry.sources, entry.date.latest());
        known
    }

    pub fn place(&self, place: &mut Place) -> bool {
        place.reach.retain_mut(|reach| {
            self.trim(&mut reach.sources, latest(reach.as_of));
            !reach.sources.is_empty()
        });
        self.claims(&mut place.about) || !place.reach.is_empty()
    }

    pub fn zone(&self, zone: &mut Zone) {
        zone.about.retain_mut(|part| {
            part.facts.retain_mut(|fact| self.claims(&mut fact.claims));
            self.claims(&mut part.claims) || !part.facts.is_empty()
        });
        zone.released = self.day;
        if end(zone.researched) > end(self.day) {
            zone.researched = self.day;
        }
    }
}
