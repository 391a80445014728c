//! What the browser is told of the site, and tells the site.

/// A place within the site: an address below its origin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The path, with its base.
    pub path: String,
    /// What follows the `?`, which is not part of it.
    pub query: String,
    /// The part of the page, with its `#`, or nothing.
    pub hash: String,
}

impl Place {
    /// Reads an address that begins with a path. `None` for any other: of another host, of a
    /// part of the page, of a mail.
    pub fn read(href: &str) -> Option<Self> {
        if !href.starts_with('/') || href.starts_with("//") {
            return None;
        }
        let (rest, hash) = match href.find('#') {
            Some(at) => href.split_at(at),
            None => (href, ""),
        };
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        Some(Self { path: path.to_owned(), query: query.to_owned(), hash: hash.to_owned() })
    }
}

/// Goes on with a move: whether what its page needs has come.
pub type Prepared = Box<dyn FnOnce(bool)>;

/// Fetches what the page at a path needs, and goes on.
pub type Prepare = Box<dyn Fn(&str, Prepared)>;

/// What the browser must know of the site to move about in it.
pub struct Site {
    /// Whether a path is one of the site's pages.
    pub has: Box<dyn Fn(&str) -> bool>,
    /// Fetches what the page at a path needs beyond what is here, if anything, and goes on; says
    /// whether it came.
    pub prepare: Prepare,
    /// Shows a place.
    pub show: Box<dyn Fn(&Place)>,
    /// The title of the page that is shown.
    pub title: Box<dyn Fn() -> String>,
    /// Whether the page that was loaded stands in for the one at the address.
    pub stands_in: bool,
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn only_paths_are_places() {
        for href in
            ["", "#part", "https://example.org/", "//example.org/", "mailto:a@b", "en/", "?q=1"]
        {
            assert_eq!(Place::read(href), None, "{href}");
        }
        let read = Place::read("/en/?a=1&b=?#part?#").unwrap_or_default();
        assert_eq!(
            (read.path.as_str(), read.query.as_str(), read.hash.as_str()),
            ("/en/", "a=1&b=?", "#part?#")
        );
    }
}
