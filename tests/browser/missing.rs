//! The page for what is not there.

use crate::{
    chromium::word,
    console::{assert_silence, noise},
    journey::Journey,
    navigation::follow,
    page::Page,
    site::text,
};

/// What an unknown address does: the answer is 404, the page says so and leads on, and the
/// console tells of nothing but the document's own answer.
pub async fn leads_on(page: &Page, base: &str) {
    let path = format!("{base}en/no-such-page/");
    page.open(&path).await;
    let seen = page.server.seen();
    assert!(seen.iter().any(|it| it.path.ends_with("en/no-such-page/") && it.status == 404));
    let said = page.say("document.querySelector('main h1').textContent").await;
    assert_eq!(said, text("en", "not-found-title"));
    let noise: Vec<_> =
        noise(page).await.into_iter().filter(|entry| !entry.contains("no-such-page")).collect();
    assert!(noise.is_empty(), "{noise:#?}");
    // Styled, with its icon and its boot script, from any depth.
    assert_ne!(page.style("body", "backgroundColor").await, "rgba(0, 0, 0, 0)");
    let ways = page.js("return [...document.querySelectorAll('main a')].map(it => it.href)").await;
    let ways = ways.as_array().expect("a list").clone();
    assert!(ways.len() >= 3, "{ways:?}");
    for way in ways {
        let way = word(&way).to_owned();
        page.client.goto(&way).await.expect("a page");
        let title = page.say("document.querySelector('main h1').textContent").await;
        assert_ne!(title, said, "{way} leads nowhere");
    }
}

#[tokio::test]
async fn an_unknown_address_leads_on() {
    Journey::at_root().run(async |page| leads_on(page, "/").await).await;
}

/// An unknown place that is reached by a link within the application says the same.
#[tokio::test]
async fn an_unknown_id_leads_on() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/about/").await;
            page.start().await;
            for path in ["/en/projects/no-such-project/", "/en/nonsense/", "/en/projects/a/b/"] {
                follow(page, path).await;
                page.until(&format!("location.pathname === '{path}'")).await;
                let title = text("en", "not-found-title");
                page.until(&format!(
                    "document.querySelector('main h1')?.textContent === '{title}'"
                ))
                .await;
            }
            assert_silence(page).await;
        })
        .await;
}
