//! What `cargo tree` prints, read.

use std::collections::{BTreeMap, BTreeSet};

/// The form of a line, after its depth: the package and its licence, each after a tab.
pub const FORMAT: &str = "\t{p}\t{l}";

/// A package's name and version.
pub type Key = (String, String);

/// Packages and what each needs.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// The package that all others are for.
    pub root: Key,
    /// Every package, the root included, with its licence as it stands in its manifest.
    pub crates: BTreeMap<Key, String>,
    /// What a package needs itself.
    pub needs: BTreeMap<Key, BTreeSet<Key>>,
}

impl Tree {
    /// Reads lines of a depth and [`FORMAT`]. A package that was told before stands there without
    /// what it needs.
    ///
    /// # Errors
    /// The line that is of another form.
    pub fn read(lines: &str) -> Result<Self, String> {
        let mut tree = Self::default();
        let mut above: Vec<Key> = Vec::new();
        for line in lines.lines().filter(|line| !line.is_empty()) {
            let (depth, key, licence) =
                parts(line).ok_or_else(|| format!("cargo tree says what is not known: {line}"))?;
            above.truncate(depth);
            match above.last() {
                Some(user) => _ = tree.needs.entry(user.clone()).or_default().insert(key.clone()),
                None => tree.root = key.clone(),
            }
            tree.crates.insert(key.clone(), licence);
            above.push(key);
        }
        Ok(tree)
    }
}

fn parts(line: &str) -> Option<(usize, Key, String)> {
    let mut parts = line.split('\t');
    let depth = parts.next()?.parse().ok()?;
    let mut package = parts.next()?.split(' ');
    let key = (package.next()?.to_owned(), package.next()?.strip_prefix('v')?.to_owned());
    let licence = parts.next()?.trim_end_matches(" (*)");
    // The form of manifests before there were expressions.
    Some((depth, key, licence.replace('/', " OR ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_read_with_what_each_package_needs() {
        let key = |name: &str, version: &str| (name.to_owned(), version.to_owned());
        let lines = "0\tsite v0.1.0 (/home/a)\tMIT\n1\ta v1.0.0\tMIT/Apache-2.0\n2\tb v2.0.0\tISC\n\
                     1\tb v2.0.0\tISC\n1\tc v3.0.0+x\tMIT\n2\ta v1.0.0\tMIT/Apache-2.0 (*)\n";
        let tree = Tree::read(lines).unwrap_or_default();
        let [site, a, b, c] =
            [key("site", "0.1.0"), key("a", "1.0.0"), key("b", "2.0.0"), key("c", "3.0.0+x")];
        assert_eq!(tree.root, site);
        assert_eq!(tree.crates.len(), 4);
        assert_eq!(tree.crates[&a], "MIT OR Apache-2.0");
        assert_eq!(tree.needs[&site], BTreeSet::from([a.clone(), b.clone(), c.clone()]));
        assert_eq!(tree.needs[&a], BTreeSet::from([b]));
        assert_eq!(tree.needs[&c], BTreeSet::from([a]));
    }

    #[test]
    fn what_is_no_tree_is_refused() {
        assert!(Tree::read("warning: x").is_err());
        assert!(Tree::read("0\tsite\tMIT").is_err());
    }
}
