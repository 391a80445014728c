//! What a visit costs, in bytes: raw, gzip and brotli.

use super::{cannot, offline};
use serde_json::Value;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The sizes of one file, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say all")]
pub struct Sizes {
    pub raw: usize,
    pub gzip: usize,
    pub brotli: usize,
}

impl Sizes {
    /// The sizes of `content` at gzip 9 and brotli 11.
    ///
    /// # Errors
    /// Those of the encoders, which writing to memory does not raise.
    pub fn of(content: &[u8]) -> io::Result<Self> {
        let (gzip, brotli) = (packed::gzip(content)?.len(), packed::brotli(content)?.len());
        Ok(Self { raw: content.len(), gzip, brotli })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

/// The bytes of `content`: as they are, or after brotli 11.
pub(super) fn weight(content: &[u8], packed: bool) -> Result<usize, String> {
    if !packed {
        return Ok(content.len());
    }
    let sizes = Sizes::of(content);
    sizes.map(|sizes| sizes.brotli).map_err(|why| format!("a file cannot be compressed: {why}"))
}

/// What a first visit to a page fetches.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The page's path.
    pub page: String,
    /// Each part by name.
    pub parts: Vec<(&'static str, Sizes)>,
    /// HTML, style sheet and boot script: what a reader needs.
    pub reading: Sizes,
    /// All of it, the application included.
    pub everything: Sizes,
    /// The parts of the program that are fetched when they are used, by name.
    pub parts_later: Vec<(String, Sizes)>,
    /// The search index, which is fetched when somebody searches.
    pub search: Sizes,
    /// All that a browser keeps for reading without a connection, what it has fetched included.
    pub kept: Sizes,
}

/// Weighs a first visit to the page at `path` below `dist`, such as `en/`.
///
/// # Errors
/// A sentence that names the file that cannot be read.
pub fn visit(dist: &Path, path: &str) -> Result<Visit, String> {
    let page = dist.join(path).join("index.html");
    let html = fs::read_to_string(&page).map_err(|why| cannot("read", &page, &why))?;
    let weigh = |file: PathBuf| -> Result<Sizes, String> {
        let content = fs::read(&file).map_err(|why| cannot("read", &file, &why))?;
        Sizes::of(&content).map_err(|why| cannot("compress", &file, &why))
    };
    let base = attribute(&html, "data-base").unwrap_or("/");
    let file = |address: Option<&str>| {
        dist.join(address.and_then(|it| it.strip_prefix(base)).unwrap_or("missing"))
    };
    let parts = vec![
        ("HTML", weigh(page.clone())?),
        ("style sheet", weigh(file(attribute(&html, "rel=\"stylesheet\" href")))?),
        ("boot script", weigh(file(attribute(&html, "script src")))?),
        ("glue", weigh(file(attribute(&html, "data-glue")))?),
        ("Wasm", weigh(file(attribute(&html, "data-wasm")))?),
        ("bundle", weigh(file(attribute(&html, "data-bundle")))?),
    ];
    let sum = |parts: &[(&str, Sizes)]| {
        parts.iter().fold(Sizes::default(), |sum, (_, sizes)| sum.plus(*sizes))
    };
    let (reading, everything) = (sum(&parts[..3]), sum(&parts));
    let search = weigh(file(attribute(&html, "data-search")))?;
    let main = file(attribute(&html, "data-wasm"));
    let mut parts_later = Vec::new();
    for name in modules(dist)?.into_iter().filter(|name| dist.join(name) != main) {
        let sizes = weigh(dist.join(&name))?;
        parts_later.push((name, sizes));
    }
    let mut kept = Sizes::default();
    for name in names_kept(dist)? {
        kept = kept.plus(weigh(dist.join(name))?);
    }
    Ok(Visit { page: path.to_owned(), parts, reading, everything, parts_later, search, kept })
}

/// The names of the files that the service worker keeps, if there is one.
fn names_kept(dist: &Path) -> Result<Vec<String>, String> {
    let path = dist.join(offline::WORKER);
    if !path.exists() {
        return Ok(Vec::new());
    }
    let script = fs::read_to_string(&path).map_err(|why| cannot("read", &path, &why))?;
    let list: Option<Value> = offline::list(&script).and_then(|it| serde_json::from_str(it).ok());
    let files = list.as_ref().and_then(|list| list["files"].as_object());
    Ok(files.into_iter().flatten().map(|(name, _)| name.clone()).collect())
}

/// The names of the Wasm modules, in order.
fn modules(dist: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(dist).map_err(|why| cannot("read", dist, &why))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut modules: Vec<_> = names.filter(|name| name.ends_with(".wasm")).collect();
    modules.sort();
    Ok(modules)
}

/// The value of the first `name="…"` in our own HTML.
pub(super) fn attribute<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = html.split_once(&format!("{name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

/// A table of what a visit costs.
pub fn table(visit: &Visit) -> String {
    let row = |name: &str, sizes: Sizes| {
        format!("{name:<24}{:>10}{:>10}{:>10}\n", sizes.raw, sizes.gzip, sizes.brotli)
    };
    let title = format!("/{}, bytes", visit.page);
    let mut out = format!("{title:<24}{:>10}{:>10}{:>10}\n", "raw", "gzip", "brotli");
    out.extend(visit.parts.iter().map(|(name, sizes)| row(name, *sizes)));
    out.push_str(&row("what a reader needs", visit.reading));
    out.push_str(&row("everything", visit.everything));
    for (name, sizes) in &visit.parts_later {
        let called = name.split('-').nth(2).unwrap_or(name);
        out.push_str(&row(&format!("part {called}, when used"), *sizes));
    }
    out.push_str(&row("search index, when used", visit.search));
    out.push_str(&row("all that is kept offline", visit.kept));
    out
}
