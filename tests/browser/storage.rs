//! Storage that is blocked: every use of it throws.

use crate::{
    console::assert_silence,
    fault::Fault,
    journey::Journey,
    navigation::{assert_moved, mark},
    site::LANGUAGES,
    theme::assert_switches,
};

fn blocked(html: String) -> String {
    let script = "<script>for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
            get() { throw new DOMException('blocked by a test', 'SecurityError') }
        })</script>";
    html.replacen("<head>", &format!("<head>{script}"), 1)
}

#[tokio::test]
async fn nothing_breaks() {
    Journey::at_root()
        .with("/en/", Fault::Rewrite(blocked))
        .with("/zh/", Fault::Rewrite(blocked))
        .run(async |page| {
            for lang in LANGUAGES {
                page.open(&format!("/{lang}/")).await;
                let thrown =
                    "(() => { try { localStorage; return false } catch { return true } })()";
                assert!(page.holds(thrown).await, "storage is blocked");
                assert_switches(page).await;
                page.ready().await;
                mark(page).await;
                page.click("main .room h3 a").await;
                page.until(&format!("location.pathname.startsWith('/{lang}/sectors/')")).await;
                assert_moved(page, &page.path().await).await;
                assert_eq!(page.say("document.documentElement.dataset.theme").await, "dark");
            }
            assert_silence(page).await;
        })
        .await;
}
