//! A tiny record without a fault, and edits that break it.

use std::{collections::BTreeMap, fs, path::Path};
use zone_showcase::data::check::{Folder, Loaded};

/// The keys that the interface texts of the tiny record have.
pub const KEYS: [&str; 3] = ["nav.projects", "count.projects", "unit.gw"];

/// Files by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Where the tiny record lies.
pub fn dir() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/record"))
}

/// The tiny record.
pub fn record() -> Files {
    fs::read_dir(dir())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(path).unwrap())
        })
        .collect()
}

/// Replaces the first `old` in `file`, which must be there.
pub fn replace(files: &mut Files, file: &str, old: &str, new: &str) {
    let text = String::from_utf8(files[file].clone()).unwrap();
    assert!(text.contains(old), "{file} does not hold {old:?}");
    files.insert(file.to_owned(), text.replacen(old, new, 1).into_bytes());
}

/// Checks files as if they stood in a folder called `data`.
pub fn check(files: Files) -> Result<Loaded, Vec<String>> {
    Folder::of(Path::new("data"), files)
        .load(&KEYS)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect())
}
