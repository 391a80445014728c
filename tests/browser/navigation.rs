//! Moving about: once the application runs, without a reload; before that, as links always do.

use crate::{console::assert_silence, fault::Fault, journey::Journey, page::Page};
use serde_json::json;
use std::time::Duration;

/// Marks the document, so that a reload can be told from a move.
pub async fn mark(page: &Page) {
    page.js("window.sameDocument = true").await;
}

/// Clicks a link to `path` that the page does not have by itself.
pub async fn follow(page: &Page, path: &str) {
    let script = "const link = document.createElement('a');
        link.href = arguments[0];
        document.querySelector('main').append(link);
        link.click();
        link.remove()";
    page.js_with(script, vec![json!(path)]).await;
}

/// Checks that the application moved to `path` by itself, and that it shows there what the
/// builder wrote for that path.
pub async fn assert_moved(page: &Page, path: &str) {
    assert_arrived(page, path, "main h1").await;
}

/// The same after a step in the history: the focus is on the link by which the page was left.
pub async fn assert_returned(page: &Page, path: &str) {
    assert_arrived(page, path, "main a").await;
}

async fn assert_arrived(page: &Page, path: &str, focused: &str) {
    page.until(&format!("location.pathname === '{path}'")).await;
    page.until(&format!("document.activeElement.matches('{focused}')")).await;
    page.settle().await;
    assert!(page.holds("window.sameDocument").await, "{path} was loaded anew");
    assert_shows(page, path).await;
    let said = page.say("document.querySelector('#announcer').textContent").await;
    assert_eq!(said, page.say("document.title").await, "the announcement at {path}");
}

/// Checks that title, heading and text are those of the page that the builder wrote.
pub async fn assert_shows(page: &Page, path: &str) {
    let script = "const [path, done] = arguments;
        fetch(path).then(it => it.text()).then(html => {
            const written = new DOMParser().parseFromString(html, 'text/html');
            // An empty text is written as a space, so that the browser has a node for it.
            const words = it => it.textContent.replace(/\\s+/g, '');
            const told = it => [it.title, words(it.querySelector('h1')),
                words(it.querySelector('main')), it.querySelector('.language').href,
                it.documentElement.lang];
            done([told(document), told(written)]);
        })";
    let both = page.client.execute_async(script, vec![json!(path)]).await.expect("two pages");
    for part in 0..5 {
        assert_eq!(both[0][part], both[1][part], "at {path}");
    }
}

/// From the overview to a sector, a project, a source, and back and forth.
pub async fn tour(page: &Page, lang: &str) {
    let overview = format!("{}{lang}/", page.site.base);
    page.open(&overview).await;
    page.start().await;
    mark(page).await;
    let mut way = Vec::new();
    for (link, section) in
        [(".room h3 a", "sectors"), (".cards h3 a", "projects"), ("a.mark", "sources")]
    {
        page.click(&format!("main {link}")).await;
        page.until(&format!("location.pathname.startsWith('{overview}{section}/')")).await;
        let path = page.path().await;
        assert_moved(page, &path).await;
        way.push(path);
    }
    page.client.back().await.expect("back");
    assert_returned(page, &way[1]).await;
    page.client.back().await.expect("back");
    assert_returned(page, &way[0]).await;
    page.client.forward().await.expect("forward");
    assert_returned(page, &way[1]).await;
    // All the way back, to the page that was loaded.
    page.client.back().await.expect("back");
    page.client.back().await.expect("back");
    assert_returned(page, &overview).await;
}

#[tokio::test]
async fn a_tour_in_english() {
    Journey::at_root()
        .run(async |page| {
            tour(page, "en").await;
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn a_tour_in_chinese() {
    Journey::at_root()
        .run(async |page| {
            tour(page, "zh").await;
            assert_silence(page).await;
        })
        .await;
}

/// The application renders every kind of page as the builder wrote it, each reached by a link.
#[tokio::test]
async fn a_move_shows_what_a_load_shows() {
    Journey::at_root()
        .run(async |page| {
            for lang in crate::site::LANGUAGES {
                page.open(&format!("/{lang}/glossary/")).await;
                page.start().await;
                mark(page).await;
                for path in page.site.sample(lang) {
                    follow(page, &path).await;
                    page.until(&format!("location.pathname === '{path}'")).await;
                    page.settle().await;
                    assert!(page.holds("window.sameDocument").await, "{path} was loaded anew");
                    assert_shows(page, &path).await;
                    // What is called the same in HTML shows nothing within a drawing.
                    let foreign = "[...document.querySelectorAll('svg *')]\
                        .filter(it => it.namespaceURI !== 'http://www.w3.org/2000/svg')\
                        .map(it => it.localName).join(' ')";
                    assert_eq!(page.say(foreign).await, "", "{path} draws with HTML");
                }
            }
            assert_silence(page).await;
        })
        .await;
}

/// A source's page shows more of it than the bundle holds. If that does not come, the browser
/// loads the page.
#[tokio::test]
async fn a_source_that_cannot_be_fetched_is_loaded() {
    Journey::at_root()
        .with("/sources-", Fault::Status(404))
        .run(async |page| {
            page.open("/en/glossary/").await;
            page.start().await;
            mark(page).await;
            page.click("main a.mark").await;
            page.until("location.pathname.startsWith('/en/sources/') && !window.sameDocument")
                .await;
            page.until("document.querySelector('main .source h1')").await;
            let path = page.path().await;
            assert_shows(page, &path).await;
            // There the application cannot start, and says so; its links lead on.
            page.press(fantoccini::key::Key::Shift).await;
            page.until("document.documentElement.dataset.failed === 'bundle'").await;
            page.click("header nav a[href='/en/timeline/']").await;
            page.until("location.pathname === '/en/timeline/'").await;
        })
        .await;
}

/// While the Wasm is still on its way a link is an ordinary link.
#[tokio::test]
async fn links_work_before_the_application_runs() {
    Journey::at_root()
        .with(".wasm", Fault::Late(Duration::from_secs(60)))
        .run(async |page| {
            page.open("/en/").await;
            mark(page).await;
            for (link, section) in [(".room h3 a", "sectors"), (".cards h3 a", "projects")] {
                page.click(&format!("main {link}")).await;
                page.until(&format!("location.pathname.startsWith('/en/{section}/')")).await;
                page.until("document.readyState === 'complete' && !window.sameDocument").await;
                let path = page.path().await;
                assert_shows(page, &path).await;
                mark(page).await;
            }
            assert!(!page.holds("'ready' in document.documentElement.dataset").await);
        })
        .await;
}
