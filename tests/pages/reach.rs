//! From any entity to any that is related to it: two steps at most, by links in the page itself.

use crate::{
    related::related,
    site::{AT_ROOT, RECORD, languages, select},
};
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::LazyLock,
};
use zone_showcase::route::Route;

/// For each page, the pages that its content leads to; header and footer lead everywhere.
static LINKS: LazyLock<BTreeMap<String, BTreeSet<String>>> = LazyLock::new(|| {
    let of = |address: &String| {
        let page = AT_ROOT.page(address);
        page.select(&select("main a[href]"))
            .filter_map(|link| link.attr("href")?.split('#').next())
            .filter(|target| AT_ROOT.pages.contains_key(*target) && target != address)
            .map(ToOwned::to_owned)
            .collect()
    };
    AT_ROOT.pages.keys().map(|address| (address.clone(), of(address))).collect()
});

/// The steps from a page to all pages that its content leads to, at last.
fn steps(from: &str) -> BTreeMap<&'static str, usize> {
    let (start, _) = LINKS.get_key_value(from).unwrap_or_else(|| panic!("no page at {from}"));
    let mut steps = BTreeMap::from([(start.as_str(), 0)]);
    let mut queue = VecDeque::from([start.as_str()]);
    while let Some(page) = queue.pop_front() {
        for target in &LINKS[page] {
            if !steps.contains_key(target.as_str()) {
                steps.insert(target, steps[page] + 1);
                queue.push_back(target);
            }
        }
    }
    steps
}

#[test]
fn what_is_related_is_two_steps_away_in_both_directions() {
    let related = related();
    assert!(related.len() > 400, "{} pairs", related.len());
    let mut faults = BTreeSet::new();
    for lang in languages() {
        let mut known: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
        for (a, b) in &related {
            for (from, to) in [(a, b), (b, a)] {
                let (from, to) = (format!("/{lang}/{from}"), format!("/{lang}/{to}"));
                let steps = known.entry(from.clone()).or_insert_with(|| steps(&from));
                let far = steps.get(to.as_str()).copied();
                if far.is_none_or(|far| far > 2) {
                    faults.insert(format!("{from} → {to}: {far:?}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} are too far:\n{faults:#?}", faults.len());
}

#[test]
fn every_page_can_be_reached_from_the_overview() {
    for lang in languages() {
        let reached = steps(&format!("/{lang}/"));
        for route in Route::all(&RECORD) {
            let address = format!("/{lang}/{}", route.path());
            assert!(reached.contains_key(address.as_str()), "nothing leads to {address}");
        }
    }
}

/// The list of its kind names everything, and its siblings name each other. What is in the record
/// for a reason is also told of elsewhere.
#[test]
fn every_entity_is_linked_from_pages_of_another_kind() {
    let section = |address: &str| address.split('/').nth(2).unwrap_or_default().to_owned();
    let mut faults = BTreeSet::new();
    for lang in languages() {
        // A list by status is of no entity, and stands among its own kind.
        let of_one = |route: &&Route| {
            route.path().matches('/').count() > 1 && !matches!(route, Route::Status(_))
        };
        for route in Route::all(&RECORD).iter().filter(of_one) {
            let address = format!("/{lang}/{}", route.path());
            let told = LINKS.iter().any(|(page, links)| {
                links.contains(&address) && section(page) != section(&address)
            });
            if !told {
                faults.insert(address);
            }
        }
    }
    assert!(faults.is_empty(), "only their own lists lead to these:\n{faults:#?}");
}
