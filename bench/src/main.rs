//! Measures a built site. `cargo xtask bench` starts it, with the tools on `PATH`.
//!
//! | File | Subject |
//! |---|---|
//! | `part`, `order` | what can be measured, and what was asked for |
//! | `loads` | the pages, as Lighthouse loads them: |
//! | `pages` | which pages are measured |
//! | `lighthouse`, `report`, `table` | one page measured, what came of it, and all as a table |
//! | `explore` | the program at work on 100, 1,000 and 10,000 projects |
//! | `load` | the files on nginx, as many visitors fetch them |
//! | `stage`, `rules`, `server` | a site as a production host would send it |
//! | `document` | the tables' places in a document |
#![allow(clippy::print_stdout, reason = "a command line speaks on standard output")]

mod document;
mod explore;
mod lighthouse;
mod load;
mod loads;
mod order;
mod pages;
mod part;
mod report;
mod rules;
mod server;
mod stage;
mod table;

use std::{fs, path::Path, process::ExitCode};

use order::Order;
use part::Part;

/// Where staged sites and reports go.
const TARGET: &str = "target/bench";

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("bench: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<(), String> {
    let order = Order::read()?;
    // Asked before anything is measured: it would be a pity to find it out afterwards.
    if let Some(path) = &order.document {
        let text = read(path)?;
        for part in &order.parts {
            document::place(&text, *part)
                .map_err(|fault| format!("{}: {fault}", path.display()))?;
        }
    }
    for part in &order.parts {
        let table = match part {
            Part::Pages => loads::measure(&order)?,
            Part::Explore => explore::measure(&order)?,
            Part::Load => load::measure(&order)?,
        };
        let Some(path) = &order.document else { continue };
        let text = document::with(&read(path)?, *part, &table)
            .map_err(|fault| format!("{}: {fault}", path.display()))?;
        fs::write(path, text).map_err(|why| format!("cannot write {}: {why}.", path.display()))?;
        println!("The table is written into {}.", path.display());
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|why| format!("cannot read {}: {why}.", path.display()))
}
