//! The start leaves the page as it was: the same text in the same elements.

use crate::{console::noise, fault::Fault, journey::Journey, page::Page};

async fn every_page_stays(lang: &'static str) {
    Journey::at_root()
        .run(async |page| {
            let mut faults = Vec::new();
            for path in page.site.sample(lang) {
                page.open(&path).await;
                faults.extend(change(page).await.map(|change| format!("{path}: {change}")));
                let noise = noise(page).await;
                faults.extend(noise.into_iter().map(|noise| format!("{path}: {noise}")));
            }
            assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
        })
        .await;
}

/// Starts the application and says what it changed.
async fn change(page: &Page) -> Option<String> {
    let before = page.app().await;
    // A property of each element's own tells an element that was kept from one put in its place.
    let mark = "for (const it of document.querySelectorAll('#app *')) it.wasHere = true";
    page.js(mark).await;
    page.start().await;
    let after = page.app().await;
    if let Some(difference) = difference(&before, &after) {
        return Some(difference);
    }
    let new = "[...document.querySelectorAll('#app *')].filter(it => !it.wasHere).length";
    let new = page.say(new).await;
    (new != "0").then(|| format!("{new} elements were replaced"))
}

/// Where two texts part, with a little of both.
pub fn difference(before: &str, after: &str) -> Option<String> {
    if before == after {
        return None;
    }
    let same = before.chars().zip(after.chars()).take_while(|(a, b)| a == b).count();
    let near =
        |text: &str| text.chars().skip(same.saturating_sub(60)).take(160).collect::<String>();
    Some(format!("the page changed\n  from …{}…\n  to   …{}…", near(before), near(after)))
}

#[tokio::test]
async fn english_pages_stay() {
    every_page_stays("en").await;
}

#[tokio::test]
async fn chinese_pages_stay() {
    every_page_stays("zh").await;
}

/// The comparison sees a page that is not what the application renders.
#[tokio::test]
async fn a_changed_page_is_noticed() {
    fn changed(html: String) -> String {
        html.replacen("<h1 tabindex=\"-1\"", "<h1 tabindex=\"-1\" class=\"odd\"", 1)
    }
    Journey::at_root()
        .with("/en/about/", Fault::Rewrite(changed))
        .run(async |page| {
            page.open("/en/about/").await;
            let before = page.app().await;
            assert!(before.contains("class=\"odd\""), "the page was changed on its way");
            page.js("document.querySelector('h1').replaceWith('gone')").await;
            assert!(difference(&before, &page.app().await).is_some());
        })
        .await;
}
