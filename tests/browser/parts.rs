//! The parts of the program that are fetched when they are used: when they come, and when not.

use crate::{
    failures::reads_on,
    fault::Fault,
    journey::Journey,
    navigation::{assert_moved, follow, mark},
    page::Page,
    site::{LANGUAGES, text},
};

/// The names of the parts that a page has fetched.
async fn fetched(page: &Page) -> String {
    page.say(
        "performance.getEntriesByType('resource').map(it => it.name.split('/').pop())
            .filter(it => it.endsWith('_bg.wasm')).join(' ')",
    )
    .await
}

#[tokio::test]
async fn the_overview_fetches_one_part() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            page.settle().await;
            let first = fetched(page).await;
            assert_eq!(first.split(' ').count(), 1, "{first}");
            mark(page).await;
            follow(page, "/en/figures/").await;
            assert_moved(page, "/en/figures/").await;
            assert!(fetched(page).await.contains("-read-"), "where is the page of figures from?");
        })
        .await;
}

#[tokio::test]
async fn a_page_without_its_part_says_so() {
    for fault in [Fault::Status(404), Fault::CutOff] {
        Journey::at_root()
            .with("zone-showcase-read-", fault)
            .run(async |page| {
                for lang in LANGUAGES {
                    let path = page.site.first(&format!("{lang}/projects/"));
                    page.open(&path).await;
                    reads_on(page, &path, lang, "wasm").await;
                }
            })
            .await;
    }
}

#[tokio::test]
async fn a_move_without_its_part_is_a_load() {
    Journey::at_root()
        .with("zone-showcase-read-", Fault::Status(404))
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            mark(page).await;
            page.click("header nav a[href$='/figures/']").await;
            page.until("location.pathname === '/en/figures/' && !window.sameDocument").await;
            page.until("document.querySelector('main h1')?.checkVisibility()").await;
        })
        .await;
}

#[tokio::test]
async fn a_search_without_its_part_says_so() {
    Journey::at_root()
        .with("zone-showcase-search-", Fault::Status(404))
        .run(async |page| {
            for lang in LANGUAGES {
                page.open(&format!("/{lang}/?q=20")).await;
                page.until("document.documentElement.dataset.ready === ''").await;
                let said = text(lang, "search-failed");
                page.until(&format!("document.querySelector('.said').textContent === '{said}'"))
                    .await;
            }
        })
        .await;
}
