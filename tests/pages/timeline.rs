//! The timeline, whole and narrowed to a span: the list, the strip and the numbers agree, and
//! every way leads somewhere.

use crate::{
    read::{words, words_of},
    site::{AT_ROOT, RECORD, RENDERING, languages, loaded, select},
};
use leptos::prelude::*;
use scraper::{ElementRef, Html};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock},
};
use zone_showcase::{
    address::Address,
    builder::{bundles, init},
    data::Date,
    edition::{Ed, Edition},
    pages::Page,
    query::{Dated, Span, dated},
    route::Route,
};

static EDITIONS: LazyLock<Vec<Ed>> = LazyLock::new(|| {
    let bundles = bundles(&loaded(), "test").unwrap();
    bundles.into_iter().map(|bundled| Edition::open(bundled.bundle, "/", None)).collect()
});

/// The page as the application shows it in a state of the address.
fn shown(ed: Ed, query: &str) -> Html {
    let _one = RENDERING.lock();
    init();
    let owner = Owner::new_root(Some(Arc::new(hydration_context::SsrSharedContext::new())));
    let html = owner.with(|| {
        provide_context(ed);
        let address = Address::provide(ed.path_in(ed.lang(), &Route::Timeline));
        address.query.set(query.to_owned());
        view! { <Page route=Some(Route::Timeline) /> }.to_html()
    });
    owner.unset_with_forced_cleanup();
    Html::parse_document(&html)
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&select(selector)).collect()
}

/// What an attribute of each element says, in order.
fn each(page: &Html, selector: &str, name: &str) -> Vec<String> {
    all(page, selector).iter().filter_map(|it| it.attr(name)).map(str::to_owned).collect()
}

/// What the list tells.
fn listed(page: &Html) -> Vec<String> {
    each(page, ".timeline > li", "data-claim")
}

/// The number that a link to a span says.
fn count(link: ElementRef<'_>) -> usize {
    let text = words(link);
    let number = text.rsplit(|c: char| !c.is_ascii_digit()).find(|it| !it.is_empty());
    number.unwrap().parse().unwrap()
}

/// Which entries touch a span.
fn within(record: &'static zone_showcase::data::Record, span: Span) -> Vec<String> {
    let touching = dated(record).into_iter().filter(|it| span.touches(it.date));
    touching.map(|it| Dated::claim(&it)).collect()
}

/// The parts of the axis count what the list below has, and lead to this very page.
#[test]
fn parts_of_the_axis_count_the_entries_of_the_list() {
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/timeline/"));
        let mut listed = BTreeMap::<i32, usize>::new();
        for year in page.select(&select("section.year")) {
            let decade = words_of(year, "h2").parse::<i32>().unwrap() / 10 * 10;
            *listed.entry(decade).or_default() += year.select(&select("ol > li")).count();
        }
        let mut counted = BTreeMap::new();
        for link in page.select(&select(".spans a")) {
            let decade: String =
                words_of(link, "span").chars().filter(char::is_ascii_digit).collect();
            let wanted = format!("/{lang}/timeline/?span={decade}s#span");
            assert_eq!(link.attr("href"), Some(wanted.as_str()));
            counted.insert(decade.parse().unwrap(), words_of(link, "b").parse().unwrap());
        }
        assert_eq!(counted, listed, "{lang}");
        let all: usize = listed.values().sum();
        let told = page.select(&select("#span")).next().unwrap();
        assert!(told.text().collect::<String>().contains(&all.to_string()), "{lang}");
    }
}

