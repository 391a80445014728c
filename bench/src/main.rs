//! Measures a built site with Lighthouse. `cargo xtask bench` starts it, with the tools on `PATH`.
//!
//! | File | Subject |
//! |---|---|
//! | `pages` | which pages are measured |
//! | `stage`, `rules`, `server` | the site as a production host would send it |
//! | `lighthouse`, `report` | one page measured, and what came of it |
//! | `table`, `document` | the figures as a table, and its place in a document |
//!
//! The environment says what to do:
//!
//! | Variable | |
//! |---|---|
//! | `SITE_DIST` | the built site |
//! | `BENCH_PAGES` | the pages to measure, with commas between; one of each kind if not set |
//! | `BENCH_RUNS` | how often each page is measured; once if not set |
//! | `BENCH_DOCUMENT` | the document to write the table into; none if not set |
#![allow(clippy::print_stdout, reason = "a command line speaks on standard output")]

mod document;
mod lighthouse;
mod pages;
mod report;
mod rules;
mod server;
mod stage;
mod table;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use pages::Map;
use rules::Rules;
use table::Row;

/// Where the staged site and the reports go.
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
    let site = variable("SITE_DIST")
        .map(PathBuf::from)
        .ok_or("SITE_DIST names no site. Run cargo xtask bench, which sets it.")?;
    let document = variable("BENCH_DOCUMENT").map(PathBuf::from);
    // Asked before anything is measured: it would be a pity to find it out afterwards.
    if let Some(path) = &document {
        document::place(&read(path)?).map_err(|fault| format!("{}: {fault}", path.display()))?;
    }
    let runs = variable("BENCH_RUNS").and_then(|runs| runs.parse().ok()).unwrap_or(1);
    let map = Map::of(&read(&site.join("sitemap.xml"))?)?;
    let pages = match variable("BENCH_PAGES") {
        Some(words) => map.chosen(&words)?,
        None => map.kinds(|page| {
            fs::metadata(site.join(page).join("index.html")).map_or(0, |file| file.len())
        }),
    };
    let rules = Rules::of(&fs::read_to_string(site.join("_headers")).unwrap_or_default());

    let target = Path::new(TARGET);
    let (listener, origin) = server::listen()?;
    stage::stage(&site, &target.join("site"), &pages, (&map.origin, &origin))?;
    server::start(listener, &target.join("site"), rules)?;

    let reports = target.join("reports");
    // Those of an earlier run would stand beside ours as if they were.
    let _ = fs::remove_dir_all(&reports);
    fs::create_dir_all(&reports)
        .map_err(|why| format!("cannot create {}: {why}.", reports.display()))?;
    let mut rows = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        eprintln!("{}/{} {page}", index + 1, pages.len());
        let found = lighthouse::median(&format!("{origin}/{page}"), page, runs, &reports)?;
        rows.push(Row { page: page.clone(), found });
    }
    let table = table::table(&rows, runs);
    println!("{table}\n{}", table::losses(&rows));
    println!("The reports are in {}.", reports.display());
    if let Some(path) = &document {
        let text = document::with(&read(path)?, &table)
            .map_err(|fault| format!("{}: {fault}", path.display()))?;
        fs::write(path, text).map_err(|why| format!("cannot write {}: {why}.", path.display()))?;
        println!("The table is written into {}.", path.display());
    }
    Ok(())
}

/// An environment variable that is set and not empty.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|why| format!("cannot read {}: {why}.", path.display()))
}
