//! The index as the builder writes it: one text, and where in it things stand.
//!
//! The first line is [`HEADER`]. The second and the third are traditional characters and, in the
//! same order, their simplified forms. The fourth holds the words that a slip is mended to, the
//! shortest first. Every further line is an entity, best kind first: `kind/id`, its title, its
//! other titles in this language, those in others, its keys, its texts, with a tab before each
//! but the first. Within these `|` stands between one and the next.
//!
//! Keys are never shown. A capital in them begins a syllable: `JingAo`, `JA`.

use super::{fold::Simplified, sieve::Sieve};
use crate::data::EntityKind;
use std::ops::Range;

/// The first line.
pub const HEADER: &str = "search 1";
/// What stands between two texts of one field.
pub const BETWEEN: char = '|';

/// What part of an entity a place in the text belongs to, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The title that is shown.
    Title,
    /// Its other titles in this language.
    Own,
    /// Its titles in other languages.
    Names,
    /// What it is found by and does not show: pinyin, sums in another notation.
    Keys,
    /// Its texts.
    Body,
}

/// All fields, as they follow one another.
const FIELDS: [Field; 5] = [Field::Title, Field::Own, Field::Names, Field::Keys, Field::Body];

/// Where an entity stands in the text.
pub struct Entry {
    /// Of what kind it is.
    pub kind: EntityKind,
    /// Its place among the entries.
    pub number: usize,
    id: Range<usize>,
    /// Where its title begins.
    pub start: usize,
    ends: [usize; 5],
}

impl Entry {
    fn read(line: &str, at: usize, number: usize) -> Option<Self> {
        let mut ends = [0; 5];
        let mut end = at;
        let mut fields = line.split('\t');
        let name = fields.next()?;
        let (kind, id) = name.split_once('/')?;
        let start = at + name.len() + 1;
        end += name.len();
        for place in &mut ends {
            end += 1 + fields.next()?.len();
            *place = end;
        }
        let kind = EntityKind::ALL.iter().copied().find(|known| known.as_str() == kind)?;
        let id = start - 1 - id.len()..start - 1;
        fields.next().is_none().then_some(Self { kind, number, id, start, ends })
    }

    /// Where a field begins and ends.
    pub fn range(&self, field: Field) -> Range<usize> {
        let at = field as usize;
        let before = at.checked_sub(1).and_then(|at| self.ends.get(at));
        let end = self.ends.get(at).copied().unwrap_or_default();
        before.map_or(self.start, |end| end + 1)..end
    }

    /// The field that a place within the entity belongs to.
    pub fn field_at(&self, at: usize) -> Field {
        let field = FIELDS.into_iter().zip(self.ends).find(|(_, end)| at < *end);
        field.map_or(Field::Body, |(field, _)| field)
    }
}

/// An index in use.
pub struct Index {
    /// The text as written, to show.
    pub text: String,
    /// The text folded, to search in; each character at the same place.
    pub folded: String,
    /// The entities in their order.
    pub entries: Vec<Entry>,
    /// What the entries hold, at a glance.
    pub sieve: Sieve,
    /// The simplified forms of the record's characters.
    pub simplified: Simplified,
    vocabulary: Range<usize>,
}

impl Index {
    /// Reads what the builder wrote; `None` for anything else.
    pub fn read(text: String) -> Option<Self> {
        let mut lines = text.split('\n');
        if lines.next()? != HEADER {
            return None;
        }
        let (traditional, simplified) = (lines.next()?, lines.next()?);
        let start = HEADER.len() + traditional.len() + simplified.len() + 3;
        let vocabulary = start..start + lines.next()?.len();
        let mut at = vocabulary.end + 1;
        let mut entries = Vec::new();
        for line in lines.filter(|line| !line.is_empty()) {
            entries.push(Entry::read(line, at, entries.len())?);
            at += line.len() + 1;
        }
        let simplified = Simplified::read(traditional, simplified);
        let folded = simplified.same_length(&text);
        let mut sieve = Sieve::default();
        for entry in &entries {
            let all = entry.start..entry.range(Field::Body).end;
            let written = text.get(all.clone()).unwrap_or_default();
            sieve.add(folded.get(all).unwrap_or_default(), written);
        }
        Some(Self { folded, entries, sieve, simplified, vocabulary, text })
    }

    /// The words that a slip is mended to, the shortest first.
    pub fn vocabulary(&self) -> impl Iterator<Item = &str> {
        self.text.get(self.vocabulary.clone()).unwrap_or_default().split(' ')
    }

    /// The id of an entry.
    pub fn id_of(&self, entry: &Entry) -> &str {
        self.text.get(entry.id.clone()).unwrap_or_default()
    }

    /// The folded texts of a field, one by one.
    pub fn folded_texts(&self, entry: &Entry, field: Field) -> impl Iterator<Item = &str> {
        self.folded.get(entry.range(field)).unwrap_or_default().split(BETWEEN)
    }
}
