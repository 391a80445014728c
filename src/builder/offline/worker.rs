//! The service worker: `assets/worker.js` with the list of what it keeps.

use super::with_values;
use crate::{
    builder::{self, cannot, site::Site},
    i18n::date,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::fs;

/// The worker's file. Its name never changes: a browser knows a worker by its address.
pub(crate) const NAME: &str = "sw.js";

/// Writes the worker. `stand_ins` are the pages that stand in for others, by language.
///
/// # Errors
/// A sentence when a file of the release cannot be read, or the worker cannot be written.
pub(super) fn write(site: &Site, stand_ins: &[(&str, String)]) -> Result<(), String> {
    let pages = stand_ins.iter().map(|(_, file)| file.as_str());
    let mut files = Map::new();
    for file in kept(site).into_iter().chain(pages) {
        let path = site.order.staging.join(file);
        let content = fs::read(&path).map_err(|why| cannot("read", &path, &why))?;
        let sum = BASE64_STANDARD.encode(Sha256::digest(&content));
        files.insert(file.to_owned(), format!("sha256-{sum}").into());
    }
    let released = site.translations.iter().map(|of| {
        let ed = of.ed;
        (ed.tag().to_owned(), date(ed.texts(), ed.release.0))
    });
    let shells = stand_ins.iter().map(|(lang, file)| ((*lang).to_owned(), file.clone()));
    let values = json!({
        "base": site.base(),
        "release": site.release,
        "released": released.collect::<Value>(),
        "files": files,
        "shells": shells.collect::<Value>(),
    });
    let script = with_values("KEPT", &values, &site.order.root.join("assets/worker.js"))?;
    builder::write(&site.order.staging.join(NAME), script.as_bytes())
}

/// The list of what it keeps, as JSON; `None` in a script that is no such worker.
pub(crate) fn list(script: &str) -> Option<&str> {
    script.strip_prefix("const KEPT = ")?.split_once(";\n").map(|(list, _)| list)
}

/// Every file of the release that a page of it may load, but for the pages that stand in.
fn kept<'a>(site: &'a Site<'_>) -> Vec<&'a str> {
    let program = &site.program;
    let mut files = vec![&*site.style, &site.boot, &site.offline, &program.glue, &program.wasm];
    files.extend(program.parts.iter().map(String::as_str));
    files.extend(site.shell.icon.as_deref());
    for of in &site.translations {
        files.extend([&*of.bundle, &of.sources, &of.search]);
    }
    files
}
