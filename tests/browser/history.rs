//! Back and forward lead to where the reader was, not only to the page.

use crate::{console::assert_silence, journey::Journey, navigation::mark};

#[tokio::test]
async fn going_back_leads_to_the_place_on_the_page() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            mark(page).await;
            // The click brings the link to the middle of the window, far down the page.
            page.click("main .room h3 a").await;
            page.until("location.pathname.startsWith('/en/sectors/')").await;
            page.settle().await;
            page.until("scrollY === 0").await;
            page.client.back().await.expect("back");
            page.until("location.pathname === '/en/'").await;
            let seen = "(({ top }) => top > 0 && top < innerHeight)\
                (document.querySelector('main .room h3 a').getBoundingClientRect())";
            page.until(seen).await;
            page.settle().await;
            assert!(page.holds(seen).await, "the page moved away again");
            // So does the focus: the next Tab goes on from where the reader left.
            let focused = "document.activeElement.matches('main .room h3 a')";
            assert!(page.holds(focused).await, "the focus is not on the link that was followed");
            assert!(page.holds("window.sameDocument").await, "the page was loaded anew");
            assert_silence(page).await;
        })
        .await;
}

/// After steps back and forth, a link to the page before must write its own address.
#[tokio::test]
async fn the_address_is_that_of_the_page_after_steps_back_and_forth() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/figures/").await;
            page.start().await;
            page.click("header nav a[href='/en/timeline/']").await;
            page.until("location.pathname === '/en/timeline/'").await;
            page.click("header nav a[href='/en/sources/']").await;
            page.until("location.pathname === '/en/sources/'").await;
            page.client.back().await.expect("back");
            page.until("location.pathname === '/en/timeline/'").await;
            page.settle().await;
            page.client.forward().await.expect("forward");
            page.until("location.pathname === '/en/sources/'").await;
            page.settle().await;
            page.click("header nav a[href='/en/timeline/']").await;
            page.until("document.title.startsWith('Timeline')").await;
            page.until("location.pathname === '/en/timeline/'").await;
            assert_silence(page).await;
        })
        .await;
}

/// A link to a part of a page moves focus there; a step back brings it to the link again.
#[tokio::test]
async fn a_link_to_a_part_moves_focus_there() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/projects/csi-base/").await;
            page.start().await;
            page.click("a.report").await;
            page.until("document.activeElement.id.startsWith('event-')").await;
            page.client.back().await.expect("back");
            page.until("location.hash === ''").await;
            page.until("document.activeElement.matches('a.report')").await;
            page.click("main a[href*='/timeline/#timeline-']").await;
            page.until("location.pathname === '/en/timeline/'").await;
            page.until("document.activeElement.id.startsWith('timeline-')").await;
            assert_silence(page).await;
        })
        .await;
}

/// A page that is loaded anew in the middle of a way knows nothing of the steps before it, until
/// the application runs. A step back must show that page all the same.
#[tokio::test]
async fn a_step_back_after_a_reload_shows_the_page_before() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            page.click("main .room h3 a").await;
            page.until("location.pathname.startsWith('/en/sectors/')").await;
            page.settle().await;
            page.client.refresh().await.expect("a reload");
            page.client.back().await.expect("back");
            page.until("location.pathname === '/en/'").await;
            page.until("document.querySelector('main article.overview')").await;
            assert_silence(page).await;
        })
        .await;
}

/// A step back may come before the page that a link leads to: the link's page must not follow it.
#[tokio::test]
async fn a_step_back_before_the_move_is_over_wins() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/projects/").await;
            page.start().await;
            mark(page).await;
            // A transition that begins late, as on a busy machine, in every engine.
            page.js("document.startViewTransition = change => {
                    window.transitionBegun = true;
                    const over = new Promise(done => setTimeout(() => done(change()), 1000))
                        .then(() => { window.transitionOver = true });
                    return { ready: over, finished: over };
                };
                const { matchMedia } = window;
                window.matchMedia = query => query.includes('reduced-motion')
                    ? { matches: false }
                    : matchMedia.call(window, query);")
                .await;
            page.click("main table th a").await;
            page.until("window.transitionBegun").await;
            assert_ne!(page.path().await, "/en/projects/");
            page.client.back().await.expect("back");
            page.until("location.pathname === '/en/projects/'").await;
            page.until("window.transitionOver").await;
            page.settle().await;
            page.until("document.querySelector('main article.projects')").await;
            assert!(!page.holds("document.querySelector('[data-leaving]')").await);
            assert_eq!(page.path().await, "/en/projects/");
            assert!(page.holds("window.sameDocument").await, "the page was loaded anew");
            assert_silence(page).await;
        })
        .await;
}
