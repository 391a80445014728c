//! The whole record.

use super::{
    Chain, Company, Conflict, Entity, EntityKind, Figure, Id, Initiative, Institute, Place,
    Project, Sector, Source, Stage, Term, TimelineEntry, Unknown, Zone,
};
use serde::{Deserialize, Serialize};

/// Every file of `assets/data` but the interface texts. The field names are the file names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each field is the file of its name")]
pub struct Record {
    pub zone: Zone,
    pub sources: Vec<Source>,
    pub sectors: Vec<Sector>,
    pub chains: Vec<Chain>,
    pub companies: Vec<Company>,
    pub projects: Vec<Project>,
    pub initiatives: Vec<Initiative>,
    pub institutes: Vec<Institute>,
    pub figures: Vec<Figure>,
    pub timeline: Vec<TimelineEntry>,
    pub places: Vec<Place>,
    pub terms: Vec<Term>,
    pub conflicts: Vec<Conflict>,
    pub unknowns: Vec<Unknown>,
}

macro_rules! kinds {
    ($($entity:ident: $kind:ident;)*) => {
        $(impl Entity for $entity {
            const KIND: EntityKind = EntityKind::$kind;
        })*
    };
}

kinds! {
    Chain: Chains;
    Company: Companies;
    Conflict: Conflicts;
    Figure: Figures;
    Initiative: Initiatives;
    Institute: Institutes;
    Place: Places;
    Project: Projects;
    Sector: Sectors;
    Source: Sources;
    Stage: Stages;
    Term: Terms;
    TimelineEntry: Timeline;
    Unknown: Unknowns;
}

macro_rules! lookups {
    ($($name:ident: $kind:ident in $field:ident;)*) => {
        impl Record {$(
            #[doc = concat!("The entry of `", stringify!($field), "` with this id.")]
            pub fn $name(&self, id: &Id<$kind>) -> Option<&$kind> {
                self.$field.iter().find(|entry| entry.id == *id)
            }
        )*}
    };
}

lookups! {
    source: Source in sources;
    sector: Sector in sectors;
    chain: Chain in chains;
    company: Company in companies;
    project: Project in projects;
    initiative: Initiative in initiatives;
    figure: Figure in figures;
    term: Term in terms;
    place: Place in places;
    institute: Institute in institutes;
    conflict: Conflict in conflicts;
}

impl Record {
    /// The source with this id, and its number: its place in the file, from 1.
    pub fn numbered_source(&self, id: &Id<Source>) -> Option<(usize, &Source)> {
        let at = self.sources.iter().position(|source| source.id == *id)?;
        self.sources.get(at).map(|source| (at + 1, source))
    }

    /// The stage with this id, and the chain that it is of.
    pub fn stage(&self, id: &Id<Stage>) -> Option<(&Chain, &Stage)> {
        self.chains.iter().find_map(|chain| {
            chain.stages.iter().find(|stage| stage.id == *id).map(|stage| (chain, stage))
        })
    }
}
