//! `cargo xtask record`: writes down what is in the record, as the site's own builder counts it.

use std::fs;

use crate::failure::{Outcome, because};
use crate::paths::Paths;
use crate::{run, site};

const PAGE: &str = "docs/record.md";

/// Writes the page anew.
pub fn run(paths: &Paths) -> Outcome {
    let inventory = run::printed(&mut site::builder(paths, "record"))?;
    fs::write(paths.root.join(PAGE), inventory).map_err(because(format!("cannot write {PAGE}")))?;
    println!("{PAGE} is written.");
    Ok(())
}
