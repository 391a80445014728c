//! A match as it is shown: with its marks, and with a piece of its text.

use super::{
    found::{Excerpt, Hit, Marked},
    index::{BETWEEN, Entry, Field, Index},
    pieces::pieces,
    place::{best, first_between},
    words::Word,
};
use crate::data::EntityRef;
use std::ops::Range;

/// How many bytes of a text are shown before what was found, and from there on. Han characters
/// have three bytes and two columns, so that this is about as wide in each language.
const BEFORE: usize = 48;
const AFTER: usize = 112;
/// A word that is cut is left out, if it is no longer than this, in bytes.
const LONGEST_WORD: usize = 20;

/// An entity with its marks.
pub fn hit(index: &Index, entry: &Entry, words: &[Word]) -> Hit {
    let mut apart = Vec::new();
    let in_pieces = |word: &Word| word.in_pieces && best(index, entry, word).is_none();
    for word in words.iter().filter(|word| in_pieces(word)) {
        apart.extend(pieces(index, entry, word.typed()).unwrap_or_default());
    }
    let words: Vec<&Word> = words.iter().filter(|word| !in_pieces(word)).chain(&apart).collect();
    let places: Vec<_> = words.iter().filter_map(|word| best(index, entry, word)).collect();
    let first_in = |field| places.iter().find(|place| place.field == field).map(|place| place.at);
    let title = marked(index, entry, &words, entry.range(Field::Title));
    let name = first_in(Field::Names).map(|at| {
        let (start, end) = text_around(index, entry.range(Field::Names), at);
        marked(index, entry, &words, start..end)
    });
    let excerpt = first_in(Field::Body).map(|at| excerpt(index, entry, &words, at));
    let entity = EntityRef { kind: entry.kind, id: index.id_of(entry).to_owned() };
    Hit { entity, title, name, excerpt }
}

/// A stretch of one field with the first place of each word in it.
fn marked(index: &Index, entry: &Entry, words: &[&Word], range: Range<usize>) -> Marked {
    let mut marks: Vec<Range<usize>> = Vec::new();
    for word in words {
        let Some(place) = first_between(index, entry, word, (range.start, range.end)) else {
            continue;
        };
        let (mut start, mut end) = (place.at - range.start, place.at - range.start + place.length);
        // What touches becomes one.
        marks.retain(|mark| {
            let apart = mark.end < start || end < mark.start;
            if !apart {
                (start, end) = (start.min(mark.start), end.max(mark.end));
            }
            apart
        });
        let at = marks.iter().position(|mark| mark.start > start).unwrap_or(marks.len());
        marks.insert(at, start..end);
    }
    Marked { text: index.text.get(range).unwrap_or_default().to_owned(), marks }
}

/// Where the text of a field begins and ends that this place belongs to.
fn text_around(index: &Index, field: Range<usize>, at: usize) -> (usize, usize) {
    let before = index.text.get(field.start..at).and_then(|text| text.rfind(BETWEEN));
    let after = index.text.get(at..field.end).and_then(|text| text.find(BETWEEN));
    (
        before.map_or(field.start, |there| field.start + there + 1),
        after.map_or(field.end, |to| at + to),
    )
}

/// What stands around the place `at`, from word to word.
fn excerpt(index: &Index, entry: &Entry, words: &[&Word], at: usize) -> Excerpt {
    let (first, last) = text_around(index, entry.range(Field::Body), at);
    let text = index.text.as_str();
    let mut start = border(text, first.max(at.saturating_sub(BEFORE)));
    if start > first {
        let cut = text.get(start..at).and_then(|text| text.find(' '));
        start += cut.filter(|cut| *cut < LONGEST_WORD).map_or(0, |cut| cut + 1);
    }
    let mut end = border(text, last.min(at + AFTER));
    if end < last {
        let kept = text.get(at..end).and_then(|text| text.rfind(' ')).map(|kept| at + kept);
        end = kept.filter(|kept| end - kept < LONGEST_WORD).unwrap_or(end);
    }
    let piece = marked(index, entry, words, start..end);
    Excerpt { piece, cut_before: start > first, cut_after: end < last }
}

/// The last border of characters that is not after this place.
fn border(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}
