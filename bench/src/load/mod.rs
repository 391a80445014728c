//! The files of a release on nginx with the configuration in `deploy/`, as first visitors fetch them:
//! how many a second, and what that means for a day on which many come. All of it on loopback.
//!
//! | File | Subject |
//! |---|---|
//! | `visit` | what a first visit fetches |
//! | `drive` | many such visits at a time |
//! | `table` | what came of it, and the sums for a day |

mod drive;
mod table;
mod visit;

use crate::order::Order;
use hosts::{Served, Server};
use std::{env, path::Path};

/// How many visits of each kind are made, and how many at a time.
const VISITS: usize = 1_000;
const AT_A_TIME: usize = 8;

/// Measures; returns the tables.
pub fn measure(order: &Order) -> Result<String, String> {
    let project =
        env::current_dir().map_err(|why| format!("there is no folder to be in: {why}."))?;
    let served = Served { project: &project, site: &order.site, base: "/" };
    let kinds = visit::kinds(&order.site)?;
    let running = Server::Nginx.start(&served)?;
    let mut rows = Vec::new();
    for (name, paths) in kinds {
        // Once before it counts: the files then lie in the system's memory, as on a busy host.
        drive::drive(&running.origin, &paths, AT_A_TIME, AT_A_TIME)?;
        eprintln!("{VISITS} visits: {name}");
        let driven = drive::drive(&running.origin, &paths, VISITS, AT_A_TIME)?;
        rows.push(table::Row { name, driven });
    }
    let hashed = hashed_files(&order.site)?;
    let tables = table::tables(&rows, hashed);
    println!("{tables}");
    Ok(tables)
}

/// How many files a CDN keeps for ever: all beside the pages, by the first of their copies.
fn hashed_files(site: &Path) -> Result<usize, String> {
    let files = packed::files(site)?.into_iter();
    let hashed = files.filter(|file| {
        let name = file.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
        let name = name.trim_end_matches("_bg");
        let copy = file.extension().is_some_and(|it| it == "br" || it == "gz");
        let hash = name.rsplit('-').next().unwrap_or_default();
        !copy && hash.len() >= 12 && hash.bytes().all(|it| it.is_ascii_hexdigit())
    });
    Ok(hashed.count())
}
