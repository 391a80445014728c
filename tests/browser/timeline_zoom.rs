//! From all years to a decade, to a year and out again: by keyboard, in the address, and never to
//! where nothing is.

use crate::{
    console::assert_silence,
    errand::walk,
    journey::Journey,
    navigation::mark,
    page::Page,
    site::LANGUAGES,
    timeline::{SHOWN, choose},
};
use fantoccini::{Locator, key::Key};

/// Tabs to a link and follows it. Returns how many entries it promises.
async fn follow(page: &Page, selector: &str) -> String {
    walk(page, selector, false).await;
    let promised = page.say("document.activeElement.textContent.match(/\\d+(?=\\D*$)/)[0]").await;
    page.press(Key::Enter).await;
    promised
}

/// Waits for a state and checks that list, sentence and strip show what was promised.
async fn assert_zoomed(page: &Page, search: &str, promised: &str) {
    page.until(&format!("location.search === '{search}'")).await;
    page.until("document.activeElement.id === 'span'").await;
    page.settle().await;
    assert_eq!(page.say(&format!("{SHOWN}.length")).await, promised, "{search}");
    let drawn = "document.querySelectorAll('svg.strip a[href]').length";
    assert_eq!(page.say(drawn).await, promised, "{search}: marks");
    let told = page.say("document.activeElement.textContent").await;
    assert!(told.contains(promised), "{search}: {told}");
}

#[tokio::test]
async fn years_are_zoomed_into_and_out_of_by_keyboard() {
    Journey::at_root()
        .run(async |page| {
            for (lang, months) in [("en", "JanFebMar"), ("zh", "1月2月3月")] {
                page.open(&format!("/{lang}/timeline/")).await;
                page.start().await;
                mark(page).await;
                let promised = follow(page, ".spans a[href*='span=2020s']").await;
                assert_zoomed(page, "?span=2020s", &promised).await;
                let promised = follow(page, ".spans a[href*='span=2023']").await;
                assert_zoomed(page, "?span=2023", &promised).await;
                let named = "[...document.querySelectorAll('.spans li span')]\
                    .slice(0, 3).map(it => it.textContent).join('')";
                assert_eq!(page.say(named).await, months);
                let promised = follow(page, ".ways-out .after a").await;
                assert_zoomed(page, "?span=2024", &promised).await;
                let promised = follow(page, ".ways-out .out a[href*='span=2020s']").await;
                assert_zoomed(page, "?span=2020s", &promised).await;
                let promised = follow(page, ".ways-out .out a").await;
                assert_zoomed(page, "", &promised).await;
                // Each was a step, and can be taken back.
                for search in ["?span=2020s", "?span=2024", "?span=2023", "?span=2020s", ""] {
                    page.client.back().await.expect("back");
                    page.until(&format!("location.search === '{search}'")).await;
                    let lost = "document.activeElement === document.body";
                    page.until(&format!("!({lost})")).await;
                }
                assert!(page.holds("window.sameDocument").await, "a page was loaded anew");
            }
            assert_silence(page).await;
        })
        .await;
}

/// Arrow keys walk the marks of what is shown and pass over those that lead nowhere.
#[tokio::test]
async fn marks_are_walked_past_those_that_are_not_chosen() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/timeline/?span=2020s&sector=new_energy").await;
            page.ready().await;
            page.until("document.querySelector('svg.strip a:not([href])')").await;
            walk(page, "svg.strip a[href]", false).await;
            let at = "[...document.querySelectorAll('svg.strip a[href]')]\
                .indexOf(document.activeElement)";
            let last = page.say("document.querySelectorAll('svg.strip a[href]').length - 1").await;
            for step in 1..=last.parse::<usize>().expect("a number") {
                page.press(Key::Right).await;
                assert_eq!(page.say(at).await, step.to_string());
            }
            assert_silence(page).await;
        })
        .await;
}

