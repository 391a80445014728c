//! Scripts off: a site to be read and moved about in, with no control that does nothing.

use crate::{journey::Journey, page::Page, site::text};
use fantoccini::{Locator, elements::Element};

async fn displayed(page: &Page, selector: &str) -> bool {
    page.find(selector).await.is_displayed().await.expect("a state")
}

async fn words(element: &Element) -> String {
    element.text().await.expect("a text").split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn reads(lang: &'static str) {
    Journey::at_root()
        .without_scripts()
        .run(async |page| {
            for path in page.site.kinds(lang) {
                page.open(&path).await;
                // The sentence for scripts that are off is in the page only where they are.
                let notice = page.find("noscript .notice").await;
                assert!(notice.is_displayed().await.expect("a state"), "{path}");
                assert_eq!(words(&notice).await, text(lang, "no-script"));
                let failures = page.client.find_all(Locator::Css("#notices p")).await;
                for failure in failures.expect("the sentences") {
                    let shown = failure.is_displayed().await.expect("a state");
                    assert!(!shown, "{path} tells of a failure");
                }

                assert!(displayed(page, "main h1").await, "{path}");
                let read = words(&page.find("main").await).await;
                assert!(read.chars().count() > 200, "{path} shows little: {read}");

                // What only scripts could make work does not show.
                assert!(!displayed(page, "fieldset.theme").await, "{path} shows the theme switch");
                let controls =
                    Locator::Css("main button, main input:not([type=radio]), main select");
                for control in page.client.find_all(controls).await.expect("a list") {
                    assert!(!control.is_displayed().await.expect("a state"), "{path}");
                }
            }
        })
        .await;
}

#[tokio::test]
async fn english_can_be_read() {
    reads("en").await;
}

#[tokio::test]
async fn chinese_can_be_read() {
    reads("zh").await;
}

#[tokio::test]
async fn links_lead_on() {
    Journey::at_root()
        .without_scripts()
        .run(async |page| {
            page.open("/en/").await;
            for (link, section) in [
                ("main .room h3 a", "/en/sectors/"),
                ("main .cards h3 a", "/en/projects/"),
                ("main a.mark", "/en/sources/"),
                ("header a.language", "/zh/sources/"),
                ("header a.brand", "/zh/"),
            ] {
                page.click(link).await;
                // WebKit answers before the next page is there.
                page.until(&format!("location.pathname.startsWith('{section}')")).await;
                assert!(displayed(page, "main h1").await, "{link}");
            }
            // Nothing of the application was fetched on the way.
            let seen = page.server.seen();
            assert!(seen.iter().all(|it| !it.path.ends_with(".wasm")), "{seen:?}");
        })
        .await;
}

/// The legend filters by CSS alone, and what is folded opens.
#[tokio::test]
async fn native_controls_work() {
    Journey::at_root()
        .without_scripts()
        .run(async |page| {
            page.open("/en/").await;
            let details = page.find("main details.whole").await;
            assert_eq!(details.attr("open").await.expect("a state"), None);
            page.click("main details.whole summary").await;
            assert!(details.attr("open").await.expect("a state").is_some());

            let other = page.find(".capacity .block:not(.halted)").await;
            assert_eq!(other.css_value("opacity").await.expect("a style"), "1");
            page.click(".legend label:has(input[value=halted])").await;
            let faded =
                "getComputedStyle(document.querySelector('.block:not(.halted) svg')).opacity < 1";
            page.until(faded).await;
        })
        .await;
}
