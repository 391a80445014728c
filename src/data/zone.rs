//! The zone itself, and how this site presents it.

use super::{Claim, Date, Figure, Id, Name, Text};
use serde::{Deserialize, Serialize};

/// The zone that the site is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Zone {
    /// Its full name.
    pub name: Name,
    /// Its short name.
    pub short: Name,
    /// The languages of the site, the default one first.
    pub languages: Vec<Language>,
    /// The code of the language spoken in the zone: mottos are shown in it on every page.
    pub home_language: String,
    /// Whether the zone itself runs the site; every page says so.
    pub official: bool,
    /// The day of this release. It is the site's "today".
    pub released: Date,
    /// The month or day of the newest source that was found. Silence counts to it: what a later
    /// search would have found is not known.
    pub researched: Date,
    /// The address that this site is published under, without a path: for canonical addresses
    /// and the site map.
    pub site_url: String,
    /// Where errors are reported, a mail address; left out where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// The headline of the first page.
    pub headline: Text,
    /// The sentence under it: who and where.
    pub lead: Claim,
    /// What is to be said of the zone.
    pub about: Vec<Claim>,
    /// The figures of the first page: each entry one figure, or the first and the last of a
    /// development.
    pub headline_figures: Vec<Vec<Id<Figure>>>,
}

/// A language of the site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Language {
    /// Its code, in addresses and in the record: `en`.
    pub code: String,
    /// Its BCP 47 tag, for browsers and search engines: `zh-Hans`.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
}
