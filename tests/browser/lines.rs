//! How lines and rows fall: nothing parts that is one, and what belongs together is in line.

use crate::{journey::Journey, page::Page};
use serde_json::json;

/// The amounts and dates of the page that stand on two lines, with what is around them.
async fn parted(page: &Page) -> Vec<String> {
    let script = r"
        const whole = /\d+月\d+日|\d[\d.]*[万亿]*(?:平方公里|平方米|公里|小时|分钟|美元|元|[万亿年月日号家个位])|[一二三四]期/g;
        const found = [];
        for (const block of document.querySelectorAll('main :is(p, li, dd, td, figcaption)')) {
            if (!block.offsetParent || block.querySelector('p, li, dd, td')) continue;
            const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            const letters = [];
            for (let node; node = walker.nextNode();) {
                if (node.parentElement.closest('svg, select, .mark, .visually-hidden')) continue;
                for (let at = 0; at < node.data.length; at++) letters.push([node, at]);
            }
            const words = letters.map(([node, at]) => node.data[at]).join('');
            const box = ([node, at]) => {
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                return range.getBoundingClientRect();
            };
            for (const it of words.matchAll(whole)) {
                const [first, last] = [it.index, it.index + it[0].length - 1].map(at => box(letters[at]));
                if (last.height && last.top > first.bottom - 3)
                    found.push(words.slice(Math.max(0, it.index - 6), it.index + it[0].length + 4));
            }
        }
        return found";
    let found = page.js(script).await;
    let found = found.as_array().into_iter().flatten();
    found.filter_map(|it| Some(it.as_str()?.to_owned())).collect()
}

#[tokio::test]
async fn chinese_amounts_and_dates_stand_on_one_line() {
    Journey::at_root()
        .run(async |page| {
            let mut faults = Vec::new();
            for path in page.site.sample("zh") {
                page.open(&path).await;
                for width in [360, 768, 1440, 2560] {
                    page.width(width).await;
                    let parted = parted(page).await;
                    faults.extend(parted.iter().map(|it| format!("{path} at {width} px: {it}")));
                }
            }
            assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
            page.open("/zh/timeline/").await;
            page.width(360).await;
            page.js("for (const it of document.querySelectorAll('.kept')) it.style.whiteSpace = 'normal'")
                .await;
            assert!(!parted(page).await.is_empty(), "what parts is seen");
        })
        .await;
}

/// The places of some elements' edges, in whole pixels.
async fn edges(page: &Page, selector: &str, edge: &str) -> Vec<i64> {
    let script = "return [...document.querySelectorAll(arguments[0])]
        .map(it => Math.round(it.getBoundingClientRect()[arguments[1]]))";
    let told = page.js_with(script, vec![json!(selector), json!(edge)]).await;
    told.as_array().into_iter().flatten().filter_map(serde_json::Value::as_i64).collect()
}

/// Both tables of ways have the same columns, and the dates of two developments one line.
#[tokio::test]
async fn what_belongs_together_is_in_line() {
    Journey::at_root()
        .run(async |page| {
            for lang in ["en", "zh"] {
                for width in [768, 1440, 2560] {
                    page.width(width).await;
                    page.open(&format!("/{lang}/location/")).await;
                    for column in 1..=4 {
                        let heads = format!(".reach thead th:nth-child({column})");
                        let at = edges(page, &heads, "left").await;
                        assert!(at.len() == 2 && at[0] == at[1], "{lang} {width}: {at:?}");
                    }
                    page.open(&format!("/{lang}/")).await;
                    for part in [".development .slope", ".development .ends"] {
                        let at = edges(page, part, "bottom").await;
                        assert!(at.len() == 2 && at[0] == at[1], "{lang} {width} {part}: {at:?}");
                    }
                }
            }
        })
        .await;
}

/// On a phone a way between two runs down the page, each station under the one before.
#[tokio::test]
async fn a_way_runs_down_a_phone() {
    Journey::at_root()
        .run(async |page| {
            page.width(360).await;
            page.open("/zh/ties/").await;
            let left = edges(page, ".way .chain li", "left").await;
            let top = edges(page, ".way .chain li", "top").await;
            assert!(left.len() > 2 && left.iter().all(|it| *it == left[0]), "{left:?}");
            assert!(top.is_sorted(), "{top:?}");
        })
        .await;
}
