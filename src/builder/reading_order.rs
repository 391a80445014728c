//! The order of names in a list that is looked up: by alphabet, and Han characters by pinyin.

use pinyin::ToPinyin;

/// Words whose first character is read otherwise than alone.
const READINGS: [(&str, &str); 1] = [("重整", "chong zheng ")];

/// What a name is sorted by: its letters and digits in lower case, each Han character as its
/// syllable. Signs do not count.
pub fn key(name: &str) -> String {
    let mut key = String::new();
    let known =
        READINGS.iter().fold(name.to_owned(), |name, (word, said)| name.replace(word, said));
    for c in known.chars() {
        if let Some(syllable) = c.to_pinyin() {
            key.push_str(syllable.plain());
            key.push(' ');
        } else if c.is_alphanumeric() || c == ' ' {
            key.extend(c.to_lowercase());
        }
    }
    key
}
