//! Record in, website out. Trunk calls it through `bin/site.rs` once the Wasm is staged.

mod bundle;
mod files;
mod fingerprint;
mod html;
mod render;
mod shell;
pub mod sizes;
mod style;

pub use bundle::bundles;
pub use render::{Rendered, init, render};

use crate::{
    data::check::{Loaded, load},
    edition::{Ed, Edition},
    i18n::all_keys,
    route::Route,
};
use shell::Shell;
use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

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
    let style = style::bundle(&order.root.join("style/main.css")).map_err(one)?;
    let boot = read(&order.root.join("assets/boot.js")).map_err(one)?;
    let style = put(&order.staging, "style", "css", style.as_bytes()).map_err(one)?;
    let boot = put(&order.staging, "boot", "js", boot.as_bytes()).map_err(one)?;
    let release = fingerprint::release(&loaded, &[&style, &boot, &shell.glue, &shell.wasm]);
    let mut editions = Vec::new();
    for bundle in bundles(&loaded, &release).map_err(one)? {
        let name = format!("bundle-{}", bundle.bundle.lang);
        let file = put(&order.staging, &name, "json", bundle.json.as_bytes()).map_err(one)?;
        editions.push((Edition::open(bundle.bundle, &order.base), file));
    }
    let site_url = order.site_url.clone().unwrap_or_else(|| loaded.record.zone.site_url.clone());
    let site = Site { order, shell, style, boot, release, site_url, editions };
    let pages = site.write().map_err(one)?;
    Ok(Built { pages, site_url: site.site_url })
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

/// All that the pages share.
struct Site<'a> {
    order: &'a Order,
    shell: Shell,
    style: String,
    boot: String,
    release: String,
    site_url: String,
    /// Each edition with the name of its bundle.
    editions: Vec<(Ed, String)>,
}

impl Site<'_> {
    fn write(&self) -> Result<usize, String> {
        init();
        let mut written = BTreeSet::new();
        let mut count = 0;
        for (edition, bundle) in &self.editions {
            for route in Route::all(edition.record()) {
                let address = edition.href(&route);
                let html = self.page(edition, bundle, &route, &address)?;
                self.put_page(&mut written, &address, &html)?;
                count += 1;
            }
        }
        let Some((edition, bundle)) = self.editions.first() else {
            return Err("the record names no language; add one to zone.json".to_owned());
        };
        let root = edition.base.clone();
        self.put_page(&mut written, &root, &self.page(edition, bundle, &Route::Overview, &root)?)?;
        write(&self.order.staging.join("404.html"), self.missing(edition, bundle)?.as_bytes())?;
        files::write_all(&self.order.staging, &self.site_url, &self.editions)?;
        Ok(count + 1)
    }

    /// A page as it is written.
    fn page(&self, ed: Ed, bundle: &str, route: &Route, address: &str) -> Result<String, String> {
        if ed.route_at(address).as_ref() != Some(route) {
            return Err(format!("{address} leads to another page than it was made for"));
        }
        let rendered = render(ed, address);
        let rendered = rendered.map_err(|why| format!("{address} cannot be rendered: {why}"))?;
        let head = html::head(ed, Some(route), &self.site_url);
        self.shell.fill(&self.frame(ed, bundle, address), &head, &rendered.body)
    }

    /// The page for whatever is not there. It is never hydrated: it has no route mark.
    fn missing(&self, ed: Ed, bundle: &str) -> Result<String, String> {
        let address = format!("{}{}/404/", ed.base, ed.lang());
        let rendered = render(ed, &address)?;
        let head = html::head(ed, None, &self.site_url);
        let others =
            self.editions.iter().map(|(other, _)| *other).filter(|it| it.lang() != ed.lang());
        let body = rendered.body + &html::missing_elsewhere(others);
        self.shell.fill(&self.frame(ed, bundle, ""), &head, &body)
    }

    fn frame(&self, ed: Ed, bundle: &str, address: &str) -> html::Frame {
        let at = |file: &str| format!("{}{file}", ed.base);
        html::Frame {
            lang: ed.tag().to_owned(),
            base: ed.base.clone(),
            route: address.to_owned(),
            release: self.release.clone(),
            bundle: at(bundle),
            glue: at(&self.shell.glue),
            wasm: at(&self.shell.wasm),
            style: at(&self.style),
            boot: at(&self.boot),
            notices: html::notices(ed),
        }
    }

    fn put_page(
        &self,
        written: &mut BTreeSet<PathBuf>,
        address: &str,
        html: &str,
    ) -> Result<(), String> {
        let base = self.order.base.trim_matches('/');
        let below = address.trim_matches('/').strip_prefix(base).unwrap_or(address);
        let path = self.order.staging.join(below.trim_matches('/')).join("index.html");
        if !written.insert(path.clone()) {
            return Err(format!(
                "two pages have the address {address}; give one of the two entries another id"
            ));
        }
        write(&path, html.as_bytes())
    }
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
