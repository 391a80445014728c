//! The configurations in `deploy/`, as a deployer would use them.
//!
//! `policy` and `published` hold the files to what the builder says and to what their hosts document;
//! they run everywhere. `driven` starts nginx, Caddy and Apache with their real configurations and asks
//! them for a release: it is ignored unless asked for, since it needs the servers, a release at the
//! root (`SITE_DIST`) and one under `/zone/` (`SITE_DIST_ZONE`). `cargo xtask prove` sees to all of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop")]

mod driven;
mod policy;
mod published;
mod release;
mod storage;
