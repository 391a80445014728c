//! The content security policy stands in every page, before anything that it governs, and nothing in
//! the pages is against it.

use crate::site::{AT_ROOT, IN_ZONE, Site, select};
use scraper::Html;
use std::fs;
use zone_showcase::builder::policy_in_pages;

/// Every page of a site, those for missing addresses and for reading without a connection as well.
fn pages(site: &Site) -> impl Iterator<Item = (String, String)> {
    let beside = fs::read_dir(&site.dir).unwrap().map(|entry| entry.unwrap().path());
    let beside = beside.filter(|path| path.extension().is_some_and(|it| it == "html"));
    let beside = beside.filter(|path| !path.ends_with("index.html"));
    let beside: Vec<_> = beside
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect();
    assert_eq!(beside.len(), 3);
    let pages = site.pages.iter().map(|(address, html)| (address.clone(), html.clone()));
    pages.chain(beside)
}

#[test]
fn every_page_begins_with_the_policy() {
    for (address, html) in pages(&AT_ROOT).chain(pages(&IN_ZONE)) {
        let page = Html::parse_document(&html);
        let head: Vec<_> = page.select(&select("head > *")).take(2).map(|it| it.value()).collect();
        assert_eq!(head[0].attr("charset"), Some("utf-8"), "{address}");
        assert_eq!(head[1].attr("http-equiv"), Some("Content-Security-Policy"), "{address}");
        assert_eq!(head[1].attr("content"), Some(&*policy_in_pages()), "{address}");
        // Browsers look for the encoding no further.
        assert!(html.find("charset").is_some_and(|at| at < 1024), "{address}");
    }
}

#[test]
fn nothing_in_the_pages_is_against_it() {
    for (address, html) in pages(&IN_ZONE) {
        let page = Html::parse_document(&html);
        let inline = "script:not([src]):not([type='application/ld+json']), style, [style], base, form:not([method=dialog])";
        assert_eq!(page.select(&select(inline)).count(), 0, "{address}");
        for element in page.select(&select("*")) {
            let acts = element.value().attrs().find(|(name, _)| name.starts_with("on"));
            assert_eq!(acts, None, "{address}");
        }
        for loaded in page.select(&select("[src], link[rel=stylesheet], link[rel=icon]")) {
            let address = loaded.attr("src").or(loaded.attr("href")).unwrap();
            assert!(address.starts_with("/zone/"), "{address} is not the site's own");
        }
    }
}
