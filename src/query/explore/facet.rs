//! What projects are filtered by.

use crate::{data::Date, query::is_older};

/// A property of projects by whose values they are filtered. A project is shown that has one of
/// the chosen values in every facet in which any is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// The sector.
    Sector,
    /// The stages of a chain that it has a unit on, or that name it.
    Stage,
    /// The last status reported; one reported of a part counts as that status.
    Status,
    /// Who carries it out.
    Company,
    /// The year of the first report; of a span, that of its last date.
    FirstReport,
    /// How old the last report is.
    Age,
    /// The kinds of source that the record's statements about it rest on.
    Source,
    /// How sure the report is that gives the status.
    Certainty,
}

impl Facet {
    /// Every facet, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::Sector,
        Self::Stage,
        Self::Status,
        Self::Company,
        Self::FirstReport,
        Self::Age,
        Self::Source,
        Self::Certainty,
    ];

    /// Its parameter in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sector => "sector",
            Self::Stage => "stage",
            Self::Status => "status",
            Self::Company => "company",
            Self::FirstReport => "first",
            Self::Age => "age",
            Self::Source => "source",
            Self::Certainty => "certainty",
        }
    }

    /// Its own bit in a set of facets.
    pub(super) fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// How old a project's last report is. The last of these is what the site calls silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// At most one year.
    UnderOne,
    /// More than one year, and at most two.
    OneToTwo,
    /// More than two years.
    OverTwo,
}

impl Age {
    /// Every one, the youngest first.
    pub const ALL: [Self; 3] = [Self::UnderOne, Self::OneToTwo, Self::OverTwo];

    /// Its word, with `_` as in ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnderOne => "under_1",
            Self::OneToTwo => "1_2",
            Self::OverTwo => "over_2",
        }
    }

    /// The age of a report of `last`, counted to `researched` as silence is.
    pub(super) fn of(last: Date, researched: Date) -> Self {
        match (is_older(last, researched, 1), is_older(last, researched, 2)) {
            (_, true) => Self::OverTwo,
            (true, false) => Self::OneToTwo,
            (false, false) => Self::UnderOne,
        }
    }
}
