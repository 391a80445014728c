//! Who writes an index.

use crate::{
    data::{DateSpan, Quantity},
    i18n::{Texts, period, quantity},
};

/// Who writes: in which language, and what others say.
pub struct Scribe<'a> {
    pub lang: &'a str,
    /// The interface texts of all languages, by code.
    pub texts: &'a [(String, Texts)],
}

impl Scribe<'_> {
    /// The interface texts of this language.
    pub fn own(&self) -> Option<&Texts> {
        self.texts.iter().find(|(lang, _)| lang == self.lang).map(|(_, texts)| texts)
    }

    /// A quantity in this language.
    pub fn quantity(&self, value: &Quantity) -> String {
        self.own().map(|texts| quantity(texts, value)).unwrap_or_default()
    }

    /// The time that a figure covers, in this language.
    pub fn period(&self, span: &DateSpan) -> String {
        self.own().map(|texts| period(texts, span)).unwrap_or_default()
    }
}
