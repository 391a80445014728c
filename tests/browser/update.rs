//! A newer release: fetched whole, offered and never forced, and no page meets files of another.

use crate::{
    fault::Fault,
    journey::Journey,
    navigation::{follow, mark},
    offline::{BEFORE, assert_shown, kept, visit},
    page::Page,
    search::{title_of_first, type_in},
    site::{Site, text},
};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
    time::Duration,
};
use tokio::time::sleep;
use zone_showcase::builder::{Around, build_around};

/// Another release of the same program: its record is released at a later date.
static NEWER: LazyLock<PathBuf> = LazyLock::new(|| {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("newer");
    let (root, into) = (place.join("project"), place.join("site"));
    let _ = fs::remove_dir_all(&place);
    for folder in ["assets", "style"] {
        for file in packed::files(&project.join(folder)).expect("the project") {
            let to = root.join(file.strip_prefix(project).expect("a file of it"));
            fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
            fs::copy(&file, to).expect("a copy");
        }
    }
    fs::copy(project.join("index.html"), root.join("index.html")).expect("the shell");
    let file = root.join("assets/data/zone.json");
    let mut zone: Value =
        serde_json::from_str(&fs::read_to_string(&file).expect("the zone")).expect("JSON");
    zone["released"] = json!("2027-02-03");
    fs::write(&file, zone.to_string()).expect("the zone");
    let release = Site::at_root().dist;
    let built = build_around(&Around { root, release, into: into.clone() });
    assert!(built.unwrap_or_else(|faults| panic!("{faults:#?}")).pages > 100);
    into
});

/// The id of a release.
fn id(dist: &Path) -> String {
    kept(dist)["release"].as_str().expect("a release").to_owned()
}

/// The names of the files of a release.
fn files(dist: &Path) -> BTreeSet<String> {
    let list = kept(dist);
    list["files"].as_object().expect("files").keys().map(|name| format!("/{name}")).collect()
}

/// The file of a release whose name begins so.
fn own(dist: &Path, beginning: &str) -> String {
    files(dist).into_iter().find(|name| name.starts_with(beginning)).expect("a file")
}

async fn release(page: &Page) -> String {
    page.say("document.documentElement.dataset.release").await
}

const OFFER: &str = "document.querySelector('#notices .offer')";

/// Waits until the newer release is offered, and checks that the page says which.
async fn assert_offered(page: &Page, lang: &str) {
    page.until(&format!("{OFFER}?.checkVisibility()")).await;
    let tag = page.say("document.documentElement.lang").await;
    let list = kept(&NEWER);
    let released = list["released"][&tag].as_str().expect("a date");
    let told = page.say(&format!("{OFFER}.firstChild.data")).await;
    assert_eq!(told, text(lang, "offline-offer").replace("{released}", released));
}

