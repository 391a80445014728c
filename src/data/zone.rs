//! The zone itself, and how this site presents it.

use super::words::words;
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
    /// What is to be said of the zone, by what it concerns.
    pub about: Vec<ZonePart>,
    /// The figures of the first page: each entry one figure, or the first and the last of a
    /// development.
    pub headline_figures: Vec<Vec<Id<Figure>>>,
}

impl Zone {
    /// Every statement of [`Zone::about`].
    pub fn told(&self) -> impl Iterator<Item = &Claim> {
        self.about
            .iter()
            .flat_map(|part| part.facts.iter().flat_map(|fact| &fact.claims).chain(&part.claims))
    }
}

/// A part of what is to be said of the zone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ZonePart {
    /// What it concerns.
    pub topic: ZoneTopic,
    /// What can be looked up by a word: the area, a code.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// What else is to be said; on the page what has a date follows the rest, oldest first.
    #[serde(default)]
    pub claims: Vec<Claim>,
}

/// Statements that answer to a word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Fact {
    /// The word: "Area".
    pub label: Text,
    /// What is said of it.
    pub claims: Vec<Claim>,
}

words! {
    /// What a part of the statements on the zone concerns.
    ZoneTopic {
        /// What it is called, its rank and its titles.
        Name = "name",
        /// Where it lies, how large it is, who lives there.
        Land = "land",
        /// Its industries, as it has put them over the years.
        Industries = "industries",
        /// The bodies and people that run it.
        Bodies = "bodies",
    }
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
