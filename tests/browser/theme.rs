//! The theme switch, which is the boot script's and needs no Wasm.

use crate::{
    beyond::Wish,
    console::{assert_no_exception, assert_silence},
    fault::{Fault, without_policy},
    journey::Journey,
    navigation::{assert_moved, mark},
    page::Page,
};
use std::cell::RefCell;

/// Chooses a theme: `auto`, `light` or `dark`.
pub async fn choose(page: &Page, theme: &str) {
    page.click(&format!("header label:has(input[name=theme][value={theme}])")).await;
    page.until(&format!("document.querySelector('input[name=theme][value={theme}]').checked"))
        .await;
}

/// What the page wears: the attribute, or nothing.
async fn worn(page: &Page) -> String {
    page.say("document.documentElement.dataset.theme || ''").await
}

async fn ground(page: &Page) -> String {
    page.style("body", "backgroundColor").await
}

/// Chooses dark and checks that it shows.
pub async fn assert_switches(page: &Page) {
    choose(page, "light").await;
    let light = ground(page).await;
    choose(page, "dark").await;
    assert_eq!(worn(page).await, "dark");
    assert_ne!(ground(page).await, light, "the background is the same in the dark");
}

#[tokio::test]
async fn a_choice_lasts() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            let light = ground(page).await;
            assert_switches(page).await;
            let dark = ground(page).await;
            page.ready().await;

            mark(page).await;
            page.click("main .room h3 a").await;
            page.until("location.pathname.startsWith('/en/sectors/')").await;
            assert_moved(page, &page.path().await).await;
            assert_eq!((worn(page).await, ground(page).await), ("dark".to_owned(), dark.clone()));

            page.client.refresh().await.expect("a reload");
            assert_eq!((worn(page).await, ground(page).await), ("dark".to_owned(), dark.clone()));
            page.until("document.querySelector('input[name=theme][value=dark]').checked").await;
            page.start().await;
            assert!(page.holds("document.querySelector('input[value=dark]').checked").await);

            page.open("/zh/about/").await;
            assert_eq!((worn(page).await, ground(page).await), ("dark".to_owned(), dark));

            choose(page, "auto").await;
            assert_eq!((worn(page).await, ground(page).await), (String::new(), light));
            assert!(!page.holds("'theme' in document.documentElement.dataset").await);
            page.client.refresh().await.expect("a reload");
            assert_eq!(worn(page).await, "");
            assert_silence(page).await;
        })
        .await;
}

/// Nobody who reads in the dark sees a flash of light: the theme is on before the body is there.
#[tokio::test]
async fn the_choice_is_on_before_the_page_is_painted() {
    fn witness(html: String) -> String {
        let look = "<script>window.wornAtFirst = document.documentElement.dataset.theme</script>";
        without_policy(html).replace("<body>", &format!("<body>{look}"))
    }
    Journey::at_root()
        .with("/en/about/", Fault::Rewrite(witness))
        .run(async |page| {
            page.open("/en/").await;
            choose(page, "dark").await;
            page.open("/en/about/").await;
            assert_eq!(page.say("window.wornAtFirst").await, "dark");
        })
        .await;
}

#[tokio::test]
async fn it_needs_no_wasm() {
    Journey::at_root()
        .with(".wasm", Fault::Status(404))
        .run(async |page| {
            page.open("/zh/").await;
            assert_switches(page).await;
            page.until("document.documentElement.dataset.failed === 'wasm'").await;
            page.client.refresh().await.expect("a reload");
            assert_eq!(worn(page).await, "dark");
            assert_no_exception(page).await;
        })
        .await;
}

/// What the system wishes is worn from the start while the choice is left to it.
#[tokio::test]
async fn auto_begins_with_the_system() {
    let grounds = RefCell::new(Vec::new());
    for wish in [Wish::Light, Wish::Dark] {
        let at_root = Journey::at_root().wishing(wish);
        at_root
            .run(async |page| {
                page.open("/en/").await;
                let begun = ground(page).await;
                grounds.borrow_mut().push(begun);
                choose(page, "light").await;
                let chosen = ground(page).await;
                assert_eq!(chosen, grounds.borrow()[0], "a choice outranks the system");
                assert_silence(page).await;
            })
            .await;
    }
    let grounds = grounds.into_inner();
    assert_ne!(grounds.first(), grounds.last());
}

/// The system's own wish is followed while the choice is left to it.
#[tokio::test]
async fn auto_follows_the_system() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            let mut grounds = Vec::new();
            for wish in [Wish::Light, Wish::Dark] {
                page.wish(wish).await;
                grounds.push(ground(page).await);
            }
            assert_ne!(grounds[0], grounds[1]);
            choose(page, "light").await;
            assert_eq!(ground(page).await, grounds[0], "a choice outranks the system");
        })
        .await;
}
