//! Two releases in one visit: a host or a proxy hands out the page of one and a file of the other.

use crate::{
    failures::{reads_on, says},
    fault::Fault,
    journey::Journey,
    site::LANGUAGES,
};

#[tokio::test]
async fn bundle_of_another_release() {
    fn other(json: String) -> String {
        let (_, rest) = json.split_once("\"release\":\"").expect("a release");
        let (_, rest) = rest.split_once('"').expect("its end");
        format!("{{\"release\":\"000000000000\"{rest}")
    }
    says("bundle-", Fault::Rewrite(other), "release").await;
}

/// A page that a proxy kept, with the files of a later release.
#[tokio::test]
async fn page_of_another_release() {
    fn older(html: String) -> String {
        assert!(html.contains(" data-release=\""), "the page names its release");
        html.replacen(" data-release=\"", " data-release=\"older", 1)
    }
    Journey::at_root()
        .with("/projects/", Fault::Rewrite(older))
        .run(async |page| {
            for lang in LANGUAGES {
                let path = page.site.first(&format!("{lang}/projects/"));
                page.open(&path).await;
                reads_on(page, &path, lang, "release").await;
            }
        })
        .await;
}
