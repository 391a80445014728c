//! The program at work on many projects, in a browser: started, led from page to page, searched
//! letter by letter, filtered, sorted. Times are told, never judged.
//!
//! | File | Subject |
//! |---|---|
//! | `sites` | a site for each number of projects, and what its files weigh |
//! | `driver`, `browser` | a browser that does what a script says |
//! | `journey`, `act.js`, `queries` | what is done, in the browser, and what it took |
//! | `sample` | many times as a few numbers |
//! | `rows`, `table` | what the tables tell, and the tables |

mod browser;
mod driver;
mod journey;
mod queries;
mod rows;
mod sample;
mod sites;
mod table;

use crate::{order::Order, rules::Rules, server};
use driver::Driver;
use tokio::runtime;

/// How many projects the records have.
const SIZES: [usize; 3] = [100, 1_000, 10_000];

/// Measures all sizes; returns the tables.
pub fn measure(order: &Order) -> Result<String, String> {
    let cannot = |why| format!("the browser cannot be talked to: {why}.");
    let runtime = runtime::Builder::new_current_thread().enable_all().build().map_err(cannot)?;
    let driver = Driver::start(&order.engine)?;
    let mut columns = Vec::new();
    for projects in SIZES {
        eprintln!("{projects} projects: the site is built and compressed");
        let built = sites::build(&order.site, projects)?;
        let (listener, origin) = server::listen()?;
        // With these two the browser's clock is finer.
        let rules = Rules::of_site(&order.site)
            .and("cross-origin-opener-policy", "same-origin")
            .and("cross-origin-embedder-policy", "require-corp");
        server::start(listener, &built.folder, rules)?;
        let found = runtime.block_on(journey::all(&driver, &origin, projects))?;
        columns.push(table::Column { projects, weights: built.weights, found });
    }
    let tables = table::tables(&columns, &order.engine);
    println!("{tables}");
    Ok(tables)
}
