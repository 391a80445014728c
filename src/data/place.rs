//! The smaller kinds: places, institutes, terms and the zone's own timeline.

use super::words::words;
use super::{
    Certainty, Claim, Company, DateSpan, EntityRef, Id, Name, Quantity, Scope, Sector, Source, Text,
};
use serde::{Deserialize, Serialize};

/// A way to reach the zone, or something near it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Place {
    /// Its id.
    pub id: Id<Place>,
    /// Its name.
    pub name: Name,
    /// How one travels there, or what it offers.
    pub mode: Mode,
    /// How far or how long it is, where a source says so.
    #[serde(default)]
    pub reach: Vec<Reach>,
    /// What is to be said of it.
    pub about: Vec<Claim>,
}

words! {
    /// How one travels, or what a place offers.
    Mode {
        /// Roads and bridges.
        Road = "road",
        /// Railways.
        Rail = "rail",
        /// Airports.
        Air = "air",
        /// The Yangtze, the Grand Canal and ports.
        Water = "water",
        /// Utilities and schools in or near the zone.
        Site = "site",
    }
}

/// A distance or a time of travel, in kilometres or minutes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Reach {
    /// Its id within the place.
    pub id: String,
    /// From where to where, in a few words: "Yangzhou East – Shanghai, fastest train".
    pub label: Text,
    /// How far or how long.
    pub quantity: Quantity,
    /// When it held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<DateSpan>,
    /// Who says so; at least one.
    pub sources: Vec<Id<Source>>,
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
    /// The companies that run it or share it.
    #[serde(default)]
    pub companies: Vec<Id<Company>>,
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
    /// What sort of event it is.
    pub topic: Topic,
    /// The entities that it touches.
    #[serde(default)]
    pub subjects: Vec<EntityRef>,
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

words! {
    /// What sort of event an entry of the timeline is.
    Topic {
        /// The zone's own standing: founding, area, rank, titles.
        Standing = "standing",
        /// Plants, lines and companies.
        Industry = "industry",
        /// Signings and starts of many projects together.
        Investment = "investment",
        /// Policies, aims and reforms.
        Reform = "reform",
        /// Research and education.
        Research = "research",
        /// Bridges, railways, ports, airports.
        Transport = "transport",
    }
}
