//! Record in, website out. Trunk calls it through `bin/site.rs` once the Wasm is staged.

mod around;
mod bundle;
mod checksums;
mod files;
mod fingerprint;
pub mod generate;
mod head;
mod html;
mod inventory;
mod larger;
mod linked_data;
pub mod links;
mod offline;
mod picture;
mod policy;
mod program;
mod reading_order;
mod render;
pub mod sbom;
mod search_index;
mod security;
mod sheet;
mod shell;
mod site;
pub mod sizes;
pub mod stale;
mod style;
mod translation;
mod word_breaks;

pub use around::{Around, build_around};
pub use bundle::bundles;
pub use inventory::inventory;
pub use larger::{Larger, build_larger};
pub use picture::PICTURES;
pub use policy::{CONTENT_SECURITY_POLICY, SECURITY_HEADERS, policy_in_pages};
pub use render::{init, render};
pub use search_index::{SearchIndex, search_indexes};
pub use sheet::{Sheet, fingerprints, sheets, write_sheets};

use crate::{
    data::check::{Loaded, load},
    file_sizes::FileSizes,
    i18n::all_keys,
};
use picture::Picture;
use program::Program;
use shell::Shell;
use site::Site;
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use translation::Written;

/// Where the record stands, below the project's root.
pub const DATA: &str = "assets/data";

/// What Trunk tells its hook, and what the deployer may.
pub struct Order {
    /// The project's root.
    pub root: PathBuf,
    /// Where Trunk staged the Wasm and the shell; the site is written there as well.
    pub staging: PathBuf,
    /// The path that the site will be served under: `/` or `/zone/`.
    pub base: String,
    /// The address that it will be published under, if not the record's.
    pub site_url: Option<String>,
    /// The program as the linker made it, to be taken apart; without it, what Trunk staged is
    /// the program.
    pub linked: Option<PathBuf>,
    /// Whether this is a release: the program is made small, the sizes that the site tells of itself
    /// are those after Brotli, and beside the files lie compressed copies and a list of checksums.
    /// All this takes its time.
    pub release: bool,
}

/// Why there is no site: one sentence per fault.
pub type Faults = Vec<String>;

/// What was built.
pub struct Built {
    /// How many pages.
    pub pages: usize,
    /// The address that they name as their own.
    pub site_url: String,
}

/// Checks the record and writes the whole site.
///
/// # Errors
/// Every fault of the record, or what could not be read, rendered or written.
pub fn build(order: &Order) -> Result<Built, Faults> {
    check_base(&order.base).map_err(one)?;
    let loaded = check(&order.root.join(DATA))?;
    let shell = Shell::read(&order.staging).map_err(one)?;
    let site = prepare(order, &loaded, shell, Program::put)?;
    let pages = site.write().map_err(one)?;
    Ok(Built { pages, site_url: site.site_url })
}

/// Writes all that the pages share, the program by `program`.
fn prepare<'a>(
    order: &'a Order,
    loaded: &Loaded,
    shell: Shell,
    program: impl FnOnce(&Order, &Shell) -> Result<Program, String>,
) -> Result<Site<'a>, Faults> {
    let style = style::bundle(&order.root.join("style/main.css")).map_err(one)?;
    let boot = read(&order.root.join("assets/boot.js")).map_err(one)?;
    let offline = offline::script(&order.root, loaded).map_err(one)?;
    let program = program(order, &shell).map_err(one)?;
    let shared = weigh(order, &program, [&style, &boot, &offline]).map_err(one)?;
    let style = put(&order.staging, "style", "css", style.as_bytes()).map_err(one)?;
    let boot = put(&order.staging, "boot", "js", boot.as_bytes()).map_err(one)?;
    let offline = put(&order.staging, "offline", "js", offline.as_bytes()).map_err(one)?;
    let languages = loaded.record.zone.languages.iter();
    let pictures = languages.map(|language| Picture::put(order, &language.code));
    let pictures = pictures.collect::<Result<Vec<_>, _>>().map_err(one)?;
    let mut files = vec![style.as_str(), &boot, &offline, &program.glue, &program.wasm];
    files.extend(pictures.iter().flatten().map(|picture| picture.file.as_str()));
    let release = fingerprint::release(loaded, &files);
    let mut written = Vec::new();
    let bundles = bundles(loaded, &release).map_err(one)?.into_iter();
    let indexes = search_indexes(&loaded.record, &loaded.texts);
    for ((bundle, index), picture) in bundles.zip(indexes).zip(pictures) {
        written.push(Written::put(order, shared, bundle, &index, picture).map_err(one)?);
    }
    let kept = shared.kept + written.iter().map(|it| it.weight).sum::<usize>();
    let translations = written.into_iter().map(|it| it.open(order, kept)).collect();
    let site_url = order.site_url.clone().unwrap_or_else(|| loaded.record.zone.site_url.clone());
    let keeps = shell.keeps;
    Ok(Site { order, shell, program, style, boot, offline, release, site_url, translations, keeps })
}

/// The sizes of the files that every page shares.
fn weigh(
    order: &Order,
    program: &Program,
    [style, boot, offline]: [&str; 3],
) -> Result<FileSizes, String> {
    let packed = order.release;
    let weight = |text: &str| sizes::weight(text.as_bytes(), packed);
    let staged = |file: &str| {
        let path = order.staging.join(file);
        let content = fs::read(&path).map_err(|why| cannot("read", &path, &why))?;
        sizes::weight(&content, packed)
    };
    let parts = program.parts.iter().map(|part| staged(part)).sum::<Result<_, _>>()?;
    let (style, boot) = (weight(style)?, weight(boot)?);
    let (glue, wasm) = (staged(&program.glue)?, staged(&program.wasm)?);
    let kept = style + boot + weight(offline)? + glue + wasm + parts;
    Ok(FileSizes { packed, style, boot, glue, wasm, parts, bundle: 0, search: 0, kept })
}

/// Refuses a base path that a browser would write in another way than we compare it.
fn check_base(base: &str) -> Result<(), String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
    let sound = base.starts_with('/')
        && base.split('/').filter(|part| !part.is_empty()).all(|part| part.chars().all(plain))
        && !base.contains("//");
    sound.then_some(()).ok_or_else(|| {
        format!(
            "the public address \"{base}\" is no plain path; \
             use one of ASCII letters and digits such as / or /zone/"
        )
    })
}

/// Reads and checks a record.
///
/// # Errors
/// Every fault in it.
pub fn check(dir: &Path) -> Result<Loaded, Faults> {
    let keys = all_keys();
    let keys: Vec<_> = keys.iter().map(String::as_str).collect();
    load(dir, &keys).map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

/// Writes a file under a name with its own hash, and returns that name.
fn put(dir: &Path, name: &str, extension: &str, content: &[u8]) -> Result<String, String> {
    let file = format!("{name}-{}.{extension}", fingerprint::of(content));
    write(&dir.join(&file), content)?;
    Ok(file)
}

fn write(path: &Path, content: &[u8]) -> Result<(), String> {
    let made = path.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(path, content)).map_err(|why| cannot("write", path, &why))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|why| cannot("read", path, &why))
}

fn cannot(what: &str, path: &Path, why: &io::Error) -> String {
    format!("cannot {what} {}: {why}", path.display())
}

fn one(fault: String) -> Faults {
    vec![fault]
}
