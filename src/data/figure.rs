//! Indicators.

use super::{Certainty, Claim, DateSpan, Id, Quantity, Scope, Source, Text};
use serde::{Deserialize, Serialize};

/// One value of an indicator, for one period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Figure {
    /// Its id.
    pub id: Id<Figure>,
    /// What is counted, without the value and the period.
    pub label: Text,
    /// The value.
    pub quantity: Quantity,
    /// The period or the day that it holds for; of a target, by when. Left out where the
    /// source gives none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<DateSpan>,
    /// Of whom or what.
    pub scope: Scope,
    /// How sure it is.
    #[serde(default)]
    pub certainty: Certainty,
    /// What a reader must know to read it right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// When the sources stated it, where that differs from the period: targets above all.
    #[serde(default)]
    pub stated: Vec<DateSpan>,
    /// What became of a target, if a source tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Claim>,
    /// Who says so; at least one.
    pub sources: Vec<Id<Source>>,
}
