//! The choice among dated entries: counted, kept in the address, and never a dead end.

use crate::{console::assert_silence, journey::Journey, page::Page};
use serde_json::json;

pub const SHOWN: &str = "[...document.querySelectorAll('.timeline > li')].filter(it => \
    it.checkVisibility())";

/// Chooses a value of a box, as a reader does.
pub async fn choose(page: &Page, name: &str, value: &str) {
    let script = "const box = document.querySelector(`select[name=${arguments[0]}]`);
        box.focus();
        box.value = arguments[1];
        box.dispatchEvent(new Event('change', { bubbles: true }))";
    page.js_with(script, vec![json!(name), json!(value)]).await;
}

/// How many entries the builder wrote.
fn all(page: &Page, lang: &str) -> usize {
    let html = page.site.read(&format!("{lang}/timeline/index.html"));
    let (_, entries) = html.split_once("id=\"years\"").expect("entries");
    entries.matches("<p class=\"date\">").count()
}

/// Checks that the sentence says as many entries as are seen, and that they are some but not all.
async fn assert_counted(page: &Page, all: usize) {
    let seen = page.say(&format!("{SHOWN}.length")).await.parse::<usize>().expect("a number");
    assert!(seen > 0 && seen < all, "{seen} of {all}");
    let result = page.say("document.querySelector('.filter .result').textContent").await;
    for number in [seen, all] {
        assert!(result.contains(&number.to_string()), "{result:?} does not say {number}");
    }
}

#[tokio::test]
async fn entries_are_chosen_by_sector_kind_and_company() {
    Journey::at_root()
        .run(async |page| {
            for lang in ["en", "zh"] {
                let all = all(page, lang);
                page.open(&format!("/{lang}/timeline/")).await;
                page.start().await;
                choose(page, "sector", "new_energy").await;
                page.until("location.search === '?sector=new_energy'").await;
                page.settle().await;
                assert_counted(page, all).await;
                let promised = page
                    .say("document.querySelector('option[value=report]').textContent.match(/\\d+/)[0]")
                    .await;
                choose(page, "kind", "report").await;
                page.until("location.search === '?sector=new_energy&kind=report'").await;
                page.settle().await;
                assert_counted(page, all).await;
                let seen = page.js(&format!("return {SHOWN}.length")).await;
                assert_eq!(seen.to_string(), promised, "the count beside the value");
                // No year stands without an entry.
                let empty = "[...document.querySelectorAll('.year')].some(it => it.checkVisibility() \
                    && ![...it.querySelectorAll('li')].some(it => it.checkVisibility()))";
                assert!(!page.holds(empty).await, "a year without an entry is shown");
                // A value that would show nothing cannot be chosen.
                let dead = "[...document.querySelectorAll('.filter option:not(:disabled)')]\
                    .some(it => /\\D0\\D/.test(it.textContent + ' '))";
                assert!(!page.holds(dead).await, "a value that shows nothing can be chosen");
                assert!(page.holds("document.querySelector('.filter option:disabled')").await);
            }
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn a_choice_can_be_loaded_and_taken_back() {
    Journey::at_root()
        .run(async |page| {
            let all = all(page, "en");
            page.open("/en/timeline/?company=ja_yangzhou").await;
            page.ready().await;
            assert_counted(page, all).await;
            assert_eq!(
                page.say("document.querySelector('[name=company]').value").await,
                "ja_yangzhou"
            );
            choose(page, "company", "").await;
            page.until("location.search === ''").await;
            page.until(&format!(
                "{SHOWN}.length === document.querySelectorAll('.timeline > li').length"
            ))
            .await;
            // What no entry has is ignored.
            page.open("/en/timeline/?company=nobody&sector=%3Cb%3E&kind=").await;
            page.ready().await;
            page.until(&format!(
                "{SHOWN}.length === document.querySelectorAll('.timeline > li').length"
            ))
            .await;
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn without_scripts_every_entry_stands_and_nothing_asks_for_a_choice() {
    Journey::at_root()
        .without_scripts()
        .run(async |page| {
            page.open("/en/timeline/").await;
            let boxes = page.client.find(fantoccini::Locator::Css(".filter")).await.expect("boxes");
            assert!(!boxes.is_displayed().await.expect("an answer"));
        })
        .await;
}
