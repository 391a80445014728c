//! Golden sets: what the record is known to say, and how it is said in each language.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by panicking"
)]

mod as_of;
mod bundle;
mod editions;
mod explore;
mod field;
mod glossary;
mod histories;
mod money;
mod openings;
mod search;
mod series;
mod stale;
mod status;
mod targets;
mod ties;
mod timeline;
mod words;
