//! Projects: their units, their money and their history.

use super::words::words;
use super::{Certainty, Claim, Company, DateSpan, Id, Name, Quantity, Sector, Source, Stage, Text};
use serde::{Deserialize, Serialize};

/// A project with its whole history, stops included.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Project {
    /// Its id.
    pub id: Id<Project>,
    /// Its full name.
    pub name: Name,
    /// Its name in charts and lists: a word or two.
    pub short: Name,
    /// Its place among the flagship projects, from 1; left out for all others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flagship: Option<u8>,
    /// Who carries it out; empty where no source names the owner.
    pub companies: Vec<Id<Company>>,
    /// The sector it counts to.
    pub sector: Id<Sector>,
    /// What it makes, in a few words.
    pub product: Text,
    /// What is to be said of it, most important first.
    pub summary: Vec<Claim>,
    /// Sums of money, each of one kind.
    #[serde(default)]
    pub investments: Vec<Investment>,
    /// Its capacities, each in one place only.
    #[serde(default)]
    pub units: Vec<Unit>,
    /// Its dated reports, oldest first.
    pub events: Vec<Event>,
    /// The larger project that contains it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Id<Project>>,
    /// Projects that may mean some of the same things.
    #[serde(default)]
    pub overlaps: Vec<Id<Project>>,
}

/// A sum of money that a source connects with a project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Investment {
    /// Its id within the project.
    pub id: String,
    /// The sum.
    pub amount: Quantity,
    /// What it is for.
    pub what: Text,
    /// When it was stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<DateSpan>,
    /// Why it is not added to totals: part of another sum, another source's version of one, or
    /// shared with another place. Left out where it is added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub apart: Option<Text>,
    /// How sure it is.
    #[serde(default)]
    pub certainty: Certainty,
    /// Who says so; at least one.
    pub sources: Vec<Id<Source>>,
}

/// One plant's capacity at one stage of a chain in one phase. A unit belongs to one project;
/// totals and pictures run over units, each once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Unit {
    /// Its id within the project.
    pub id: String,
    /// The plant, as a word that tells it from other plants: two units with the same plant,
    /// stage and phase overlap, and the checker refuses them.
    pub plant: String,
    /// The stage of the chain.
    pub stage: Id<Stage>,
    /// The phase, from 1.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(range(min = 1, max = 20)))]
    pub phase: u8,
    /// What it is called on the page.
    pub label: Text,
    /// Its capacity.
    pub capacity: Quantity,
    /// How sure it is.
    #[serde(default)]
    pub certainty: Certainty,
    /// Who says so; at least one.
    pub sources: Vec<Id<Source>>,
}

/// A dated report on a project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Event {
    /// Its id within the project.
    pub id: String,
    /// When it happened, as precisely as it is known.
    pub date: DateSpan,
    /// Whether the date is our conclusion.
    #[serde(default)]
    pub inferred: bool,
    /// The status that it reports; left out where it reports none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// What it is said of; empty means all units of the project.
    #[serde(default)]
    pub covers: Vec<Coverage>,
    /// Whether it is said of a part only, of a project whose capacities are no units.
    #[serde(default)]
    pub in_part: bool,
    /// A few words for charts: "signed", "in production".
    pub label: Text,
    /// What is reported, in a sentence.
    pub text: Text,
    /// How sure it is.
    #[serde(default)]
    pub certainty: Certainty,
    /// Who says so; at least one.
    pub sources: Vec<Id<Source>>,
}

impl Event {
    /// Whether it is said of a part only.
    pub fn is_of_part(&self) -> bool {
        self.in_part || self.covers.iter().any(|coverage| coverage.extent == Extent::Part)
    }
}

/// The part of a project that an event is said of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Coverage {
    /// The unit.
    pub unit: String,
    /// Whether all of it is meant or a part.
    #[serde(default)]
    pub extent: Extent,
    /// How much, in the unit's own measure, where a part is meant and its size is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
}

words! {
    /// Whether an event is said of a whole unit.
    #[derive(Default)]
    Extent {
        /// Of all of it.
        #[default]
        Whole = "whole",
        /// Of a part; unless an amount is given its size is unknown.
        Part = "part",
    }
}

words! {
    /// What a report says of a project's state. The methods page defines each word.
    Status {
        /// Made public as an intention.
        Announced = "announced",
        /// Agreed in a contract.
        Signed = "signed",
        /// Construction or equipping has begun.
        Building = "building",
        /// Reported complete.
        Completed = "completed",
        /// Reported to be producing.
        Operating = "operating",
        /// Reported to stand still.
        Halted = "halted",
        /// Reported given up.
        Ended = "ended",
    }
}
