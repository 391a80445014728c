//! Under a path of its own, `/zone/`, everything is as at the root.

use crate::{
    console::{assert_silence, noise},
    hydration::difference,
    journey::Journey,
    languages::switch,
    missing::leads_on,
    navigation::tour,
};

#[tokio::test]
async fn a_deep_link_starts() {
    Journey::in_zone()
        .run(async |page| {
            for lang in ["en", "zh"] {
                for path in page.site.kinds(lang) {
                    assert!(path.starts_with("/zone/"), "{path}");
                    page.open(&path).await;
                    let before = page.app().await;
                    page.start().await;
                    assert_eq!(difference(&before, &page.app().await), None, "{path}");
                }
            }
            let outside = page.server.seen().into_iter().find(|it| it.path.starts_with("/en/"));
            assert!(outside.is_none(), "{outside:?} is outside of /zone/");
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn moving_about() {
    Journey::in_zone()
        .run(async |page| {
            tour(page, "zh").await;
            page.click("main .room h3 a").await;
            page.until("location.pathname.startsWith('/zone/zh/sectors/')").await;
            switch(page, "en", "en").await;
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn an_unknown_address_leads_on() {
    Journey::in_zone()
        .run(async |page| {
            leads_on(page, "/zone/").await;
            let noise = noise(page).await;
            assert!(noise.iter().all(|entry| entry.contains("no-such-page")), "{noise:#?}");
        })
        .await;
}
