//! Projects, companies and sectors side by side.

use crate::{console::assert_silence, journey::Journey, navigation::mark, page::Page};

const COLUMNS: &str = "document.querySelectorAll('.comparison thead th').length";

/// Ticks a box, as a reader does.
async fn take(page: &Page, id: &str) {
    let script = format!(
        "[...document.querySelectorAll('input[name=compare][value={id}]')]\
            .find(it => it.checkVisibility()).click()"
    );
    page.js(&script).await;
    page.until(&format!("location.search.includes('{}')", id.replace('_', "-"))).await;
    page.settle().await;
}

/// The boxes that are ticked and seen, as `a,b`.
async fn ticked(page: &Page) -> String {
    page.say(
        "[...document.querySelectorAll('input[name=compare]:checked')]\
            .filter(it => it.checkVisibility()).map(it => it.value).sort().join()",
    )
    .await
}

#[tokio::test]
async fn two_to_four_projects_are_compared() {
    Journey::at_root()
        .run(async |page| {
            for lang in ["en", "zh"] {
                page.open(&format!("/{lang}/projects/")).await;
                page.start().await;
                take(page, "ja_20gw").await;
                assert!(!page.holds("document.querySelector('.comparison')").await, "one is no two");
                take(page, "bangjie_1").await;
                page.until(&format!("{COLUMNS} === 2")).await;
                // Taking one in does not turn the page's own list into another.
                assert!(page.holds("document.querySelector('.by-sector').checkVisibility()").await);
                take(page, "trina_pv").await;
                take(page, "cimc_park").await;
                page.until(&format!("{COLUMNS} === 4")).await;
                let full = "[...document.querySelectorAll('.by-sector [name=compare]:not(:checked)')]\
                    .every(it => it.disabled)";
                page.until(full).await;
                let even = "[...document.querySelectorAll('.comparison tbody tr')]\
                    .every(it => it.querySelectorAll('td').length === 4)";
                assert!(page.holds(even).await);
                // A difference is said by a sign and a word, never by colour alone.
                let marked = "[...document.querySelectorAll('.comparison tr.differing th')]\
                    .every(it => it.textContent.includes('≠'))";
                assert!(page.holds(&format!("document.querySelector('.differing') && {marked}")).await);
                page.click(".compare-bar [value=trina_pv]").await;
                page.until(&format!("{COLUMNS} === 3")).await;
                // The button is gone with it: the focus is on the box that it was taken from.
                page.until("document.activeElement.matches('.by-sector [value=trina_pv]')").await;
                page.until("!document.querySelector('.by-sector [name=compare]:disabled')").await;
                page.click(".compare-bar .clear").await;
                page.until("location.search === ''").await;
                page.until("!document.querySelector('.comparison, .compare-bar')").await;
                assert_eq!(ticked(page).await, "");
                page.until("document.activeElement !== document.body").await;
            }
            assert_silence(page).await;
        })
        .await;
}

