//! Where sources differ, and what is not known.

use super::{Claim, EntityRef, Id, Source, Text};
use serde::{Deserialize, Serialize};

/// A question on which sources differ. Both answers are shown, and never averaged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Conflict {
    /// Its id.
    pub id: Id<Conflict>,
    /// The question.
    pub about: Text,
    /// The answers; at least two.
    pub versions: Vec<Claim>,
    /// How this site reads them, and why.
    pub reading: Text,
    /// The entities on whose pages it is told.
    pub subjects: Vec<EntityRef>,
}

/// Something that the record does not know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Unknown {
    /// Its id.
    pub id: Id<Unknown>,
    /// What is not known.
    pub text: Text,
    /// Why, or what would settle it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    /// The entities on whose pages it is told; empty for the record as a whole.
    pub subjects: Vec<EntityRef>,
    /// The sources that come nearest.
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}
