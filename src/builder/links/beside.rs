//! Addresses in the files beside the pages: the site map, the program, the rules for headers.

use super::{Address, Folder, Use, page::between};
use crate::builder::read;

/// The rules for headers that some hosts read.
const HEADERS: &str = "_headers";

/// Every address in the site map, in scripts and in the rules for headers, file by file.
pub fn addresses(folder: &Folder) -> Result<Vec<(String, Vec<Address>)>, String> {
    let mut found = vec![("sitemap.xml".to_owned(), site_map(folder)?)];
    for file in folder.files.iter().filter(|file| file.ends_with(".js")) {
        let script = read(&folder.dir.join(file))?;
        // The parts of the program that it fetches when they are used.
        let parts = between(&script, "new URL(\"./", '"');
        let part = |name: &str| address("new URL", &format!("./{name}"), Use::Load);
        found.push((file.clone(), parts.map(part).collect()));
    }
    if folder.files.contains(HEADERS) {
        found.push((HEADERS.to_owned(), header_rules(folder)?));
    }
    Ok(found)
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
