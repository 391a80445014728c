//! What was asked for. The environment says it:
//!
//! | Variable | |
//! |---|---|
//! | `SITE_DIST` | the built site |
//! | `BENCH_ONLY` | the parts to measure, with commas between; all if not set |
//! | `BENCH_PAGES` | the pages to measure, with commas between; one of each kind if not set |
//! | `BENCH_RUNS` | how often each page is measured; once if not set |
//! | `BENCH_DOCUMENT` | the document to write the tables into; none if not set |
//! | `ENGINE` | the engine that is driven; Chromium if not set |
//! | `CHROMIUM`, `CHROMEDRIVER` | the browser that is driven, and its driver |

use crate::part::Part;
use std::{env, path::PathBuf};

/// What was asked for.
pub struct Order {
    /// The built site.
    pub site: PathBuf,
    /// The parts to measure, in their order.
    pub parts: Vec<Part>,
    /// The pages to measure; one of each kind if there are none.
    pub pages: Option<String>,
    /// How often each page is measured.
    pub runs: usize,
    /// The document to write the tables into.
    pub document: Option<PathBuf>,
    /// The engine that is driven.
    pub engine: String,
}

impl Order {
    /// Reads the environment.
    pub fn read() -> Result<Self, String> {
        let site = variable("SITE_DIST")
            .map(PathBuf::from)
            .ok_or("SITE_DIST names no site. Run cargo xtask bench, which sets it.")?;
        Ok(Self {
            site,
            parts: variable("BENCH_ONLY").map_or(Ok(Part::ALL.to_vec()), |it| Part::chosen(&it))?,
            pages: variable("BENCH_PAGES"),
            runs: variable("BENCH_RUNS").and_then(|runs| runs.parse().ok()).unwrap_or(1),
            document: variable("BENCH_DOCUMENT").map(PathBuf::from),
            engine: variable("ENGINE").unwrap_or_else(|| "chromium".to_owned()),
        })
    }
}

/// An environment variable that is set and not empty.
pub fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}
