//! Under a strict content security policy: everything from the site's own address, nothing inline.

use crate::{console::assert_silence, fault::Fault, journey::Journey, theme::assert_switches};
use zone_showcase::builder::CONTENT_SECURITY_POLICY as POLICY;

#[tokio::test]
async fn every_kind_of_page_keeps_to_it() {
    Journey::at_root()
        .with("/", Fault::Header("content-security-policy", POLICY))
        .run(async |page| {
            for lang in ["en", "zh"] {
                for path in page.site.kinds(lang) {
                    page.open(&path).await;
                    page.start().await;
                    assert_silence(page).await;
                }
            }
            assert_switches(page).await;
            assert_silence(page).await;
        })
        .await;
}

/// The policy that stands in the pages is in force by itself, on a host that sets no headers: what
/// it forbids does not run, and is told.
#[tokio::test]
async fn it_is_in_force_without_a_header() {
    fn inline(html: String) -> String {
        html.replace("</head>", "<script>document.title = 'run'</script></head>")
    }
    Journey::at_root()
        .with("/en/about/", Fault::Rewrite(inline))
        .run(async |page| {
            page.open("/en/about/").await;
            assert_ne!(page.say("document.title").await, "run");
            let told = page.entries().await.expect("the console can be read").join("\n");
            assert!(told.contains("Content Security Policy"), "{told}");
        })
        .await;
}
