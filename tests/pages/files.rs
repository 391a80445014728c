//! The files beside the pages.

use crate::site::{AT_ROOT, IN_ZONE, RECORD, languages};
use scraper::Html;
use std::fs;
use zone_showcase::route::Route;

#[test]
fn every_place_has_a_page_in_every_language_and_nothing_else_has() {
    let places = Route::all(&RECORD).len();
    assert_eq!(AT_ROOT.pages.len(), places * languages().len() + 1);
    for lang in languages() {
        for route in Route::all(&RECORD) {
            let address = format!("/{lang}/{}", route.path());
            assert!(AT_ROOT.pages.contains_key(&address), "{address} is missing");
        }
    }
    assert!(AT_ROOT.pages.contains_key("/"));
}

#[test]
fn the_site_map_lists_every_page_once_at_its_canonical_address() {
    let map = fs::read_to_string(IN_ZONE.dir.join("sitemap.xml")).unwrap();
    for address in IN_ZONE.pages.keys().filter(|address| *address != "/zone/") {
        let entry = format!("<loc>https://zone.example{address}</loc>");
        assert_eq!(map.matches(&entry).count(), 1, "{address}");
    }
    assert_eq!(map.matches("<loc>").count(), IN_ZONE.pages.len() - 1);
}

#[test]
fn robots_are_shown_the_map() {
    let robots = fs::read_to_string(IN_ZONE.dir.join("robots.txt")).unwrap();
    assert!(robots.contains("Sitemap: https://zone.example/zone/sitemap.xml"));
}

#[test]
fn the_missing_page_never_hydrates_and_leads_on() {
    for site in [&*AT_ROOT, &*IN_ZONE] {
        let html = fs::read_to_string(site.dir.join("404.html")).unwrap();
        let page = Html::parse_document(&html);
        assert_eq!(page.root_element().attr("data-route"), Some(""));
        assert!(html.contains("noindex"));
        let first = languages()[0];
        assert!(html.contains(&format!("href=\"{}{first}/\"", site.base)));
    }
}

#[test]
fn each_language_has_a_bundle_in_that_language_alone() {
    let bundle = |lang: &str| {
        let page = AT_ROOT.page(&format!("/{lang}/"));
        let address = page.root_element().attr("data-bundle").unwrap().to_owned();
        fs::read_to_string(AT_ROOT.dir.join(address.trim_start_matches('/'))).unwrap()
    };
    let sentence = |lang: &str| RECORD.projects[0].events[0].text.in_lang(lang).to_owned();
    for lang in languages() {
        for other in languages() {
            assert_eq!(bundle(lang).contains(&sentence(other)), lang == other, "{lang} {other}");
        }
        // Names stay in all languages.
        for name in RECORD.projects[0].name.0.values() {
            assert!(bundle(lang).contains(name.as_str()));
        }
    }
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    let again = crate::site::IN_ZONE.pages.clone();
    let release = |html: &String| {
        let page = Html::parse_document(html);
        page.root_element().attr("data-release").unwrap().to_owned()
    };
    let releases: std::collections::BTreeSet<_> = again.values().map(release).collect();
    assert_eq!(releases.len(), 1, "one site, one release");
}
