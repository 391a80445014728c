//! Where a word stands in an entity, and how good that place is.

use super::{
    form::{Form, LONG},
    index::{BETWEEN, Entry, Field, Index},
    words::Word,
};

/// What a word costs that is not the one that was typed.
const MENDED: u16 = 60;

/// A place of a word.
#[derive(Clone, Copy)]
pub struct Place {
    /// How far it is from the best place, in no unit.
    pub cost: u16,
    /// Where it begins in the text.
    pub at: usize,
    /// How long it is, in bytes.
    pub length: usize,
    /// The field that it stands in.
    pub field: Field,
}

/// The best place of a word in an entity. What stands in a title is looked for first.
pub fn best(index: &Index, entry: &Entry, word: &Word) -> Option<Place> {
    let titles = (entry.start, entry.range(Field::Own).end);
    let others = (titles.1, entry.range(Field::Body).end);
    let mut found: Option<Place> = None;
    let may_hold = |form: &&Form| index.sieve.may_hold(entry.number, &form.groups);
    for (from, end) in [titles, others] {
        for form in word.forms.iter().filter(may_hold) {
            let mut places = places(index, entry, word, form, (from, end));
            // The later of two titles may have the better place; of all else the first will do.
            let place = match from == entry.start {
                true => places.min_by_key(|place| place.cost),
                false => places.next(),
            };
            if place.is_some_and(|place| found.is_none_or(|found| place.cost < found.cost)) {
                found = place;
            }
        }
        if found.is_some() {
            break;
        }
    }
    found
}

/// The first place of a word between two places of one field.
pub fn first_between(
    index: &Index,
    entry: &Entry,
    word: &Word,
    within: (usize, usize),
) -> Option<Place> {
    let first = |form| places(index, entry, word, form, within).next();
    word.forms.iter().find_map(first)
}

fn places<'a>(
    index: &'a Index,
    entry: &'a Entry,
    word: &'a Word,
    form: &'a Form,
    (from, end): (usize, usize),
) -> impl Iterator<Item = Place> + 'a {
    let mut from = from;
    std::iter::from_fn(move || {
        loop {
            let (at, next) = form.next_in(index, from, end)?;
            from = next;
            if let Some(place) = judge(index, entry, word, form, at) {
                return Some(place);
            }
        }
    })
}

/// Whether a word may stand at this place, and what it costs there.
fn judge(index: &Index, entry: &Entry, word: &Word, form: &Form, at: usize) -> Option<Place> {
    let text = index.folded.as_bytes();
    let (length, field) = (form.text.len(), entry.field_at(at));
    if word.whole_number && goes_on(text, at + length) {
        return None;
    }
    let first = form.text.bytes().next()?;
    let begins = begins(text, at, first);
    let in_syllables = field == Field::Keys && length > 1 && is_capital(index, at);
    let inside = field <= Field::Own && length >= LONG && first.is_ascii_alphabetic();
    if !begins && !in_syllables && !inside {
        return None;
    }
    let is = |at: Option<usize>, what: fn(u8) -> bool| {
        at.and_then(|at| text.get(at)).is_none_or(|byte| what(*byte))
    };
    let leads = is(at.checked_sub(1), is_border);
    let ends = is(Some(at + length), is_border);
    // Half a word is worse than a whole one.
    let part = first.is_ascii() && !is(Some(at + length), |byte| !byte.is_ascii_alphanumeric());
    let cost = match field {
        Field::Title | Field::Own if leads => 10,
        Field::Title | Field::Own if begins => 20,
        Field::Title | Field::Own => 30,
        Field::Names if leads => 38,
        Field::Names => 40,
        Field::Keys if leads && ends => 42,
        Field::Keys if leads => 44,
        Field::Keys => 46,
        Field::Body => 50,
    };
    let cost = cost + u16::from(part) + if form.mended { MENDED } else { 0 };
    Some(Place { cost, at, length, field })
}

/// Whether a word that begins with `first` may begin at this place. Han characters may stand
/// anywhere; letters and numbers not within others of their sort, nor after the point of a number.
fn begins(text: &[u8], at: usize, first: u8) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|at| text.get(at)).copied();
    let digit = |back| before(back).is_some_and(|byte| byte.is_ascii_digit());
    match first {
        b'a'..=b'z' => !before(1).is_some_and(|byte| byte.is_ascii_lowercase()),
        b'0'..=b'9' => {
            let in_number = matches!(before(1), Some(b'.' | b',')) && digit(2);
            !digit(1) && !in_number
        }
        _ => true,
    }
}

/// Whether the number that ends here has more digits.
fn goes_on(text: &[u8], end: usize) -> bool {
    let digit = |at: usize| text.get(at).is_some_and(u8::is_ascii_digit);
    digit(end) || (matches!(text.get(end), Some(b'.' | b',')) && digit(end + 1))
}

fn is_capital(index: &Index, at: usize) -> bool {
    index.text.as_bytes().get(at).is_some_and(u8::is_ascii_uppercase)
}

/// Whether a text of a field begins or ends with this.
fn is_border(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n') || char::from(byte) == BETWEEN
}
