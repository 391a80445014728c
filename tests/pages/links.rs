//! Every internal link leads to a page, and to the part of it that it names.

use crate::site::{AT_ROOT, IN_ZONE, Site, languages, select};
use scraper::Html;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn internal_links_resolve_at_the_root() {
    every_link_resolves(&AT_ROOT);
}

#[test]
fn internal_links_resolve_under_a_sub_path() {
    every_link_resolves(&IN_ZONE);
}

fn every_link_resolves(site: &Site) {
    let ids: BTreeMap<&String, BTreeSet<String>> =
        site.pages.iter().map(|(address, html)| (address, ids(html))).collect();
    for (address, html) in &site.pages {
        for link in Html::parse_document(html).select(&select("a[href]")) {
            let href = link.attr("href").unwrap();
            if href.starts_with("http") || href.starts_with("mailto:") {
                continue;
            }
            let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
            // A state is shown by the page of its path.
            let path = path.split_once('?').map_or(path, |(path, _)| path);
            let target = if path.is_empty() { address } else { &path.to_owned() };
            let found = ids.get(target).unwrap_or_else(|| panic!("{address}: {href} has no page"));
            assert!(
                fragment.is_empty() || found.contains(fragment),
                "{address}: {href} names a part that is not there"
            );
        }
    }
}

fn ids(html: &str) -> BTreeSet<String> {
    Html::parse_document(html)
        .select(&select("[id]"))
        .map(|element| element.attr("id").unwrap().to_owned())
        .collect()
}

#[test]
fn outward_links_are_http_and_say_that_they_lead_out() {
    for (address, html) in &AT_ROOT.pages {
        for link in Html::parse_document(html).select(&select("a[href^=http]")) {
            let rel = link.attr("rel").unwrap_or_default();
            assert!(rel.contains("external") && rel.contains("noopener"), "{address}");
        }
    }
}

#[test]
fn no_page_is_a_dead_end() {
    for (address, html) in &AT_ROOT.pages {
        let page = Html::parse_document(html);
        let ways = page.select(&select("main a[href]")).count();
        assert!(ways > 0, "{address} leads nowhere");
    }
}

#[test]
fn the_language_link_leads_to_the_same_place() {
    for address in AT_ROOT.pages.keys().filter(|address| *address != "/") {
        let (_, rest) = address.trim_start_matches('/').split_once('/').unwrap();
        let own = &address[1..3];
        let page = AT_ROOT.page(address);
        let link = page.select(&select("a.language")).next().unwrap();
        let other = languages().into_iter().find(|lang| *lang != own).unwrap();
        assert_eq!(link.attr("href"), Some(format!("/{other}/{rest}").as_str()));
    }
}
