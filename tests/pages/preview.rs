//! What other sites show of a page where it is shared.

use crate::site::{IN_ZONE, RECORD, STRANGE, languages, root, select};
use scraper::Html;
use std::{collections::BTreeSet, fs};
use zone_showcase::builder::{PICTURES, fingerprints, sheets};

/// The contents of a page's properties of this name.
fn values(page: &Html, property: &str) -> Vec<String> {
    page.select(&select(&format!("meta[property=\"{property}\"]")))
        .map(|meta| meta.attr("content").unwrap().to_owned())
        .collect()
}

#[test]
fn every_page_says_how_it_is_shown_elsewhere() {
    for address in IN_ZONE.pages.keys() {
        let page = IN_ZONE.page(address);
        let one = |property: &str| match &values(&page, property)[..] {
            [value] if !value.is_empty() => value.clone(),
            other => panic!("{address}: {property} is {other:?}"),
        };
        let title: String = page.select(&select("title")).next().unwrap().text().collect();
        assert_eq!(one("og:title"), title, "{address}");
        let canonical = page.select(&select("link[rel=canonical]")).next().unwrap();
        assert_eq!(Some(one("og:url").as_str()), canonical.attr("href"), "{address}");
        let description = page.select(&select("meta[name=description]")).next().unwrap();
        assert_eq!(Some(one("og:description").as_str()), description.attr("content"));
        let first = one("og:url") == "https://zone.example/zone/en/"
            || one("og:url") == "https://zone.example/zone/zh/";
        assert_eq!(one("og:type"), if first { "website" } else { "article" }, "{address}");
    }
}

#[test]
fn a_preview_names_its_language_and_the_others() {
    let (en, zh) = (IN_ZONE.page("/zone/en/figures/"), IN_ZONE.page("/zone/zh/figures/"));
    for (page, own, other) in [(&en, "en_GB", "zh_CN"), (&zh, "zh_CN", "en_GB")] {
        assert_eq!(values(page, "og:locale"), [own]);
        assert_eq!(values(page, "og:locale:alternate"), [other]);
        assert_eq!(values(page, "og:locale:alternate").len(), languages().len() - 1);
    }
    assert_ne!(values(&en, "og:site_name"), values(&zh, "og:site_name"));
    assert_ne!(values(&en, "og:title"), values(&zh, "og:title"));
}

#[test]
fn the_page_for_missing_addresses_is_not_shared() {
    let html = fs::read_to_string(IN_ZONE.dir.join("404.html")).unwrap();
    assert!(!html.contains("og:") && !html.contains("ld+json"));
}

#[test]
fn every_page_shows_the_picture_of_its_language() {
    let mut seen = BTreeSet::new();
    for address in IN_ZONE.pages.keys() {
        let page = IN_ZONE.page(address);
        let one = |property: &str| values(&page, property).pop().unwrap();
        let file = one("og:image").replace("https://zone.example/zone/", "");
        let lang = &one("og:url")["https://zone.example/zone/".len()..][..2];
        assert!(file.starts_with(&format!("social-{lang}-")), "{address}: {file}");
        let picture = IN_ZONE.dir.join(&file);
        let size = imagesize::size(&picture).unwrap();
        assert_eq!((size.width, size.height), (1200, 630), "{file}");
        assert_eq!(one("og:image:width"), "1200");
        assert_eq!(one("og:image:height"), "630");
        assert_eq!(one("og:image:type"), "image/png");
        let bytes = fs::metadata(&picture).unwrap().len();
        assert!(bytes <= 200_000, "{file} has {bytes} bytes");
        let headline = RECORD.zone.headline.in_lang(lang);
        assert!(one("og:image:alt").contains(headline), "{address}");
        let card = page.select(&select("meta[name=\"twitter:card\"]")).next().unwrap();
        assert_eq!(card.attr("content"), Some("summary_large_image"), "{address}");
        seen.insert(file);
    }
    assert_eq!(seen.len(), languages().len());
}

#[test]
fn the_pictures_are_of_this_record() {
    let file = root().join(PICTURES).join("fingerprints.txt");
    let kept = fs::read_to_string(&file).unwrap_or_default();
    let current = fingerprints(&sheets(root()).unwrap());
    assert_eq!(
        kept, current,
        "the pictures show another headline, name or figure than the record has; \
         take them anew: cargo xtask pictures"
    );
}

#[test]
fn a_zone_without_a_picture_has_pages_all_the_same() {
    let page = STRANGE.page("/en/");
    assert_eq!(values(&page, "og:image"), Vec::<String>::new());
    let card = page.select(&select("meta[name=\"twitter:card\"]")).next().unwrap();
    assert_eq!(card.attr("content"), Some("summary"));
}
