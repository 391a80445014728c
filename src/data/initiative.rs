//! Reform initiatives.

use super::{Claim, DateSpan, Id, Name, Project, Text};
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
}

/// What sort of initiative it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// What is to move people.
    Spirit,
    /// Who decides and who carries out.
    Governance,
    /// How investment is brought in.
    Investment,
    /// What is made easier for firms.
    Service,
    /// With whom the zone works.
    Partnership,
    /// How research and industry meet.
    Innovation,
    /// Programmes and aims.
    Programme,
    /// Parks and pilot areas.
    Platform,
}

/// A step of an investor's path, from the first signature to running plant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say all")]
pub enum Step {
    Sign,
    Permits,
    Land,
    Build,
    Licence,
    Operate,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 6] =
        [Self::Sign, Self::Permits, Self::Land, Self::Build, Self::Licence, Self::Operate];

    /// The step's word in the record and in the keys of the interface texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sign => "sign",
            Self::Permits => "permits",
            Self::Land => "land",
            Self::Build => "build",
            Self::Licence => "licence",
            Self::Operate => "operate",
        }
    }
}
