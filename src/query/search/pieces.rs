//! Chinese in pieces: `阿特斯电池片` is found where `阿特斯` and `电池片` stand apart.

use super::{
    index::{Entry, Index},
    place::best,
    words::Word,
};

/// What a word costs more that is found in pieces.
const APART: u16 = 20;

/// What a word costs that the entity has in pieces: as much as a piece does on average, and more.
pub fn cost(index: &Index, entry: &Entry, word: &Word) -> Option<u16> {
    let pieces = pieces(index, entry, word.typed())?;
    let sum: u16 = pieces.iter().filter_map(|it| best(index, entry, it)).map(|it| it.cost).sum();
    sum.checked_div(pieces.len() as u16).map(|cost| cost + APART)
}

/// The pieces of a text that the entity has, each as long as can be and no single character but
/// the last; `None` if they do not make up all of it.
pub fn pieces(index: &Index, entry: &Entry, text: &str) -> Option<Vec<Word>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let mut longest = None;
        for length in lengths(rest) {
            let word = Word::plain(rest.get(..length)?.to_owned());
            if best(index, entry, &word).is_none() {
                break;
            }
            longest = Some((length, word));
        }
        let (length, word) = longest?;
        pieces.push(word);
        rest = rest.get(length..)?;
    }
    Some(pieces)
}

/// Where a first piece of `text` may end, in bytes: after its second character, or any later one.
/// A number counts as one.
fn lengths(text: &str) -> impl Iterator<Item = usize> {
    let number = text.len() - text.trim_start_matches(|c: char| c.is_ascii()).len();
    let shortest = if number > 0 { number } else { text.chars().next().map_or(0, char::len_utf8) };
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.filter(move |end| *end > shortest || *end == text.len())
}
