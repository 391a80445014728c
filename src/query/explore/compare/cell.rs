//! Rows of a comparison and what stands in them.

use crate::{
    data::{
        Date, EntityRef, Event, Grade, InZone, Investment, Kind, MeasurementUnit, Quantity, Stage,
        Status, Text,
    },
    query::explore::ProjectCapacity,
};

/// What a row of a comparison is about.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// Who carries a project out.
    Companies,
    /// The sector of a project or company.
    Sector,
    /// What a project makes.
    Product,
    /// The last status reported of a project.
    Status,
    /// When that was reported.
    StatusReport,
    /// The first report on a project.
    FirstReport,
    /// The last report on a project, of whatever sort.
    LastReport,
    /// Since when nothing is reported of a project, if that is long.
    Silence,
    /// The capacity on a stage, in one unit and of one kind.
    Capacity(&'a Stage, MeasurementUnit, Kind),
    /// Money in one currency and of one kind.
    Money(MeasurementUnit, Kind),
    /// How many sources of one kind a project rests on.
    Sources(Grade),
    /// The projects that contain a project, that it contains, or that may mean some of the same
    /// things.
    Family,
    /// What a company makes.
    Makes,
    /// Whether a company lies in the zone.
    InZone,
    /// The projects of a company or sector.
    Projects,
    /// The stages that a company works on.
    Stages,
    /// The institutes of a company or sector.
    Institutes,
    /// How many of a sector's projects were last reported in a status; of how many none is.
    ProjectsAt(Option<Status>),
    /// The companies of a sector that lie in the zone.
    CompaniesInZone,
    /// Its other companies.
    CompaniesElsewhere,
    /// The stages of a sector without a company in the record.
    OpenStages,
}

/// What stands in a row of one entity.
#[derive(Clone, Debug)]
pub enum Cell<'a> {
    /// The record does not say.
    Unknown,
    /// Entities; without any the record has none.
    Entities(Vec<EntityRef>),
    /// A text.
    Text(&'a Text),
    /// The status that a report gives.
    Status(&'a Event),
    /// The date of a report.
    Report(&'a Event),
    /// Since when nothing is reported; `None` where the last report is not that old.
    Silence(Option<Date>),
    /// Whether a company lies in the zone.
    InZone(InZone),
    /// A number of things in the record.
    Count(usize),
    /// The capacity on the row's stage.
    Capacity(ProjectCapacity<'a>),
    /// Sums in the row's currency and of its kind, those among them that stand apart.
    Sums(Vec<&'a Investment>),
    /// A total in the row's currency and of its kind, and of how many sums.
    Total(Quantity, usize),
}

impl Cell<'_> {
    /// What of it can be drawn to scale. All amounts of a row have its unit and kind, so that they
    /// can share an axis; those of two rows cannot.
    pub fn amount(&self) -> Option<Quantity> {
        match self {
            Self::Capacity(capacity) => capacity.total(),
            Self::Sums(sums) => {
                let added = sums.iter().filter(|sum| sum.apart.is_none()).map(|sum| sum.amount);
                added.max_by(|a, b| a.value.total_cmp(&b.value))
            }
            Self::Total(total, _) => Some(*total),
            _ => None,
        }
    }

    /// Whether two cells of a row are known to say different things.
    fn differs(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unknown, _) | (_, Self::Unknown) => false,
            (Self::Entities(a), Self::Entities(b)) => a != b,
            (Self::Text(a), Self::Text(b)) => a != b,
            (Self::Status(a), Self::Status(b)) => {
                (a.status, a.is_of_part()) != (b.status, b.is_of_part())
            }
            (Self::Report(a), Self::Report(b)) => a.date != b.date,
            (Self::Silence(a), Self::Silence(b)) => a != b,
            (Self::InZone(a), Self::InZone(b)) => a != b,
            (Self::Count(a), Self::Count(b)) => a != b,
            (Self::Capacity(a), Self::Capacity(b)) => match (a.total(), b.total()) {
                (Some(a), Some(b)) => a != b,
                _ => !a.units.iter().map(|it| it.capacity).eq(b.units.iter().map(|it| it.capacity)),
            },
            (Self::Sums(a), Self::Sums(b)) => {
                let sums = a.iter().map(|sum| (sum.amount, sum.apart.is_some()));
                !sums.eq(b.iter().map(|sum| (sum.amount, sum.apart.is_some())))
            }
            (Self::Total(a, _), Self::Total(b, _)) => a != b,
            _ => true,
        }
    }
}

/// A row of a comparison.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// What it is about.
    pub subject: Subject<'a>,
    /// What is said of each entity, in their order.
    pub cells: Vec<Cell<'a>>,
    /// Whether two entities are known to differ. What is not known of one is no difference.
    pub differs: bool,
    /// Whether the record does not say it of one of them.
    pub has_gaps: bool,
}

impl<'a> Row<'a> {
    pub(super) fn new(subject: Subject<'a>, cells: Vec<Cell<'a>>) -> Self {
        let others = |at: usize| cells.iter().skip(at + 1);
        let differs =
            cells.iter().enumerate().any(|(at, cell)| others(at).any(|it| cell.differs(it)));
        let has_gaps = cells.iter().any(|cell| matches!(cell, Cell::Unknown));
        Self { subject, cells, differs, has_gaps }
    }
}
