//! One way to write a word, ready to be looked for.

use super::{
    index::Index,
    sieve::{self, sort},
};

/// The shortest word in letters that is found inside another, or mended.
pub const LONG: usize = 4;
/// Letters, the frequent ones of English first.
const BY_FREQUENCY: &str = "etaoinsrhldcumfpgwybvkxjqz";

/// One way to write a word.
pub struct Form {
    /// The folded text.
    pub text: String,
    /// Whether it is another word than the one that was typed.
    pub mended: bool,
    /// The rarest character in it, which is looked for, and how many bytes stand before it.
    rare: char,
    before: usize,
    /// Whether it stands at the beginning of a word and never within.
    begins: bool,
    /// What the sieve must have of it.
    pub groups: Vec<u32>,
}

impl Form {
    /// A form of a word.
    pub fn new(text: String, mended: bool) -> Self {
        let (mut rare, mut before) = (' ', 0);
        for (at, c) in text.char_indices() {
            if at == 0 || rarity(c) > rarity(rare) {
                (rare, before) = (c, at);
            }
        }
        let begins = begins_a_word(&text);
        let groups = sieve::groups(&text, begins);
        Self { text, mended, rare, before, begins, groups }
    }

    /// Where it next may stand between `from` and `end`, and from where to look on.
    pub fn next_in(&self, index: &Index, from: usize, end: usize) -> Option<(usize, usize)> {
        match self.begins {
            true => self.next_beginning(index, from, end).map(|at| (at, at + 1)),
            false => self.next_anywhere(&index.folded, from, end),
        }
    }

    fn next_anywhere(&self, text: &str, first: usize, end: usize) -> Option<(usize, usize)> {
        let mut from = first;
        loop {
            let rare = from + text.get(from..end)?.find(self.rare)?;
            from = rare + self.rare.len_utf8();
            let Some(at) = rare.checked_sub(self.before).filter(|at| *at >= first) else {
                continue;
            };
            if self.is_at(text, at, end) {
                return Some((at, from));
            }
        }
    }

    /// Short words have no rare character; of their letters most stand within other words. So the
    /// first one is looked for by itself: this loop is where a search spends its time.
    fn next_beginning(&self, index: &Index, from: usize, end: usize) -> Option<usize> {
        let (text, written) = (index.folded.as_bytes(), index.text.as_bytes());
        let first = self.text.bytes().next()?;
        let mut from = from;
        loop {
            let at = from + text.get(from..end)?.iter().position(|byte| *byte == first)?;
            let before = at.checked_sub(1).and_then(|at| text.get(at)).copied();
            let capital = || written.get(at).is_some_and(u8::is_ascii_uppercase);
            let begins = before.map(sort) != Some(sort(first)) || capital();
            if begins && self.is_at(&index.folded, at, end) {
                return Some(at);
            }
            from = at + 1;
        }
    }

    fn is_at(&self, text: &str, at: usize, end: usize) -> bool {
        let there = text.as_bytes().get(at..end);
        there.is_some_and(|there| there.starts_with(self.text.as_bytes()))
    }
}

/// Whether a form stands at the beginning of a word and never within: letters that are few, and
/// numbers.
fn begins_a_word(form: &str) -> bool {
    let is_long = form.len() >= LONG && form.starts_with(|c: char| c.is_ascii_alphabetic());
    form.starts_with(|c: char| c.is_ascii()) && !is_long
}

/// How well a character tells one text from another.
fn rarity(c: char) -> usize {
    match c {
        '0'..='9' => 1,
        _ if !c.is_ascii() => 100,
        _ => BY_FREQUENCY.find(c).map_or(0, |rank| rank + 2),
    }
}
