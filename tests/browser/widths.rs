//! From a phone to a wall, no page scrolls sideways.

use crate::{journey::Journey, page::Page};
use serde_json::json;

/// What sticks out, if the page can be scrolled sideways in a window of this width.
async fn overflow(page: &Page, width: u32) -> Option<String> {
    let script = "const root = document.documentElement;
        // A window that zooms out to hold its page is no better than one that scrolls.
        if (root.scrollWidth <= root.clientWidth && innerWidth <= arguments[0]) return '';
        const out = [...document.querySelectorAll('body *')].filter(it =>
            it.getBoundingClientRect().right > root.clientWidth + 0.5);
        return `${root.scrollWidth} px wide: ` + out.slice(0, 4).map(it =>
            `${it.localName}.${it.getAttribute('class') || ''} `
            + Math.round(it.getBoundingClientRect().right)).join(', ')";
    let told = page.js_with(script, vec![json!(width)]).await;
    let told = told.as_str().unwrap_or_default();
    (!told.is_empty()).then(|| told.to_owned())
}

async fn fits(lang: &'static str) {
    Journey::at_root()
        .run(async |page| {
            let mut faults = Vec::new();
            let mut paths = page.site.sample(lang);
            paths.push(format!("/{lang}/no-such-page/"));
            for path in paths {
                page.open(&path).await;
                for width in [320, 360, 768, 900, 1000, 1440, 2560, 3840] {
                    page.width(width).await;
                    page.settle().await;
                    let opened =
                        "document.querySelectorAll('details').forEach(it => it.open = true)";
                    page.js(opened).await;
                    let told = overflow(page, width).await;
                    faults.extend(told.map(|told| format!("{path} at {width} px is {told}")));
                }
            }
            assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
        })
        .await;
}

#[tokio::test]
async fn english_fits() {
    fits("en").await;
}

#[tokio::test]
async fn chinese_fits() {
    fits("zh").await;
}

/// A page that is too wide is seen.
#[tokio::test]
async fn too_wide_is_noticed() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/about/").await;
            page.width(360).await;
            assert_eq!(overflow(page, 360).await, None);
            page.js("document.querySelector('header.top').style.inlineSize = '500px'").await;
            assert!(overflow(page, 360).await.is_some());
        })
        .await;
}
