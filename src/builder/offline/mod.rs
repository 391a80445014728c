//! Reading without a connection: a service worker that keeps a release whole, a page that stands in
//! for every other, the script that has all this kept, and what makes the site an application.

mod manifest;
mod worker;

use super::{put, read, site::Site};
use crate::{
    data::check::Loaded,
    i18n::{Key, Texts, date},
};
use serde_json::{Value, json};
use std::path::Path;

pub(super) use manifest::address as manifest_address;
pub(super) use worker::{NAME as WORKER, list};

/// The script that has the site kept, with what it says in each language.
///
/// # Errors
/// A sentence when it cannot be read.
pub(super) fn script(root: &Path, loaded: &Loaded) -> Result<String, String> {
    let zone = &loaded.record.zone;
    let says = zone.languages.iter().map(|language| {
        let texts = loaded.texts.get(&language.code).cloned().unwrap_or_default();
        let texts = Texts::from_file(texts);
        let released = date(&texts, zone.released);
        let says = json!({
            "away": texts.fill(Key::OfflineAway, &[("released", &released)]),
            "offer": texts.get(Key::OfflineOffer),
            "take": texts.get(Key::OfflineTake),
            "close": texts.get(Key::OfflineClose),
        });
        (language.tag.clone(), says)
    });
    with_values("TEXTS", &says.collect::<Value>(), &root.join("assets/offline.js"))
}

/// A script with a constant before it.
fn with_values(name: &str, values: &Value, script: &Path) -> Result<String, String> {
    Ok(format!("const {name} = {values};\n{}", read(script)?))
}

/// Writes the pages that stand in for others, the manifests and the worker.
///
/// # Errors
/// A sentence when something cannot be rendered, read or written.
pub(super) fn write_all(site: &Site) -> Result<(), String> {
    let icons = manifest::icons(site)?;
    let mut stand_ins = Vec::new();
    for of in &site.translations {
        let (lang, page) = (of.ed.lang(), site.stand_in(of)?);
        let file = put(&site.order.staging, &format!("offline-{lang}"), "html", page.as_bytes())?;
        stand_ins.push((lang, file));
        manifest::write(site, of.ed, &icons)?;
    }
    worker::write(site, &stand_ins)
}
