//! Statements and what they rest on.

use super::words::words;
use super::{DateSpan, Id, Source, Text};
use serde::{Deserialize, Serialize};

/// Anything stated, with the sources that state it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Claim {
    /// The statement, in our words.
    pub text: Text,
    /// When it held, if the source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<DateSpan>,
    /// Of whom or what it is said.
    pub scope: Scope,
    /// How sure it is.
    #[serde(default)]
    pub certainty: Certainty,
    /// Who says so; at least one.
    pub sources: Vec<Id<Source>>,
}

words! {
    /// Of whom or what a statement is made. A city's figure is never shown as the zone's.
    Scope {
        /// The zone.
        Zone = "zone",
        /// The city of Yangzhou, or the city that the zone belongs to.
        City = "city",
        /// One company.
        Company = "company",
        /// The province.
        Province = "province",
        /// The country.
        Nation = "nation",
    }
}

words! {
    /// How sure a statement is.
    #[derive(Default)]
    Certainty {
        /// A source says so.
        #[default]
        Stated = "stated",
        /// A source says so roughly, or a weak source does.
        Approximate = "approximate",
        /// We conclude it from what sources say.
        Inferred = "inferred",
    }
}
