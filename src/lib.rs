//! The zone showcase: a website about one economic development zone, rendered from its record.
//!
//! The record (`assets/data/*.json`) is checked, bundled per language and rendered to static
//! HTML by the builder; in the browser the same components hydrate. One way, and nothing runs
//! back: record → check → bundle → page.
//!
//! | module | what is in it | knows |
//! |---|---|---|
//! | [`data`] | the record's types, dates, quantities, checks | nothing else |
//! | [`query`] | status on a date, totals, relations, search | `data` |
//! | [`i18n`] | interface texts, numbers, dates, money | `data`, the relations of `query` |
//! | [`route`], [`edition`], [`file_sizes`] | the places of the site; a record in one language; what its files weigh | `data`, `query`, `i18n` |
//! | [`address`] | the address that is shown, as signals | [`browser`] |
//! | [`browser`] | the only place that touches `web-sys` | nothing else |
//! | [`components`], [`pages`] | what is seen | all of the above, [`browser`] |
//! | [`app`] | the tree that is rendered and hydrated | `pages` |
//! | [`builder`] | record in, website out; native only | `pages`, `data::check` |

// The recursion limit is for the types of deep views.
#![recursion_limit = "256"]

pub mod address;
pub mod app;
pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod builder;
pub mod components;
pub mod data;
pub mod edition;
pub mod file_sizes;
pub mod i18n;
pub mod pages;
pub mod query;
pub mod route;
