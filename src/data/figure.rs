//! Indicators.

use super::words::words;
use super::{Certainty, Claim, DateSpan, EntityRef, Id, Quantity, Scope, Source, Text};
use serde::{Deserialize, Serialize};

/// One value of an indicator, for one period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Figure {
    /// Its id.
    pub id: Id<Figure>,
    /// What it is about.
    pub topic: FigureTopic,
    /// The indicator that it is one value of. Values of one series were counted in the same
    /// way and may stand in one chart; left out for a figure that stands alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// The entities on whose pages it stands as well.
    #[serde(default)]
    pub subjects: Vec<EntityRef>,
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

words! {
    /// What figures are about, in the order of their page.
    FigureTopic {
        /// Output of the whole economy, growth, budget.
        Economy = "economy",
        /// Output and sales of industry.
        Industry = "industry",
        /// Signings, starts and completions, and their money.
        Investment = "investment",
        /// Places in rankings, and titles.
        Standing = "standing",
        /// Imports and exports, and foreign investment.
        Trade = "trade",
        /// One sector or one company.
        Sectors = "sectors",
        /// Ports, airports, roads and utilities.
        Transport = "transport",
    }
}
