//! The site as of another date: the whole of it, until the reader goes back.

use crate::{console::assert_silence, journey::Journey, navigation::mark, page::Page};
use fantoccini::key::Key;

const BANNER: &str = "document.querySelector('.as-of b')?.textContent";

async fn status_of(page: &Page, project: &str) -> String {
    let row = format!("document.querySelector('tr[data-claim=\"projects/{project}\"]')");
    page.say(&format!("{row}?.querySelector('.status')?.textContent ?? 'no row'")).await
}

#[tokio::test]
async fn the_record_as_it_was_can_be_loaded_and_left() {
    Journey::at_root()
        .run(async |page| {
            for (lang, month, halted) in
                [("en", "June 2024", "halted"), ("zh", "2024年6月", "停产")]
            {
                page.open(&format!("/{lang}/projects/")).await;
                page.start().await;
                let today = status_of(page, "bangjie_1").await;
                assert!(today.contains(halted), "{today}");
                page.open(&format!("/{lang}/projects/?as-of=2024-06")).await;
                page.ready().await;
                page.until(&format!("{BANNER}?.includes('{month}')")).await;
                let then = status_of(page, "bangjie_1").await;
                assert!(!then.contains(halted) && then != "no row", "{then}");
                // Every link stays in that time, the language's too.
                mark(page).await;
                page.click("tr[data-claim='projects/bangjie_1'] th a").await;
                page.until("location.pathname.endsWith('/projects/bangjie-1/')").await;
                page.until("location.search === '?as-of=2024-06'").await;
                page.until(&format!("{BANNER}?.includes('{month}')")).await;
                let stopped = "document.querySelector('main .status.halted')";
                assert!(!page.holds(stopped).await, "a report of 2025 was not known in 2024");
                let language = page.say("document.querySelector('.language').search").await;
                assert_eq!(language, "?as-of=2024-06");
                page.click(".as-of a").await;
                page.until("location.search === '' && !document.querySelector('.as-of')").await;
                assert!(page.holds("window.sameDocument").await, "the page was loaded anew");
                page.until(stopped).await;
                page.client.back().await.expect("back");
                page.until(&format!("{BANNER}?.includes('{month}')")).await;
            }
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn dates_are_stepped_through_by_keys() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            page.click("footer a[href*='as-of']").await;
            page.until(BANNER).await;
            let first = page.say("location.search").await;
            page.js("document.querySelector('#as-of').focus()").await;
            page.press(Key::Left).await;
            page.until(&format!("location.search !== '{first}'")).await;
            // The slider keeps the focus, and says the date.
            assert!(page.holds("document.activeElement.id === 'as-of'").await);
            let said = page
                .say(
                    "document.querySelector('#as-of').ariaValueText || \
                document.querySelector('#as-of').getAttribute('aria-valuetext')",
                )
                .await;
            page.until(&format!("{BANNER}.includes('{said}')")).await;
            // One of the two is enough.
            assert!(!page.holds("document.querySelector('.as-of [role=status]')").await);
            let second = page.say("location.search").await;
            page.click(".as-of button:not([aria-disabled])").await;
            page.until(&format!("location.search !== '{second}'")).await;
            page.until("document.querySelector('.as-of b[role=status]')").await;
            // From the first date on there is nothing before.
            page.js("document.querySelector('#as-of').focus()").await;
            page.press(Key::Home).await;
            page.until("document.querySelector('.as-of button').ariaDisabled === 'true'").await;
            page.until("document.querySelector('main h1')").await;
            // Played, it goes on by itself, and stops when it is told to.
            let before = page.say("location.search").await;
            page.click(".as-of .play").await;
            page.until(&format!("location.search !== '{before}'")).await;
            page.click(".as-of .play").await;
            page.settle().await;
            let stopped = page.say("document.querySelector('.as-of .play').textContent").await;
            // It stops as well where the reader goes on to read, whose place each date would take.
            page.click(".as-of .play").await;
            let word = "document.querySelector('.as-of .play').textContent";
            page.until(&format!("{word} !== '{stopped}'")).await;
            page.js("document.querySelector('main a[href]').focus()").await;
            page.until(&format!("{word} === '{stopped}'")).await;
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn what_was_not_known_yet_says_so() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/projects/bangjie-1/?as-of=2010").await;
            page.ready().await;
            page.until("document.querySelector('main h1')?.textContent === 'Not known yet'").await;
            for query in ["?as-of=", "?as-of=never", "?as-of=2999", "?as-of=%3Cb%3E"] {
                page.open(&format!("/en/projects/bangjie-1/{query}")).await;
                page.ready().await;
                assert!(!page.holds("document.querySelector('.as-of')").await, "{query}");
            }
            assert_silence(page).await;
        })
        .await;
}
