//! The words that slips are mended to.

use super::row::Row;
use std::collections::{BTreeMap, BTreeSet};

/// The shortest word that a slip is looked for in, in letters, less one: a letter may be missing.
const SHORTEST: usize = 3;

/// The words in Latin letters of all titles, and those that several entities have in their texts:
/// the shortest first, then by the alphabet, parted by spaces.
pub fn of(rows: &[Row]) -> String {
    let mut vocabulary = BTreeSet::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows {
        let titles = [&row.title].into_iter().chain(&row.own).chain(&row.names);
        vocabulary.extend(titles.flat_map(|title| words(title)));
        let own: BTreeSet<_> = row.body.iter().flat_map(|text| words(text)).collect();
        for word in own {
            *seen.entry(word).or_default() += 1;
        }
    }
    vocabulary.extend(seen.into_iter().filter(|(_, rows)| *rows > 1).map(|(word, _)| word));
    let mut vocabulary: Vec<_> = vocabulary.into_iter().collect();
    vocabulary.sort_by_key(String::len);
    vocabulary.join(" ")
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_ascii_alphabetic())
        .filter(|word| word.len() >= SHORTEST)
        .map(str::to_ascii_lowercase)
}
