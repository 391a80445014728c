//! Search: by keys alone, in both languages, kept in the address, and kept when it comes early.

use crate::{
    console::assert_silence,
    fault::Fault,
    journey::Journey,
    navigation::{assert_moved, mark},
    page::Page,
};
use fantoccini::{Locator, key::Key};
use std::time::Duration;

pub async fn type_in(page: &Page, words: &str) {
    let field = page.client.find(Locator::Css("#search-field")).await.expect("a field");
    field.send_keys(words).await.expect("keys");
}

const OPEN: &str = "document.querySelector('#search').open";
const FOCUSED: &str = "document.activeElement";

pub async fn title_of_first(page: &Page) -> String {
    page.until("document.querySelector('.found li a')").await;
    page.say("document.querySelector('.found li a').textContent").await
}

#[tokio::test]
async fn a_search_by_keys_alone() {
    Journey::at_root()
        .run(async |page| {
            for (lang, words, expected) in [
                ("en", "hydrogn", "Hydrogen"),
                ("zh", "光伏", "光伏"),
                ("en", "jingao", "JA"),
                ("zh", "603013", "亚普"),
            ] {
                page.open(&format!("/{lang}/")).await;
                page.start().await;
                mark(page).await;
                type_key(page, "/").await;
                page.until(&format!("{OPEN} && {FOCUSED}.id === 'search-field'")).await;
                type_in(page, words).await;
                let first = title_of_first(page).await;
                assert!(first.contains(expected), "{words}: {first}");
                // The sentence is said, and the address keeps the words.
                page.until("/[0-9]/.test(document.querySelector('.said').textContent)").await;
                page.until("location.search.startsWith('?q=')").await;
                page.press(Key::Down).await;
                page.until(&format!("{FOCUSED}.matches('.found li:first-child a')")).await;
                page.press(Key::Up).await;
                page.until(&format!("{FOCUSED}.id === 'search-field'")).await;
                page.press(Key::Down).await;
                let href = page.say(&format!("{FOCUSED}.pathname")).await;
                page.press(Key::Enter).await;
                page.until(&format!("location.pathname === '{href}' && !{OPEN}")).await;
                page.settle().await;
                assert!(page.holds("window.sameDocument").await, "the page was loaded anew");
                // A step back leads to the results again.
                page.client.back().await.expect("back");
                page.until(&format!("location.pathname === '/{lang}/' && {OPEN}")).await;
                page.until(&format!("document.querySelector('#search-field').value === '{words}'"))
                    .await;
                assert_eq!(title_of_first(page).await, first);
                page.press(Key::Escape).await;
                page.until(&format!("!{OPEN} && location.search === ''")).await;
            }
            assert_silence(page).await;
        })
        .await;
}

/// Presses a key that has a sign of its own.
async fn type_key(page: &Page, sign: &str) {
    let body = page.client.find(Locator::Css("body")).await.expect("a body");
    body.send_keys(sign).await.expect("a key");
}

