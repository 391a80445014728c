//! What is left of the record on a day.

use super::{
    known::{Known, end, latest},
    mend::mend,
};
use crate::data::{Certainty, Claim, Date, Id, Record, Source, Text};

/// A day, and what was known by it.
pub(super) struct Horizon<'a> {
    pub known: Known<'a>,
    pub day: Date,
}

impl<'a> Horizon<'a> {
    /// What `record` knew on `day`.
    pub fn of(record: &'a Record, day: Date) -> Self {
        Self { known: Known::of(record), day }
    }

    /// Takes from `then` what was not known.
    pub fn narrow(&self, then: &mut Record) {
        then.projects.retain_mut(|project| self.project(project));
        let owners: Vec<_> = then.projects.iter().flat_map(|it| &it.companies).cloned().collect();
        then.companies.retain_mut(|company| self.company(company, &owners));
        then.initiatives.retain_mut(|initiative| self.initiative(initiative));
        then.figures.retain_mut(|figure| self.figure(figure));
        then.timeline.retain_mut(|entry| self.entry(entry));
        then.places.retain_mut(|place| self.place(place));
        then.institutes.retain_mut(|institute| self.claims(&mut institute.about));
        then.conflicts.retain_mut(|conflict| {
            self.claims(&mut conflict.versions);
            conflict.versions.len() > 1
        });
        then.unknowns.retain(|unknown| self.is_past(self.known.unknown(unknown)));
        for sector in &mut then.sectors {
            self.claims(&mut sector.summary);
        }
        self.zone(&mut then.zone);
        self.stages(then);
        mend(then);
    }

    /// Whether what was known by `date` was known on the day.
    pub fn is_past(&self, date: Date) -> bool {
        end(date) <= end(self.day)
    }

    /// Whether a source of `claim` was out.
    pub fn is_begun(&self, claim: &Claim) -> bool {
        self.is_past(self.known.begun(claim))
    }

    /// Leaves the statements that were known; whether there are any.
    pub fn claims(&self, claims: &mut Vec<Claim>) -> bool {
        claims.retain(|claim| self.is_past(self.known.claim(claim)));
        !claims.is_empty()
    }

    /// Takes the words from a statement that could not be made yet.
    pub fn claim(&self, claim: &mut Claim) {
        if self.is_past(self.known.claim(claim)) {
            return;
        }
        self.trim(&mut claim.sources, latest(claim.as_of));
        claim.text = Text::default();
        claim.certainty = Certainty::default();
        let undated = claim.sources.is_empty();
        claim.as_of.take_if(|span| undated || !span.latest().is_some_and(|it| self.is_past(it)));
    }

    /// Leaves the sources that were out.
    pub fn trim(&self, sources: &mut Vec<Id<Source>>, own: Option<Date>) {
        sources.retain(|source| self.is_past(self.known.told(source, own)));
    }
}
