//! The site in a browser, over WebDriver, against release builds.
//!
//! What the tests stand on: `site` (what was built), `server` and `fault` (a plain host, and how
//! it can misbehave), `engine` (the engines, and what one of them is spared), `driver` (a browser of
//! its own for every journey), `beyond` (what WebDriver lacks) by `chromium`, `firefox` and `webkit`,
//! where `listener` and `outside` tell of console and network, `journey` (these together),
//! `evidence` (what a failure leaves) and `page` (what a journey does and sees). All others are
//! journeys, one subject each, and the same in every engine.
//!
//! With `PROVE` set, every page is visited instead of the largest of each kind.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop")]

mod access;
mod anchors;
mod as_of;
mod beyond;
mod chromium;
mod compare;
mod console;
mod crashed;
mod driver;
mod engine;
mod errand;
mod evidence;
mod explorer;
mod failures;
mod fault;
mod firefox;
mod follow;
mod greyscale;
mod history;
mod host;
mod hydration;
mod journey;
mod keyboard;
mod languages;
mod lines;
mod listener;
mod missing;
mod motion;
mod navigation;
mod offline;
mod outside;
mod page;
mod parts;
mod policy;
mod print;
mod releases;
mod scripts_off;
mod search;
mod server;
mod site;
mod sizes;
mod start;
mod state;
mod storage;
mod sub_path;
mod theme;
mod timeline;
mod timeline_zoom;
mod update;
mod webkit;
mod widths;