#[tokio::test]
async fn what_is_typed_before_the_application_runs_is_kept() {
    Journey::at_root()
        .with(".wasm", Fault::Late(Duration::from_secs(3)))
        .run(async |page| {
            page.open("/en/").await;
            mark(page).await;
            page.click(".search-button").await;
            page.until(OPEN).await;
            type_in(page, "canadian solar").await;
            assert!(!page.holds("'ready' in document.documentElement.dataset").await, "too late");
            page.ready().await;
            let first = title_of_first(page).await;
            assert!(first.contains("Canadian Solar"), "{first}");
            page.until("location.search === '?q=canadian%20solar'").await;
            // Enter follows the first result.
            let href = page.say("document.querySelector('.found li a').pathname").await;
            type_in(page, "\u{e007}").await;
            page.until(&format!("location.pathname === '{href}'")).await;
            assert_moved(page, &href).await;
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn an_address_with_a_query_can_be_loaded() {
    Journey::at_root()
        .run(async |page| {
            page.open("/zh/figures/?q=%E5%BB%A3%E9%99%B5").await;
            page.ready().await;
            page.until(OPEN).await;
            page.until(
                "document.querySelector('.found mark')?.textContent === '广陵' \
                || document.querySelector('.said').textContent.includes('广陵') \
                || document.querySelector('.found li')",
            )
            .await;
            // Nothing found says so.
            page.open("/en/?q=qqqqxzzz").await;
            page.ready().await;
            page.until("document.querySelector('.said').textContent.includes('qqqqxzzz')").await;
            // Hostile words are words.
            page.open("/en/?q=%3Cimg%20src%3Dx%20onerror%3D%22window.hit%3D1%22%3E").await;
            page.ready().await;
            page.until(OPEN).await;
            page.settle().await;
            assert!(!page.holds("window.hit").await);
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn an_index_that_does_not_come_is_told_and_tried_again() {
    Journey::at_root()
        .with("/search-", Fault::Status(404))
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            page.click(".search-button").await;
            type_in(page, "wafer").await;
            page.until("document.querySelector('.said').textContent.includes('did not load')")
                .await;
        })
        .await;
}

#[tokio::test]
async fn queries_of_this_visit_can_be_asked_again() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            page.click(".search-button").await;
            type_in(page, "wafer").await;
            title_of_first(page).await;
            page.press(Key::Escape).await;
            page.until(&format!("!{OPEN}")).await;
            page.click(".search-button").await;
            page.until("document.querySelector('.found .names button')?.textContent === 'wafer'")
                .await;
            page.click(".found .names button").await;
            page.until("location.search === '?q=wafer'").await;
            title_of_first(page).await;
            // The button that was pressed is gone: the focus is in the field.
            page.until(&format!("{FOCUSED}.id === 'search-field'")).await;
            // Nothing of it is stored.
            assert_eq!(page.say("localStorage.length + sessionStorage.length").await, "0");
            assert_silence(page).await;
        })
        .await;
}

/// On the page for what is not there, and where the program fails, the dialog says that nothing
/// will be found.
#[tokio::test]
async fn where_no_program_runs_the_dialog_says_so() {
    Journey::at_root()
        .with(".wasm", Fault::Status(404))
        .run(async |page| {
            for path in ["/en/no-such-page/", "/zh/about/"] {
                page.open(path).await;
                page.click(".search-button").await;
                page.until(OPEN).await;
                page.until("document.querySelector('.without-program').checkVisibility()").await;
                assert!(!page.holds("document.querySelector('.said').checkVisibility()").await);
            }
        })
        .await;
}

/// What asks for more goes with the press: the focus is in the field, and arrow keys lead on.
#[tokio::test]
async fn more_results_leave_the_focus_in_the_field() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/?q=solar").await;
            page.ready().await;
            title_of_first(page).await;
            let count = "document.querySelectorAll('.found li').length";
            let few = page.say(count).await;
            page.click(".found p > button").await;
            page.until(&format!("{count} > {few}")).await;
            page.until(&format!("{FOCUSED}.id === 'search-field'")).await;
            page.press(Key::Down).await;
            page.until(&format!("{FOCUSED}.matches('.found li:first-child a')")).await;
            assert_silence(page).await;
        })
        .await;
}

/// A screen reader hears how a search stands once the reader pauses, not after each letter.
#[tokio::test]
async fn results_are_told_when_the_reader_pauses() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            page.click(".search-button").await;
            page.until(OPEN).await;
            page.js(
                "window.told = []; const region = document.querySelector('#search [role=status]'); \
                new MutationObserver(() => window.told.push(region.textContent)).observe(region, \
                { childList: true, characterData: true, subtree: true })",
            )
            .await;
            type_in(page, "hydrogen").await;
            page.until("window.told.length > 0").await;
            let shown = page.say("document.querySelector('.said').textContent").await;
            assert!(shown.starts_with("Results"), "{shown}");
            page.until(&format!("window.told.at(-1) === '{shown}'")).await;
            let told = page.say("new Set(window.told).size").await;
            assert!(told == "1" || told == "2", "told {told} different sentences of one word");
            assert_silence(page).await;
        })
        .await;
}

/// Who speaks to the computer may send a single letter unasked: its key can be switched off.
#[tokio::test]
async fn the_key_of_one_character_can_be_switched_off() {
    Journey::at_root()
        .run(async |page| {
            page.open("/zh/about/").await;
            page.start().await;
            type_key(page, "/").await;
            page.until(OPEN).await;
            page.click("[name=slash]").await;
            page.press(Key::Escape).await;
            page.until(&format!("!{OPEN}")).await;
            type_key(page, "/").await;
            page.settle().await;
            assert!(!page.holds(OPEN).await, "the key still opens the search");
            // The other one does, always.
            type_key(page, "\u{e009}k").await;
            page.until(OPEN).await;
        })
        .await;
}
