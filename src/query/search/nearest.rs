//! What to offer when nothing was found: what has some of the words, or titles that look like the
//! query.

use super::{
    cost::cost_of_kind,
    found::Hit,
    index::{Entry, Field, Index},
    place,
    show::hit,
    words::Word,
};

/// How many are offered.
const OFFERED: usize = 4;
/// The most pairs of characters that are compared.
const MOST_PAIRS: usize = 30;

/// The entities with a name that have the most of the words; if none has any, those whose titles
/// look like the query. `letters` are all letters and digits of it.
pub fn nearest(index: &Index, words: &[Word], letters: &str) -> Vec<Hit> {
    let mut best = Best::default();
    let named = || index.entries.iter().filter(|entry| cost_of_kind(entry.kind) == 0);
    if words.len() > 1 {
        for entry in named() {
            let places = words.iter().filter_map(|word| place::best(index, entry, word));
            let (count, cost) = places.fold((0, 0), |(n, cost), place| (n + 1, cost + place.cost));
            if count > 0 {
                best.add(count, cost, entry);
            }
        }
    }
    if best.0.is_empty() {
        alike(index, letters, named(), &mut best);
    }
    best.0.into_iter().map(|(_, _, entry)| hit(index, entry, words)).collect()
}

/// The best so far: what they share with the query, what that costs, the entry.
#[derive(Default)]
struct Best<'a>(Vec<(usize, u16, &'a Entry)>);

impl<'a> Best<'a> {
    fn add(&mut self, shared: usize, cost: u16, entry: &'a Entry) {
        let worse = |other: &(usize, u16, _)| (other.0, cost) < (shared, other.1);
        let place = self.0.iter().position(worse).unwrap_or(self.0.len());
        if place < OFFERED {
            self.0.insert(place, (shared, cost, entry));
            self.0.truncate(OFFERED);
        }
    }
}

/// The entities whose titles share the most pairs of characters with the query, at least a third
/// of them. Two letters are alike by chance, two Han characters are not.
fn alike<'a>(
    index: &Index,
    letters: &str,
    entries: impl Iterator<Item = &'a Entry>,
    best: &mut Best<'a>,
) {
    let pairs = pairs(letters);
    let least = if letters.is_ascii() { 2 } else { 1 };
    let least = least.max(pairs.len() / 3);
    let known = Known::new(&pairs);
    for entry in entries {
        let text = index.folded.get(entry.start..entry.range(Field::Names).end).unwrap_or_default();
        let wanted = best.0.get(OFFERED - 1).map_or(least, |(shared, ..)| shared + 1);
        if known.at_most(text) >= wanted {
            let shared = pairs.iter().filter(|pair| text.contains(**pair)).count();
            if shared >= wanted {
                best.add(shared, 0, entry);
            }
        }
    }
}

/// A quick look at which pairs a text may have: a bit for each, by a number made of its characters.
struct Known([u32; 256]);

impl Known {
    fn new(pairs: &[&str]) -> Self {
        let mut known = [0; 256];
        for (at, pair) in pairs.iter().enumerate() {
            let mut chars = pair.chars();
            let (first, second) = (chars.next(), chars.next());
            if let Some(bits) = first.zip(second).and_then(|(a, b)| known.get_mut(number(a, b))) {
                *bits |= 1 << at;
            }
        }
        Self(known)
    }

    /// The most pairs that the text can have.
    fn at_most(&self, text: &str) -> usize {
        let mut before = ' ';
        let bits = text.chars().fold(0, |bits, c| {
            let number = number(before, c);
            before = c;
            bits | self.0.get(number).copied().unwrap_or_default()
        });
        bits.count_ones() as usize
    }
}

fn number(first: char, second: char) -> usize {
    (u32::from(first).wrapping_mul(31) ^ u32::from(second)) as usize % 256
}

/// The pairs of neighbouring characters, each once; and, because few people slip at once, the first
/// three characters.
fn pairs(letters: &str) -> Vec<&str> {
    let third = letters.char_indices().nth(2).map(|(at, c)| at + c.len_utf8());
    let mut pairs: Vec<&str> = third.and_then(|end| letters.get(..end)).into_iter().collect();
    for (start, c) in letters.char_indices() {
        let second = start + c.len_utf8();
        let end = letters.get(second..).and_then(|rest| rest.chars().next());
        let pair = end.and_then(|next| letters.get(start..second + next.len_utf8()));
        if let Some(pair) = pair.filter(|pair| !pairs.contains(pair)) {
            pairs.push(pair);
        }
    }
    pairs.truncate(MOST_PAIRS);
    pairs
}
