//! Reading without a connection: after a visit every page is there with the host gone.

use crate::{
    beyond::vendor,
    console::{assert_no_exception, assert_silence},
    fault::{Fault, without_policy},
    journey::Journey,
    navigation::mark,
    page::Page,
    search::{title_of_first, type_in},
    site::{LANGUAGES, Site, text},
};
use serde_json::{Value, json};
use std::{
    fs,
    time::{Duration, Instant},
};
use tokio::time::sleep;

/// The worker's own note in a cache.
pub const BEFORE: &str = "/before.json";

/// What the service worker of a release keeps, as the builder has written it.
pub fn kept(dist: &std::path::Path) -> Value {
    let worker = fs::read_to_string(dist.join("sw.js")).expect("a service worker");
    let (list, _) = worker.split_once(";\n").expect("a list");
    serde_json::from_str(list.trim_start_matches("const KEPT = ")).expect("JSON")
}

/// Visits a page and uses the site until the browser keeps it.
pub async fn visit(page: &Page, path: &str) {
    page.open(path).await;
    page.start().await;
    page.until("navigator.serviceWorker.controller").await;
}

/// Checks that the page shows what the builder wrote for this path.
pub async fn assert_shown(page: &Page, path: &str) {
    let html = fs::read_to_string(page.site.file(path)).expect("the page as it was written");
    page.until("document.documentElement.dataset.ready === ''").await;
    let script = "const written = new DOMParser().parseFromString(arguments[0], 'text/html');
        const words = it => it.textContent.replace(/\\s+/g, '');
        const told = it => [it.title, words(it.querySelector('h1')),
            words(it.querySelector('main')), words(it.querySelector('footer')),
            it.querySelector('.language').getAttribute('href'), it.documentElement.lang];
        return [told(document), told(written)]";
    // A page that stands in becomes the one at the address a moment after the program runs.
    let begun = Instant::now();
    loop {
        // Not by frames: a window behind another may have none.
        sleep(Duration::from_millis(100)).await;
        let both = page.js_with(script, vec![json!(html)]).await;
        if both[0] == both[1] {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(5), "at {path}: {both}");
    }
}

/// Checks that the page says that the host cannot be reached, and which release it shows.
async fn assert_says_so(page: &Page, lang: &str) {
    page.until("document.querySelector('#notices .away')?.checkVisibility()").await;
    let told = page.say("document.querySelector('#notices .away').firstChild.data").await;
    let kept = kept(&page.site.dist);
    let tag = page.say("document.documentElement.lang").await;
    let released = kept["released"][&tag].as_str().expect("a date").to_owned();
    assert_eq!(told, text(lang, "offline-away").replace("{released}", &released));
    // A day stays with its month by a space that does not break.
    let footer =
        page.say("document.querySelector('footer').textContent").await.replace('\u{a0}', " ");
    assert!(footer.contains(&released), "the footer names another release: {footer}");
}

async fn every_page_is_there(page: &Page) {
    let base = page.site.base;
    visit(page, &format!("{base}en/")).await;
    assert_silence(page).await;
    page.server.stop();
    for lang in LANGUAGES {
        let sample = page.site.sample(lang);
        for path in &sample {
            page.open(path).await;
            assert_shown(page, path).await;
            assert_no_exception(page).await;
        }
        assert_says_so(page, lang).await;
        // By links, too: within the application, and to the other language, which loads a page.
        page.open(&format!("{base}{lang}/")).await;
        page.ready().await;
        mark(page).await;
        for section in ["projects/", "sources/", "timeline/"] {
            page.click(&format!("header nav a[href$='/{section}']")).await;
            let path = format!("{base}{lang}/{section}");
            page.until(&format!("location.pathname === '{path}'")).await;
            assert_shown(page, &path).await;
        }
        let source = page.site.first(&format!("{lang}/sources/"));
        page.open(&source).await;
        assert_shown(page, &source).await;
        page.click("a.language").await;
        page.until(&format!("!location.pathname.startsWith('{base}{lang}/')")).await;
        page.until("location.pathname.includes('/sources/')").await;
        assert_shown(page, &page.path().await).await;
    }
    page.open(base).await;
    assert_shown(page, &format!("{base}en/")).await;
}

