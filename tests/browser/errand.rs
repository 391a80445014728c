//! A whole errand by keys alone, from the first page to a source and back, with the language and
//! the theme changed on the way; and the points of the timeline's strip.

use crate::{console::assert_silence, journey::Journey, page::Page};
use fantoccini::key::Key;

/// Walks to the next stop that a selector describes, forward or back. Each stop is a key.
pub async fn walk(page: &Page, selector: &str, back: bool) {
    for _ in 0..300 {
        if back {
            page.press_with(Key::Shift, Key::Tab).await;
        } else {
            page.press(Key::Tab).await;
        }
        if page.holds(&format!("document.activeElement.matches(\"{selector}\")")).await {
            return;
        }
    }
    panic!("{} has no stop {selector}", page.path().await);
}

/// Walks to a link and follows it, to a page whose path begins with `to`.
async fn follow(page: &Page, selector: &str, to: &str) -> String {
    walk(page, selector, false).await;
    page.press(Key::Enter).await;
    page.until(&format!("location.pathname.startsWith('{to}') && location.pathname !== '{to}'"))
        .await;
    page.until("document.activeElement.matches('main h1')").await;
    page.path().await
}

#[tokio::test]
async fn from_the_overview_to_a_source_and_back() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            follow(page, "main .room h3 a", "/en/sectors/").await;
            let company = follow(page, "main a[href^='/en/companies/']", "/en/companies/").await;

            // The heading has the focus: what stands before it is reached backwards.
            walk(page, "header a.language", true).await;
            page.press(Key::Enter).await;
            page.until(&format!("location.pathname === '{}'", company.replacen("en", "zh", 1)))
                .await;
            walk(page, "header [name=theme]", false).await;
            page.ready().await;
            page.press(Key::Right).await;
            page.press(Key::Right).await;
            page.until("document.documentElement.dataset.theme === 'dark'").await;

            let project = follow(page, "main a[href^='/zh/projects/']", "/zh/projects/").await;
            follow(page, "main a.mark", "/zh/sources/").await;
            let worn = "document.documentElement.dataset.theme === 'dark'";
            assert!(page.holds(worn).await, "the theme went on the way");
            // The source leads back to what rests on it.
            let back = follow(page, "main a[href^='/zh/projects/']", "/zh/projects/").await;
            assert!(back.starts_with("/zh/projects/"), "{back}");
            page.client.back().await.expect("back");
            page.client.back().await.expect("back");
            page.until(&format!("location.pathname === '{project}'")).await;
            page.until("document.activeElement.matches('main a.mark')").await;
            assert!(page.holds(worn).await, "the theme went on the way back");
            assert_silence(page).await;
        })
        .await;
}

/// Arrow keys go from point to point in the order of the lanes, Home and End to the ends; Enter
/// leads to the entry.
#[tokio::test]
async fn the_strip_s_points_are_walked_by_arrows() {
    Journey::at_root()
        .run(async |page| {
            let at =
                "[...document.querySelectorAll('svg.strip a')].indexOf(document.activeElement)";
            for lang in ["en", "zh"] {
                page.open(&format!("/{lang}/timeline/")).await;
                page.start().await;
                walk(page, "svg.strip a", false).await;
                let last = page.js("return document.querySelectorAll('svg.strip a').length - 1");
                let last = last.await.as_i64().expect("a number");
                assert!(last > 40, "the strip has {last} points");
                let steps = [
                    (Key::Left, 0),
                    (Key::Right, 1),
                    (Key::Down, 2),
                    (Key::Up, 1),
                    (Key::End, last),
                    (Key::Right, last),
                    (Key::Left, last - 1),
                    (Key::Home, 0),
                    (Key::Down, 1),
                ];
                assert_eq!(page.say(at).await, "0", "{lang}");
                for (step, (key, wanted)) in steps.into_iter().enumerate() {
                    page.press(key).await;
                    assert_eq!(page.say(at).await, wanted.to_string(), "{lang}: step {step}");
                    let shown = page.say("getComputedStyle(document.activeElement).outlineStyle");
                    let marked = "document.activeElement.matches(':focus-visible')";
                    assert!(shown.await != "none" || page.holds(marked).await, "{lang}: {step}");
                }
                let target = page.say("document.activeElement.getAttribute('href').slice(1)").await;
                page.press(Key::Enter).await;
                page.until(&format!("document.activeElement.id === '{target}'")).await;
            }
            assert_silence(page).await;
        })
        .await;
}
