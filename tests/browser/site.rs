//! What was built: the pages of a release and the sentences of its interface.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

/// The languages of the site, as they stand in addresses.
pub const LANGUAGES: [&str; 2] = ["en", "zh"];

/// A release that is to be tested.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its folder.
    pub dist: PathBuf,
    /// The path that it is served under.
    pub base: &'static str,
}

impl Site {
    pub fn at_root() -> Self {
        Self { dist: folder("SITE_DIST"), base: "/" }
    }

    pub fn in_zone() -> Self {
        Self { dist: folder("SITE_DIST_ZONE"), base: "/zone/" }
    }

    /// The paths of all pages in a language, as the site map has them.
    pub fn pages(&self, lang: &str) -> Vec<String> {
        let map = self.read("sitemap.xml");
        let paths = map.split("<loc>").skip(1).filter_map(|rest| {
            let (address, _) = rest.split_once("</loc>")?;
            let (_, after_scheme) = address.split_once("://")?;
            Some(after_scheme[after_scheme.find('/')?..].to_owned())
        });
        let prefix = format!("{}{lang}/", self.base);
        paths.filter(|path| path.starts_with(&prefix)).collect()
    }

    /// One page of each kind in a language: the largest, for it holds the most that can go wrong.
    pub fn kinds(&self, lang: &str) -> Vec<String> {
        let mut kinds: BTreeMap<(String, usize), (u64, String)> = BTreeMap::new();
        for path in self.pages(lang) {
            let below = path[self.base.len()..].trim_matches('/');
            let section = below.split('/').nth(1).unwrap_or_default().to_owned();
            let size = fs::metadata(self.file(&path)).expect("the site map names a page").len();
            let best = kinds.entry((section, below.split('/').count())).or_default();
            *best = best.clone().max((size, path));
        }
        kinds.into_values().map(|(_, path)| path).collect()
    }

    /// One page of each kind; under `PROVE` every page.
    pub fn sample(&self, lang: &str) -> Vec<String> {
        let sample = if proving() { self.pages(lang) } else { self.kinds(lang) };
        assert!(sample.len() >= 16, "the site map names too few pages in {lang}: {sample:?}");
        sample
    }

    /// The first page whose path begins with `section`, such as `en/projects/`.
    pub fn first(&self, section: &str) -> String {
        let prefix = format!("{}{section}", self.base);
        let lang = section.split('/').next().unwrap_or_default();
        let mut pages = self.pages(lang).into_iter();
        pages.find(|path| path.len() > prefix.len() && path.starts_with(&prefix)).expect("a page")
    }

    /// The file of the page at `path`.
    pub fn file(&self, path: &str) -> PathBuf {
        self.dist.join(&path[self.base.len()..]).join("index.html")
    }

    /// A file of the release as text.
    pub fn read(&self, name: &str) -> String {
        let file = self.dist.join(name);
        fs::read_to_string(&file).unwrap_or_else(|why| panic!("{}: {why}", file.display()))
    }
}

/// A sentence of the interface, from the record.
pub fn text(lang: &str, key: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/data/texts.{lang}.json"));
    let texts = fs::read_to_string(&file).expect("the record's texts");
    let texts: BTreeMap<String, serde_json::Value> = serde_json::from_str(&texts).expect("JSON");
    texts.get(key).and_then(|text| text.as_str()).expect("a sentence").to_owned()
}

/// Whether everything is to be run, instead of a sample.
pub fn proving() -> bool {
    variable("PROVE").is_some()
}

/// An environment variable that is set and not empty.
pub fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn folder(name: &str) -> PathBuf {
    let Some(folder) = variable(name) else {
        panic!("{name} names no release to test; run `cargo xtask test --only browser`");
    };
    let folder = PathBuf::from(folder);
    assert!(folder.join("index.html").is_file(), "there is no release in {}", folder.display());
    folder
}
