//! On paper: the content alone, whole, in ink on white, and no row cut in two.

use crate::{journey::Journey, page::Page, site::LANGUAGES, theme::choose};
use fantoccini::wd::PrintConfiguration;
use flate2::read::ZlibDecoder;
use serde_json::json;
use std::io::Read;

/// The width of A4 between margins of 16 mm, in pixels of the style sheet.
const PAPER: u32 = 672;

async fn pages(page: &Page, lang: &str) -> Vec<String> {
    let project = page.site.kinds(lang).into_iter().find(|path| {
        path.starts_with(&format!("/{lang}/projects/")) && path.matches('/').count() == 4
    });
    let sector = format!("/{lang}/sectors/new-energy/");
    let lists = ["projects/", "figures/", "timeline/"].map(|list| format!("/{lang}/{list}"));
    let mut paths = vec![format!("/{lang}/"), project.expect("a project"), sector];
    paths.extend(lists);
    paths
}

/// What of the page's frame shows; on paper none of it may.
const FRAME: &str =
    "return ['header nav', '.tools', '.skip', '#notices', '.onward', '.legend label']
    .filter(it => [...document.querySelectorAll(it)].some(it => it.checkVisibility()))";

/// The rows, items and figures that a page's end may cut in two. Prose may run on, and a drawing
/// is one piece by itself.
const CUT: &str = "return [...document.querySelectorAll(
        'main tr, main li, main figure, main .figure, main .conflict')]
    .filter(it => it.checkVisibility())
    // What stands in a whole is whole.
    .filter(it => {
        for (let up = it; up && up.localName !== 'main'; up = up.parentElement)
            if (getComputedStyle(up).breakInside.startsWith('avoid')) return false;
        return true;
    })
    .map(it => it.outerHTML.slice(0, 90))";

#[tokio::test]
async fn rows_are_whole_and_the_frame_is_gone() {
    Journey::at_root()
        .run(async |page| {
            let mut faults = Vec::new();
            for lang in LANGUAGES {
                for path in pages(page, lang).await {
                    page.open(&path).await;
                    page.medium("").await;
                    let frame = page.js(FRAME).await;
                    assert!(frame.as_array().expect("a list").len() >= 2, "{path}: {frame}");
                    page.medium("print").await;
                    let (frame, cut) = (page.js(FRAME).await, page.js(CUT).await);
                    if frame != json!([]) {
                        faults.push(format!("{path} prints {frame}"));
                    }
                    let cut = cut.as_array().expect("a list").clone();
                    if let Some(first) = cut.first() {
                        faults.push(format!("{path}: {} may be cut, such as {first}", cut.len()));
                    }
                    let heads = "[...document.querySelectorAll('main h2, main h3')].every(it =>
                        getComputedStyle(it).breakAfter.startsWith('avoid'))";
                    assert!(page.holds(heads).await, "{path}: a heading may stand alone");
                }
            }
            assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
        })
        .await;
}

/// How many folded parts do not show.
const CLOSED: &str =
    "return [...document.querySelectorAll('main details')].filter(it => it.checkVisibility() &&
    [...it.children].some(it => it.localName !== 'summary' && !it.checkVisibility())).length";

/// The last element that sticks out of the window.
const WIDEST: &str = "[...document.querySelectorAll('body *')].filter(it =>
    it.getBoundingClientRect().right > innerWidth).pop()?.outerHTML.slice(0, 200)";

/// What is closed on the screen is printed, and nothing sticks out of the sheet.
#[tokio::test]
async fn nothing_is_hidden_or_cut_off_at_the_side() {
    Journey::at_root()
        .run(async |page| {
            let (mut faults, mut folded) = (Vec::new(), 0);
            for lang in LANGUAGES {
                for path in pages(page, lang).await {
                    page.open(&path).await;
                    page.width(PAPER).await;
                    folded += page.js(CLOSED).await.as_u64().expect("a number");
                    page.medium("print").await;
                    let closed = page.say(&CLOSED["return ".len()..]).await;
                    if closed != "0" {
                        faults.push(format!("{path}: {closed} closed parts stay closed"));
                    }
                    let over = page.say("document.documentElement.scrollWidth - innerWidth").await;
                    if over.parse::<i64>().unwrap_or(1) > 0 {
                        let widest = page.say(WIDEST).await;
                        faults.push(format!("{path} is {over} px wider than the sheet: {widest}"));
                    }
                    page.medium("").await;
                }
            }
            assert!(folded > 0, "nothing is folded on the screen");
            assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
        })
        .await;
}

/// Whatever theme is worn on the screen, paper is white and ink is dark.
#[tokio::test]
async fn the_dark_is_not_printed() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            choose(page, "dark").await;
            let dark = page.style("body", "backgroundColor").await;
            page.medium("print").await;
            assert_ne!(page.style("body", "backgroundColor").await, dark);
            let light = "(c => { const [r, g, b, a = 1] = c.match(/[\\d.]+/g).map(Number);
                return a === 0 || r + g + b > 720 })";
            let ground = "getComputedStyle(document.body).backgroundColor";
            assert!(page.holds(&format!("{light}({ground})")).await, "{}", page.say(ground).await);
            let ink = "getComputedStyle(document.querySelector('main .lead')).color";
            assert!(!page.holds(&format!("{light}({ink})")).await, "{}", page.say(ink).await);
        })
        .await;
}

/// How many sheets a PDF has. An engine writes what it consists of as it is, or packed in streams.
fn sheets(file: &[u8]) -> usize {
    let count = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        text.matches("/Type /Page").count() - text.matches("/Type /Pages").count()
    };
    let begins = file.windows(7).enumerate().filter(|(_, word)| *word == b"stream\n");
    let packed = begins.map(|(at, _)| {
        let mut bytes = Vec::new();
        // What is packed otherwise, such as a picture, holds no sheets.
        let _ = ZlibDecoder::new(&file[at + 7..]).read_to_end(&mut bytes);
        count(&bytes)
    });
    count(file) + packed.sum::<usize>()
}

/// The browser makes sheets of it: some, and not without end.
#[tokio::test]
async fn pages_become_sheets() {
    Journey::at_root()
        .run(async |page| {
            for path in pages(page, "zh").await {
                page.open(&path).await;
                let printed = page.client.print(PrintConfiguration::default()).await;
                let file = printed.expect("the page can be printed");
                assert!(file.starts_with(b"%PDF-"), "{path}");
                let sheets = sheets(&file);
                assert!((1..=40).contains(&sheets), "{path} takes {sheets} sheets");
            }
        })
        .await;
}
