//! What a visit may cost.

use crate::{
    journey::Journey,
    site::{LANGUAGES, Site},
};
use std::{ffi::OsStr, fs, path::Path};
use zone_showcase::builder::sizes::{table, visit};

const KB: usize = 1024;

#[test]
fn a_first_visit_is_light() {
    let site = Site::at_root();
    for lang in LANGUAGES {
        let visit = visit(&site.dist, &format!("{lang}/")).expect("a release");
        let wasm = visit.parts.iter().find(|(name, _)| *name == "Wasm").expect("the Wasm").1;
        let shown = table(&visit);
        assert!(visit.reading.brotli <= 32 * KB, "reading needs too much:\n{shown}");
        assert!(wasm.brotli <= 260 * KB, "the Wasm is too large:\n{shown}");
        assert!(visit.everything.brotli <= 340 * KB, "a visit needs too much:\n{shown}");
        // What is fetched behind a reader's back, once and in both languages, is no more than a picture.
        assert!(visit.kept.brotli <= 800 * KB, "too much is kept:\n{shown}");
        assert!(visit.kept.brotli > visit.everything.brotli, "{shown}");
        // A file that weighs nothing was not weighed.
        assert!(visit.parts.iter().all(|(_, sizes)| sizes.brotli > 0), "{shown}");
    }
}

#[test]
fn there_are_no_fonts() {
    fn look(dir: &Path) {
        for entry in fs::read_dir(dir).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                look(&path);
            }
            let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
            let font = ["woff", "woff2", "ttf", "otf", "eot"].contains(&ending);
            assert!(!font, "{} is a font", path.display());
        }
    }
    let site = Site::at_root();
    look(&site.dist);
    let (_, rest) = site
        .read("en/index.html")
        .split_once("rel=\"stylesheet\" href=\"/")
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .expect("a style sheet");
    let style = site.read(rest.split('"').next().expect("its name"));
    assert!(!style.contains("@font-face") && !style.contains("@import"), "a font is declared");
    assert!(!style.contains("//"), "the style sheet names another host");
}

#[tokio::test]
async fn the_overview_has_few_elements() {
    Journey::at_root()
        .run(async |page| {
            for lang in LANGUAGES {
                page.open(&format!("/{lang}/")).await;
                let count = page.js("return document.querySelectorAll('*').length").await;
                let count = count.as_u64().expect("a number");
                assert!(count <= 1400, "the overview in {lang} has {count} elements");
                assert!(count > 300, "the overview in {lang} has only {count} elements");
            }
        })
        .await;
}
