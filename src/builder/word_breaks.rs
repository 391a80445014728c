//! Where long names of a script without spaces may be parted: between their words, so that no
//! heading breaks inside one. The browser has no dictionary; the builder's results travel in the
//! bundle.

use jieba_rs::Jieba;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What stands where a name may be parted: Unicode's zero-width space.
const BREAK: char = '\u{200b}';
/// Names of so many characters stand on one line of the narrowest window.
const SHORT: usize = 8;
/// Names of so many characters are words that no dictionary need know.
const WORD: usize = 4;
/// Words of headings that no name is and the dictionary lacks.
const WORDS: [&str; 2] = ["件杂货", "热管理"];
/// Single characters after which a name may be parted all the same: of, with, and.
const JOINTS: [&str; 4] = ["的", "与", "及", "和"];

/// The long names below `record` in `lang`, each with marks where it may be parted. The record's
/// own short names count as words.
pub fn parted_names(record: &Value, lang: &str) -> BTreeMap<String, String> {
    let mut names = BTreeSet::new();
    collect(record, lang, &mut names);
    let length = |name: &str| name.chars().count();
    if !names.iter().any(|name| name.contains(is_han)) {
        return BTreeMap::new();
    }
    let mut dictionary = Jieba::new();
    let own = names.iter().copied().filter(|name| (2..=WORD).contains(&length(name)));
    for word in own.chain(WORDS) {
        dictionary.add_word(word, None, None);
    }
    let long = names.into_iter().filter(|name| length(name) > SHORT);
    long.map(|name| (name.to_owned(), parted(&dictionary, name)))
        .filter(|(_, parted)| parted.contains(BREAK))
        .collect()
}

/// Every name in `lang`, wherever it stands.
fn collect<'a>(value: &'a Value, lang: &str, names: &mut BTreeSet<&'a str>) {
    for part in value.as_array().into_iter().flatten() {
        collect(part, lang, names);
    }
    for (field, part) in value.as_object().into_iter().flatten() {
        if ["name", "short"].contains(&field.as_str()) {
            names.extend(part.get(lang).and_then(Value::as_str));
        }
        collect(part, lang, names);
    }
}

/// A name with its marks. A single character stays with its neighbours: it is mostly a part of a
/// word that the dictionary lacks. Beside punctuation every browser parts a name by itself, and beside
/// another script it sets a space that a mark would take away.
fn parted(dictionary: &Jieba, name: &str) -> String {
    let words = dictionary.cut(name, true);
    let mut parted = String::new();
    let mut before = "";
    for word in words.iter().map(|token| token.word) {
        let single = |word: &str| word.chars().nth(1).is_none();
        let inner = before.ends_with(is_han) && word.starts_with(is_han);
        if inner && (!single(before) || JOINTS.contains(&before)) && !single(word) {
            parted.push(BREAK);
        }
        parted.push_str(word);
        before = word;
    }
    parted
}

fn is_han(c: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::parted_names;
    use serde_json::json;

    #[test]
    fn names_part_between_words_and_short_names_are_words() {
        let record = json!([{
            "name": { "zh": "阿特斯扬州光储全产业链项目", "en": "All of it" },
            "short": { "zh": "阿特斯" },
            "units": [{ "name": { "zh": "晶澳（扬州）太阳能科技有限公司" } }],
            "text": { "zh": "这不是名称而是一句完整的话。" }
        }]);
        let names = parted_names(&record, "zh");
        let parted: Vec<_> = names.values().map(|name| name.replace('\u{200b}', "|")).collect();
        assert_eq!(parted, ["晶澳（扬州）太阳能|科技|有限公司", "阿特斯|扬州|光储全|产业链|项目"]);
        assert!(parted_names(&record, "en").is_empty());
    }
}