/// In each decade and each year of it, list and strip have the same entries, the sentence says how
/// many, and the ways tell how many there are where they lead.
#[test]
fn every_span_shows_what_touches_it() {
    for ed in EDITIONS.iter().copied() {
        let total = dated(ed.record()).len();
        let mut empty = 0;
        for decade in Span::Decades(1990, 2020).parts() {
            for span in [decade].into_iter().chain(decade.parts()) {
                let page = shown(ed, &format!("span={span}"));
                let wanted = within(ed.record(), span);
                assert_eq!(listed(&page), wanted, "{span}");
                let drawn: BTreeSet<_> =
                    each(&page, "svg.strip a[href]", "data-claim").into_iter().collect();
                assert_eq!(drawn, wanted.iter().cloned().collect::<BTreeSet<_>>(), "{span}");
                assert_eq!(each(&page, "svg.strip a.faded", "data-claim"), [""; 0]);
                let told = words(all(&page, "#span")[0]);
                for number in [wanted.len(), total] {
                    assert!(told.contains(&number.to_string()), "{span}: {told}");
                }
                for way in all(&page, ".ways-out a, .spans a[href]") {
                    assert_eq!(
                        way.attr("href").is_some(),
                        count(way) > 0,
                        "{span}: {}",
                        words(way)
                    );
                }
                let parts = all(&page, ".spans a");
                for (part, drawn) in span.parts().iter().zip(&parts) {
                    let of_part: usize = words_of(*drawn, "b").parse().unwrap();
                    assert_eq!(of_part, within(ed.record(), *part).len(), "{part}");
                    let leads = of_part > 0 && !matches!(part, Span::Month(..));
                    assert_eq!(drawn.attr("href").is_some(), leads, "{part}");
                }
                assert_eq!(parts.len(), span.parts().len(), "{span}");
                empty += usize::from(wanted.is_empty());
                assert_eq!(all(&page, ".empty").len(), usize::from(wanted.is_empty()), "{span}");
            }
        }
        assert!(empty > 0, "no year without an entry was tried");
    }
}

/// Every link of a span shows what it promises, with whatever else is chosen.
#[test]
fn ways_lead_to_what_they_say() {
    for ed in EDITIONS.iter().copied() {
        for state in ["span=2020s", "sector=new_energy&span=2023&kind=report", "span=1990s"] {
            let page = shown(ed, state);
            let links = all(&page, ".ways-out a[href], .spans a[href]");
            assert!(links.len() > 1, "{state}");
            for link in links {
                let href = link.attr("href").unwrap();
                let (path, rest) = href.split_once('?').unwrap_or((href, ""));
                assert!(href.ends_with("#span") && href.starts_with('/'), "{href}");
                assert_eq!(path.trim_end_matches("#span"), format!("/{}/timeline/", ed.lang()));
                let query = rest.trim_end_matches("#span");
                for (name, value) in [("sector", "new_energy"), ("kind", "report")] {
                    let pair = format!("{name}={value}");
                    assert_eq!(query.contains(&pair), state.contains(&pair), "{href}");
                }
                assert_eq!(listed(&shown(ed, query)).len(), count(link), "{state}: {href}");
            }
        }
    }
}

/// Out of a year lead its decade and all years, in words.
#[test]
fn a_year_leads_to_its_decade_and_its_neighbours() {
    for (ed, wanted) in EDITIONS
        .iter()
        .zip([["All years", "2020s", "2022", "2024"], ["全部年份", "2020年代", "2022年", "2024年"]])
    {
        let page = shown(ed, "span=2023");
        let ways: Vec<_> = all(&page, ".ways-out a").into_iter().map(words).collect();
        assert_eq!(ways.len(), 4, "{ways:?}");
        for (way, name) in ways.iter().zip(wanted) {
            assert!(way.starts_with(name), "{way} is no {name}");
        }
        let months: Vec<_> =
            all(&page, ".spans a").into_iter().map(|it| words_of(it, "span")).collect();
        assert_eq!(months.len(), 12);
        let ninth = if ed.lang() == "en" { "Sep" } else { "9月" };
        assert_eq!(months[8], ninth);
        assert_eq!(all(&page, ".ways-out a").len(), 4);
    }
}

