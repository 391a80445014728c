//! The interface texts and the code that shows them.

use std::{fs, path::Path};
use zone_showcase::i18n::Key;

/// Everything under `folder` that is written in Rust, but for the list of the keys itself.
fn sources(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry"));
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
        .iter()
        .filter(|path| !path.ends_with("i18n/keys.rs"))
        .map(|path| match path.is_dir() {
            true => sources(path),
            false => fs::read_to_string(path).expect("a text"),
        })
        .collect()
}

/// A text that nothing shows is translated and sent for nothing.
#[test]
fn every_text_is_shown_somewhere() {
    let code = sources(Path::new("src"));
    let mut words = code.split(|c: char| !c.is_alphanumeric()).collect::<Vec<_>>();
    words.sort_unstable();
    let dead: Vec<_> =
        Key::ALL.iter().filter(|key| words.binary_search(&&*format!("{key:?}")).is_err()).collect();
    assert!(dead.is_empty(), "nothing shows {dead:?}; take them out of keys.rs and the texts");
}
