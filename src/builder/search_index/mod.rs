//! The search index: one text per language, which `query::search` reads.

mod han;
mod row;
mod rows;
mod scribe;
mod vocabulary;

use crate::{data::Record, i18n::Texts, query::search::HEADER};
use scribe::Scribe;
use std::collections::BTreeMap;

/// The index of one language.
pub struct SearchIndex {
    /// The language's code.
    pub lang: String,
    /// The text, in the form that `query::search` describes.
    pub text: String,
}

/// The indexes of all languages, in the order of `zone.json`. `texts` are the interface texts, by
/// language and key.
pub fn search_indexes(
    record: &Record,
    texts: &BTreeMap<String, BTreeMap<String, String>>,
) -> Vec<SearchIndex> {
    let texts_of = |lang: &String| Texts::from_file(texts.get(lang).cloned().unwrap_or_default());
    let languages = record.zone.languages.iter().map(|language| &language.code);
    let texts: Vec<_> = languages.map(|lang| (lang.clone(), texts_of(lang))).collect();
    let index = |(lang, _): &(String, Texts)| {
        let scribe = Scribe { lang, texts: &texts };
        SearchIndex { lang: lang.clone(), text: write(record, &scribe) }
    };
    texts.iter().map(index).collect()
}

fn write(record: &Record, scribe: &Scribe) -> String {
    let rows = rows::rows(record, scribe);
    let vocabulary = vocabulary::of(&rows);
    let lines: Vec<_> = rows.into_iter().map(|row| row.line()).collect();
    let (traditional, simplified) = han::traditional_of(&lines);
    let mut out = [HEADER, &traditional, &simplified, &vocabulary].join("\n");
    for line in lines {
        out.push('\n');
        out.push_str(&line);
    }
    out.push('\n');
    out
}
