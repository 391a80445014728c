//! The real record, built into a folder by the builder with a shell as Trunk stages it.

use scraper::{ElementRef, Html, Node, Selector};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex},
};
use zone_showcase::{
    builder::{self, Order},
    data::Record,
    data::check::Loaded,
};

/// What Trunk 0.21 writes, its start script and preloads included.
const STAGED: &str = r#"<!DOCTYPE html><html><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module">
import init, * as bindings from '/zone/app-1a2b.js';
const wasm = await init({ module_or_path: '/zone/app-1a2b_bg.wasm' });
window.wasmBindings = bindings;
</script>
<link rel="modulepreload" href="/zone/app-1a2b.js" crossorigin="anonymous" integrity="sha384-x">
<link rel="preload" href="/zone/app-1a2b_bg.wasm" crossorigin="anonymous" as="fetch" type="application/wasm">
</head><body></body></html>"#;

/// A built site.
pub struct Site {
    pub base: &'static str,
    pub dir: PathBuf,
    /// Each page by its address, `404.html` excepted.
    pub pages: BTreeMap<String, String>,
}

/// The site under `/`.
pub static AT_ROOT: LazyLock<Site> = LazyLock::new(|| Site::build("/", "root"));
/// The site under `/zone/`.
pub static IN_ZONE: LazyLock<Site> = LazyLock::new(|| Site::build("/zone/", "zone"));
/// The site of a zone with a hostile name and no picture.
pub static STRANGE: LazyLock<Site> = LazyLock::new(strange);
/// A name that would end a script.
pub const HOSTILE: &str = "</script><script>alert(1)</script><!--";
/// Rendering prepares the executor once per process: one build at a time.
pub static RENDERING: Mutex<()> = Mutex::new(());
/// The record.
pub static RECORD: LazyLock<Record> = LazyLock::new(|| loaded().record);

pub fn loaded() -> Loaded {
    builder::check(&root().join(builder::DATA)).expect("the record has no faults")
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The codes of the languages.
pub fn languages() -> Vec<&'static str> {
    RECORD.zone.languages.iter().map(|language| language.code.as_str()).collect()
}

impl Site {
    /// The project's own record.
    pub fn build(base: &'static str, name: &str) -> Self {
        Self::build_from(root(), base, name)
    }

    /// The record below another root.
    pub fn build_from(root: &Path, base: &'static str, name: &str) -> Self {
        let _one = RENDERING.lock();
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages").join(name);
        fs::remove_dir_all(&dir).ok();
        fs::create_dir_all(&dir).unwrap();
        fs::write(dir.join("index.html"), STAGED).unwrap();
        for file in ["app-1a2b.js", "app-1a2b_bg.wasm"] {
            fs::write(dir.join(file), "staged").unwrap();
        }
        let order = Order {
            root: root.to_owned(),
            staging: dir.clone(),
            base: base.to_owned(),
            site_url: Some("https://zone.example".to_owned()),
            linked: None,
            release: false,
        };
        let built = builder::build(&order).unwrap_or_else(|faults| panic!("{faults:#?}"));
        let mut pages = BTreeMap::new();
        collect(&dir, base, &mut pages);
        assert_eq!(pages.len(), built.pages, "as many files as the builder says");
        Self { base, dir, pages }
    }

    pub fn page(&self, address: &str) -> Html {
        let html = self.pages.get(address).unwrap_or_else(|| panic!("no page at {address}"));
        Html::parse_document(html)
    }
}

fn collect(dir: &Path, address: &str, pages: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            collect(&path, &format!("{address}{name}/"), pages);
        } else if name == "index.html" {
            pages.insert(address.to_owned(), fs::read_to_string(&path).unwrap());
        }
    }
}

pub fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

/// The elements from `node` up to the root.
pub fn ancestors<'a>(
    node: ego_tree::NodeRef<'a, Node>,
) -> impl Iterator<Item = ElementRef<'a>> + use<'a> {
    node.ancestors().filter_map(ElementRef::wrap)
}

fn strange() -> Site {
    let other = Path::new(env!("CARGO_TARGET_TMPDIR")).join("strange");
    fs::remove_dir_all(&other).ok();
    for part in ["assets", "style"] {
        copy(&root().join(part), &other.join(part));
    }
    fs::remove_dir_all(other.join(builder::PICTURES)).unwrap();
    let file = other.join(builder::DATA).join("zone.json");
    let mut zone: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    zone["name"]["en"] = HOSTILE.into();
    fs::write(&file, zone.to_string()).unwrap();
    Site::build_from(&other, "/", "strange")
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
