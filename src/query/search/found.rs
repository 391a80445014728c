//! What a search has found, as it is shown.

use crate::data::{EntityKind, EntityRef};
use std::ops::Range;

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// How many entities match, those included that are not kept.
    pub count: usize,
    /// The best of them by kind; the kind with the best one first.
    pub groups: Vec<Group>,
    /// Whether nothing has the words as they were typed, and the groups show what has them with
    /// a letter changed.
    pub mended: bool,
    /// What comes nearest if nothing was found: entities whose titles look alike, best first.
    pub nearest: Vec<Hit>,
    /// Whether nothing was asked: the query holds no letter and no digit.
    pub idle: bool,
}

/// The entities of one kind.
#[derive(Debug)]
pub struct Group {
    /// The kind.
    pub kind: EntityKind,
    /// How many match.
    pub count: usize,
    /// The best of them, best first.
    pub hits: Vec<Hit>,
}

/// An entity that matches.
#[derive(Debug)]
pub struct Hit {
    /// The entity.
    pub entity: EntityRef,
    /// Its title.
    pub title: Marked,
    /// Its title in another language, if a word was found there only.
    pub name: Option<Marked>,
    /// A piece of its text, if a word was found there only.
    pub excerpt: Option<Excerpt>,
}

/// A text with what was found in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Marked {
    /// The text.
    pub text: String,
    /// The bytes that were found, in order, apart from one another and at the borders of characters.
    pub marks: Vec<Range<usize>>,
}

/// A piece of a longer text.
#[derive(Debug)]
pub struct Excerpt {
    /// The piece.
    pub piece: Marked,
    /// Whether the text begins before it.
    pub cut_before: bool,
    /// Whether the text goes on after it.
    pub cut_after: bool,
}

impl Marked {
    /// The text in parts, each with whether it was found.
    pub fn parts(&self) -> Vec<(&str, bool)> {
        let mut parts = Vec::new();
        let mut from = 0;
        for mark in &self.marks {
            parts.push((self.text.get(from..mark.start).unwrap_or_default(), false));
            parts.push((self.text.get(mark.clone()).unwrap_or_default(), true));
            from = mark.end;
        }
        parts.push((self.text.get(from..).unwrap_or_default(), false));
        parts.retain(|(part, _)| !part.is_empty());
        parts
    }
}
