//! How well an entity matches: what it costs, in no unit, the least best.

use super::{
    index::{Entry, Field, Index},
    pieces,
    place::best,
    words::Word,
};
use crate::data::EntityKind;

/// The cost of a query that is all of a title, all of a title in another language, or the
/// beginning of a title. A place costs more.
const ALL_OF_TITLE: u16 = 0;
const ALL_OF_NAME: u16 = 1;
const BEGINNING_OF_TITLE: u16 = 2;
/// What an entity costs more whose title is a sentence, and one that only backs others: a word in
/// the title of a source is worth about as much as one in a text.
const SENTENCE: u16 = 12;
const SOURCE: u16 = 32;

/// What an entity of this kind costs more.
pub fn cost_of_kind(kind: EntityKind) -> u16 {
    match kind {
        EntityKind::Sources => SOURCE,
        EntityKind::Timeline | EntityKind::Conflicts | EntityKind::Unknowns => SENTENCE,
        _ => 0,
    }
}

/// What an entity costs that has all of the words; `None` if it lacks one. `letters` are all letters
/// and digits of the query.
pub fn cost(index: &Index, entry: &Entry, words: &[Word], letters: &str) -> Option<u16> {
    let kind = cost_of_kind(entry.kind);
    let mut sum = kind;
    let mut in_titles = true;
    for word in words {
        let place = best(index, entry, word);
        in_titles &= place.is_some_and(|place| place.field <= Field::Names);
        sum += match place {
            Some(place) => place.cost,
            None if word.in_pieces => pieces::cost(index, entry, word)?,
            None => return None,
        };
    }
    let title = if in_titles { cost_of_title(index, entry, letters) } else { None };
    // That a sentence begins with a word says little of it, and a source's title still less.
    let title = title.filter(|cost| match kind {
        0 => true,
        kind => kind != SOURCE && *cost != BEGINNING_OF_TITLE,
    });
    Some(title.unwrap_or(sum))
}

/// What the query costs if it is a whole title, or the beginning of one. What stands between
/// letters counts in neither.
fn cost_of_title(index: &Index, entry: &Entry, letters: &str) -> Option<u16> {
    let compare = |field| index.folded_texts(entry, field).map(|title| starts(title, letters));
    let own = compare(Field::Title).chain(compare(Field::Own)).flatten().map(|all| match all {
        true => ALL_OF_TITLE,
        false => BEGINNING_OF_TITLE,
    });
    let is_name = compare(Field::Names).flatten().any(|all| all);
    own.chain(is_name.then_some(ALL_OF_NAME)).min()
}

/// Whether `title` begins with the letters and digits of `query`, a word not being broken off:
/// `Some(true)` if it has no others.
fn starts(title: &str, query: &str) -> Option<bool> {
    let mut rest = title.chars();
    for wanted in query.chars() {
        if rest.by_ref().find(|c| c.is_alphanumeric())? != wanted {
            return None;
        }
    }
    let broken = rest.clone().next().is_some_and(|c| c.is_ascii_alphanumeric())
        && query.ends_with(|c: char| c.is_ascii());
    (!broken).then(|| !rest.any(char::is_alphanumeric))
}
