//! Reform initiatives.

use super::words::words;
use super::{Claim, Company, DateSpan, Id, Name, Project, Sector, Text};
use serde::{Deserialize, Serialize};

/// Something that the zone, or those above it, set out to do differently.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Initiative {
    /// Its id.
    pub id: Id<Initiative>,
    /// Its name.
    pub name: Name,
    /// What sort of initiative it is.
    pub group: Group,
    /// The steps of an investor's path that it stands on.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// What it is.
    pub what: Claim,
    /// The stated aim; an aim is never shown as an effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aim: Option<Claim>,
    /// What is reported to have come of it.
    #[serde(default)]
    pub effects: Vec<Claim>,
    /// Since when, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<DateSpan>,
    /// For whom, if the sources say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_whom: Option<Text>,
    /// The projects that it is reported to have touched.
    #[serde(default)]
    pub projects: Vec<Id<Project>>,
    /// The companies that it is reported to have touched, or that take part in it.
    #[serde(default)]
    pub companies: Vec<Id<Company>>,
    /// The sectors that it serves; empty where it is for all.
    #[serde(default)]
    pub sectors: Vec<Id<Sector>>,
    /// Its clauses, where it is a motto.
    #[serde(default)]
    pub motto: Vec<Clause>,
}

/// A clause of a motto: who, and what is asked of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Clause {
    /// Who.
    pub who: Name,
    /// What: a few words, shown large in the language that the motto was coined in.
    pub words: Name,
}

words! {
    /// What sort of initiative it is.
    Group {
        /// What is to move people.
        Spirit = "spirit",
        /// Who decides and who carries out.
        Governance = "governance",
        /// How investment is brought in.
        Investment = "investment",
        /// What is made easier for firms.
        Service = "service",
        /// With whom the zone works.
        Partnership = "partnership",
        /// How research and industry meet.
        Innovation = "innovation",
        /// Programmes and aims.
        Programme = "programme",
        /// Parks and pilot areas.
        Platform = "platform",
    }
}

words! {
    /// A step of an investor's path, from the first signature to running plant.
    #[allow(missing_docs, reason = "the words say all")]
    Step {
        Sign = "sign",
        Permits = "permits",
        Land = "land",
        Build = "build",
        Licence = "licence",
        Operate = "operate",
    }
}
