//! When the application starts: at the first sign of a reader, at the page's own address.

use crate::{console::assert_silence, journey::Journey, page::Page};
use fantoccini::{
    actions::{InputSource, MouseActions, PointerAction, TouchActions},
    key::Key,
};
use std::time::Duration;
use tokio::time::sleep;

/// That nothing happens can only be seen by waiting.
const A_WHILE: Duration = Duration::from_secs(2);

/// What of the application was asked for.
fn fetched(page: &Page) -> Vec<String> {
    let parts = ["zone-showcase-", "bundle-"];
    let seen = page.server.seen().into_iter().map(|request| request.path);
    seen.filter(|path| parts.iter().any(|part| path.contains(part))).collect()
}

#[tokio::test]
async fn reading_fetches_nothing_of_the_application() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            sleep(A_WHILE).await;
            assert_eq!(fetched(page), Vec::<String>::new());
            assert!(!page.holds("'ready' in document.documentElement.dataset").await);
            page.start().await;
            // Glue, Wasm and bundle, each once.
            assert_eq!(fetched(page).len(), 3, "{:?}", fetched(page));
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn each_sign_of_a_reader_starts_it() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/glossary/").await;
            page.press(Key::Tab).await;
            page.ready().await;

            page.open("/en/glossary/").await;
            let mouse = MouseActions::new("mouse".to_owned());
            let over = PointerAction::MoveTo { duration: None, x: 300.0, y: 300.0 };
            let away = PointerAction::MoveTo { duration: None, x: 420.0, y: 420.0 };
            let moved = page.client.perform_actions(mouse.then(over).then(away)).await;
            moved.expect("the mouse can be moved");
            page.ready().await;

            page.open("/en/glossary/").await;
            let finger = TouchActions::new("finger".to_owned());
            let there = PointerAction::MoveTo { duration: None, x: 300.0, y: 300.0 };
            let button = fantoccini::actions::MOUSE_BUTTON_LEFT;
            let finger = finger.then(there).then(PointerAction::Down { button });
            let touched = page.client.perform_actions(finger.then(PointerAction::Up { button }));
            touched.await.expect("the page can be touched");
            page.ready().await;

            // As an assistive technology does it: focus, with neither pointer nor key.
            page.open("/en/glossary/").await;
            page.js("document.querySelector('nav a').focus()").await;
            page.ready().await;
        })
        .await;
}

#[tokio::test]
async fn a_long_idle_starts_it_too() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/glossary/").await;
            sleep(Duration::from_secs(8)).await;
            assert_eq!(fetched(page), Vec::<String>::new());
            page.ready().await;
        })
        .await;
}

#[tokio::test]
async fn it_does_not_start_where_it_was_not_written_for() {
    Journey::at_root()
        .run(async |page| {
            for path in ["/en/index.html", "/en/no-such-page/", "/404.html"] {
                page.open(path).await;
                page.press(Key::Tab).await;
                page.click("h1").await;
                sleep(A_WHILE).await;
                assert_eq!(fetched(page), Vec::<String>::new(), "at {path}");
                let root = "document.documentElement.dataset";
                assert!(!page.holds(&format!("'ready' in {root} || 'failed' in {root}")).await);
            }
        })
        .await;
}
