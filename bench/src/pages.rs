//! Which pages are measured: those that were named, or one of each kind in each language.

use std::collections::BTreeMap;

/// The site map of a built site.
#[derive(Debug, PartialEq)]
pub struct Map {
    /// What the addresses begin with, such as `http://localhost:8080`.
    pub origin: String,
    /// The pages below it, such as `en/figures/`.
    pub pages: Vec<String>,
}

impl Map {
    /// Reads the text of a `sitemap.xml`.
    pub fn of(text: &str) -> Result<Self, String> {
        let mut addresses = text
            .split("<loc>")
            .skip(1)
            .filter_map(|rest| rest.split_once("</loc>").map(|(address, _)| address))
            .peekable();
        let first = addresses.peek().ok_or("sitemap.xml names no page. Build the site again.")?;
        let origin = first
            .find("://")
            .and_then(|scheme| first[scheme + 3..].find('/').map(|slash| scheme + 3 + slash))
            .map(|end| first[..end].to_owned())
            .ok_or_else(|| format!("sitemap.xml names \"{first}\", which is no full address."))?;
        let below = format!("{origin}/");
        let pages = addresses.filter_map(|address| address.strip_prefix(&below)).map(Into::into);
        Ok(Self { pages: pages.collect(), origin })
    }

    /// The largest page of each kind in each language: it holds the most that can cost time.
    ///
    /// Pages are of one kind if their language, their section and their depth are the same.
    pub fn kinds(&self, size: impl Fn(&str) -> u64) -> Vec<String> {
        let mut kinds: BTreeMap<(&str, &str, usize), (u64, &str)> = BTreeMap::new();
        for page in &self.pages {
            let parts: Vec<_> = page.split_terminator('/').collect();
            let part = |index: usize| parts.get(index).copied().unwrap_or_default();
            let largest = kinds.entry((part(0), part(1), parts.len())).or_default();
            *largest = (*largest).max((size(page), page));
        }
        kinds.into_values().map(|(_, page)| page.to_owned()).collect()
    }

    /// The pages that `words` names, with commas between. Each may have a query: with one, a page
    /// starts its program at once, which is the way to measure that.
    pub fn chosen(&self, words: &str) -> Result<Vec<String>, String> {
        let named = words.split(',').map(|word| word.trim_start_matches('/').to_owned());
        let known = |word: String| {
            let path = word.split('?').next().unwrap_or_default();
            if self.pages.iter().any(|page| page == path) {
                return Ok(word);
            }
            Err(format!(
                "there is no page \"{path}\" in sitemap.xml. Name pages as it does, without what \
                 stands before the language, as in en/figures/."
            ))
        };
        named.map(known).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map() -> Map {
        let pages = ["en/", "en/sources/", "en/sources/a/", "en/sources/long/", "zh/", "zh/about/"];
        let text = pages.map(|page| format!("<url><loc>https://a.org:1/{page}</loc></url>\n"));
        Map::of(&text.concat()).unwrap_or_else(|_| Map { origin: String::new(), pages: vec![] })
    }

    #[test]
    fn the_site_map_is_read() {
        assert_eq!(map().origin, "https://a.org:1");
        assert_eq!(map().pages.len(), 6);
        assert_eq!(map().pages[2], "en/sources/a/");
        assert!(Map::of("<urlset/>").is_err());
    }

    #[test]
    fn the_largest_page_of_each_kind_is_taken() {
        assert_eq!(
            map().kinds(|page| page.len() as u64),
            ["en/", "en/sources/", "en/sources/long/", "zh/", "zh/about/"]
        );
    }

    #[test]
    fn named_pages_must_be_there() {
        let named = map().chosen("/en/?status=halted,zh/about/");
        assert_eq!(named, Ok(vec!["en/?status=halted".to_owned(), "zh/about/".to_owned()]));
        let said = map().chosen("en/,en/about/").err().unwrap_or_default();
        assert!(said.starts_with("there is no page \"en/about/\""), "{said}");
    }
}
