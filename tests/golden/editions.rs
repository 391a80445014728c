//! The real record and a small one, in use.

use std::{path::Path, sync::LazyLock};
use zone_showcase::{
    builder::{self, bundles},
    data::Record,
    edition::{Ed, Edition},
};

/// The editions of the real record.
pub static EDITIONS: LazyLock<Vec<Ed>> = LazyLock::new(|| {
    let loaded = builder::check(Path::new(builder::DATA)).expect("the record has no faults");
    let bundles = bundles(&loaded, "test").expect("bundles are made");
    bundles.into_iter().map(|bundled| Edition::open(bundled.bundle, "/", None)).collect()
});

/// The edition in `lang`.
pub fn edition(lang: &str) -> Ed {
    EDITIONS.iter().find(|edition| edition.lang() == lang).unwrap()
}

/// The real record.
pub fn record() -> &'static Record {
    edition("en").record()
}
