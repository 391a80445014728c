//! The dates on which something changed.

use super::known::{Known, end, figure_own, latest};
use crate::data::{Claim, Date, Id, Precision, Record, Source};

/// The dates on which the record came to know something, oldest first, each day once, and none
/// from the release on. A date is as precise as what it was taken from, and means its last day.
///
/// Between two neighbours [`as_of`](super::as_of) gives the same but for the zone's own dates.
/// That a report grows old or a target's year ends is no change of what is known.
pub fn change_dates(record: &Record) -> Vec<Date> {
    let mut found = Changes { known: Known::of(record), dates: Vec::new() };
    found.projects(record);
    found.others(record);
    found.smaller(record);
    let released = end(record.zone.released);
    let mut dates = found.dates;
    dates.retain(|date| end(*date) < released);
    dates
}

struct Changes<'a> {
    known: Known<'a>,
    /// In order of their last day.
    dates: Vec<Date>,
}

impl Changes<'_> {
    /// Notes a date. Of two that end on one day the more precise one stays.
    fn add(&mut self, date: Date) {
        let at = self.dates.partition_point(|other| end(*other) < end(date));
        match self.dates.get_mut(at) {
            Some(other) if end(*other) == end(date) => {
                if other.precision() < Precision::Day && date.precision() > other.precision() {
                    *other = date;
                }
            }
            _ => self.dates.insert(at, date),
        }
    }

    /// Notes when something became known, and when each further source of it was out.
    fn stated(&mut self, known: Date, sources: &[Id<Source>], own: Option<Date>) {
        self.add(known);
        for source in sources {
            let told = self.known.told(source, own);
            if end(told) > end(known) {
                self.add(told);
            }
        }
    }

    fn claims<'c>(&mut self, claims: impl IntoIterator<Item = &'c Claim>) {
        for claim in claims {
            self.add(self.known.claim(claim));
        }
    }

    /// Notes each source of a statement that stays without its words.
    fn required(&mut self, claim: &Claim, from: Date) {
        let own = latest(claim.as_of);
        self.stated(from, &claim.sources, own);
        let whole = self.known.claim(claim);
        self.add(whole);
        // Until its words come it shows of when they hold, as soon as that is past.
        if let Some(own) = own.filter(|own| end(*own) > end(from) && end(*own) < end(whole)) {
            self.add(own);
        }
    }

    fn projects(&mut self, record: &Record) {
        for project in &record.projects {
            self.claims(&project.summary);
            for event in &project.events {
                self.stated(self.known.event(event), &event.sources, event.date.latest());
            }
            for unit in &project.units {
                let own = self.known.unit_own(&project.events, unit);
                self.stated(self.known.unit(project, unit), &unit.sources, own);
            }
            for sum in &project.investments {
                let own = latest(sum.as_of);
                self.stated(self.known.sum(sum), &sum.sources, own);
            }
        }
    }

    fn others(&mut self, record: &Record) {
        self.claims(record.zone.told());
        self.claims(record.sectors.iter().flat_map(|sector| &sector.summary));
        self.claims(record.institutes.iter().flat_map(|institute| &institute.about));
        self.claims(record.conflicts.iter().flat_map(|conflict| &conflict.versions));
        for company in &record.companies {
            self.claims(&company.about);
            self.stated(self.known.first(&company.sources, None), &company.sources, None);
        }
        for initiative in &record.initiatives {
            let known = self.known.initiative(initiative);
            self.required(&initiative.what, known);
            self.claims(initiative.aim.iter().chain(&initiative.effects));
        }
        for stage in record.chains.iter().flat_map(|chain| &chain.stages) {
            self.required(&stage.state, self.known.begun(&stage.state));
        }
    }

    fn smaller(&mut self, record: &Record) {
        for figure in &record.figures {
            let known = self.known.figure(figure);
            self.stated(known, &figure.sources, figure_own(figure));
            for stated in figure.stated.iter().filter_map(|span| span.latest()) {
                if end(stated) > end(known) {
                    self.add(stated);
                }
            }
            self.claims(&figure.outcome);
        }
        for entry in &record.timeline {
            self.stated(self.known.entry(entry), &entry.sources, entry.date.latest());
        }
        for place in &record.places {
            self.claims(&place.about);
            for reach in &place.reach {
                let own = latest(reach.as_of);
                self.stated(self.known.reach(reach), &reach.sources, own);
            }
        }
        for unknown in &record.unknowns {
            self.add(self.known.unknown(unknown));
        }
    }
}
