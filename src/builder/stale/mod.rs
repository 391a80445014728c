//! What in the record has grown old or is open, told to editors: `cargo xtask check --report`.
//!
//! None of it is a fault: a record with all of it may be published. Like the pages it takes the
//! release for today and counts ages to the end of the search.

mod desk;
mod open;
mod projects;
mod sources;
mod targets;
mod translations;

use super::{Faults, check};
use crate::data::check::{Fault, Loaded};
use desk::Desk;
use std::{fmt, path::Path};

/// One sort of thing to look after.
pub struct Section {
    /// What sort.
    pub title: &'static str,
    /// What an editor should know of it, in a sentence.
    pub lead: String,
    /// What is to be looked after, what is most in need of it first. Each says where it stands
    /// and what to do, as the checker's faults do.
    pub findings: Vec<Fault>,
}

/// Checks the record in `dir` and tells what in it has grown old or is open.
///
/// # Errors
/// Every fault of the record: there is no report on one that cannot be trusted.
pub fn report(dir: &Path) -> Result<String, Faults> {
    let loaded = check(dir)?;
    let zone = &loaded.record.zone;
    let mut out = format!(
        "{}: what has grown old or is open, on the day of the release, {}.\n\
         Ages are counted to {}, up to which sources were searched.\n",
        dir.display(),
        zone.released,
        zone.researched,
    );
    for section in sections(&loaded, dir) {
        out.push_str(&format!("\n{section}"));
    }
    Ok(out.trim_end().to_owned())
}

/// Every section of the report on a record that was read from `dir`, those without a finding
/// included.
pub fn sections(loaded: &Loaded, dir: &Path) -> Vec<Section> {
    let desk = Desk { loaded, dir };
    vec![
        projects::silent(&desk),
        projects::heard_of(&desk),
        targets::past(&desk),
        translations::equal(&desk),
        sources::uncited(&desk),
        sources::incomplete(&desk),
        open::conflicts(&desk),
        open::unknowns(&desk),
    ]
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}\n{}", self.title, self.findings.len(), self.lead)?;
        self.findings.iter().try_for_each(|finding| writeln!(f, "{finding}"))
    }
}
