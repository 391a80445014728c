//! Following what is tied to what: two are chosen, and the way between them is told and drawn.

use crate::{
    console::assert_silence,
    journey::Journey,
    navigation::mark,
    page::Page,
    site::{LANGUAGES, text},
};
use fantoccini::{Locator, key::Key};

/// Two makers of cells, tied by the stage.
const TWO: &str = "from=companies/ja_yangzhou&to=companies/bangjie_yz";
const RESULT: &str = "document.querySelector('.filter .result').textContent";

/// The addresses of the stations on the line, from its first.
async fn stations(page: &Page) -> Vec<String> {
    let script = "[...document.querySelectorAll('.way .chain li a')]\
        .map(it => it.getAttribute('href')).join(' ')";
    page.say(script).await.split_whitespace().map(ToOwned::to_owned).collect()
}

/// A sentence of the interface, up to its first name.
fn begun(lang: &str, key: &str) -> String {
    text(lang, key).split('{').next().unwrap_or_default().to_owned()
}

/// Checks that the way between [`TWO`] stands, in words and as a line.
async fn assert_two(page: &Page, lang: &str) {
    let at = |slug: &str| format!("/{lang}/companies/{slug}/");
    let last = "document.querySelector('.way .chain li:last-child a')?.getAttribute('href')";
    page.until(&format!("{last} === '{}'", at("bangjie-yz"))).await;
    let stage = format!("/{lang}/sectors/new-energy/#stage-pv_cell");
    assert_eq!(stations(page).await, [at("ja-yangzhou"), stage, at("bangjie-yz")]);
    let grounded = "[...document.querySelectorAll('.way .steps li')]\
        .every(it => it.querySelector('a.mark') && it.querySelectorAll('a:not(.mark)').length === 2)";
    assert!(page.holds(grounded).await, "a step has no source, or not both ends");
    let chosen = "['from', 'to'].map(it => document.querySelector(`[name=${it}]`).value).join()";
    assert_eq!(page.say(chosen).await, "companies/ja_yangzhou,companies/bangjie_yz");
}

#[tokio::test]
async fn two_are_chosen_by_keyboard() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/ties/").await;
            page.start().await;
            mark(page).await;
            page.js("document.querySelector('[name=from]').focus()").await;
            page.press(Key::Down).await;
            page.until("location.search.startsWith('?from=projects/')").await;
            page.until("document.querySelectorAll('.way .steps li').length > 3").await;
            page.press(Key::Tab).await;
            assert!(page.holds("document.activeElement.matches('[name=to]')").await);
            page.press(Key::Down).await;
            page.until("location.search.includes('&to=projects/')").await;
            page.until(&format!("{RESULT}.startsWith('{}')", begun("en", "ties-same"))).await;
            assert!(!page.holds("document.querySelector('.way')").await);
            page.press(Key::Down).await;
            page.until("document.querySelectorAll('.way .chain li').length > 1").await;
            assert!(page.holds("document.activeElement.matches('[name=to]')").await);
            page.until(&format!("{RESULT}.startsWith('{}')", begun("en", "ties-found"))).await;
            // What is taken back is gone from the address as well.
            page.press(Key::Home).await;
            page.until("!location.search.includes('to=')").await;
            assert!(page.holds("window.sameDocument").await, "a choice reloads nothing");
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn a_way_can_be_loaded() {
    Journey::at_root()
        .run(async |page| {
            for lang in LANGUAGES {
                page.open(&format!("/{lang}/ties/?{TWO}")).await;
                page.ready().await;
                assert_two(page, lang).await;
                let said = page.say(RESULT).await;
                assert!(said.contains('2'), "{said:?} does not count the steps");
                assert_eq!(page.say("location.search").await, format!("?{TWO}"));
            }
            assert_silence(page).await;
        })
        .await;
}

/// A sentence for everything that an address can ask, and never a page that breaks.
#[tokio::test]
async fn what_has_no_way_is_said() {
    let cases = [
        ("from=places/airport&to=companies/ja_yangzhou", "ties-none"),
        ("from=sectors/healthcare&to=sectors/healthcare", "ties-same"),
        ("from=companies/no_such&to=companies/ja_yangzhou", "ties-unknown"),
        ("from=terms/pv_cell&to=companies/ja_yangzhou", "ties-unknown"),
        ("from=%3Cb%3E&to=%22],[name=theme]", "ties-unknown"),
        ("from=../../x&to=projects/%E0%A4%A", "ties-unknown"),
        ("from=projects/&to=/", "ties-unknown"),
        ("from=&to=", "ties-choose"),
        ("x=1", "ties-choose"),
    ];
    Journey::at_root()
        .run(async |page| {
            for lang in LANGUAGES {
                for (query, key) in cases {
                    page.open(&format!("/{lang}/ties/?{query}")).await;
                    page.ready().await;
                    page.until(&format!("{RESULT}.startsWith('{}')", begun(lang, key))).await;
                    let stands = page.holds("document.querySelector('.way')").await;
                    assert_eq!(stands, key == "ties-choose", "{query}");
                    assert!(page.holds("document.querySelector('main h1').textContent").await);
                }
            }
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn a_way_is_followed_there_and_back() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/companies/ja-yangzhou/").await;
            page.start().await;
            mark(page).await;
            page.click("main a[href='/en/ties/?from=companies/ja_yangzhou']").await;
            page.until("location.search === '?from=companies/ja_yangzhou'").await;
            page.settle().await;
            // One alone: what it is tied to directly.
            page.until("document.querySelectorAll('.way ul.steps li').length > 3").await;
            assert_eq!(
                page.say("document.querySelector('[name=from]').value").await,
                "companies/ja_yangzhou"
            );
            let script = "const box = document.querySelector('[name=to]');
                box.value = 'companies/bangjie_yz';
                box.dispatchEvent(new Event('change', { bubbles: true }))";
            page.js(script).await;
            page.until(&format!("location.search === '?{TWO}'")).await;
            assert_two(page, "en").await;
            page.click(".way .chain li:last-child a").await;
            page.until("location.pathname === '/en/companies/bangjie-yz/'").await;
            page.settle().await;
            page.client.back().await.expect("back");
            page.until(&format!("location.search === '?{TWO}'")).await;
            assert_two(page, "en").await;
            page.client.forward().await.expect("forward");
            page.until("location.pathname === '/en/companies/bangjie-yz/'").await;
            assert!(page.holds("window.sameDocument").await, "a page was loaded anew");
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn without_scripts_an_example_stands_and_lists_lead_on() {
    Journey::at_root()
        .without_scripts()
        .run(async |page| {
            for lang in LANGUAGES {
                page.open(&format!("/{lang}/ties/?{TWO}")).await;
                for (selector, shown) in
                    [(".filter", false), (".unscripted", true), (".way .steps", true)]
                {
                    let it = page.client.find(Locator::Css(selector)).await.expect("a part");
                    assert_eq!(it.is_displayed().await.expect("a state"), shown, "{selector}");
                }
                page.click(".ties .onward a").await;
                assert_eq!(
                    page.client.current_url().await.expect("an address").path(),
                    format!("/{lang}/projects/")
                );
            }
        })
        .await;
}
