//! Titles, descriptions, canonical addresses and translations.

use crate::site::{AT_ROOT, IN_ZONE, languages, select};
use std::collections::BTreeMap;

#[test]
fn titles_are_there_and_tell_pages_apart() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for address in AT_ROOT.pages.keys().filter(|address| *address != "/") {
        let page = AT_ROOT.page(address);
        let title: String = page.select(&select("title")).next().unwrap().text().collect();
        assert!(!title.trim().is_empty(), "{address} has no title");
        if let Some(other) = seen.insert(title.clone(), address.clone()) {
            panic!("{address} and {other} are both called \"{title}\"");
        }
    }
}

#[test]
fn descriptions_are_plain_sentences() {
    for address in AT_ROOT.pages.keys() {
        let page = AT_ROOT.page(address);
        let meta = select("meta[name=description]");
        let text = page.select(&meta).next().unwrap().attr("content").unwrap().to_owned();
        assert!(text.chars().count() > 8, "{address}: \"{text}\"");
        assert!(!text.contains("[["), "{address}: a mark is left in \"{text}\"");
    }
}

/// Each language is a site of its own to a search engine: no two pages of it are described alike.
#[test]
fn descriptions_tell_pages_apart() {
    let mut seen: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut faults = Vec::new();
    for address in AT_ROOT.pages.keys().filter(|address| *address != "/") {
        let page = AT_ROOT.page(address);
        let meta = select("meta[name=description]");
        let text = page.select(&meta).next().unwrap().attr("content").unwrap().to_owned();
        let lang = address[1..3].to_owned();
        if let Some(other) = seen.insert((lang, text.clone()), address.clone()) {
            faults.push(format!("{address} and {other}: \"{text}\""));
        }
    }
    assert!(faults.is_empty(), "these are described alike:\n{faults:#?}");
}

#[test]
fn every_page_names_itself_and_its_translations() {
    for (address, _) in IN_ZONE.pages.iter() {
        let page = IN_ZONE.page(address);
        let canonical = page.select(&select("link[rel=canonical]")).next().unwrap();
        let path = canonical.attr("href").unwrap().strip_prefix("https://zone.example").unwrap();
        let own = if address == "/zone/" { "/zone/en/" } else { address };
        assert_eq!(path, own);
        let alternates: Vec<_> = page
            .select(&select("link[rel=alternate]"))
            .map(|link| link.attr("href").unwrap().replace("https://zone.example", ""))
            .collect();
        assert_eq!(alternates.len(), languages().len() + 1, "{address}");
        for alternate in &alternates {
            assert!(IN_ZONE.pages.contains_key(alternate), "{address} → {alternate}");
        }
        assert!(alternates.contains(&own.to_owned()), "{address} names itself");
    }
}

#[test]
fn the_root_element_says_what_the_boot_script_needs() {
    for (address, _) in IN_ZONE.pages.iter() {
        let page = IN_ZONE.page(address);
        let root = page.root_element();
        assert_eq!(root.attr("data-route"), Some(address.as_str()));
        assert_eq!(root.attr("data-base"), Some("/zone/"));
        assert_eq!(root.attr("data-glue"), Some("/zone/app-1a2b.js"));
        assert_eq!(root.attr("data-wasm"), Some("/zone/app-1a2b_bg.wasm"));
        let lang = root.attr("lang").unwrap();
        let expected = if address.starts_with("/zone/zh/") { "zh-Hans" } else { "en" };
        assert_eq!(lang, expected, "{address}");
    }
}

#[test]
fn trunks_own_start_is_gone() {
    for (address, html) in &IN_ZONE.pages {
        assert!(!html.contains("wasmBindings"), "{address}");
        assert!(!html.contains("preload"), "{address}");
    }
}
