//! The explorer of projects: counted, kept in the address, by keyboard alone, and never a dead end.

use crate::{console::assert_silence, journey::Journey, page::Page};
use fantoccini::key::Key;

/// The rows of the explorer's own table.
const ROWS: &str = "document.querySelectorAll('.explored tbody tr')";
/// The sentence that says what is shown.
const RESULT: &str = "document.querySelector('.head-of-list .result').textContent";

/// Opens the facets, as a narrow window folds them all away.
async fn open_folds(page: &Page) {
    page.js("document.querySelectorAll('.facets, .facet').forEach(it => it.open = true)").await;
}

/// Ticks or unticks a box of a facet, whether its fold is open or not.
async fn toggle(page: &Page, facet: &str, word: &str) {
    let input = format!("input[data-act={facet}][value={word}]");
    open_folds(page).await;
    page.click(&input).await;
}

/// The number beside a value.
async fn promised(page: &Page, facet: &str, word: &str) -> usize {
    let input = format!("document.querySelector('input[data-act={facet}][value={word}]')");
    let count = format!("{input}.closest('label').querySelector('.count').textContent");
    page.say(&count).await.parse().expect("a number")
}

async fn rows(page: &Page) -> usize {
    page.say(&format!("{ROWS}.length")).await.parse().expect("a number")
}

/// Checks that as many rows are seen, and that the sentence says so.
async fn assert_found(page: &Page, wanted: usize) {
    page.until(&format!("{ROWS}.length === {wanted}")).await;
    let said = page.say(&format!("{RESULT}.match(/\\d+/g).map(Number)")).await;
    assert!(said.contains(&wanted.to_string()), "{said} does not say {wanted}");
    let tables = "document.querySelector('.by-sector').checkVisibility()";
    assert!(!page.holds(tables).await, "the tables by sector are still there");
}

/// Walks on by Tab to a stop that a selector describes.
async fn walk(page: &Page, selector: &str) {
    for _ in 0..300 {
        page.press(Key::Tab).await;
        if page.holds(&format!("document.activeElement.matches(\"{selector}\")")).await {
            return;
        }
    }
    panic!("there is no stop {selector}");
}

