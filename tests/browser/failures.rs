//! What can fail: each failure has its sentence, in the page's language, and takes nothing away
//! from reading and moving about.

use crate::{
    console::assert_no_exception,
    fault::Fault,
    hydration::difference,
    journey::Journey,
    navigation::mark,
    page::Page,
    site::{LANGUAGES, text},
    theme::assert_switches,
};
use fantoccini::key::Key;

/// With this fault, on pages of both languages, the sentence for this failure is said.
pub async fn says(part: &'static str, fault: Fault, failure: &'static str) {
    Journey::at_root()
        .with(part, fault)
        .run(async |page| {
            for lang in LANGUAGES {
                for path in [format!("/{lang}/"), page.site.first(&format!("{lang}/projects/"))] {
                    page.open(&path).await;
                    reads_on(page, &path, lang, failure).await;
                }
            }
        })
        .await;
}

/// Starts the application on this page and checks that it fails with its sentence, and that the
/// page is as good as before.
pub async fn reads_on(page: &Page, path: &str, lang: &str, failure: &str) {
    let before = page.app().await;
    page.press(Key::Shift).await;
    page.until("'failed' in document.documentElement.dataset").await;
    page.settle().await;
    let told = page.say("document.documentElement.dataset.failed").await;
    assert_eq!(told, failure, "{path}");

    assert_eq!(difference(&before, &page.app().await), None, "{path}");
    assert!(!page.holds("'ready' in document.documentElement.dataset").await, "{path}");
    let shown = page
        .js("return [...document.querySelectorAll('#notices p')]
            .filter(it => it.checkVisibility()).map(it => it.textContent)")
        .await;
    let sentence = text(lang, &format!("fail-{failure}"));
    assert_eq!(shown, serde_json::json!([sentence]), "{path}");
    let in_view = "(({ top, bottom, width }) => width > 100 && top >= 0 && bottom <= innerHeight + 1)\
        (document.getElementById('notices').getBoundingClientRect())";
    assert!(page.holds(in_view).await, "the sentence is not in view at {path}");

    assert_switches(page).await;
    mark(page).await;
    page.click("header nav a[href$='/sources/']").await;
    page.until(&format!("location.pathname === '/{lang}/sources/' && !window.sameDocument")).await;
    page.until("document.querySelector('main h1')?.checkVisibility()").await;
    assert_no_exception(page).await;
}

/// Such a page stands in the place of missing files where a host answers every path.
const PAGE: Fault = Fault::Instead("text/html", "<!doctype html><title>Page</title><p>Not found");

#[tokio::test]
async fn glue_missing() {
    says("zone-showcase-", Fault::Status(404), "glue").await;
}

#[tokio::test]
async fn glue_is_a_page() {
    says("zone-showcase-", PAGE, "glue").await;
}

#[tokio::test]
async fn glue_cut_off() {
    says("zone-showcase-", Fault::CutOff, "glue").await;
}

#[tokio::test]
async fn wasm_refused() {
    says(".wasm", Fault::Status(404), "wasm").await;
}

#[tokio::test]
async fn wasm_is_a_page() {
    says(".wasm", PAGE, "wasm").await;
}

#[tokio::test]
async fn wasm_cut_off() {
    says(".wasm", Fault::CutOff, "wasm").await;
}

#[tokio::test]
async fn bundle_missing() {
    says("bundle-", Fault::Status(404), "bundle").await;
}

#[tokio::test]
async fn bundle_cut_off() {
    says("bundle-", Fault::CutOff, "bundle-broken").await;
}

#[tokio::test]
async fn bundle_is_no_json() {
    says("bundle-", PAGE, "bundle-broken").await;
}

#[tokio::test]
async fn bundle_is_something_else() {
    says("bundle-", Fault::Instead("application/json", "{\"release\":1}"), "bundle-broken").await;
}

/// A host that does not know Wasm sends it as mere bytes: then it is only slower to start.
#[tokio::test]
async fn wasm_of_a_wrong_type() {
    Journey::at_root()
        .with(".wasm", Fault::Header("content-type", "application/octet-stream"))
        .run(async |page| {
            for lang in LANGUAGES {
                page.open(&format!("/{lang}/")).await;
                let before = page.app().await;
                page.start().await;
                assert_eq!(difference(&before, &page.app().await), None);
                assert_no_exception(page).await;
            }
        })
        .await;
}
