//! Back and forward lead to where the reader was, not only to the page.

use crate::{console::assert_silence, journey::Journey, navigation::mark};

#[tokio::test]
async fn going_back_leads_to_the_place_on_the_page() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            mark(page).await;
            // The click brings the link to the middle of the window, far down the page.
            page.click("main .room h3 a").await;
            page.until("location.pathname.startsWith('/en/sectors/')").await;
            page.settle().await;
            page.until("scrollY === 0").await;
            page.client.back().await.expect("back");
            page.until("location.pathname === '/en/'").await;
            let seen = "(({ top }) => top > 0 && top < innerHeight)\
                (document.querySelector('main .room h3 a').getBoundingClientRect())";
            page.until(seen).await;
            page.settle().await;
            assert!(page.holds(seen).await, "the page moved away again");
            assert!(page.holds("window.sameDocument").await, "the page was loaded anew");
            assert_silence(page).await;
        })
        .await;
}