#[tokio::test]
async fn every_kind_of_page_is_there_without_the_host() {
    Journey::at_root().keeping().run(every_page_is_there).await;
}

#[tokio::test]
async fn under_a_path_as_well() {
    Journey::in_zone().keeping().run(every_page_is_there).await;
}

#[tokio::test]
async fn states_parts_and_what_is_not_there() {
    Journey::at_root()
        .keeping()
        .run(async |page| {
            visit(page, "/zh/").await;
            page.server.stop();
            page.open("/en/?status=halted#capacity").await;
            page.ready().await;
            page.until("document.querySelector('.legend :checked')?.value === 'halted'").await;
            let top = "document.getElementById('capacity').getBoundingClientRect().top";
            page.until(&format!("{top} >= -2 && {top} < innerHeight")).await;
            page.open("/en/nowhere/").await;
            page.ready().await;
            let heading = "document.querySelector('main h1').textContent";
            page.until(&format!("{heading} === {:?}", text("en", "not-found-title"))).await;
            // Without the last slash, which a host would add.
            page.open("/zh/glossary").await;
            page.ready().await;
            page.until(&format!("{heading} === {:?}", text("zh", "glossary-title"))).await;
        })
        .await;
}

#[tokio::test]
async fn search_works_without_the_host() {
    Journey::at_root()
        .keeping()
        .run(async |page| {
            visit(page, "/en/").await;
            page.server.stop();
            for (lang, words, expected) in [("en", "hydrogn", "Hydrogen"), ("zh", "光伏", "光伏")]
            {
                page.open(&format!("/{lang}/glossary/")).await;
                page.ready().await;
                page.click("[aria-controls=search]").await;
                page.until("document.activeElement.id === 'search-field'").await;
                type_in(page, words).await;
                let first = title_of_first(page).await;
                assert!(first.contains(expected), "{words}: {first}");
            }
        })
        .await;
}

/// The first visit's own page goes on as well: its program asks the worker from then on.
#[tokio::test]
async fn the_page_that_is_open_goes_on() {
    Journey::at_root()
        .keeping()
        .run(async |page| {
            visit(page, "/en/").await;
            mark(page).await;
            page.server.stop();
            // Another part of the program, and the sources in full.
            for path in ["/en/projects/".to_owned(), page.site.first("en/sources/")] {
                crate::navigation::follow(page, &path).await;
                page.until(&format!("location.pathname === '{path}'")).await;
                page.until("document.activeElement.matches('main h1')").await;
                assert_shown(page, &path).await;
            }
            assert!(page.holds("window.sameDocument").await, "nothing was loaded anew");
        })
        .await;
}

/// Pages that were visited are kept as the builder wrote them, and read without the program.
#[tokio::test]
async fn visited_pages_are_kept_as_they_were() {
    Journey::at_root()
        .keeping()
        .run(async |page| {
            visit(page, "/en/").await;
            page.open("/en/about/").await;
            let route = "document.documentElement.dataset.route";
            assert_eq!(page.say(route).await, "/en/about/");
            page.server.stop();
            page.open("/en/about/").await;
            assert_eq!(page.say(route).await, "/en/about/");
            assert_says_so(page, "en").await;
            assert!(!page.holds("'ready' in document.documentElement.dataset").await);
            page.open("/en/glossary/").await;
            assert_eq!(page.say(route).await, "offline");
        })
        .await;
}

/// Some hosts lead from `offline.html` to `offline`: what stands in can be shown all the same.
#[tokio::test]
async fn a_host_that_leads_elsewhere() {
    Journey::at_root()
        .keeping()
        .with("/offline-", Fault::Moved)
        .run(async |page| {
            visit(page, "/en/").await;
            page.server.stop();
            page.open("/zh/glossary/").await;
            assert_shown(page, "/zh/glossary/").await;
        })
        .await;
}

