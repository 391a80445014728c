//! By keys alone: the order of the stops, and that each can be seen.

use crate::{fault::Fault, journey::Journey, page::Page};
use fantoccini::key::Key;

/// What has the focus: what it is, and how it shows.
const LOOK: &str = "
    const it = document.activeElement;
    const style = it => getComputedStyle(it);
    // Where a control is drawn by its label, the label's text carries the outline.
    const drawn = style(it).opacity === '0' ? it.nextElementSibling : it;
    const box = drawn.getBoundingClientRect();
    const ringed = style(drawn).outlineStyle !== 'none'
        && parseFloat(style(drawn).outlineWidth) >= 1;
    const kind = it.matches('a.skip') ? 'skip' : it.matches('a.brand') ? 'brand'
        : it.matches('nav a') ? 'nav' : it.matches('.search-button') ? 'search'
        : it.matches('a.language') ? 'language'
        : it.matches('[name=theme]') ? 'theme' : it.matches('[name=status]') ? 'legend'
        : it.matches('.block a') ? 'block' : it.closest('main') ? 'main'
        : it.closest('footer') ? 'footer' : 'other';
    // Nothing may lie over all of it: a point of it must be the topmost thing there.
    const own = hit => hit && (hit === it || hit === drawn || it.contains(hit) || hit.contains(it));
    const free = [...drawn.getClientRects()].some(({ left, right, top, bottom }) =>
        [0.1, 0.5, 0.9].some(share => own(document.elementFromPoint(
            left + (right - left) * share, top + (bottom - top) * share))));
    const seen = box.width > 1 && box.height > 1 && free;
    return [kind, it.outerHTML.slice(0, 90), seen, ringed]";

async fn stops(page: &Page) -> Vec<(String, String)> {
    let mut stops = Vec::new();
    for _ in 0..400 {
        page.press(Key::Tab).await;
        let look = page.js(LOOK).await;
        let word = |at: usize| look[at].as_str().unwrap_or_default().to_owned();
        let (kind, what) = (word(0), word(1));
        if kind == "other" {
            break;
        }
        assert_eq!(look[2], true, "the focus is out of sight or covered on {what}");
        assert_eq!(look[3], true, "the focus does not show on {what}");
        stops.push((kind, what));
    }
    stops
}

#[tokio::test]
async fn the_overview_can_be_walked() {
    Journey::at_root()
        .run(async |page| {
            for lang in ["en", "zh"] {
                page.open(&format!("/{lang}/")).await;
                let stops = stops(page).await;
                let mut kinds: Vec<_> = stops.iter().map(|(kind, _)| kind.as_str()).collect();
                kinds.dedup();
                let wanted = [
                    "skip", "brand", "nav", "search", "language", "theme", "main", "legend",
                    "block",
                ];
                assert_eq!(kinds[..wanted.len()], wanted, "{kinds:?}");
                assert!(kinds.contains(&"footer"), "the walk ends at {:?}", stops.last());
            }
        })
        .await;
}

#[tokio::test]
async fn other_pages_can_be_walked() {
    Journey::at_root()
        .run(async |page| {
            let paths = ["about/".to_owned(), "sources/".to_owned()];
            let project = page.site.first("en/projects/");
            for path in paths.iter().map(|path| format!("/en/{path}")).chain([project]) {
                page.open(&path).await;
                let stops = stops(page).await;
                let mut kinds: Vec<_> = stops.iter().map(|(kind, _)| kind.as_str()).collect();
                kinds.dedup();
                assert_eq!(
                    kinds[..6],
                    ["skip", "brand", "nav", "search", "language", "theme"],
                    "{path}"
                );
            }
        })
        .await;
}

/// The sentence for a failure stays at the foot of the window; it must not cover what has the
/// focus (WCAG 2.4.11).
#[tokio::test]
async fn no_sentence_covers_the_focus() {
    Journey::at_root()
        .with(".wasm", Fault::Status(404))
        .run(async |page| {
            for path in ["/en/sources/", "/zh/glossary/"] {
                page.open(path).await;
                page.press(Key::Shift).await;
                page.until("document.documentElement.dataset.failed === 'wasm'").await;
                assert!(stops(page).await.len() > 10, "{path}");
            }
        })
        .await;
}

/// Nor does the sentence for scripts that are off.
#[tokio::test]
async fn no_sentence_covers_the_focus_without_scripts() {
    Journey::at_root()
        .without_scripts()
        .run(async |page| {
            page.open("/en/sources/").await;
            assert!(stops(page).await.len() > 10);
        })
        .await;
}

/// The legend is one stop; arrows move within it.
#[tokio::test]
async fn arrows_choose_in_the_legend() {
    Journey::at_root()
        .run(async |page| {
            page.open("/en/").await;
            page.js("document.querySelector('.legend input:checked').focus()").await;
            page.press(Key::Right).await;
            page.until("document.querySelector('.legend :checked').value !== 'all'").await;
            assert!(page.holds("document.activeElement.matches('.legend :checked')").await);
        })
        .await;
}
