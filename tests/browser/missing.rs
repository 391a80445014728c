//! The page for what is not there.

use crate::{
    console::{assert_silence, noise},
    journey::Journey,
    navigation::{follow, mark},
    page::{Page, word},
    site::{LANGUAGES, text},
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

/// A language that the site does not have, and ids that the record does not: the one page for
/// what is missing is in the first language and says in each other that it is.
#[tokio::test]
async fn unknown_languages_and_ids_lead_on() {
    Journey::at_root()
        .run(async |page| {
            let sections = ["sectors", "projects", "companies", "initiatives", "sources"];
            let mut paths = vec!["/de/".to_owned(), "/de/about/".to_owned()];
            for lang in LANGUAGES {
                paths.extend(sections.map(|section| format!("/{lang}/{section}/no-such-id/")));
            }
            for path in paths {
                page.open(&path).await;
                let said = page.say("document.querySelector('main h1').textContent").await;
                assert_eq!(said, text("en", "not-found-title"), "{path}");
                let aside = "aside.elsewhere[lang=zh-Hans]";
                let heading = format!("document.querySelector('{aside} h2').textContent");
                assert_eq!(page.say(&heading).await, text("zh", "not-found-title"), "{path}");
                page.click(&format!("{aside} a")).await;
                page.until("location.pathname === '/zh/'").await;
            }
            let noise: Vec<_> = noise(page).await;
            let own = ["no-such-id", "/de/"];
            let other: Vec<_> =
                noise.iter().filter(|it| !own.iter().any(|own| it.contains(own))).collect();
            assert!(other.is_empty(), "{other:#?}");
        })
        .await;
}

/// An unknown place that is reached by a link within the application says the same.
#[tokio::test]
async fn an_unknown_id_leads_on() {
    Journey::at_root()
        .run(async |page| {
            for lang in LANGUAGES {
                page.open(&format!("/{lang}/about/")).await;
                page.start().await;
                mark(page).await;
                for place in [
                    "sectors/no-such-sector/",
                    "projects/no-such-project/",
                    "companies/no-such-company/",
                    "initiatives/no-such-initiative/",
                    "sources/no-such-source/",
                    "nonsense/",
                    "projects/a/b/",
                ] {
                    let path = format!("/{lang}/{place}");
                    follow(page, &path).await;
                    page.until(&format!("location.pathname === '{path}'")).await;
                    let title = text(lang, "not-found-title");
                    let said = "document.querySelector('main h1')?.textContent";
                    page.until(&format!("{said} === '{title}'")).await;
                    assert!(page.holds("document.querySelectorAll('main a').length > 2").await);
                    assert!(page.holds("window.sameDocument").await, "{path} was loaded");
                }
            }
            assert_silence(page).await;
        })
        .await;
}