/// What a year alone is known of is drawn over all of its months, and counted in each.
#[test]
fn a_date_known_by_year_is_one_bar_over_its_year() {
    let ed = EDITIONS[0];
    let page = shown(ed, "span=2022");
    let of = "svg.strip a[data-claim='timeline/hundred_2022'] path";
    let bars = all(&page, of);
    assert_eq!(bars.len(), 1);
    assert_eq!(bars[0].attr("class"), Some("within"));
    let d = bars[0].attr("d").unwrap();
    assert!(d.starts_with("M175 ") && d.contains("H990"), "{d}");
    assert_eq!(all(&page, ".span-note").len(), 1, "parts that add up to more say so");
    assert_eq!(all(&shown(ed, ""), ".span-note").len(), 0);
}

/// An interval stands under the year that is shown, though it may have begun before.
#[test]
fn no_heading_lies_outside_the_span() {
    for year in ["2024", "2025"] {
        let page = shown(EDITIONS[0], &format!("span={year}"));
        let heads: Vec<_> = all(&page, ".year > h2").into_iter().map(words).collect();
        assert_eq!(heads, [year]);
        assert!(listed(&page).contains(&"projects/trina_h2_base.later_report".to_owned()));
    }
}

/// The boxes count within the span, and the span within what the boxes choose.
#[test]
fn a_span_and_a_choice_work_together() {
    for ed in EDITIONS.iter().copied() {
        let page = shown(ed, "span=2010s&sector=new_energy");
        let both = listed(&page);
        let decade = listed(&shown(ed, "span=2010s"));
        let sector = listed(&shown(ed, "sector=new_energy"));
        let wanted: Vec<_> = decade.iter().filter(|it| sector.contains(it)).cloned().collect();
        assert_eq!(both, wanted);
        let result = words(all(&page, ".filter .result")[0]);
        assert!(result.contains(&both.len().to_string()), "{result}");
        let told = words(all(&page, "#span")[0]);
        for number in [both.len(), sector.len()] {
            assert!(told.contains(&number.to_string()), "{told}");
        }
        let faded = each(&page, "svg.strip a.faded", "data-claim").len();
        assert_eq!(faded, decade.len() - both.len(), "other sectors fade and stay");
        let alone = shown(ed, "span=2010s");
        for option in all(&alone, "select[name=kind] option[data-derived]") {
            let value = option.attr("value").unwrap();
            let seen = listed(&shown(ed, &format!("span=2010s&kind={value}"))).len();
            assert_eq!(count(option), seen, "{value}");
            assert_eq!(option.attr("disabled").is_some(), seen == 0, "{value}");
        }
    }
}

/// A span of what was not known yet holds nothing that was not.
#[test]
fn a_span_keeps_to_the_date_of_the_record() {
    let date = Date::parse("2023-06").unwrap();
    for today in EDITIONS.iter().copied() {
        let ed = today.as_of(date);
        let page = shown(ed, "as-of=2023-06&span=2023");
        let then = listed(&page);
        assert!(!then.is_empty() && then.len() < listed(&shown(today, "span=2023")).len());
        let hrefs = each(&page, ".ways-out a[href], .spans a[href]", "href");
        assert!(hrefs.iter().all(|href| href.contains("as-of=2023-06")), "{hrefs:?}");
        let next = all(&page, ".ways-out .after a")[0];
        assert_eq!((next.attr("href"), count(next)), (None, 0));
        // Before anything was known there is nothing to zoom into, and nothing breaks.
        let nothing = shown(today.as_of(Date::parse("1000").unwrap()), "span=2023");
        assert_eq!(all(&nothing, ".spans a[href]").len(), 0);
        assert_eq!(all(&nothing, ".ways-out").len(), 0);
    }
}

#[test]
fn what_is_no_span_of_the_record_is_ignored() {
    let ed = EDITIONS[0];
    let whole = listed(&shown(ed, ""));
    assert_eq!(whole.len(), dated(&RECORD).len());
    for asked in
        ["", "x", "1850s", "2031", "2023-09", "2020S", "%3Cb%3E", "2023s", "99999", "%E0%A4"]
    {
        let page = shown(ed, &format!("span={asked}"));
        assert_eq!(listed(&page), whole, "{asked}");
        assert_eq!(all(&page, ".ways-out").len(), 0, "{asked}");
    }
}
