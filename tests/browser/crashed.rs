//! The application stops: the page must be as good as one on which it never ran.

use crate::{journey::Journey, navigation::mark, site::text};
use fantoccini::key::Key;

/// A translator in the browser wraps words in elements of its own: the page is then no longer
/// the one that was rendered, and hydration gives up.
#[tokio::test]
async fn a_changed_page_reads_on() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            page.js(
                "for (const it of document.querySelectorAll('#app h1, #app nav a, #app .lead')) {
                    it.innerHTML = '<font>' + it.textContent + '</font>';
                }",
            )
            .await;
            page.press(Key::Shift).await;
            page.until("document.documentElement.dataset.failed === 'crashed'").await;
            let sentence = text("en", "fail-crashed");
            let shown =
                page.say("document.querySelector('[data-failure=crashed]').textContent").await;
            assert_eq!(shown, sentence);
            mark(page).await;
            page.click("header nav a[href$='/sources/']").await;
            page.until("location.pathname === '/en/sources/' && !window.sameDocument").await;
        })
        .await;
}