/// What the browser keeps, by cache: each file and page, and the release that a page names.
async fn caches(page: &Page) -> Vec<(String, Vec<(String, Option<String>)>)> {
    let script = "const done = arguments[0];
        (async () => Promise.all((await caches.keys()).map(async name => {
            const cache = await caches.open(name);
            const entries = (await cache.keys()).map(async request => {
                const { pathname } = new URL(request.url);
                if (!/(\\/|html)$/.test(pathname)) return [pathname, null];
                const text = await (await cache.match(request)).text();
                return [pathname, text.match(/ data-release=\"(\\w+)\"/)[1]];
            });
            return [name, await Promise.all(entries)];
        })))().then(done)";
    let found = page.client.execute_async(script, Vec::new()).await.expect("the caches");
    serde_json::from_value(found).expect("caches")
}

/// No cache holds a file that is not of its release, nor a page of another.
async fn assert_nothing_is_mixed(page: &Page) -> usize {
    let all = caches(page).await;
    let releases = [page.site.dist.as_path(), &NEWER].map(|dist| (id(dist), files(dist)));
    for (name, entries) in &all {
        let (release, files) = releases
            .iter()
            .find(|(release, _)| *name == format!("zone / {release}"))
            .expect("the cache of a release");
        for (path, named) in entries.iter().filter(|(path, _)| path != BEFORE) {
            assert!(named.is_some() || files.contains(path), "{path} is not of {name}");
            assert!(named.as_ref().is_none_or(|it| it == release), "{path} in {name}");
        }
    }
    all.len()
}

/// Whether the page still stands that was marked.
async fn assert_not_reloaded(page: &Page) {
    assert!(page.holds("window.sameDocument").await, "the page was loaded anew by itself");
}

#[tokio::test]
async fn a_newer_release_is_offered_and_taken_when_the_reader_likes() {
    let newer = LazyLock::force(&NEWER);
    Journey::at_root()
        .keeping()
        .run(async |page| {
            let old = id(&page.site.dist);
            visit(page, "/en/").await;
            page.server.serve(newer);
            for (lang, path) in [("en", "/en/glossary/"), ("zh", "/zh/projects/")] {
                page.open(path).await;
                assert_offered(page, lang).await;
                mark(page).await;
                // The reader goes on in the old one, which asks the host for nothing that is gone.
                assert_eq!(release(page).await, old, "{path}");
                page.start().await;
                assert_shown(page, path).await;
                follow(page, &format!("/{lang}/timeline/")).await;
                page.until(&format!("location.pathname === '/{lang}/timeline/'")).await;
                assert_shown(page, &format!("/{lang}/timeline/")).await;
                sleep(Duration::from_secs(1)).await;
                assert_not_reloaded(page).await;
            }
            assert_eq!(assert_nothing_is_mixed(page).await, 2);
            page.click("#notices .offer button:last-child").await;
            assert!(!page.holds(OFFER).await, "the offer can be put away");

            page.open("/en/about/").await;
            assert_offered(page, "en").await;
            assert_eq!(release(page).await, old);
            page.click("#notices .offer button").await;
            let new = id(newer);
            page.until(&format!("document.documentElement.dataset.release === '{new}'")).await;
            assert_eq!(page.path().await, "/en/about/");
            let footer = page.say("document.querySelector('footer').textContent").await;
            assert!(footer.contains("3\u{a0}February 2027"), "{footer}");
            // The old one goes as soon as nobody uses it.
            page.until("!document.querySelector('#notices .offer')").await;
            let alone = "caches.keys().then(it => window.alone = it.length === 1) && window.alone";
            page.until(alone).await;
            assert_nothing_is_mixed(page).await;
            // The newer one was built without Trunk, which puts the icon into the pages.
            let refused = page.server.seen().into_iter().filter(|it| it.status >= 400);
            let refused: Vec<_> = refused.filter(|it| it.path != "/favicon.ico").collect();
            assert!(refused.is_empty(), "a page asked for what is not there: {refused:?}");
            // The new one is whole.
            page.server.stop();
            page.open("/zh/companies/").await;
            page.ready().await;
            assert_eq!(release(page).await, new);
        })
        .await;
}

/// Of two windows one takes the newer release: the other goes on with its own files.
#[tokio::test]
async fn a_window_of_the_old_release_keeps_its_files() {
    let newer = LazyLock::force(&NEWER);
    Journey::at_root()
        .keeping()
        .run(async |page| {
            let old = id(&page.site.dist);
            visit(page, "/en/").await;
            page.open("/en/glossary/").await;
            page.start().await;
            mark(page).await;
            let first = page.client.window().await.expect("a window");
            let second = page.client.new_window(true).await.expect("another window").handle;
            page.server.serve(newer);
            page.client.switch_to_window(second).await.expect("the other window");
            page.open("/en/figures/").await;
            assert_offered(page, "en").await;
            page.click("#notices .offer button").await;
            let new = id(newer);
            page.until(&format!("document.documentElement.dataset.release === '{new}'")).await;

            page.client.switch_to_window(first).await.expect("the first window");
            assert_not_reloaded(page).await;
            assert_eq!(release(page).await, old);
            page.click("[aria-controls=search]").await;
            page.until("document.activeElement.id === 'search-field'").await;
            type_in(page, "hydrogn").await;
            assert!(title_of_first(page).await.contains("Hydrogen"));
            page.press(Key::Escape).await;
            follow(page, "/en/projects/").await;
            page.until("location.pathname === '/en/projects/'").await;
            assert_shown(page, "/en/projects/").await;
            assert_not_reloaded(page).await;
            assert_eq!(assert_nothing_is_mixed(page).await, 2);
        })
        .await;
}

/// An update breaks off: the release before it stays whole, and the next one goes on where it was.
#[tokio::test]
async fn an_update_that_breaks_off_loses_nothing() {
    let newer = LazyLock::force(&NEWER);
    Journey::at_root()
        .keeping()
        .run(async |page| {
            let old = id(&page.site.dist);
            visit(page, "/en/").await;
            page.server.serve(newer);
            page.server.misbehave(vec![("bundle-zh-", Fault::CutOff)]);
            page.open("/en/chains/").await;
            let bundle = own(newer, "/bundle-zh-");
            while !page.server.seen().iter().any(|it| it.path == bundle) {
                sleep(Duration::from_millis(50)).await;
            }
            sleep(Duration::from_secs(2)).await;
            assert!(!page.holds(OFFER).await, "what is not whole is not offered");
            page.server.stop();
            for path in ["/en/chains/", "/zh/", "/zh/sources/"] {
                page.open(path).await;
                page.start().await;
                assert_eq!(release(page).await, old, "{path}");
                assert_shown(page, path).await;
            }
            assert_nothing_is_mixed(page).await;

            page.server.misbehave(Vec::new());
            page.server.come_back();
            page.open("/zh/chains/").await;
            assert_offered(page, "zh").await;
            assert_nothing_is_mixed(page).await;
            // What had come before the break was not asked for again.
            let bundle = own(newer, "/bundle-en-");
            let asked = page.server.seen().iter().filter(|it| it.path == bundle).count();
            assert_eq!(asked, 1, "{bundle}");
        })
        .await;
}

/// A host that sends a page in the place of every file ruins nothing.
#[tokio::test]
async fn a_file_that_is_another_is_not_kept() {
    let newer = LazyLock::force(&NEWER);
    Journey::at_root()
        .keeping()
        .run(async |page| {
            visit(page, "/en/").await;
            page.server.serve(newer);
            page.server.misbehave(vec![("bundle-en-", Fault::Instead("text/plain", "Not found"))]);
            page.open("/en/location/").await;
            let bundle = own(newer, "/bundle-en-");
            while !page.server.seen().iter().any(|it| it.path == bundle) {
                sleep(Duration::from_millis(50)).await;
            }
            sleep(Duration::from_secs(2)).await;
            assert!(!page.holds(OFFER).await, "a release with another file is not offered");
            page.server.stop();
            page.open("/en/ties/").await;
            assert_shown(page, "/en/ties/").await;
        })
        .await;
}
