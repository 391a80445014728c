//! Silence: no entry in the console at any level, no failed request, none to another origin.

use crate::{
    beyond::Request,
    fault::{Fault, without_policy},
    journey::Journey,
    page::Page,
};

/// Everything since the last call that a quiet page would not do.
pub async fn noise(page: &Page) -> Vec<String> {
    let mut noise = page.entries().await.expect("the console can be read");
    for request in page.requests().await.expect("the network can be listened to") {
        match request {
            Request::Sent(address) => {
                // The browser's own pages, such as the empty first one, are no requests.
                let own = ["data:", "about:", "chrome:"].iter().any(|it| address.starts_with(it));
                if !own && !address.starts_with(&format!("{}/", page.server.origin)) {
                    noise.push(format!("a request left the origin: {address}"));
                }
            }
            Request::Failed(why) => noise.push(format!("a request failed: {why}")),
        }
    }
    let refused = page.server.seen().into_iter().filter(|request| request.status >= 400);
    noise.extend(refused.map(|it| format!("{} was answered with {}", it.path, it.status)));
    noise
}

/// Stops where the page was not quiet.
pub async fn assert_silence(page: &Page) {
    let noise = noise(page).await;
    assert!(noise.is_empty(), "{} is not quiet:\n{}", page.path().await, noise.join("\n"));
}

/// Stops at what no failure excuses: an exception that nobody caught, or a panic.
pub async fn assert_no_exception(page: &Page) {
    let entries = page.entries().await.expect("the console can be read");
    let bad = ["Uncaught", "panicked", "unreachable", "RuntimeError"];
    let bad: Vec<_> =
        entries.iter().filter(|entry| bad.iter().any(|word| entry.contains(word))).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

/// A loud page: without this proof, silence would prove nothing.
#[tokio::test]
async fn noise_is_heard() {
    fn loud(html: String) -> String {
        let noise = "<script>console.debug('a small remark')</script>\
            <img alt='' src='http://third.example/pixel.png'><img alt='' src='/missing.png'>";
        without_policy(html).replace("</head>", &format!("</head>{noise}"))
    }
    Journey::at_root()
        .with("/en/about/", Fault::Rewrite(loud))
        .run(async |page| {
            page.open("/en/about/").await;
            page.until("[...document.images].every(image => image.complete)").await;
            let noise = noise(page).await.join("\n");
            assert!(noise.contains("a small remark"), "{noise}");
            assert!(noise.contains("left the origin: http://third.example/pixel.png"), "{noise}");
            assert!(noise.contains("/missing.png was answered with 404"), "{noise}");
        })
        .await;
}

/// The first visit of all: the overview at the root of the site, favicon included.
#[tokio::test]
async fn the_first_visit_is_silent() {
    Journey::at_root()
        .run(async |page| {
            page.open("/").await;
            page.start().await;
            assert_silence(page).await;
        })
        .await;
}
