//! The whole site as the record knew it on earlier dates: every page can be made of it, and names
//! nothing that was not known.

use crate::site::{RECORD, RENDERING, loaded, select};
use scraper::Html;
use std::collections::BTreeSet;
use zone_showcase::{
    builder::{bundles, init, render},
    data::{Date, EntityRef, Id, Record},
    edition::{Ed, Edition},
    query::as_of,
    route::Route,
};

const DAYS: [&str; 6] = ["1000", "2009-12", "2018", "2022-12", "2024-06", "2026-02"];

/// The editions of a day.
fn editions(day: &str) -> Vec<Ed> {
    let day = Date::parse(day).unwrap();
    let bundles = bundles(&loaded(), "test").unwrap();
    let of_day = bundles.into_iter().map(|bundled| {
        let mut bundle = bundled.bundle;
        bundle.record = as_of(&bundle.record, day);
        Edition::open(bundle, "/zone/", None)
    });
    of_day.collect()
}

/// The places of the site, not of the day alone: an address stays when what it names is not
/// known yet. Of the many sources some will do.
fn routes() -> Vec<Route> {
    let mut sources = 0;
    let some = |route: &Route| match route {
        Route::Source(_) => {
            sources += 1;
            sources % 10 == 0
        }
        _ => true,
    };
    Route::all(&RECORD).into_iter().filter(some).collect()
}

/// Whether what a page marks as stated was known: `kind/id`, or `kind/id.part`.
fn is_known(record: &Record, claim: &str) -> bool {
    let Some(entity) = EntityRef::parse(claim.split('.').next().unwrap_or_default()) else {
        return claim == "zone";
    };
    let (kind, id) = (entity.kind.as_str(), entity.id);
    match kind {
        "projects" => record.project(&Id::new(id)).is_some(),
        "companies" => record.company(&Id::new(id)).is_some(),
        "figures" => record.figure(&Id::new(id)).is_some(),
        "initiatives" => record.initiative(&Id::new(id)).is_some(),
        "institutes" => record.institute(&Id::new(id)).is_some(),
        "places" => record.place(&Id::new(id)).is_some(),
        "conflicts" => record.conflict(&Id::new(id)).is_some(),
        "timeline" => record.timeline.iter().any(|it| it.id.as_str() == id),
        "unknowns" => record.unknowns.iter().any(|it| it.id.as_str() == id),
        _ => true,
    }
}

#[test]
fn every_page_can_be_made_of_every_day() {
    let _one = RENDERING.lock();
    init();
    let mut claims = BTreeSet::new();
    for day in DAYS {
        for ed in editions(day) {
            for route in routes() {
                let address = ed.href(&route);
                let html =
                    render(ed, &address).unwrap_or_else(|why| panic!("{day} {address}: {why}"));
                assert!(html.contains("<h1"), "{day} {address}");
                for claim in
                    html.split("data-claim=\"").skip(1).filter_map(|it| it.split('"').next())
                {
                    assert!(is_known(ed.record(), claim), "{day} {address}: {claim} was not known");
                    claims.insert(claim.to_owned());
                }
            }
        }
    }
    assert!(claims.len() > 500, "{} statements", claims.len());
}

/// The whole site is shown as of a date, until the reader goes back.
#[test]
fn every_link_of_a_page_keeps_the_date() {
    let _one = RENDERING.lock();
    init();
    let day = Date::parse("2024-06").unwrap();
    for bundled in bundles(&loaded(), "test").unwrap() {
        let ed = Edition::open(bundled.bundle, "/zone/", None).as_of(day);
        for route in routes() {
            let path = ed.path_in(ed.lang(), &route);
            let html = render(ed, &path).unwrap();
            let page = Html::parse_document(&html);
            for link in page.select(&select("main a, footer a, header nav a, a.brand")) {
                let href = link.attr("href").unwrap();
                if !href.starts_with("/zone/") {
                    continue;
                }
                let address = href.split('#').next().unwrap();
                let (_, state) = address.split_once('?').unwrap_or_default();
                let kept = state.split('&').any(|pair| pair == "as-of=2024-06");
                assert!(kept, "{path}: {href} leaves the date");
            }
        }
    }
}
