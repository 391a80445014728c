//! The interface texts of one language.

use super::Key;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The interface texts of one language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Texts {
    /// One text per [`Key`], in that order: the names of the keys stay out of the Wasm.
    texts: Vec<String>,
    /// The words for words of the record, by `family.word`.
    words: BTreeMap<String, String>,
}

impl Texts {
    /// Sorts a file's texts into those that the code names and those that the record does.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn from_file(mut file: BTreeMap<String, String>) -> Self {
        let texts =
            Key::ALL.iter().map(|key| file.remove(key.as_str()).unwrap_or_default()).collect();
        Self { texts, words: file }
    }

    /// A text as written.
    pub fn get(&self, key: Key) -> &str {
        self.texts.get(key as usize).map_or("", String::as_str)
    }

    /// A text with each `{name}` replaced.
    pub fn fill(&self, key: Key, values: &[(&str, &str)]) -> String {
        fill(self.get(key), values)
    }

    /// The word for a word of the record, or nothing. The checker sees to it that there is one.
    pub fn word(&self, family: &str, word: &str) -> &str {
        self.words.get(&[family, ".", word].concat()).map_or("", String::as_str)
    }
}

/// Replaces each `{name}` in `pattern`. What has no value stays as it is.
pub fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            rest = &rest[before.len()..];
            break;
        };
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => out.push_str(value),
            None => {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn fills_what_it_knows_and_leaves_the_rest() {
        assert_eq!(fill("{a} of {b}", &[("a", "1"), ("b", "2")]), "1 of 2");
        assert_eq!(fill("{a} {x}", &[("a", "{x}")]), "{x} {x}");
        assert_eq!(fill("open { brace", &[]), "open { brace");
    }
}
