//! The manifests: what a browser needs to know to install the site as an application, in one
//! language each.

use crate::{
    builder::{cannot, put, site::Site, write as write_file},
    edition::Ed,
    pages::meta,
    route::Route,
};
use serde_json::{Value, json};
use std::fs;

/// The icon as a picture, for systems that take no drawing; `cargo xtask pictures` takes it of the
/// drawing. Its width and height are 512.
const PICTURE: &str = "assets/icon.png";

/// The address of an edition's manifest. It never changes: a browser that has installed the site
/// asks there for what is new.
pub fn address(ed: Ed) -> String {
    format!("{}{}/manifest.webmanifest", ed.base, ed.lang())
}

/// The icons, of which the picture is put beside the pages.
///
/// # Errors
/// A sentence when it cannot be read or written.
pub(super) fn icons(site: &Site) -> Result<Value, String> {
    let base = site.base();
    let drawing = site.shell.icon.iter().map(|file| {
        let src = format!("{base}{file}");
        json!({ "src": src, "sizes": "any", "type": "image/svg+xml" })
    });
    let mut icons: Vec<_> = drawing.collect();
    let path = site.order.root.join(PICTURE);
    if path.exists() {
        let content = fs::read(&path).map_err(|why| cannot("read", &path, &why))?;
        let src = format!("{base}{}", put(&site.order.staging, "icon", "png", &content)?);
        icons.push(json!({ "src": src, "sizes": "512x512", "type": "image/png" }));
    }
    Ok(icons.into())
}

/// Writes the manifest of an edition.
///
/// # Errors
/// A sentence when it cannot be written.
pub(super) fn write(site: &Site, ed: Ed, icons: &Value) -> Result<(), String> {
    let zone = &ed.record().zone;
    let home = ed.href(&Route::Overview);
    let manifest = json!({
        "id": home,
        "lang": ed.tag(),
        "name": zone.name.in_lang(ed.lang()),
        "short_name": zone.short.in_lang(ed.lang()),
        "description": meta(ed, Some(&Route::Overview)).description,
        "start_url": home,
        "scope": ed.base,
        // With a way back, where a browser knows that.
        "display": "standalone",
        "display_override": ["minimal-ui"],
        "icons": icons,
    });
    let below = address(ed).split_off(ed.base.len());
    write_file(&site.order.staging.join(below), format!("{manifest:#}\n").as_bytes())
}
