//! Motion: what was chosen becomes its page's heading, tiles settle by status; nothing moves for
//! a reader who asks for that.

use crate::{
    beyond::Wish,
    console::assert_silence,
    journey::Journey,
    navigation::{assert_moved, mark},
    page::Page,
};

/// Counts view transitions, and notes which link was to become a heading.
const WATCH: &str = "
    window.transitions = [];
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = change => {
        const named = [...document.querySelectorAll('main *')].filter(
            it => getComputedStyle(it).viewTransitionName === 'heading');
        transitions.push(named.map(it => it.closest('a')?.getAttribute('href')));
        return start(change);
    }";

async fn leave_by_a_tile(page: &Page) -> String {
    let tile = "main .block a";
    let href = page.say(&format!("document.querySelector('{tile}').getAttribute('href')")).await;
    page.click(tile).await;
    page.until(&format!("location.pathname === '{href}'")).await;
    assert_moved(page, &href).await;
    href
}

#[tokio::test]
async fn a_tile_becomes_the_heading_of_its_page() {
    Journey::at_root()
        .wishing(Wish::Motion)
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            mark(page).await;
            page.js(WATCH).await;
            let href = leave_by_a_tile(page).await;
            // One name, on the tile that was followed.
            assert_eq!(page.say("JSON.stringify(transitions)").await, format!("[[\"{href}\"]]"));
            page.until(
                "getComputedStyle(document.querySelector('main h1')).viewTransitionName === 'heading'",
            )
            .await;
            // From a card of a page that has a heading of its own, the name still stands once.
            page.js("transitions.length = 0").await;
            page.click("main .cards h3 a").await;
            page.until("transitions.length === 1").await;
            assert_eq!(page.say("transitions[0].length").await, "1");
            page.settle().await;
            assert!(!page.holds("document.querySelector('[data-leaving]')").await, "a mark is left");
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn nothing_moves_for_a_reader_who_asks_for_that() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            mark(page).await;
            page.js(WATCH).await;
            leave_by_a_tile(page).await;
            assert_eq!(page.say("transitions.length").await, "0");
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn tiles_settle_by_status() {
    Journey::at_root()
        .wishing(Wish::Motion)
        .run(async |page| {
            page.open("/en/").await;
            page.click(".legend label:has([value=halted])").await;
            let scale = |block: &str| {
                format!(
                    "new DOMMatrix(getComputedStyle(document.querySelector('.capacity .block{block} \
                     svg')).transform).a"
                )
            };
            page.until(&format!("{} < 0.9", scale(":not(.halted)"))).await;
            assert_eq!(page.say(&scale(".halted")).await, "1");
            page.click(".legend label:has([value=all])").await;
            page.until(&format!("{} === 1", scale(":not(.halted)"))).await;
            assert_silence(page).await;
        })
        .await;
}
