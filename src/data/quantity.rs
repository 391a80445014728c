//! Quantities with their unit and kind. Sums never cross kinds.

use super::words::words;
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

words! {
    /// What sort of statement a quantity is.
    Kind {
        /// Reported as having happened.
        Actual = "actual",
        /// An aim that somebody set, with or without a year.
        Target = "target",
        /// Made public as intended, at a signing or a start.
        Announced = "announced",
        /// Written in a plan of the one who is to do it.
        Planned = "planned",
        /// Reckoned by the source itself.
        Estimate = "estimate",
    }
}

words! {
    /// How the source limits a value.
    Qualifier {
        /// "About", "nearly".
        About = "about",
        /// "Over", "more than", "at least".
        Over = "over",
        /// "Under", "less than".
        Under = "under",
    }
}

words! {
    /// The units of the record.
    MeasurementUnit {
        /// Renminbi yuan.
        Cny = "cny",
        /// United States dollars.
        Usd = "usd",
        /// Gigawatts of product a year.
        GwPerYear = "gw_per_year",
        /// Gigawatt-hours of storage product a year.
        GwhPerYear = "gwh_per_year",
        /// Pieces or sets a year.
        SetsPerYear = "sets_per_year",
        /// Wafers a month.
        WafersPerMonth = "wafers_per_month",
        /// Kilometres.
        Km = "km",
        /// Kilometres of cable a year.
        KmPerYear = "km_per_year",
        /// Square metres.
        M2 = "m2",
        /// Square kilometres.
        Km2 = "km2",
        /// Mu, 1/15 hectare.
        Mu = "mu",
        /// Tonnes.
        Tonnes = "tonnes",
        /// Tonnes a year.
        TonnesPerYear = "tonnes_per_year",
        /// Tonnes a day.
        TonnesPerDay = "tonnes_per_day",
        /// Twenty-foot containers.
        Teu = "teu",
        /// Per cent.
        Percent = "percent",
        /// A place in a ranking; lower is better.
        Rank = "rank",
        /// Berths for ships.
        Berths = "berths",
        /// Companies.
        Companies = "companies",
        /// Junctions of roads.
        Junctions = "junctions",
        /// Minutes.
        Minutes = "minutes",
        /// Administrative areas.
        Areas = "areas",
        /// Industrial parks.
        Parks = "parks",
        /// People.
        People = "people",
        /// Passengers.
        Passengers = "passengers",
        /// Plants.
        Plants = "plants",
        /// Projects.
        Projects = "projects",
        /// Stations.
        Stations = "stations",
        /// Titles awarded.
        Titles = "titles",
        /// Journeys made.
        Trips = "trips",
        /// Towns and sub-districts.
        Towns = "towns",
        /// Development zones.
        Zones = "zones",
    }
}

impl MeasurementUnit {
    /// Whether the unit is money.
    pub fn is_money(self) -> bool {
        matches!(self, Self::Cny | Self::Usd)
    }
}
