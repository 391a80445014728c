//! Search over every entity and its texts, in an index that the builder writes.
//!
//! A query is folded and taken apart into words; an entity is found if it has all of them. A word
//! in letters or digits stands where a word begins, one in Han characters anywhere, and a long one
//! in pieces. If nothing is found, words are mended by a letter.

mod cost;
mod fold;
mod form;
mod found;
mod index;
mod nearest;
mod pieces;
mod place;
mod ranking;
mod show;
mod sieve;
mod slip;
mod tokens;
mod words;

pub use fold::plain_char;
pub use found::{Excerpt, Found, Group, Hit, Marked};
pub use index::{BETWEEN, HEADER};

use index::Index;
use ranking::Ranking;
use std::sync::Arc;
use words::Word;

/// An index in use, with what the last query left for the next.
pub struct Search {
    index: Index,
    /// The last words, and the entries that have them all as typed.
    last: (Vec<Word>, Vec<usize>),
    /// The last query, how many entities of each kind were kept, and what was found: several views
    /// show it.
    answer: Option<(String, usize, Arc<Found>)>,
}

impl Search {
    /// Takes an index into use; `None` if the text is none of this version.
    pub fn open(text: String) -> Option<Self> {
        Some(Self { index: Index::read(text)?, last: (Vec::new(), Vec::new()), answer: None })
    }

    /// What matches `query`, with at most `kept` entities of each kind. Asked again for what it was
    /// asked last, it does not search again.
    pub fn find(&mut self, query: &str, kept: usize) -> Arc<Found> {
        if let Some((_, _, found)) = self.answer.as_ref().filter(|it| it.0 == query && it.1 == kept)
        {
            return found.clone();
        }
        let found = Arc::new(self.search(query, kept));
        self.answer = Some((query.to_owned(), kept, found.clone()));
        found
    }

    fn search(&mut self, query: &str, kept: usize) -> Found {
        let folded = self.index.simplified.query(query);
        let letters: String = folded.chars().filter(|c| c.is_alphanumeric()).collect();
        let mut words = words::words(&folded);
        if words.is_empty() {
            return Found { idle: true, ..Found::default() };
        }
        let narrows = narrows(&self.last.0, &words);
        let candidates = narrows.then_some(self.last.1.as_slice());
        let (mut found, matching) = scan(&self.index, &words, &letters, candidates, kept);
        if found.count == 0 && self.mend(&mut words) {
            (found, _) = scan(&self.index, &words, &letters, None, kept);
            found.mended = found.count > 0;
        }
        if found.count == 0 {
            found.nearest = nearest::nearest(&self.index, &words, &letters);
        }
        self.last = (words::words(&folded), matching);
        found
    }

    /// Lets words match that are a slip away from what was typed. Whether there are any.
    fn mend(&self, words: &mut [Word]) -> bool {
        let mut any = false;
        let alone = words.len() == 1;
        for word in words {
            any |= slip::mend(&self.index, word, alone);
        }
        any
    }
}

/// Whether what has the new words must have the last ones too: the same, but for a last one that
/// goes on and others after it.
fn narrows(last: &[Word], new: &[Word]) -> bool {
    let Some((end, same)) = last.split_last() else { return false };
    let equal = |(a, b): (&Word, &Word)| a.typed() == b.typed() && a.whole_number == b.whole_number;
    let goes_on = new.get(same.len()).is_some_and(|word| {
        word.typed().starts_with(end.typed()) && word.in_pieces == end.in_pieces
    });
    end.is_settled() && goes_on && same.iter().zip(new).all(equal)
}

/// Goes through the candidates, or through all entries: what was found, and which have it.
fn scan(
    index: &Index,
    words: &[Word],
    letters: &str,
    candidates: Option<&[usize]>,
    kept: usize,
) -> (Found, Vec<usize>) {
    let mut ranking = Ranking::default();
    let mut matching = Vec::new();
    let all = 0..candidates.map_or(index.entries.len(), <[usize]>::len);
    for at in all {
        let at = candidates.map_or(Some(at), |candidates| candidates.get(at).copied());
        let Some((at, entry)) = at.and_then(|at| Some((at, index.entries.get(at)?))) else {
            continue;
        };
        if let Some(cost) = cost::cost(index, entry, words, letters) {
            matching.push(at);
            ranking.add(entry.kind, cost, at, kept);
        }
    }
    let hit = |(_, at): &(u16, usize)| Some(show::hit(index, index.entries.get(*at)?, words));
    let groups = ranking.in_order().into_iter().map(|ranked| Group {
        kind: ranked.kind,
        count: ranked.count,
        hits: ranked.best.iter().filter_map(hit).collect(),
    });
    (Found { count: matching.len(), groups: groups.collect(), ..Found::default() }, matching)
}