/// When the host is there again the sentence goes by itself.
#[tokio::test]
async fn the_sentence_goes_when_the_host_is_back() {
    Journey::at_root()
        .keeping()
        .run(async |page| {
            visit(page, "/zh/").await;
            page.server.stop();
            page.open("/zh/figures/").await;
            assert_says_so(page, "zh").await;
            page.server.come_back();
            page.js("dispatchEvent(new Event('online'))").await;
            page.until("!document.querySelector('#notices .away')").await;
        })
        .await;
}

fn asked_to_keep(page: &Page) -> bool {
    page.server.seen().iter().any(|it| it.path.contains("sw.js") || it.path.contains("/offline-"))
}

#[tokio::test]
async fn who_only_reads_or_saves_data_keeps_nothing() {
    fn saving(html: String) -> String {
        let script = "<script>Object.defineProperty(navigator, 'connection',
            { value: { saveData: true } })</script>";
        without_policy(html).replacen("<head>", &format!("<head>{script}"), 1)
    }
    Journey::at_root()
        .keeping()
        .with("/en/about/", Fault::Rewrite(saving))
        .run(async |page| {
            page.open("/en/glossary/").await;
            sleep(Duration::from_secs(8)).await;
            assert!(!asked_to_keep(page), "reading alone keeps the site");
            page.open("/en/about/").await;
            page.start().await;
            sleep(Duration::from_secs(8)).await;
            let worker = page.server.seen().iter().any(|it| it.path.contains("sw.js"));
            assert!(!worker, "who saves data is sent the site");
            assert_silence(page).await;
        })
        .await;
}

/// The caches hold what the list names, and each file as it is in the release.
#[tokio::test]
async fn what_is_kept_is_the_list() {
    Journey::at_root()
        .keeping()
        .run(async |page| {
            visit(page, "/en/").await;
            let script = "const done = arguments[0];
                (async () => {
                    const found = {};
                    for (const name of await caches.keys()) {
                        const cache = await caches.open(name);
                        for (const request of await cache.keys()) {
                            const body = await (await cache.match(request)).arrayBuffer();
                            found[new URL(request.url).pathname] = [name, body.byteLength];
                        }
                    }
                    return found;
                })().then(done)";
            let found = page.client.execute_async(script, Vec::new()).await.expect("the caches");
            let list = kept(&page.site.dist);
            let files = list["files"].as_object().expect("files");
            // And a note of what was there before.
            assert!(found[BEFORE].is_array(), "{found}");
            assert_eq!(found.as_object().map(|it| it.len()), Some(files.len() + 1), "{found}");
            let cache = format!("zone / {}", list["release"].as_str().expect("a release"));
            for name in files.keys() {
                let size = fs::metadata(page.site.dist.join(name)).expect("a file").len();
                assert_eq!(found[format!("/{name}")], json!([cache, size]), "{name}");
            }
            // Only the theme may stand in the other storage.
            assert_eq!(page.say("localStorage.length + document.cookie.length").await, "0");
        })
        .await;
}

/// What Chromium asks of a site that can be installed.
#[tokio::test]
async fn it_can_be_installed() {
    Journey::at_root()
        .keeping()
        .run(async |page| {
            for lang in LANGUAGES {
                visit(page, &format!("/{lang}/")).await;
                let ask = |command: &str| json!({ "cmd": command, "params": {} });
                let manifest = vendor(&page.client, "goog/cdp/execute", ask("Page.getAppManifest"));
                let manifest = manifest.await.expect("a manifest");
                assert_eq!(manifest["errors"], json!([]), "{manifest}");
                let data = manifest["data"].as_str().expect("its text");
                let data: Value = serde_json::from_str(data).expect("JSON");
                assert_eq!(data["start_url"], format!("/{lang}/"));
                let errors = ask("Page.getInstallabilityErrors");
                let errors = vendor(&page.client, "goog/cdp/execute", errors).await;
                let errors = errors.expect("an answer")["installabilityErrors"].clone();
                assert_eq!(errors, json!([]), "{lang}");
            }
        })
        .await;
}

#[test]
fn the_zone_release_keeps_its_own() {
    let (root, zone) = (kept(&Site::at_root().dist), kept(&Site::in_zone().dist));
    assert_eq!((&root["base"], &zone["base"]), (&json!("/"), &json!("/zone/")));
}
