//! The smaller kinds: places, institutes, terms and the zone's own timeline.

use super::{Certainty, Claim, DateSpan, Id, Name, Scope, Sector, Source, Text};
use serde::{Deserialize, Serialize};

/// A way to reach the zone, or something near it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Place {
    /// Its id.
    pub id: Id<Place>,
    /// Its name.
    pub name: Name,
    /// What is to be said of it.
    pub about: Vec<Claim>,
}

/// A laboratory, school or research body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Institute {
    /// Its id.
    pub id: Id<Institute>,
    /// Its name.
    pub name: Name,
    /// The sectors it works for.
    #[serde(default)]
    pub sectors: Vec<Id<Sector>>,
    /// What is to be said of it.
    pub about: Vec<Claim>,
}

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Term {
    /// Its id.
    pub id: Id<Term>,
    /// The term.
    pub name: Name,
    /// What it means.
    pub definition: Text,
    /// Who says so, where it is more than usage.
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

/// Something that happened to the zone as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct TimelineEntry {
    /// Its id.
    pub id: Id<TimelineEntry>,
    /// When.
    pub date: DateSpan,
    /// What, in a sentence.
    pub text: Text,
    /// Of whom or what.
    pub scope: Scope,
    /// How sure it is.
    #[serde(default)]
    pub certainty: Certainty,
    /// Who says so; at least one.
    pub sources: Vec<Id<Source>>,
}
