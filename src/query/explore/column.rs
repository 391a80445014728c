//! How the projects are laid out: views, and the columns of the table, by each of which it can
//! be sorted.

/// How the projects are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// A table.
    #[default]
    Table,
    /// A card for each.
    Cards,
    /// A column for each status.
    Board,
    /// The signature picture.
    Picture,
}

impl View {
    /// Every one, the default first.
    pub const ALL: [Self; 4] = [Self::Table, Self::Cards, Self::Board, Self::Picture];

    /// Its word in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Cards => "cards",
            Self::Board => "board",
            Self::Picture => "picture",
        }
    }
}

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The project's name, in the order of code points. It is always shown.
    Project,
    /// The sector, in the order of the record.
    Sector,
    /// The stages, in the order of the chains; sorted by the furthest upstream.
    Stage,
    /// Who carries it out, in the order of code points; sorted by the first.
    Company,
    /// What it makes, in the order of code points.
    Product,
    /// The last status reported, by how far along it is; a part comes before the whole.
    Status,
    /// The date of the last report, of whatever sort.
    LastReport,
    /// The date of the first report.
    FirstReport,
    /// The largest sum of money that is not apart, by kind and currency.
    Money,
    /// The largest capacity on a stage, by chain, unit and kind.
    Capacity,
}

impl Column {
    /// Every column, in the order of the table.
    pub const ALL: [Self; 10] = [
        Self::Project,
        Self::Sector,
        Self::Stage,
        Self::Company,
        Self::Product,
        Self::Status,
        Self::LastReport,
        Self::FirstReport,
        Self::Money,
        Self::Capacity,
    ];

    /// The columns that are shown unless others are chosen.
    pub const DEFAULT: [Self; 6] =
        [Self::Project, Self::Sector, Self::Company, Self::Product, Self::Status, Self::LastReport];

    /// Its word in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Sector => "sector",
            Self::Stage => "stage",
            Self::Company => "company",
            Self::Product => "product",
            Self::Status => "status",
            Self::LastReport => "last",
            Self::FirstReport => "first",
            Self::Money => "money",
            Self::Capacity => "capacity",
        }
    }

    /// Whether a reader expects the most first: the newest, the furthest along, the largest.
    fn most_first(self) -> bool {
        matches!(self, Self::Status | Self::LastReport | Self::Money | Self::Capacity)
    }
}

/// A column to sort by, and in which direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column.
    pub column: Column,
    /// Whether the last, the furthest or the largest comes first.
    pub descending: bool,
}

impl Sort {
    /// The order after a column's head is pressed: its usual direction, then the other one, then
    /// the order of the record again.
    pub fn pressed(now: Option<Self>, column: Column) -> Option<Self> {
        let usual = Self { column, descending: column.most_first() };
        let other = Self { column, descending: !usual.descending };
        match now {
            Some(now) if now == usual => Some(other),
            Some(now) if now == other => None,
            _ => Some(usual),
        }
    }
}
