//! Chinese as it is set: names part between words, the last words stay together, and nothing is
//! said twice.

use crate::{
    read::{words, words_of},
    site::{AT_ROOT, select},
};
use scraper::ElementRef;

/// The text of an element with `|` where it may part.
fn parts(element: ElementRef<'_>) -> String {
    element.inner_html().replace("<wbr>", "|").replace("<!---->", "")
}

#[test]
fn a_heading_parts_between_words_and_its_mark_leaks_nowhere() {
    let page = AT_ROOT.page("/zh/companies/ja-yangzhou/");
    let heading = page.select(&select("h1")).next().unwrap();
    assert!(parts(heading).starts_with("晶澳（扬州）太阳能|科技|有限公司"), "{}", parts(heading));
    for (address, html) in &AT_ROOT.pages {
        assert!(!html.contains('\u{200b}'), "{address}");
    }
}

#[test]
fn the_last_words_of_a_statement_stay_together_before_its_marks() {
    let page = AT_ROOT.page("/zh/sectors/new-energy/");
    let mut seen = 0;
    for claim in page.select(&select("p.claim:has(.marks)")) {
        let Some(end) = claim.select(&select(":scope > .kept")).last() else { continue };
        let after = end.next_siblings().filter_map(ElementRef::wrap).next().unwrap();
        let class = after.value().attr("class").unwrap_or_default();
        if !["marks", "whence"].contains(&class) {
            continue;
        }
        assert!(
            words(end).chars().filter(|c| c.is_alphanumeric()).count() >= 2,
            "{}",
            words(claim)
        );
        seen += 1;
    }
    assert!(seen > 20, "{seen} statements with an end");
    let english = AT_ROOT.page("/en/sectors/new-energy/");
    assert!(english.select(&select(".kept")).next().is_none(), "words of English have spaces");
}

/// A day parts from no month, and an amount from no unit; what is copied has no hidden marks.
#[test]
fn dates_and_amounts_of_statements_stay_whole() {
    let page = AT_ROOT.page("/zh/projects/ja-20gw/");
    let kept: Vec<_> = page.select(&select("main .kept")).map(words).collect();
    for whole in ["10月30日", "530亿元", "2024年"] {
        assert!(kept.iter().any(|it| it.starts_with(whole)), "{whole}: {kept:?}");
    }
    for (address, html) in &AT_ROOT.pages {
        assert!(!html.contains('\u{2060}'), "{address}");
    }
}

#[test]
fn no_report_is_dated_by_a_bound() {
    for (address, html) in &AT_ROOT.pages {
        for nonsense in ["reported by 30 October 2023", "不晚于2023年10月30日报道"] {
            assert!(!html.contains(nonsense), "{address}: {nonsense}");
        }
    }
    let told =
        |address, selector| words(AT_ROOT.page(address).select(&select(selector)).next().unwrap());
    let line = ".status-line .report";
    assert_eq!(told("/en/projects/ja-20gw/", line), "reported 30 October 2023");
    assert_eq!(told("/zh/projects/ja-20gw/", line), "2023年10月30日报道");
    assert_eq!(told("/zh/projects/tonghua-move/", line), "不晚于2021年2月24日");
}

#[test]
fn a_statement_that_names_its_date_is_not_dated_again() {
    for lang in ["en", "zh"] {
        let page = AT_ROOT.page(&format!("/{lang}/location/"));
        let claim = page.select(&select("p.claim")).find(|it| {
            let words = words(*it);
            words.contains("2005年6月") || words.contains("June 2005")
        });
        let words = words(claim.unwrap());
        assert_eq!(words.matches("2005").count(), 1, "{words}");
    }
}

#[test]
fn a_sector_of_which_nothing_is_known_counts_no_noughts() {
    let nothing = |address: &str| {
        let page = AT_ROOT.page(address);
        let counts: Vec<_> = page.select(&select(".room > .limits")).map(words).collect();
        counts.last().cloned().unwrap()
    };
    assert_eq!(nothing("/zh/sectors/"), "暂未收录企业和项目。");
    assert_eq!(nothing("/en/sectors/"), "No company and no project in this record.");
}

/// A figure is named by its label, so that its value must tell it from others of that name.
#[test]
fn no_statement_on_a_source_s_page_says_its_name_twice() {
    let mut figures = 0;
    for (address, _) in AT_ROOT.pages.iter().filter(|(address, _)| address.contains("/sources/")) {
        let page = AT_ROOT.page(address);
        for item in page.select(&select(".cited > li")) {
            let said = words_of(item, ":scope > span");
            assert!(!said.is_empty(), "{address}");
            assert_ne!(words_of(item, ":scope > a"), said, "{address}");
            figures += usize::from(item.attr("data-claim").unwrap().starts_with("figures/"));
        }
    }
    assert!(figures > 100, "{figures} figures");
}

/// The plant's later report stands beside its status wherever that is listed.
#[test]
fn an_unconfirmed_report_stands_beside_the_status() {
    for address in
        ["/zh/", "/zh/projects/", "/zh/projects/status/building/", "/zh/sectors/new-energy/"]
    {
        let page = AT_ROOT.page(address);
        let link = select("[data-claim^='projects/trina_h2_base'] a[href$='#event-later_report']");
        let told: Vec<_> = page.select(&link).map(words).collect();
        assert!(
            told.iter().any(|told| told.contains("有投产报道（未证实）")),
            "{address}: {told:?}"
        );
    }
}
