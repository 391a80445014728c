//! The pages, as Lighthouse loads them.

use crate::{
    TARGET, lighthouse,
    order::Order,
    pages::Map,
    read,
    rules::Rules,
    server, stage,
    table::{self, Row},
};
use std::{fs, path::Path};

/// Measures the pages; returns the table.
pub fn measure(order: &Order) -> Result<String, String> {
    let site = &order.site;
    let map = Map::of(&read(&site.join("sitemap.xml"))?)?;
    let pages = match &order.pages {
        Some(words) => map.chosen(words)?,
        None => map.kinds(|page| {
            fs::metadata(site.join(page).join("index.html")).map_or(0, |file| file.len())
        }),
    };
    let target = Path::new(TARGET);
    let (listener, origin) = server::listen()?;
    stage::stage(site, &target.join("site"), &pages, (&map.origin, &origin))?;
    server::start(listener, &target.join("site"), Rules::of_site(site))?;

    let reports = target.join("reports");
    // Those of an earlier run would stand beside ours as if they were.
    let _ = fs::remove_dir_all(&reports);
    fs::create_dir_all(&reports)
        .map_err(|why| format!("cannot create {}: {why}.", reports.display()))?;
    let mut rows = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        eprintln!("{}/{} {page}", index + 1, pages.len());
        let address = format!("{origin}/{page}");
        let found = lighthouse::median(&address, page, order.runs, &reports)?;
        rows.push(Row { page: page.clone(), found });
    }
    let table = table::table(&rows, order.runs);
    println!("{table}\n{}", table::losses(&rows));
    println!("The reports are in {}.", reports.display());
    Ok(table)
}
