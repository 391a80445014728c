//! Links to a place within a page.

use crate::{
    beyond::Wish, console::assert_silence, journey::Journey, navigation::mark, page::Page,
};
use fantoccini::key::Key;

/// Waits until the top of an element stands in the upper half of the window, and stays there.
async fn assert_in_view(page: &Page, id: &str) {
    let top = format!("document.getElementById('{id}')?.getBoundingClientRect().top");
    page.until(&format!("{top} >= -2 && {top} < innerHeight / 2")).await;
    page.settle().await;
    assert!(
        page.holds(&format!("{top} >= -2 && {top} < innerHeight / 2")).await,
        "#{id} moved away"
    );
}

#[tokio::test]
async fn a_link_from_another_page_lands_on_its_target() {
    // As most readers have it: the page glides to the place, and must arrive.
    Journey::at_root()
        .wishing(Wish::Motion)
        .run(async |page| {
            for lang in ["en", "zh"] {
                page.open(&format!("/{lang}/projects/")).await;
                page.start().await;
                mark(page).await;
                page.click("main tr:last-child a[href*='#event-']").await;
                page.until("location.hash.startsWith('#event-')").await;
                let path = page.path().await;
                assert!(path.starts_with(&format!("/{lang}/projects/")), "{path}");
                assert_in_view(page, &page.say("location.hash.slice(1)").await).await;
                assert!(page.holds("window.sameDocument").await, "the page was loaded anew");
            }
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn a_link_within_the_page_lands_on_its_target() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/figures/").await;
            page.start().await;
            mark(page).await;
            page.click("main .contents a[href$='#topic-trade']").await;
            page.until("location.hash === '#topic-trade'").await;
            assert_in_view(page, "topic-trade").await;
            page.client.back().await.expect("back");
            page.until("location.hash === ''").await;
            assert!(page.holds("window.sameDocument").await, "the page was loaded anew");
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn an_address_with_a_target_can_be_loaded() {
    Journey::at_root()
        .run(async |page| {
            for (path, target) in
                [("/zh/", "initiatives"), ("/zh/timeline/", "timeline-runyang_bridge")]
            {
                page.open(&format!("{path}#{target}")).await;
                assert_in_view(page, target).await;
                page.start().await;
                assert_in_view(page, target).await;
                assert_eq!(page.say("location.hash").await, format!("#{target}"));
                assert_silence(page).await;
            }
        })
        .await;
}

/// The first link of the page, for those who move by keys.
#[tokio::test]
async fn the_skip_link_leads_to_the_content() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/about/").await;
            for running in [false, true] {
                if running {
                    page.js("document.activeElement.blur(); scrollTo(0, 0)").await;
                    page.open("/en/sources/").await;
                    page.start().await;
                }
                page.press(Key::Tab).await;
                page.until("document.activeElement.matches('a.skip')").await;
                page.press(Key::Enter).await;
                page.until("document.activeElement.matches('main') && location.hash === '#main'")
                    .await;
                // The next stop is within the content, not in the header.
                page.press(Key::Tab).await;
                page.until("document.activeElement.closest('main, footer')").await;
            }
        })
        .await;
}