#[tokio::test]
async fn what_is_promised_beside_a_value_is_found() {
    Journey::at_root()
        .run(async |page| {
            for lang in ["en", "zh"] {
                page.open(&format!("/{lang}/projects/")).await;
                page.start().await;
                assert!(page.holds("document.querySelector('.by-sector').checkVisibility()").await);
                let operating = promised(page, "status", "operating").await;
                toggle(page, "status", "operating").await;
                page.until("location.search === '?status=operating'").await;
                assert_found(page, operating).await;
                // Values of one facet add up; facets narrow each other.
                let building = promised(page, "status", "building").await;
                toggle(page, "status", "building").await;
                assert_found(page, operating + building).await;
                let both = promised(page, "sector", "new_energy").await;
                toggle(page, "sector", "new_energy").await;
                page.until("location.search.includes('sector=new-energy')").await;
                assert_found(page, both).await;
                assert!(both < operating + building);
                // What would show nothing cannot be chosen, and says 0.
                let dead = "[...document.querySelectorAll('.facet label')].every(it => \
                    (it.querySelector('.count').textContent === '0') \
                    === (it.querySelector('input').disabled))";
                assert!(
                    page.holds(dead).await,
                    "a value with 0 can be chosen, or one with more not"
                );
                // A chip takes its value back, and the focus stays on the page.
                page.click(".chips button[value=building]").await;
                page.until("!location.search.includes('building')").await;
                page.until("document.activeElement !== document.body").await;
                page.click(".chips .clear").await;
                page.until("location.search === ''").await;
                page.until("document.querySelector('.by-sector').checkVisibility()").await;
                page.until("document.activeElement.id === 'found'").await;
                assert!(page.holds("!document.querySelector('.facet :checked')").await);
            }
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn the_explorer_is_used_by_keys_alone() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/projects/").await;
            page.start().await;
            page.js("document.querySelector('.facets').open = true").await;
            walk(page, ".facet:nth-of-type(3) summary").await;
            page.press(Key::Enter).await;
            walk(page, "[data-act=status][value=building]").await;
            let count = promised(page, "status", "building").await;
            page.press(Key::Space).await;
            page.until("location.search === '?status=building'").await;
            assert_found(page, count).await;
            let kept = "document.activeElement.matches('[value=building]:checked')";
            assert!(page.holds(kept).await, "the focus left the box");
            walk(page, ".views [value=cards]").await;
            page.press(Key::Enter).await;
            page.until("location.search.includes('view=cards')").await;
            page.until(&format!(
                "document.querySelectorAll('.explored .cards > li').length === {count}"
            ))
            .await;
            assert!(page.holds("document.activeElement.matches('[aria-pressed=true]')").await);
            walk(page, ".explored input[name=compare]").await;
            page.press(Key::Space).await;
            page.until("location.search.includes('compare=')").await;
            walk(page, ".compare-bar .clear").await;
            page.press(Key::Space).await;
            page.until("!location.search.includes('compare=')").await;
            page.until("document.activeElement !== document.body").await;
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn each_head_sorts_and_says_so() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/projects/?columns=project,status,money,first").await;
            page.ready().await;
            let all = rows(page).await;
            let sort = |of: &str| {
                let head = format!("document.querySelector('.explored th:has([value={of}])')");
                format!("{head}.getAttribute('aria-sort')")
            };
            assert_eq!(page.say(&sort("money")).await, "none");
            for wanted in ["descending", "ascending", "none"] {
                page.click(".explored th [value=money]").await;
                page.until(&format!("{} === '{wanted}'", sort("money"))).await;
                assert!(page.holds("document.activeElement.matches('th [value=money]')").await);
                let said = page.say(RESULT).await;
                assert_eq!(said.contains(wanted), wanted != "none", "{said}");
                assert_eq!(rows(page).await, all, "an order loses no row");
                if wanted != "none" {
                    // What is not known stands last both ways, and is counted.
                    let at = "[...document.querySelectorAll('.explored thead th')]\
                        .findIndex(it => it.querySelector('[value=money]'))";
                    let unknown = format!(
                        "[...document.querySelectorAll('.explored tbody tr')]\
                        .map(it => !/\\d/.test(it.cells[{at}].textContent))"
                    );
                    let last = format!(
                        "const known = {unknown};
                        return known.lastIndexOf(false) < known.indexOf(true)"
                    );
                    assert_eq!(page.js(&last).await, true, "{wanted}");
                    let count = page.say(&format!("{unknown}.filter(Boolean).length")).await;
                    assert!(said.contains(&format!("not known of {count}")), "{said}");
                }
            }
            // On a phone the heads are out of sight, and the box sorts.
            page.width(360).await;
            let script = "const box = document.querySelector('select[data-act=order]');
                box.value = 'project';
                box.dispatchEvent(new Event('change', { bubbles: true }))";
            page.js(script).await;
            page.until("location.search.includes('sort=project')").await;
            page.click("[data-act=reverse]").await;
            page.until("location.search.includes('sort=-project')").await;
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn every_view_shows_what_is_found_and_can_be_loaded() {
    Journey::at_root()
        .run(async |page| {
            for lang in ["en", "zh"] {
                let query = "?sector=new-energy&status=operating,halted";
                page.open(&format!("/{lang}/projects/{query}")).await;
                page.ready().await;
                let found = rows(page).await;
                assert!(found > 2);
                let linked = "[...document.querySelectorAll('.explored tbody th a')]\
                    .map(it => it.getAttribute('href'))";
                let linked = page.js(&format!("return {linked}")).await;
                page.open(&format!("/{lang}/projects/{query}&view=cards&sort=-last")).await;
                page.ready().await;
                let cards = "document.querySelectorAll('.explored .cards > li').length";
                assert_eq!(page.say(cards).await, found.to_string());
                page.open(&format!("/{lang}/projects/{query}&view=board")).await;
                page.ready().await;
                let columns = "[...document.querySelectorAll('.board section')]";
                assert_eq!(page.say(&format!("{columns}.length")).await, "2");
                let counted = format!(
                    "{columns}.every(it => it.querySelectorAll('li').length \
                    === Number(it.querySelector('.count').textContent))"
                );
                assert!(page.holds(&counted).await, "a column counts other than it shows");
                page.open(&format!("/{lang}/projects/{query}&view=picture")).await;
                page.ready().await;
                let blocks = "[...document.querySelectorAll('.explored .block')]";
                // A project in operation may have units that are only announced.
                let only =
                    format!("it => {linked}.includes(it.querySelector('a').getAttribute('href'))");
                assert!(
                    page.holds(&format!("{blocks}.length > 2 && {blocks}.every({only})")).await
                );
                let names = "[...new Set([...document.querySelectorAll('.explored .block a')]\
                    .map(it => it.getAttribute('href')))].length";
                let drawn = page.say(names).await;
                let said =
                    page.say("document.querySelector('.explored .result').textContent").await;
                assert!(said.contains(&drawn), "{said} does not say {drawn}");
            }
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn columns_are_chosen_and_kept() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/projects/?sector=equipment").await;
            page.ready().await;
            page.click(".columns-of-list summary").await;
            page.click("[data-act=column][value=capacity]").await;
            page.until("location.search.includes('columns=')").await;
            page.until("document.querySelector('.explored th [value=capacity]')").await;
            page.client.refresh().await.expect("a reload");
            page.ready().await;
            assert!(page.holds("document.querySelector('.explored th [value=capacity]')").await);
            assert!(
                page.holds("document.querySelector('[data-act=column][value=capacity]').checked")
                    .await
            );
            let even = "[...document.querySelectorAll('.explored tbody tr')].every(it => \
                it.cells.length === document.querySelectorAll('.explored thead th').length)";
            assert!(page.holds(even).await, "a row has other columns than the head");
        })
        .await;
}

#[tokio::test]
async fn nothing_found_names_the_way_out() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/projects/?status=halted&sector=equipment").await;
            page.ready().await;
            assert_eq!(rows(page).await, 0);
            let said = page.say(RESULT).await;
            assert!(said.starts_with("0 of"), "{said}");
            let button = "document.querySelector('.explored.empty button').textContent";
            let promised = page.say(button).await;
            // What is chosen can be taken back though it shows nothing.
            assert!(!page.holds("document.querySelector('.facet :checked:disabled')").await);
            page.click(".explored.empty button").await;
            page.until(&format!("{ROWS}.length > 0")).await;
            let found = rows(page).await;
            assert!(promised.contains(&found.to_string()), "{promised:?} gives {found}");
            page.until("document.activeElement.id === 'found'").await;
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn a_step_back_finds_the_choice_again() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/projects/").await;
            page.start().await;
            toggle(page, "status", "signed").await;
            page.until("location.search === '?status=signed'").await;
            page.settle().await;
            let found = rows(page).await;
            page.click(".explored tbody tr:last-child th a").await;
            page.until("location.pathname !== '/en/projects/'").await;
            assert_eq!(page.say("location.search").await, "");
            page.client.back().await.expect("back");
            page.until("location.search === '?status=signed'").await;
            assert_found(page, found).await;
            page.until("document.activeElement.matches('.explored tbody tr:last-child th a')")
                .await;
            assert!(
                page.holds("document.querySelector('[data-act=status][value=signed]').checked")
                    .await
            );
            page.client.forward().await.expect("forward");
            page.until("location.pathname !== '/en/projects/'").await;
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn what_means_nothing_is_passed_over() {
    let queries = [
        "?sector=%3Cscript%3E&status=nonsense&sort=&view=&columns=,,&from=-1",
        "?company=nobody&age=9&first=99999&from=999999999999999999999",
        "?status=%E0%A4%A&sector=%00&compare=a,b,<b>,ja%20gw&sort=--last",
    ];
    Journey::at_root()
        .run(async |page| {
            for query in queries {
                page.open(&format!("/en/projects/{query}")).await;
                page.ready().await;
                assert!(page.holds("document.querySelector('.by-sector').checkVisibility()").await);
                assert_eq!(page.say("document.querySelectorAll('.chips li').length").await, "0");
                assert!(!page.holds("document.querySelector('.comparison, .compare-bar')").await);
            }
            // What else stands there counts.
            page.open("/en/projects/?status=nonsense,halted&sector=nowhere&from=7").await;
            page.ready().await;
            assert_found(page, 1).await;
            assert_silence(page).await;
        })
        .await;
}

#[tokio::test]
async fn without_scripts_the_list_stands_and_lists_by_status_lead_on() {
    Journey::at_root()
        .without_scripts()
        .run(async |page| {
            page.open("/en/projects/").await;
            for control in [".facets", ".tools-of-list", ".to-compare"] {
                let control = page.find(control).await;
                assert!(!control.is_displayed().await.expect("an answer"));
            }
            assert!(page.find(".by-sector table").await.is_displayed().await.expect("an answer"));
            page.click(".ready a[href$='/status/halted/']").await;
            let address = page.client.current_url().await.expect("an address");
            assert_eq!(address.path(), "/en/projects/status/halted/");
            page.click(".ready a[href$='/status/signed/']").await;
            page.click(".crumbs a").await;
        })
        .await;
}
