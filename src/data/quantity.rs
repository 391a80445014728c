//! Quantities with their unit and kind. Sums never cross kinds.

use serde::{Deserialize, Serialize};

/// A value with its unit, and what sort of statement it is. Unknown is not zero: what is not
/// known has no quantity.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Quantity {
    /// The value, in the unit; money in whole yuan or dollars. At most three decimals.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(range(min = -1e15, max = 1e15)))]
    pub value: f64,
    /// What is measured.
    pub unit: MeasurementUnit,
    /// Whether it happened, or was aimed at, announced, planned or estimated.
    pub kind: Kind,
    /// `over`, `about` or `under`, where the source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<Qualifier>,
}

/// What sort of statement a quantity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Reported as having happened.
    Actual,
    /// An aim that somebody set, with or without a year.
    Target,
    /// Made public as intended, at a signing or a start.
    Announced,
    /// Written in a plan of the one who is to do it.
    Planned,
    /// Reckoned by the source itself.
    Estimate,
}

/// How the source limits a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Qualifier {
    /// "About", "nearly".
    About,
    /// "Over", "more than", "at least".
    Over,
    /// "Under", "less than".
    Under,
}

/// The units of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MeasurementUnit {
    /// Renminbi yuan.
    Cny,
    /// United States dollars.
    Usd,
    /// Gigawatts of product a year.
    GwPerYear,
    /// Gigawatt-hours of storage product a year.
    GwhPerYear,
    /// Pieces or sets a year.
    SetsPerYear,
    /// Wafers a month.
    WafersPerMonth,
    /// Kilometres.
    Km,
    /// Kilometres of cable a year.
    KmPerYear,
    /// Square metres.
    M2,
    /// Square kilometres.
    Km2,
    /// Mu, 1/15 hectare.
    Mu,
    /// Tonnes.
    Tonnes,
    /// Tonnes a year.
    TonnesPerYear,
    /// Tonnes a day.
    TonnesPerDay,
    /// Twenty-foot containers.
    Teu,
    /// Per cent.
    Percent,
    /// A place in a ranking; lower is better.
    Rank,
    /// Berths for ships.
    Berths,
    /// Companies.
    Companies,
    /// Junctions of roads.
    Junctions,
    /// Minutes.
    Minutes,
    /// Administrative areas.
    Areas,
    /// Industrial parks.
    Parks,
    /// People.
    People,
    /// Passengers.
    Passengers,
    /// Plants.
    Plants,
    /// Projects.
    Projects,
    /// Stations.
    Stations,
    /// Titles awarded.
    Titles,
    /// Journeys made.
    Trips,
    /// Towns and sub-districts.
    Towns,
    /// Development zones.
    Zones,
}

impl MeasurementUnit {
    /// The unit's word in the record and in the keys of the interface texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cny => "cny",
            Self::Usd => "usd",
            Self::GwPerYear => "gw_per_year",
            Self::GwhPerYear => "gwh_per_year",
            Self::SetsPerYear => "sets_per_year",
            Self::WafersPerMonth => "wafers_per_month",
            Self::Km => "km",
            Self::KmPerYear => "km_per_year",
            Self::M2 => "m2",
            Self::Km2 => "km2",
            Self::Mu => "mu",
            Self::Tonnes => "tonnes",
            Self::TonnesPerYear => "tonnes_per_year",
            Self::TonnesPerDay => "tonnes_per_day",
            Self::Teu => "teu",
            Self::Percent => "percent",
            Self::Rank => "rank",
            Self::Berths => "berths",
            Self::Companies => "companies",
            Self::Junctions => "junctions",
            Self::Minutes => "minutes",
            Self::Areas => "areas",
            Self::Parks => "parks",
            Self::People => "people",
            Self::Passengers => "passengers",
            Self::Plants => "plants",
            Self::Projects => "projects",
            Self::Stations => "stations",
            Self::Titles => "titles",
            Self::Trips => "trips",
            Self::Towns => "towns",
            Self::Zones => "zones",
        }
    }

    /// Whether the unit is money.
    pub fn is_money(self) -> bool {
        matches!(self, Self::Cny | Self::Usd)
    }
}
