//! The language switch: an ordinary link to the same place in the other language.

use crate::{
    console::assert_silence,
    journey::Journey,
    navigation::{assert_moved, mark},
    page::Page,
};

/// Follows the language link and checks that the other language's page was loaded.
pub async fn switch(page: &Page, to: &str, tag: &str) {
    let path = page.path().await;
    let base = page.site.base;
    let place = path[base.len()..].split_once('/').map_or("", |(_, place)| place).to_owned();
    mark(page).await;
    page.click("header a.language").await;
    page.until(&format!("location.pathname === '{base}{to}/{place}'")).await;
    page.until("document.readyState === 'complete'").await;
    assert!(!page.holds("window.sameDocument").await, "the other language is a page of its own");
    assert_eq!(page.say("document.documentElement.lang").await, tag);
    assert!(page.holds("document.querySelector('main h1')").await);
}

#[tokio::test]
async fn it_leads_to_the_same_place() {
    Journey::at_root()
        .run(async |page| {
            for path in page.site.kinds("en") {
                page.open(&path).await;
                assert_eq!(page.say("document.documentElement.lang").await, "en");
                switch(page, "zh", "zh-Hans").await;
                switch(page, "en", "en").await;
                assert_eq!(page.path().await, path);
            }
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn it_follows_moves_within_the_application() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            mark(page).await;
            page.click("main .room h3 a").await;
            page.until("location.pathname.startsWith('/en/sectors/')").await;
            let path = page.path().await;
            assert_moved(page, &path).await;
            switch(page, "zh", "zh-Hans").await;
            page.start().await;
            switch(page, "en", "en").await;
            assert_eq!(page.path().await, path);
            assert_silence(page).await;
        })
        .await;
}
