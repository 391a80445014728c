//! The day by which each thing was known.

use crate::data::{
    Claim, Date, DateSpan, Event, Figure, Id, Initiative, Investment, Project, Reach, Record,
    Source, TimelineEntry, Unit, Unknown,
};

/// The last day that a date can mean, as a number in order of time.
pub(super) fn end(date: Date) -> i32 {
    date.last_day().ordinal()
}

/// The latest date that a span names.
pub(super) fn latest(span: Option<DateSpan>) -> Option<Date> {
    span?.latest()
}

/// Places statements in time by their sources.
pub(super) struct Known<'a> {
    sources: &'a [Source],
    /// The end of the search for sources: whatever it found was out by then.
    searched: Date,
}

impl<'a> Known<'a> {
    /// By the sources of `record`.
    pub fn of(record: &'a Record) -> Self {
        Self { sources: &record.sources, searched: record.zone.researched }
    }

    /// When a source was out: the last day that its date can mean, but never after the search
    /// that found it. `None` where it has no date.
    fn published(&self, id: &Id<Source>) -> Option<Date> {
        let source = self.sources.iter().find(|source| source.id == *id)?;
        let (span, searched) = (source.date?, self.searched);
        let last = span.latest()?;
        let begins = span.from.unwrap_or(last).ordinal();
        let found = begins <= end(searched) && end(last) > end(searched);
        Some(if found { searched } else { last })
    }

    /// When a source can have told of a statement that has a date of its `own`: an undated source
    /// is placed by that date, and by the end of the search where there is none.
    pub fn told(&self, source: &Id<Source>, own: Option<Date>) -> Date {
        self.published(source).or(own).unwrap_or(self.searched)
    }

    /// When the first of the sources was out.
    pub fn first(&self, sources: &[Id<Source>], own: Option<Date>) -> Date {
        let told = sources.iter().map(|source| self.told(source, own));
        told.min_by_key(|date| end(*date)).unwrap_or(self.searched)
    }

    /// When the last of the sources was out. An undated one among dated ones moves nothing,
    /// unless the statement has a date of its `own`.
    fn last(&self, sources: &[Id<Source>], own: Option<Date>) -> Date {
        let told = sources.iter().filter_map(|source| self.published(source).or(own));
        told.max_by_key(|date| end(*date)).unwrap_or(self.searched)
    }

    /// A statement in sentences sums up its sources: it is known when all of them are out.
    pub fn claim(&self, claim: &Claim) -> Date {
        self.last(&claim.sources, latest(claim.as_of))
    }

    /// When the first source of a statement in sentences was out.
    pub fn begun(&self, claim: &Claim) -> Date {
        self.first(&claim.sources, latest(claim.as_of))
    }

    /// A report is known when it has happened and one of its sources is out.
    pub fn event(&self, event: &Event) -> Date {
        self.happened(event.date.latest(), &event.sources)
    }

    /// A dated entry is known as a report is.
    pub fn entry(&self, entry: &TimelineEntry) -> Date {
        self.happened(entry.date.latest(), &entry.sources)
    }

    /// An initiative is known when it has begun and a source of what it is is out.
    pub fn initiative(&self, initiative: &Initiative) -> Date {
        later(latest(initiative.since), self.begun(&initiative.what))
    }

    fn happened(&self, date: Option<Date>, sources: &[Id<Source>]) -> Date {
        later(date, self.first(sources, date))
    }

    /// A unit has no date of its own: an undated source of it is placed by the first report that
    /// says something of it.
    pub fn unit_own(&self, events: &[Event], unit: &Unit) -> Option<Date> {
        let covering = events.iter().filter(|event| {
            event.covers.is_empty() || event.covers.iter().any(|part| part.unit == unit.id)
        });
        covering.map(|event| self.event(event)).min_by_key(|date| end(*date))
    }

    /// A unit is known when a source of it is out.
    pub fn unit(&self, project: &Project, unit: &Unit) -> Date {
        self.first(&unit.sources, self.unit_own(&project.events, unit))
    }

    /// A sum of money is known when a source of it is out.
    pub fn sum(&self, sum: &Investment) -> Date {
        self.first(&sum.sources, latest(sum.as_of))
    }

    /// A distance is known when a source of it is out.
    pub fn reach(&self, reach: &Reach) -> Date {
        self.first(&reach.sources, latest(reach.as_of))
    }

    /// A figure is known when a source of it is out, and not before it was first stated.
    pub fn figure(&self, figure: &Figure) -> Date {
        later(first_stated(figure), self.first(&figure.sources, figure_own(figure)))
    }

    /// What is not known is told once the sources that come nearest are out.
    pub fn unknown(&self, unknown: &Unknown) -> Date {
        self.last(&unknown.sources, None)
    }
}

/// The date that a figure has of its own: when it was first stated, or else its period.
pub(super) fn figure_own(figure: &Figure) -> Option<Date> {
    first_stated(figure).or_else(|| figure.period?.latest())
}

fn first_stated(figure: &Figure) -> Option<Date> {
    figure.stated.iter().filter_map(|span| span.latest()).min_by_key(|date| end(*date))
}

fn later(own: Option<Date>, told: Date) -> Date {
    own.filter(|own| end(*own) > end(told)).unwrap_or(told)
}
