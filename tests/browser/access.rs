//! Accessibility, as axe sees it: every kind of page, both languages, both themes, before and
//! after the start.

use crate::{
    journey::Journey,
    page::{Page, word},
    site::variable,
    theme::choose,
};
use serde_json::{Value, json};
use std::fs;

/// The source of axe.
fn axe() -> String {
    let Some(file) = variable("AXE_JS") else {
        panic!("AXE_JS names no axe.min.js; run `cargo xtask test --only browser`");
    };
    fs::read_to_string(file).expect("axe can be read")
}

/// Runs axe on the page as it stands and returns a line for each violation.
async fn violations(page: &Page, axe: &str) -> Vec<String> {
    page.js(&format!("{axe}; return 0")).await;
    let script = "const done = arguments[0];
        const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa',
            'best-practice'];
        axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
            .then(found => done(found.violations), why => done([{ id: String(why), nodes: [] }]))";
    let found = page.client.execute_async(script, Vec::new()).await.expect("axe runs");
    found.as_array().expect("a list").iter().map(sentence).collect()
}

fn sentence(violation: &Value) -> String {
    let nodes = violation["nodes"].as_array().cloned().unwrap_or_default();
    let targets: Vec<_> = nodes.iter().take(5).map(|node| node["target"].to_string()).collect();
    let why = nodes.first().map_or("", |node| word(&node["failureSummary"])).replace('\n', " ");
    let (id, help, count) = (word(&violation["id"]), word(&violation["help"]), nodes.len());
    format!("{id} ({help}), {count} elements, such as {}: {why}", targets.join(", "))
}

/// Opens everything that can be opened, so that it is seen as well.
async fn open_all(page: &Page) {
    let script = "for (const it of document.querySelectorAll('details')) {
            it.removeAttribute('name');
            it.open = true;
        }";
    page.js(script).await;
}

async fn every_page(lang: &'static str, theme: &'static str) {
    Journey::at_root()
        .run(async |page| {
            let axe = axe();
            let mut faults = Vec::new();
            let mut note = |when: &str, found: Vec<String>| {
                faults.extend(found.into_iter().map(|it| format!("{when}: {it}")));
            };
            page.open(&format!("/{lang}/about/")).await;
            choose(page, theme).await;
            for path in page.site.sample(lang) {
                page.open(&path).await;
                note(&format!("{path}, read, {theme}"), violations(page, &axe).await);
                page.start().await;
                open_all(page).await;
                note(&format!("{path}, started, {theme}"), violations(page, &axe).await);
            }
            page.open(&format!("/{lang}/no-such-page/")).await;
            note(&format!("404, {theme}"), violations(page, &axe).await);
            assert!(faults.is_empty(), "{} violations:\n{}", faults.len(), faults.join("\n"));
        })
        .await;
}

#[tokio::test]
async fn english_in_the_light() {
    every_page("en", "light").await;
}

#[tokio::test]
async fn english_in_the_dark() {
    every_page("en", "dark").await;
}

#[tokio::test]
async fn chinese_in_the_light() {
    every_page("zh", "light").await;
}

#[tokio::test]
async fn chinese_in_the_dark() {
    every_page("zh", "dark").await;
}

/// On a phone other parts show, and targets are touched with a thumb.
#[tokio::test]
async fn on_a_phone() {
    Journey::at_root()
        .run(async |page| {
            let axe = axe();
            page.width(360).await;
            let mut faults = Vec::new();
            for path in [page.site.kinds("en"), page.site.kinds("zh")].concat() {
                page.open(&path).await;
                open_all(page).await;
                let found = violations(page, &axe).await;
                faults.extend(found.into_iter().map(|it| format!("{path}: {it}")));
            }
            assert!(faults.is_empty(), "{} violations:\n{}", faults.len(), faults.join("\n"));
        })
        .await;
}

/// States of pages, and what shows in each.
const STATES: [(&str, &str); 8] = [
    ("projects/?q=solar", ".found li"),
    ("projects/?as-of=2024-06", ".as-of"),
    ("projects/?status=operating&sort=-last", ".explored tbody tr"),
    ("projects/?view=cards&sector=new-energy", ".explored .cards"),
    ("projects/?view=board", ".board"),
    ("projects/?view=picture", ".explored .field"),
    ("companies/?compare=ja-yangzhou,csi-yangzhou", ".comparison"),
    ("ties/?from=companies/ja_yangzhou&to=companies/bangjie_yz", ".way .compare-link"),
];

/// What opens over a page, stands above it or takes its place is part of it.
async fn states(lang: &'static str) {
    Journey::at_root()
        .run(async |page| {
            let axe = axe();
            let mut faults = Vec::new();
            for (state, there) in STATES {
                for width in [360, 1280] {
                    page.width(width).await;
                    page.open(&format!("/{lang}/{state}")).await;
                    page.ready().await;
                    page.until(&format!("document.querySelector('{there}')")).await;
                    open_all(page).await;
                    let found = violations(page, &axe).await;
                    faults.extend(found.into_iter().map(|it| format!("{state}, {width}: {it}")));
                }
            }
            assert!(faults.is_empty(), "{} violations:\n{}", faults.len(), faults.join("\n"));
        })
        .await;
}

#[tokio::test]
async fn english_states() {
    states("en").await;
}

#[tokio::test]
async fn chinese_states() {
    states("zh").await;
}

/// Axe finds what is there to be found.
#[tokio::test]
async fn a_violation_is_noticed() {
    Journey::at_root()
        .run(async |page| {
            let axe = axe();
            page.open("/en/about/").await;
            // The pages' policy lets no style stand in the markup, but scripts may set one.
            let spoil = "document.querySelector('main').insertAdjacentHTML('beforeend',
                '<img src=\"/icon.svg\"><p>faint</p>');
                document.querySelector('main').lastElementChild.style.cssText =
                    'color: #bbb; background: #ccc'";
            page.js_with(spoil, vec![json!(null)]).await;
            let found = violations(page, &axe).await.join("\n");
            assert!(found.contains("image-alt"), "{found}");
            assert!(found.contains("color-contrast"), "{found}");
        })
        .await;
}
