//! Puts the site where it is served from, with each file compressed beside it.

use std::{fs, io, path::Path};

/// Where the site names its own address.
const NAMES_ITSELF: [&str; 3] = ["html", "txt", "xml"];

/// Copies `site` to `into`, but of its pages only those in `pages`: compressing takes long.
///
/// The site names the address that it is to be published under, the first of `origins`. It gets the
/// second, that of our server: only then can Lighthouse see whether a page names itself as
/// canonical, and not the root or the same page in another language.
pub fn stage(
    site: &Path,
    into: &Path,
    pages: &[String],
    origins: (&str, &str),
) -> Result<(), String> {
    let cannot = |what: &str, path: &Path, why: io::Error| {
        format!("cannot {what} {}: {why}.", path.display())
    };
    if into.exists() {
        fs::remove_dir_all(into).map_err(|why| cannot("remove", into, why))?;
    }
    let wanted: Vec<_> = pages
        .iter()
        .filter_map(|page| page.split('?').next())
        .map(|path| site.join(path).join("index.html"))
        .collect();
    for file in packed::files(site)? {
        let ending = file.extension().and_then(|it| it.to_str()).unwrap_or_default();
        let is_page = file.file_name().is_some_and(|name| name == "index.html");
        // The copies are made anew: what they were made of changes.
        let is_copy = packed::COPIES.iter().any(|copy| copy[1..] == *ending);
        if is_copy || (is_page && !wanted.contains(&file)) {
            continue;
        }
        let mut content = fs::read(&file).map_err(|why| cannot("read", &file, why))?;
        if NAMES_ITSELF.contains(&ending) {
            content = String::from_utf8_lossy(&content).replace(origins.0, origins.1).into_bytes();
        }
        let copy = into.join(file.strip_prefix(site).unwrap_or(&file));
        copy.parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&copy, content))
            .map_err(|why| cannot("write", &copy, why))?;
    }
    packed::pack(into)
}
