//! The picture without its colours, as a printer or some eyes have it: a status can be told from
//! each other one by its pattern, its outline or how dark it is.

use crate::{console::assert_silence, journey::Journey, site::LANGUAGES};

/// What is left of each block and each button of the legend without colours: the kind of filling
/// and how dark it is in tenths, the kind of outline, and whether lines cross the tiles.
const SIGNS: &str = "
    const grey = colour => {
        if (!colour || colour === 'none' || /, 0\\)$/.test(colour)) return 'none';
        const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
        return Math.round((0.2126 * r + 0.7152 * g + 0.0722 * b) / 25.5);
    };
    const sign = {};
    for (const block of document.querySelectorAll('.capacity .block')) {
        const tiles = getComputedStyle(block.querySelector('.tiles'));
        const bars = getComputedStyle(block.querySelector('.bars'));
        const pattern = tiles.fill.startsWith('url') ? tiles.fill.match(/#\\w+/)[0] : grey(tiles.fill);
        const stroke = tiles.stroke === 'none' ? 'none' : tiles.strokeDasharray;
        const crossed = bars.display === 'none' ? 'plain' : bars.opacity;
        const name = block.className.replace('block ', '').replace(/choice-\\w+/, '').trim();
        sign[name] = [pattern, stroke, crossed].join(' / ');
    }
    for (const key of document.querySelectorAll('.legend .key:has(input):not(.all)')) {
        const swatch = getComputedStyle(key.querySelector('.swatch'));
        const image = swatch.backgroundImage.replace(/(rgb|color|oklch)[a-z]*\\([^)]*\\)/g, '');
        sign['legend ' + key.className] =
            [grey(swatch.backgroundColor), image, swatch.borderTopStyle].join(' / ');
    }
    return sign";

#[tokio::test]
async fn a_status_needs_no_colour() {
    Journey::at_root()
        .run(async |page| {
            for lang in LANGUAGES {
                for theme in ["light", "dark"] {
                    page.open(&format!("/{lang}/")).await;
                    page.js(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
                    page.settle().await;
                    let signs = page.js(SIGNS).await;
                    let signs = signs.as_object().expect("signs");
                    assert!(signs.len() >= 9, "{signs:?}");
                    let (legend, blocks): (Vec<_>, Vec<_>) =
                        signs.iter().partition(|(name, _)| name.starts_with("legend"));
                    for group in [legend, blocks] {
                        for (at, (name, sign)) in group.iter().enumerate() {
                            for (other, its) in &group[..at] {
                                assert_ne!(sign, its, "{name} and {other} in {theme}, {lang}");
                            }
                        }
                    }
                }
            }
            assert_silence(page).await;
        })
        .await;
}
