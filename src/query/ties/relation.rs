//! The ways in which two entities are tied.

macro_rules! relations {
    ($($(#[$doc:meta])* $variant:ident = $word:literal, $weight:literal;)+) => {
        /// How one entity is tied to another, said from the first to the second; the nearest first.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Relation {
            $($(#[$doc])* $variant,)+
        }

        impl Relation {
            /// Every one, the nearest first.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word for keys of interface texts.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// How far it is: what many share ties but loosely.
            pub(super) fn weight(self) -> u32 {
                match self {
                    $(Self::$variant => $weight,)+
                }
            }
        }
    };
}

relations! {
    /// A company carries out a project.
    CarriesOut = "carries_out", 1;
    /// A project is part of a larger one.
    PartOf = "part_of", 1;
    /// A project may mean some of the same things as another.
    Overlaps = "overlaps", 2;
    /// A project has a unit on a stage.
    UnitOn = "unit_on", 2;
    /// A project belongs to a stage without a unit there.
    CountsTo = "counts_to", 2;
    /// A company works on a stage.
    WorksOn = "works_on", 2;
    /// An institute is run or shared by a company.
    RunBy = "run_by", 2;
    /// An initiative touched a project or a company, or the company takes part in it.
    Touches = "touches", 3;
    /// A figure is one of an entity.
    FigureOf = "figure_of", 3;
    /// A stage is one of a chain.
    StageOf = "stage_of", 3;
    /// A chain is one of a sector.
    ChainOf = "chain_of", 3;
    /// A dated entry tells of an entity.
    TellsOf = "tells_of", 4;
    /// An initiative serves a sector.
    Serves = "serves", 5;
    /// An institute works for a sector.
    WorksFor = "works_for", 5;
    /// A project or a company belongs to a sector.
    InSector = "in_sector", 6;
}

impl Relation {
    /// Whether no source says it: the record itself is laid out so.
    pub fn is_layout(self) -> bool {
        matches!(self, Self::StageOf | Self::ChainOf)
    }
}
