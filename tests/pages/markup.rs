//! Valid HTML, and the order that assistive technology relies on.

use crate::site::{AT_ROOT, languages, select};
use scraper::Html;
use std::collections::BTreeSet;

#[test]
fn pages_parse_without_an_error() {
    for (address, html) in &AT_ROOT.pages {
        let page = Html::parse_document(html);
        assert!(page.errors.is_empty(), "{address}: {:?}", page.errors);
    }
}

/// A parser moves what may not stand where it stands: the tree then differs from the text.
#[test]
fn no_element_stands_where_it_may_not() {
    for (address, html) in &AT_ROOT.pages {
        let page = Html::parse_document(html);
        for inside in
            ["p div", "p ul", "p p", "p section", "p details", "a a", "span p", "button a"]
        {
            assert!(page.select(&select(inside)).next().is_none(), "{address}: {inside}");
        }
        let opened = html.matches("<p>").count() + html.matches("<p ").count();
        assert_eq!(opened, html.matches("</p>").count(), "{address}: paragraphs");
        assert_eq!(page.select(&select("p")).count() + noscript(&page), opened, "{address}: p");
        assert_eq!(page.select(&select("ul > :not(li), ol > :not(li)")).count(), 0, "{address}");
    }
}

/// Inside `noscript` a scripting parser sees text alone.
fn noscript(page: &Html) -> usize {
    page.select(&select("noscript")).map(|it| it.inner_html().matches("&lt;p").count()).sum()
}

#[test]
fn ids_are_unique_and_references_to_them_resolve() {
    for (address, html) in &AT_ROOT.pages {
        let page = Html::parse_document(html);
        let mut seen = BTreeSet::new();
        for element in page.select(&select("[id]")) {
            let id = element.attr("id").unwrap();
            assert!(seen.insert(id.to_owned()), "{address}: two elements are called {id}");
        }
        for element in page.select(&select("[aria-labelledby]")) {
            let id = element.attr("aria-labelledby").unwrap();
            assert!(seen.contains(id), "{address}: nothing is called {id}");
        }
    }
}

#[test]
fn each_page_has_one_heading_and_skips_no_level() {
    let mut faults = Vec::new();
    for (address, html) in &AT_ROOT.pages {
        let page = Html::parse_document(html);
        let levels: Vec<u8> = page
            .select(&select("main h1, main h2, main h3, main h4"))
            .map(|heading| heading.value().name().as_bytes()[1] - b'0')
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{address}");
        assert_eq!(levels[0], 1, "{address} begins with its heading");
        if levels.windows(2).any(|pair| pair[1] > pair[0] + 1) {
            faults.push(format!("{address}: {levels:?}"));
        }
    }
    assert!(faults.is_empty(), "a level is skipped:\n{faults:#?}");
}

#[test]
fn texts_are_in_the_page_s_language_and_none_is_missing() {
    for (address, html) in &AT_ROOT.pages {
        for hole in ["{source}", "{date}", "{value}", "{unit}", "{count}", "{status}", "[["] {
            assert!(!html.contains(hole), "{address}: {hole} is left");
        }
        let page = Html::parse_document(html);
        for element in page.select(&select("h1, h2, h3, h4, th, dt, summary, legend, option, a")) {
            let text: String = element.text().collect();
            let named = element.attr("aria-label").is_some();
            assert!(named || !text.trim().is_empty(), "{address}: empty {}", element.html());
        }
    }
    assert!(languages().len() >= 2);
}

/// A strict content security policy allows neither. A data block is not executed.
#[test]
fn no_page_has_inline_style_or_script() {
    for (address, html) in &AT_ROOT.pages {
        let page = Html::parse_document(html);
        assert_eq!(page.select(&select("[style], style")).count(), 0, "{address}: style");
        let inline = select("script:not([src]):not([type=\"application/ld+json\"])");
        assert_eq!(page.select(&inline).count(), 0, "{address}: script");
        let handlers = ["onclick", "onload", "onerror", "onchange"];
        for handler in handlers {
            assert_eq!(page.select(&select(&format!("[{handler}]"))).count(), 0, "{address}");
        }
    }
}
