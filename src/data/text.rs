//! Texts in every language of the record.

use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};

/// A text in each language of the record: `{ "en": "…", "zh": "…" }`.
///
/// A language's bundle holds that language alone. A glossary term is marked
/// `[[term_id|words]]`. Copies share it: a record as of another date is mostly the same words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub Arc<BTreeMap<String, String>>);

impl Text {
    /// The text in `lang`, or in the first language there is.
    pub fn in_lang(&self, lang: &str) -> &str {
        pick(&self.0, lang)
    }

    /// Whether nothing is said, in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A name in each language of the record. Unlike a [`Text`] it keeps all languages in every
/// bundle: both names are shown, and both can be searched for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Name(pub Arc<BTreeMap<String, String>>);

impl Name {
    /// The name in `lang`, or in the first language there is.
    pub fn in_lang(&self, lang: &str) -> &str {
        pick(&self.0, lang)
    }

    /// The name in every language.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }

    /// The name in each other language, as `(language, name)`, where it differs.
    pub fn elsewhere<'a>(&'a self, lang: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let here = self.in_lang(lang);
        self.0
            .iter()
            .map(|(other, name)| (other.as_str(), name.as_str()))
            .filter(move |(other, name)| *other != lang && *name != here)
    }
}

fn pick<'a>(texts: &'a BTreeMap<String, String>, lang: &str) -> &'a str {
    texts.get(lang).or_else(|| texts.values().next()).map_or("", String::as_str)
}
