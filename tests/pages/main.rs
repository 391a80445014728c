//! Every page of the built site, as files: what a reader without scripts gets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by panicking"
)]

mod as_of;
mod broken;
mod charts;
mod chinese;
mod claims;
mod explored;
mod field;
mod files;
mod follow;
mod head;
mod lines;
mod linked_data;
mod links;
mod markup;
mod money;
mod names;
mod offline;
mod policy;
mod preview;
mod reach;
mod read;
mod related;
mod report;
mod site;
mod statuses;
mod timeline;