/// Amounts of unlike units or kinds never stand in one row, and so share no bar's scale.
#[tokio::test]
async fn unlike_units_share_no_row() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/projects/?compare=ja-20gw,trina-h2-base,cimc-park,zhongnan-park").await;
            page.ready().await;
            page.until(&format!("{COLUMNS} === 4")).await;
            let kinds = "[...document.querySelectorAll('.comparison tr:has(.bar)')].every(row => \
                new Set([...row.querySelectorAll('.bar path')].map(it => it.getAttribute('class')))\
                .size === 1)";
            assert!(page.holds(kinds).await, "a row draws two kinds of amounts");
            let unit =
                "it => (it.textContent.match(/GW a year|sets a year|yuan|US dollars/) || [''])[0]";
            let units = format!(
                "[...document.querySelectorAll('.comparison tr')].every(row => new Set(\
                    [...row.querySelectorAll('td')].map({unit}).filter(Boolean)).size < 2)"
            );
            assert!(page.holds(&units).await, "a row has two units");
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn a_comparison_can_be_loaded_and_survives_a_filter() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/projects/?compare=ja-20gw,nobody,ja-20gw,csi-base").await;
            page.ready().await;
            page.until(&format!("{COLUMNS} === 2")).await;
            page.until("document.querySelectorAll('.by-sector :checked').length === 2").await;
            assert_eq!(ticked(page).await, "csi_base,ja_20gw");
            page.open("/en/projects/?compare=ja-20gw,csi-base&status=halted").await;
            page.ready().await;
            page.until(&format!("{COLUMNS} === 2")).await;
            assert_eq!(ticked(page).await, "");
            page.click("[data-act=clear]").await;
            page.until("location.search === '?compare=ja-20gw,csi-base'").await;
            page.until("document.querySelectorAll('.by-sector :checked').length === 2").await;
            // A row that is written anew for another project does not keep the tick.
            page.open("/en/projects/?compare=ja-20gw&sort=project").await;
            page.ready().await;
            assert_eq!(ticked(page).await, "ja_20gw");
            page.click(".explored th [value=project]").await;
            page.until("location.search.includes('sort=-project')").await;
            page.settle().await;
            assert_eq!(ticked(page).await, "ja_20gw");
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn companies_and_sectors_are_compared_as_well() {
    Journey::at_root()
        .run(async |page| {
            for (section, one, other) in [
                ("companies", "ja_yangzhou", "csi_yangzhou"),
                ("sectors", "new_energy", "equipment"),
            ] {
                page.open(&format!("/zh/{section}/")).await;
                page.start().await;
                take(page, one).await;
                take(page, other).await;
                page.until(&format!("{COLUMNS} === 2")).await;
                page.client.refresh().await.expect("a reload");
                page.ready().await;
                page.until(&format!("{COLUMNS} === 2")).await;
                page.until("document.querySelectorAll('[name=compare]:checked').length === 2")
                    .await;
                // An id of another kind is none here.
                page.open(&format!("/zh/{section}/?compare=ja-20gw,{one}")).await;
                page.ready().await;
                assert!(!page.holds("document.querySelector('.comparison')").await);
            }
            assert_silence(page).await;
        })
        .await;
}

/// From a project to the list with it taken in, from two to what ties them, and from there to the
/// two side by side again; as of another date within that date.
#[tokio::test]
async fn comparison_and_ties_lead_to_each_other() {
    Journey::at_root()
        .run(async |page| {
            for (lang, date) in [("en", ""), ("zh", "as-of=2024-06&")] {
                let at = |list: &str, state: &str| format!("/{lang}/{list}/?{date}{state}");
                let shown =
                    |address: &str| format!("location.pathname + location.search === '{address}'");
                page.open(at("projects/bangjie-1", "").trim_end_matches(['&', '?'])).await;
                page.start().await;
                mark(page).await;
                let list = at("projects", "compare=bangjie-1");
                let link = format!("main .compare-link a[href='{list}']");
                page.until(&format!("document.querySelector(\"{link}\")")).await;
                page.click(&link).await;
                page.until(&shown(&list)).await;
                page.until("document.querySelector('.compare-bar')").await;
                page.settle().await;
                assert_eq!(ticked(page).await, "bangjie_1");
                take(page, "ja_20gw").await;
                page.until(&format!("{COLUMNS} === 2")).await;
                page.click(".comparison .onward-link a").await;
                let tied = "from=projects/bangjie_1&to=projects/ja_20gw";
                page.until(&shown(&at("ties", tied))).await;
                page.until("document.querySelectorAll('.way .steps li').length > 0").await;
                page.click(".way .compare-link a").await;
                page.until(&shown(&at("projects", "compare=bangjie-1,ja-20gw"))).await;
                page.until(&format!("{COLUMNS} === 2")).await;
                page.settle().await;
                assert_eq!(ticked(page).await, "bangjie_1,ja_20gw");
                // Within the page it leads to its table, and changes nothing else.
                page.click(".compare-bar a").await;
                page.until("location.hash === '#comparison'").await;
                assert!(page.holds(&format!("{COLUMNS} === 2")).await);
                assert!(page.holds("window.sameDocument").await, "a page was loaded anew");
            }
            assert_silence(page).await;
        })
        .await;
}
