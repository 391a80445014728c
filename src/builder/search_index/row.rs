//! One entity of the index.

use super::{han::spellings, scribe::Scribe};
use crate::{
    components::plain,
    data::{Claim, DateSpan, Entity, Id, Name, Quantity, Text},
    i18n::{quantity, when},
    query::search::{self, BETWEEN},
};
use std::collections::BTreeSet;

/// An entity with all that it is found by.
pub struct Row<'a> {
    scribe: &'a Scribe<'a>,
    entity: String,
    pub title: String,
    pub own: Vec<String>,
    pub names: Vec<String>,
    keys: BTreeSet<String>,
    pub body: Vec<String>,
}

impl<'a> Row<'a> {
    /// An entity that has a name.
    pub fn named<T: Entity>(scribe: &'a Scribe<'a>, id: &Id<T>, name: &Name) -> Self {
        Self::titled(scribe, id, name.in_lang(scribe.lang)).names(name).spelt(name)
    }

    /// An entity that has a sentence for a name.
    pub fn told<T: Entity>(scribe: &'a Scribe<'a>, id: &Id<T>, text: &Text) -> Self {
        let row = Self::titled(scribe, id, text.in_lang(scribe.lang));
        row.names(&Name(text.0.clone()))
    }

    /// An entity with a title in this language.
    pub fn titled<T: Entity>(scribe: &'a Scribe<'a>, id: &Id<T>, title: &str) -> Self {
        Self {
            scribe,
            entity: format!("{}/{id}", T::KIND.as_str()),
            title: clean(title),
            own: Vec::new(),
            names: Vec::new(),
            keys: BTreeSet::new(),
            body: Vec::new(),
        }
    }

    /// Adds another name of it, in every language.
    pub fn also(self, name: &Name) -> Self {
        let own = clean(name.in_lang(self.scribe.lang));
        let mut row = self.names(name);
        if own != row.title {
            row.own.push(own);
        }
        row
    }

    /// Adds what other languages call it.
    pub fn names(mut self, name: &Name) -> Self {
        for (_, name) in name.elsewhere(self.scribe.lang) {
            let name = clean(name);
            if !self.names.contains(&name) {
                self.names.push(name);
            }
        }
        self
    }

    /// Lets a name be typed in pinyin, where it is written in Han characters.
    pub fn spelt(mut self, name: &Name) -> Self {
        self.keys.extend(name.0.values().flat_map(|name| spellings(name)));
        self
    }

    /// Adds what it is found by as it stands.
    pub fn key(mut self, key: &str) -> Self {
        self.keys.insert(clean(key));
        self
    }

    /// Adds a quantity, as each language writes it.
    pub fn quantity(self, value: &Quantity) -> Self {
        let texts = self.scribe.texts.iter();
        texts.fold(self, |row, (_, texts)| row.key(&quantity(texts, value)))
    }

    /// Adds when something was.
    pub fn when(mut self, span: &DateSpan) -> Self {
        self.body.extend(self.scribe.own().map(|texts| when(texts, span)));
        self
    }

    /// Adds texts.
    pub fn texts<'t>(mut self, texts: impl IntoIterator<Item = &'t Text>) -> Self {
        let lang = self.scribe.lang;
        self.body.extend(texts.into_iter().map(|text| clean(text.in_lang(lang))));
        self
    }

    /// Adds statements.
    pub fn claims<'t>(self, claims: impl IntoIterator<Item = &'t Claim>) -> Self {
        self.texts(claims.into_iter().map(|claim| &claim.text))
    }

    /// Adds names of what it belongs to.
    pub fn related<'t>(mut self, names: impl IntoIterator<Item = &'t Name>) -> Self {
        let lang = self.scribe.lang;
        self.body.extend(names.into_iter().map(|name| clean(name.in_lang(lang))));
        self
    }

    /// The line of the index.
    pub fn line(mut self) -> String {
        let shown = [&self.title].into_iter().chain(&self.own).chain(&self.names).chain(&self.body);
        let folded: Vec<_> = shown.flat_map(|text| unreachable(text)).collect();
        self.keys.extend(folded);
        let between = BETWEEN.to_string();
        let keys: Vec<_> = self.keys.into_iter().filter(|key| !key.is_empty()).collect();
        [
            self.entity,
            self.title,
            self.own.join(&between),
            self.names.join(&between),
            keys.join(&between),
            self.body.join(&between),
        ]
        .join("\t")
    }
}

/// A text without its marks, and without what parts texts and lines.
fn clean(text: &str) -> String {
    plain(text).replace(|c: char| c.is_control() || c == BETWEEN, " ").trim().to_owned()
}

/// The words that a folded query cannot match, as they would be typed: the search folds an index
/// only where a character keeps its length.
fn unreachable(text: &str) -> impl Iterator<Item = String> {
    let odd = |c: char| {
        !c.is_ascii()
            && search::plain_char(c).is_none_or(|it| it != c && it.is_ascii_alphanumeric())
    };
    text.split(move |c: char| !c.is_alphanumeric() && !odd(c))
        .filter(move |word| word.contains(odd))
        .map(|word| word.chars().filter_map(search::plain_char).collect())
}
