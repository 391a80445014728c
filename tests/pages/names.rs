//! Names tell things apart: a link says where it leads, and no column says what another says.

use crate::{
    read::{words, words_of},
    site::{AT_ROOT, RECORD, languages, select},
};
use std::collections::BTreeMap;
use zone_showcase::route::Route;

/// A company and its project often share their short name. Where both are linked, the words of a
/// link lead to one place alone, and never to the page that one is on.
#[test]
fn links_of_the_same_words_lead_to_the_same_place() {
    for (address, html) in &AT_ROOT.pages {
        if !["/sectors/", "/companies/"].iter().any(|part| address.contains(part)) {
            continue;
        }
        let page = scraper::Html::parse_document(html);
        let mut places = BTreeMap::new();
        for link in page.select(&select("main .cards a:not(.mark, .report), main .who a")) {
            let target = link.attr("href").unwrap();
            assert_ne!(target, address, "a link leads nowhere: {}", link.html());
            let other = places.insert(words(link), target);
            assert!(
                other.is_none_or(|other| other == target),
                "{address}: {} leads to {other:?} and to {target}",
                words(link)
            );
        }
    }
}

/// The capacities of a project name their stages only where a label does not.
#[test]
fn no_table_of_capacities_says_everything_twice() {
    let (mut with, mut without) = (0, 0);
    for lang in languages() {
        for project in RECORD.projects.iter().filter(|project| !project.units.is_empty()) {
            let address = format!("/{lang}/{}", Route::Project(project.id.clone()).path());
            let page = AT_ROOT.page(&address);
            let rows: Vec<_> =
                page.select(&select("section[aria-labelledby=capacity] tbody tr")).collect();
            assert_eq!(rows.len(), project.units.len(), "{address}");
            let heads = select("section[aria-labelledby=capacity] thead th");
            let cells = rows[0].select(&select("th, td")).count();
            assert_eq!(page.select(&heads).count(), cells, "{address}: a head for each cell");
            if cells == 4 {
                without += 1;
                continue;
            }
            with += 1;
            let same = |row: &&_| words_of(**row, "th") == words_of(**row, "td");
            assert!(!rows.iter().all(|row| same(&row)), "{address}");
        }
    }
    assert!(with > 0 && without > 0, "{with} with stages, {without} without");
}
