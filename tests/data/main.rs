//! The record: its dates, its schema and its checker.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cases;
mod damage;
mod dates;
mod faults;
mod inventory;
mod sbom;
mod schema;
mod stale;
mod support;
mod texts;
