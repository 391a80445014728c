//! Addresses in the files beside the pages: the site map, the program, the service worker, the
//! manifests, the rules for headers.

use super::{Address, Folder, Use, page::between};
use crate::builder::{offline, read};
use serde_json::Value;

/// The rules for headers that some hosts read.
const HEADERS: &str = "_headers";

/// Every address in the site map, in scripts, manifests and the rules for headers, file by file.
pub fn addresses(folder: &Folder) -> Result<Vec<(String, Vec<Address>)>, String> {
    let mut found = vec![("sitemap.xml".to_owned(), site_map(folder)?)];
    for file in folder.files.iter().filter(|file| file.ends_with(".js")) {
        let script = read(&folder.dir.join(file))?;
        // The parts of the program that it fetches when they are used.
        let parts = between(&script, "new URL(\"./", '"');
        let part = |name: &str| address("new URL", &format!("./{name}"), Use::Load);
        found.push((file.clone(), parts.map(part).chain(listed(file, &script)?).collect()));
    }
    for file in folder.files.iter().filter(|file| file.ends_with(".webmanifest")) {
        found.push((file.clone(), manifest(file, &read(&folder.dir.join(file))?)?));
    }
    if folder.files.contains(HEADERS) {
        found.push((HEADERS.to_owned(), header_rules(folder)?));
    }
    Ok(found)
}

/// What the service worker's list names, from the folder that it stands in.
fn listed(file: &str, script: &str) -> Result<Vec<Address>, String> {
    let Some(list) = offline::list(script) else { return Ok(Vec::new()) };
    let list = json(file, list)?;
    let files = list["files"].as_object().into_iter().flatten().map(|(name, _)| name.as_str());
    let shells = list["shells"].as_object().into_iter().flatten();
    let names = files.chain(shells.filter_map(|(_, name)| name.as_str()));
    Ok(names.map(|name| address("the list", &format!("./{name}"), Use::Load)).collect())
}

/// Where an installed site begins, what belongs to it, and its icons.
fn manifest(file: &str, text: &str) -> Result<Vec<Address>, String> {
    let manifest = json(file, text)?;
    let own =
        ["start_url", "scope"].iter().filter_map(|key| Some((*key, manifest[*key].as_str()?)));
    let icons = manifest["icons"].as_array().into_iter().flatten();
    let icons = icons.filter_map(|icon| Some(("src", icon["src"].as_str()?)));
    Ok(own.chain(icons).map(|(key, text)| address(key, text, Use::Load)).collect())
}

fn json(file: &str, text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|why| format!("{file}: it holds no JSON ({why})"))
}

/// What the rules for headers name. One with a pattern may be for files that a site has not.
fn header_rules(folder: &Folder) -> Result<Vec<Address>, String> {
    let rules = read(&folder.dir.join(HEADERS))?;
    let paths = rules.lines().map(str::trim_end).filter(|line| line.starts_with('/'));
    let plain = paths.filter(|path| !path.contains(['*', ':']));
    Ok(plain.map(|path| address("the rule for", path, Use::Load)).collect())
}

fn site_map(folder: &Folder) -> Result<Vec<Address>, String> {
    let path = folder.dir.join("sitemap.xml");
    let text = read(&path)?;
    let map = roxmltree::Document::parse(&text)
        .map_err(|why| format!("{}: it is no XML ({why})", path.display()))?;
    let mut found = Vec::new();
    for node in map.descendants() {
        match (node.tag_name().name(), node.attribute("href")) {
            ("loc", _) => found.push(address("loc", node.text().unwrap_or_default(), Use::Name)),
            ("link", Some(href)) => found.push(address("href of link", href, Use::Name)),
            _ => {}
        }
    }
    Ok(found)
}

fn address(place: &str, text: &str, used: Use) -> Address {
    Address { place: place.to_owned(), text: text.to_owned(), used }
}
