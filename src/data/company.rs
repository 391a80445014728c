//! Companies.

use super::words::words;
use super::{Claim, Date, Id, Name, Sector, Source, Text};
use serde::{Deserialize, Serialize};

/// A company with a tie to the zone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Company {
    /// Its id.
    pub id: Id<Company>,
    /// Its full name.
    pub name: Name,
    /// Its name in lists and charts.
    pub short: Name,
    /// Its sector; left out for one that makes nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<Id<Sector>>,
    /// What it makes, in a few words.
    pub makes: Text,
    /// What it made before, if `makes` tells of a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<Made>,
    /// Whether it lies in the zone. Only `yes` is counted.
    pub in_zone: InZone,
    /// What is to be said of it.
    pub about: Vec<Claim>,
    /// Its code at a stock exchange, if it or its group is listed: `603013`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticker: Option<String>,
    /// Who places it and says what it makes; at least one.
    pub sources: Vec<Id<Source>>,
}

/// What a company made up to a change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Made {
    /// What, in a few words.
    pub text: Text,
    /// When the change was known: from then on it is told as [`Company::makes`].
    pub until: Date,
}

words! {
    /// Whether a company lies in the zone.
    InZone {
        /// A source says so.
        Yes = "yes",
        /// It follows from sources, but none says so.
        Likely = "likely",
        /// It takes part in a project in the zone without a plant of its own there.
        Partner = "partner",
        /// In the city; no source read says whether in the zone.
        Unverified = "unverified",
    }
}
