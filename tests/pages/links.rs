//! Every address leads to a page, and to the part of it that it names; `broken.rs` tries the
//! checker itself.

use crate::site::{AT_ROOT, IN_ZONE, STRANGE, languages, select};
use scraper::Html;
use zone_showcase::builder::links;

#[test]
fn every_address_of_the_built_site_leads_somewhere() {
    for site in [&*AT_ROOT, &*IN_ZONE, &*STRANGE] {
        let sound = links::check(&site.dir).unwrap_or_else(|faults| panic!("{faults:#?}"));
        // The page for what is missing is one more, and so is what stands in for others.
        assert_eq!(sound.pages, site.pages.len() + 1 + languages().len());
        assert!(sound.addresses > sound.pages * 20, "{sound:?}");
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
