//! The folder of a built site: what is in it, and where an address leads in it.

use super::{
    address::{Address, Use, judge_outward},
    page::{Page, between},
};
use crate::builder::{cannot, read};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use url::Url;

/// A built site.
#[derive(Debug)]
pub struct Folder {
    pub dir: PathBuf,
    /// The whole address that the folder is published under, with a slash at its end.
    pub own: Url,
    /// Every file, by its path below the folder, with slashes.
    pub files: BTreeSet<String>,
    /// Every page, by its file.
    pub pages: BTreeMap<String, Page>,
}

impl Folder {
    /// Reads every page. Where the site lives is what `robots.txt` tells.
    pub fn read(dir: &Path) -> Result<Self, String> {
        let mut files = BTreeSet::new();
        collect(dir, "", &mut files)?;
        let robots = dir.join("robots.txt");
        let own = between(&read(&robots)?, "Sitemap: ", '\n')
            .find_map(|map| Url::parse(map.trim().strip_suffix("sitemap.xml")?).ok())
            .ok_or_else(|| format!("{}: no line names the site map", robots.display()))?;
        let mut pages = BTreeMap::new();
        for file in files.iter().filter(|file| file.ends_with(".html")) {
            pages.insert(file.clone(), Page::read(&read(&dir.join(file))?));
        }
        Ok(Self { dir: dir.to_owned(), own, files, pages })
    }

    /// The address that a file is read at.
    pub fn address_of(&self, file: &str) -> String {
        let path = match file.strip_suffix("index.html") {
            Some(above) if above.is_empty() || above.ends_with('/') => above,
            _ => file,
        };
        format!("{}{path}", self.own)
    }

    /// Whether an address in `file` leads to something; or what is missing.
    pub fn follow(&self, file: &str, address: &Address) -> Result<(), String> {
        let text = address.text.as_str();
        let begins = |with: &[&str]| with.iter().any(|beginning| text.starts_with(beginning));
        let whole = begins(&["http://", "https://"]);
        if text.is_empty() || text.trim() != text {
            return Err("is empty or has a blank at an end".to_owned());
        }
        if text.starts_with("//") {
            return Err("names no scheme; write https: before it".to_owned());
        }
        // A browser would take what follows for a path of this site.
        if !whole && begins(&["http:", "https:"]) {
            return Err("is not written as it should be: // follows the scheme".to_owned());
        }
        if matches!(address.used, Use::Name | Use::Thing) && !whole {
            return Err("is read by other programs, which need the whole address".to_owned());
        }
        let here = Url::parse(&self.address_of(file)).map_err(|why| format!("({why})"))?;
        let target = here.join(text).map_err(|why| format!("is no address ({why})"))?;
        if target.origin() != self.own.origin() {
            return judge_outward(text, address.used);
        }
        let Some(below) = target.path().strip_prefix(self.own.path()) else {
            return Err(format!("leads out of {}, where the site lives", self.own.path()));
        };
        let fragment = target.fragment().filter(|_| address.used != Use::Thing);
        self.arrive(below, fragment.unwrap_or_default())
    }

    /// Whether there is a file for a path below the site's own, and on that page an id.
    fn arrive(&self, below: &str, fragment: &str) -> Result<(), String> {
        let is_page = below.is_empty() || below.ends_with('/');
        let file = if is_page { format!("{below}index.html") } else { below.to_owned() };
        if !self.files.contains(&file) {
            let with_slash = format!("{file}/index.html");
            return Err(match self.files.contains(&with_slash) {
                true => "lacks the slash at its end".to_owned(),
                false => format!("leads to {file}, which is not there"),
            });
        }
        let found = |page: &Page| fragment.is_empty() || page.ids.contains(fragment);
        if self.pages.get(&file).map_or(fragment.is_empty(), found) {
            return Ok(());
        }
        Err(format!("names a part of {file}, in which nothing has the id \"{fragment}\""))
    }
}

fn collect(dir: &Path, below: &str, files: &mut BTreeSet<String>) -> Result<(), String> {
    for entry in fs::read_dir(dir).map_err(|why| cannot("read", dir, &why))? {
        let path = entry.map_err(|why| cannot("read", dir, &why))?.path();
        let Some(name) = path.file_name().map(|name| name.to_string_lossy()) else { continue };
        if path.is_dir() {
            collect(&path, &format!("{below}{name}/"), files)?;
        } else {
            files.insert(format!("{below}{name}"));
        }
    }
    Ok(())
}