/// A step back to where the link that had the focus is not there puts it on the page again.
#[tokio::test]
async fn a_step_back_does_not_lose_the_focus() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/timeline/").await;
            page.start().await;
            let promised = follow(page, ".spans a[href*='span=2020s']").await;
            assert_zoomed(page, "?span=2020s", &promised).await;
            walk(page, ".spans li:nth-child(6) a", false).await;
            page.client.back().await.expect("back");
            page.until("location.search === ''").await;
            page.until("document.querySelectorAll('.spans li').length < 6").await;
            page.until("document.activeElement.matches('main h1, #span, .spans a')").await;
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn a_span_can_be_loaded_and_goes_with_a_choice() {
    Journey::at_root()
        .run(async |page| {
            for lang in LANGUAGES {
                page.open(&format!("/{lang}/timeline/?span=2023")).await;
                page.ready().await;
                page.until("document.querySelectorAll('.spans li').length === 12").await;
                let year = page.say(&format!("{SHOWN}.length")).await;
                choose(page, "sector", "new_energy").await;
                page.until("location.search === '?span=2023&sector=new_energy'").await;
                page.settle().await;
                let both = page.say(&format!("{SHOWN}.length")).await;
                assert!(both.parse::<u32>().ok() < year.parse().ok(), "{both} of {year}");
                let told = page.say("document.getElementById('span').textContent").await;
                assert!(told.contains(&both), "{told}");
                // The choice goes along.
                let promised = follow(page, ".ways-out .out a[href*='span=2020s']").await;
                assert_zoomed_in_choice(page, &promised).await;
                // No way leads to where nothing is.
                page.open(&format!("/{lang}/timeline/?span=1990s")).await;
                page.ready().await;
                let dead = "[...document.querySelectorAll('.spans a[href], .ways-out a[href]')]\
                    .some(it => /\\D0\\D*$/.test(' ' + it.textContent))";
                assert!(!page.holds(dead).await, "a way leads to nothing");
                assert!(page.holds("document.querySelector('.spans a:not([href])')").await);
            }
            // What is no span is ignored.
            for asked in ["1850s", "2023-09", "%3Cb%3E", "", "%E0%A4%A"] {
                page.open(&format!("/en/timeline/?span={asked}")).await;
                page.ready().await;
                let whole = "document.querySelectorAll('.spans a[href$=\"s#span\"]').length > 2";
                page.until(whole).await;
                assert!(page.holds("!document.querySelector('.ways-out')").await, "{asked}");
            }
            assert_silence(page).await;
        })
        .await;
}

async fn assert_zoomed_in_choice(page: &Page, promised: &str) {
    page.until("/span=2020s/.test(location.search)").await;
    page.until("document.activeElement.id === 'span'").await;
    page.settle().await;
    assert!(page.say("location.search").await.contains("sector=new_energy"));
    assert_eq!(page.say(&format!("{SHOWN}.length")).await, promised);
}

/// On a phone the parts stand below each other, each a target for a thumb, in place of the strip.
#[tokio::test]
async fn a_phone_has_the_parts_in_a_column() {
    Journey::at_root()
        .run(async |page| {
            page.width(360).await;
            for (query, links) in [("", "=== 4"), ("?span=2020s", "> 3")] {
                page.open(&format!("/en/timeline/{query}")).await;
                page.start().await;
                page.until(&format!("document.querySelectorAll('.spans a[href]').length {links}"))
                    .await;
                assert!(page.holds("!document.querySelector('.strip').checkVisibility()").await);
                let small = "[...document.querySelectorAll('.spans a[href], .ways-out a[href]')]\
                    .filter(it => it.getBoundingClientRect().height < 44).length";
                assert_eq!(page.say(small).await, "0", "{query}");
                let column = "new Set([...document.querySelectorAll('.spans li')]\
                    .map(it => it.getBoundingClientRect().left)).size";
                assert_eq!(page.say(column).await, "1", "{query}");
                let wide = "document.documentElement.scrollWidth > innerWidth";
                assert!(!page.holds(wide).await, "{query} scrolls sideways");
            }
            assert_silence(page).await;
        })
        .await;
}

/// In a wide window each part stands under its piece of the axis.
#[tokio::test]
async fn parts_stand_under_the_axis() {
    Journey::at_root()
        .run(async |page| {
            for query in ["", "?span=2020s", "?span=2023"] {
                page.open(&format!("/en/timeline/{query}")).await;
                page.start().await;
                page.settle().await;
                let off = "(() => {
                    const grid = [...document.querySelectorAll('.strip .grid')];
                    const parts = [...document.querySelectorAll('.spans li')];
                    if (grid.length !== parts.length) return 1e9;
                    const left = it => it.getBoundingClientRect().left;
                    return Math.max(...grid.map((it, at) => Math.abs(left(it) - left(parts[at]))));
                })()";
                let off: f64 = page.say(off).await.parse().expect("a number");
                // Months are not all as long as each other.
                assert!(off < 8.0, "{query}: a part stands {off} px off");
            }
            assert_silence(page).await;
        })
        .await;
}

/// Without scripts nothing asks to be zoomed, and the strip names its decades itself.
#[tokio::test]
async fn without_scripts_the_strip_stands_alone() {
    Journey::at_root()
        .without_scripts()
        .run(async |page| {
            page.open("/en/timeline/?span=2023").await;
            let spans = page.client.find(Locator::Css(".spans")).await.expect("the parts");
            assert!(!spans.is_displayed().await.expect("an answer"));
            let tick = page.client.find(Locator::Css(".strip .tick")).await.expect("a tick");
            assert!(tick.is_displayed().await.expect("an answer"));
        })
        .await;
}
