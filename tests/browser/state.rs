//! Every state is an address: the status that the reader chose stands in the query.

use crate::{
    console::assert_silence,
    journey::Journey,
    navigation::{assert_moved, mark},
    page::Page,
};

/// Waits until a status is the chosen one, and until the blocks show it: those of the status in
/// full, all others faded.
async fn assert_chosen(page: &Page, status: &str) {
    page.until(&format!("document.querySelector('.legend :checked')?.value === '{status}'")).await;
    let blocks = "[...document.querySelectorAll('.capacity .block')]";
    let shown = "it => getComputedStyle(it.querySelector('svg')).opacity === '1'";
    if status == "all" {
        page.until(&format!("{blocks}.length > 5 && {blocks}.every({shown})")).await;
        return;
    }
    let of_status = format!("it => it.classList.contains('{status}')");
    page.until(&format!("{blocks}.some({of_status}) && {blocks}.some(it => !({of_status})(it))"))
        .await;
    page.until(&format!("{blocks}.every(it => ({of_status})(it) === ({shown})(it))")).await;
}

async fn choose(page: &Page, status: &str) {
    page.click(&format!(".legend label:has(input[name=status][value={status}])")).await;
}

#[tokio::test]
async fn an_address_with_a_state_can_be_loaded() {
    Journey::at_root()
        .run(async |page| {
            for lang in ["en", "zh"] {
                page.open(&format!("/{lang}/?status=halted#capacity")).await;
                page.ready().await;
                assert_chosen(page, "halted").await;
                assert_eq!(
                    page.say("location.search + location.hash").await,
                    "?status=halted#capacity"
                );
                let top = "document.getElementById('capacity').getBoundingClientRect().top";
                page.until(&format!("{top} >= -2 && {top} < innerHeight")).await;
            }
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn a_choice_changes_the_address_and_nothing_else() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/?status=halted").await;
            page.ready().await;
            mark(page).await;
            let places = page.say("history.length").await;
            choose(page, "operating").await;
            page.until("location.search === '?status=operating'").await;
            assert_chosen(page, "operating").await;
            choose(page, "all").await;
            page.until("location.search === ''").await;
            assert_chosen(page, "all").await;
            assert_eq!(page.say("history.length").await, places, "a choice is no new place");
            assert!(page.holds("window.sameDocument").await, "a choice reloads nothing");
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn going_back_brings_the_choice_back() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            page.start().await;
            choose(page, "halted").await;
            page.until("location.search === '?status=halted'").await;
            mark(page).await;
            page.click("main .room h3 a").await;
            page.until("location.pathname.startsWith('/en/sectors/')").await;
            assert_moved(page, &page.path().await).await;
            assert_eq!(page.say("location.search").await, "");
            page.client.back().await.expect("back");
            page.until("location.pathname === '/en/' && location.search === '?status=halted'")
                .await;
            assert_chosen(page, "halted").await;
            page.client.forward().await.expect("forward");
            page.until("location.pathname.startsWith('/en/sectors/')").await;
            page.client.back().await.expect("back");
            assert_chosen(page, "halted").await;
            // And it survives a reload.
            page.client.refresh().await.expect("a reload");
            page.ready().await;
            assert_chosen(page, "halted").await;
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn what_is_unknown_is_ignored() {
    let queries =
        ["?status=nonsense", "?status=", "?stage=cell", "?status=%E0%A4%A", "?status=halted&x=<b>"];
    Journey::at_root()
        .run(async |page| {
            for query in queries {
                page.open(&format!("/en/{query}")).await;
                page.ready().await;
                let chosen = if query.contains("halted") { "halted" } else { "all" };
                assert_chosen(page, chosen).await;
                assert!(page.holds("document.querySelector('main h1').textContent").await);
            }
            assert_silence(page).await;
        })
        .await;
}
