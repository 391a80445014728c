//! A release and what each of its files must be sent as.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

/// A built release.
pub struct Release {
    pub dist: PathBuf,
    /// The path that it was built for.
    pub base: &'static str,
    /// Every file that readers ask for, by its path below the folder; copies are not among them.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Release {
    /// The releases that the environment names.
    pub fn both() -> [Self; 2] {
        [Self::named("SITE_DIST", "/"), Self::named("SITE_DIST_ZONE", "/zone/")]
    }

    fn named(variable: &str, base: &'static str) -> Self {
        let dist = env::var_os(variable).map(PathBuf::from);
        let dist =
            dist.unwrap_or_else(|| panic!("{variable} names no release; run cargo xtask prove"));
        let all = packed::files(&dist).unwrap();
        let name = |file: &Path| {
            let below = file.strip_prefix(&dist).unwrap();
            below.to_str().unwrap().replace(std::path::MAIN_SEPARATOR, "/")
        };
        let files = all.iter().map(|file| (name(file), fs::read(file).unwrap()));
        let files: BTreeMap<_, _> = files.filter(|(name, _)| !is_copy(name)).collect();
        assert!(files.contains_key("SHA256SUMS"), "there is no release in {}", dist.display());
        Self { dist, base, files }
    }

    /// The address of a file on its host: that of a page is its folder's.
    pub fn address(&self, file: &str) -> String {
        let page = file.strip_suffix("index.html").filter(|it| it.is_empty() || it.ends_with('/'));
        format!("{}{}", self.base, page.unwrap_or(file))
    }
}

/// Whether the file is the compressed copy of another.
pub fn is_copy(name: &str) -> bool {
    packed::COPIES.iter().any(|end| name.ends_with(end))
}

/// The types that may be sent for a file, without parameters; `None` where it makes no difference.
pub fn types(name: &str) -> Option<&'static [&'static str]> {
    let (_, ending) = name.rsplit_once('.')?;
    Some(match ending {
        "html" => &["text/html"],
        "css" => &["text/css"],
        "js" => &["text/javascript", "application/javascript"],
        "json" => &["application/json"],
        "svg" => &["image/svg+xml"],
        "png" => &["image/png"],
        "txt" => &["text/plain"],
        "wasm" => &["application/wasm"],
        "webmanifest" => &["application/manifest+json"],
        "xml" => &["text/xml", "application/xml"],
        other => panic!("{name}: say here and in deploy/ what .{other} is sent as"),
    })
}

/// Whether the file has a hash in its name and so never changes: `boot-0123456789ab.js`.
pub fn is_hashed(name: &str) -> bool {
    let Some((stem, _)) = name.rsplit_once('.') else { return false };
    let hash = stem.trim_end_matches("_bg").rsplit('-').next().unwrap();
    (12..=16).contains(&hash.len()) && hash.bytes().all(|it| b"0123456789abcdef".contains(&it))
}

/// What `Cache-Control` must say of a file.
pub fn caching(name: &str) -> &'static str {
    if is_hashed(name) { "public, max-age=31536000, immutable" } else { "no-cache" }
}
