//! The header rules that the build writes into `_headers`, as Netlify and Cloudflare Pages read
//! them: a path, then indented lines of headers for it.

use std::{fs, path::Path};

/// Headers by path.
#[derive(Clone, Debug, Default)]
pub struct Rules(Vec<(String, Vec<(String, String)>)>);

impl Rules {
    /// The rules of a built site; none where it has no such file.
    pub fn of_site(site: &Path) -> Self {
        Self::of(&fs::read_to_string(site.join("_headers")).unwrap_or_default())
    }

    /// These, and one more for every path.
    pub fn and(mut self, name: &str, value: &str) -> Self {
        self.0.push(("/*".to_owned(), vec![(name.to_owned(), value.to_owned())]));
        self
    }

    /// Reads the text of a `_headers` file.
    pub fn of(text: &str) -> Self {
        let mut rules: Vec<(String, Vec<_>)> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            if !line.starts_with(char::is_whitespace) {
                rules.push((line.trim().to_owned(), Vec::new()));
            } else if let (Some((_, headers)), Some((name, value))) =
                (rules.last_mut(), line.split_once(':'))
            {
                headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
            }
        }
        Self(rules)
    }

    /// The headers for a path. Where no rule says how long it may be kept, it is asked for anew:
    /// the file leaves that to the host, and this is what `docs/deploying.md` asks of hosts.
    pub fn at(&self, path: &str) -> Vec<(&str, &str)> {
        let applies = |pattern: &str| match pattern.strip_suffix('*') {
            Some(beginning) => path.starts_with(beginning),
            None => path == pattern,
        };
        let rules = self.0.iter().filter(|(pattern, _)| applies(pattern));
        let mut headers: Vec<_> = rules
            .flat_map(|(_, headers)| headers.iter().map(|(name, value)| (&**name, &**value)))
            .collect();
        if headers.iter().all(|(name, _)| *name != "cache-control") {
            headers.push(("cache-control", "no-cache"));
        }
        headers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_that_fits_applies() {
        let rules = Rules::of("/*\n  X-A: 1: 2\n\n/boot-*\n  Cache-Control: immutable\n");
        assert_eq!(rules.at("/boot-12.js"), [("x-a", "1: 2"), ("cache-control", "immutable")]);
        assert_eq!(rules.at("/en/"), [("x-a", "1: 2"), ("cache-control", "no-cache")]);
        assert_eq!(Rules::of("").at("/"), [("cache-control", "no-cache")]);
    }
}
