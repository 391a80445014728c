//! Sectors and the chains of stages that they consist of.

use super::words::words;
use super::{Claim, Company, Figure, Id, Name, Project};
use serde::{Deserialize, Serialize};

/// A sector of the zone's economy, as the zone itself names it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Sector {
    /// Its id.
    pub id: Id<Sector>,
    /// Its name.
    pub name: Name,
    /// The object that is drawn for it.
    pub drawing: Drawing,
    /// A second object, where one does not stand for all that is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<Drawing>,
    /// What is to be said of it, most important first.
    pub summary: Vec<Claim>,
    /// Its figures, the one for the overview first.
    #[serde(default)]
    pub figures: Vec<Id<Figure>>,
}

words! {
    /// The objects that are drawn for sectors.
    Drawing {
        /// A solar wafer.
        Wafer = "wafer",
        /// An axle with its wheels.
        Axle = "axle",
        /// A sheet of electronic paper.
        Sheet = "sheet",
        /// A tower of a wind turbine.
        Tower = "tower",
        /// An empty bench.
        Bench = "bench",
        /// A stack of an electrolyser.
        Stack = "stack",
        /// A roll of paper.
        Roll = "roll",
    }
}

/// A chain of production: its stages in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Chain {
    /// Its id.
    pub id: Id<Chain>,
    /// Its name.
    pub name: Name,
    /// The sector it belongs to.
    pub sector: Id<Sector>,
    /// Its stages, upstream first.
    pub stages: Vec<Stage>,
}

/// A stage of a chain. Capacities of different stages are never added together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Stage {
    /// Its id, unique among the stages of all chains.
    pub id: Id<Stage>,
    /// Its name.
    pub name: Name,
    /// Whether it stands beside the stage before it, and takes nothing from it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub separate: bool,
    /// The companies that work on it. None means: none in this record.
    pub companies: Vec<Id<Company>>,
    /// The projects that belong to it without a unit of measured capacity there.
    #[serde(default)]
    pub projects: Vec<Id<Project>>,
    /// What this record knows of production on it.
    pub standing: Standing,
    /// What is known of it.
    pub state: Claim,
}

words! {
    /// What a record knows of production on a stage.
    Standing {
        /// A source reports production, and none that all of it has stopped.
        Producing = "producing",
        /// There are companies or plans, but no report of production.
        Unreported = "unreported",
        /// What is known is history, or a plan whose owner has left.
        Past = "past",
        /// There is no company.
        Open = "open",
    }
}
