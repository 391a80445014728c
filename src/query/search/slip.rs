//! Slips of one letter: one too many, one missing, a wrong one, two swapped.

use super::{
    form::{Form, LONG},
    index::Index,
    words::Word,
};

/// The most words that one is mended to.
const MOST: usize = 4;

/// Adds to a word of letters the words of the index that are a slip away. If there is none, the
/// beginnings of words that are: who types is not at the end yet. Whether there were any.
/// A word that stands `alone` and is found nowhere is not looked for again.
pub fn mend(index: &Index, word: &mut Word, alone: bool) -> bool {
    let typed = word.typed().to_owned();
    if typed.len() < LONG || !typed.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return false;
    }
    let mut whole = Vec::new();
    let mut parts = Vec::new();
    for known in index.vocabulary() {
        if let Some(length) = slip(typed.as_bytes(), known.as_bytes()) {
            let list = if length == known.len() { &mut whole } else { &mut parts };
            let form = known.get(..length).unwrap_or_default();
            if list.len() < MOST && !list.contains(&form) {
                list.push(form);
            }
        }
    }
    let found = if whole.is_empty() { parts } else { whole };
    if alone {
        word.forms.clear();
    }
    word.forms.extend(found.iter().map(|form| Form::new((*form).to_owned(), true)));
    !found.is_empty()
}

/// If `typed` is one slip away from `known` or from its beginning, the length of that: the most
/// that it can be.
fn slip(typed: &[u8], known: &[u8]) -> Option<usize> {
    let same = typed.iter().zip(known).take_while(|(a, b)| a == b).count();
    let (typed_rest, known_rest) = (typed.get(same..)?, known.get(same..)?);
    let (a, after_a) = typed_rest.split_first()?;
    if let Some((b, after_b)) = known_rest.split_first() {
        if after_b.starts_with(typed_rest) {
            return Some(typed.len() + 1);
        }
        let swapped = after_a.first() == Some(b) && after_b.first() == Some(a);
        let follows = |n| {
            after_a.get(n..).is_some_and(|a| after_b.get(n..).is_some_and(|b| b.starts_with(a)))
        };
        if follows(0) || (swapped && follows(1)) {
            return Some(typed.len());
        }
    }
    known_rest.starts_with(after_a).then_some(typed.len() - 1)
}

#[cfg(test)]
mod tests {
    use super::slip;

    #[test]
    fn one_letter_may_be_wrong_missing_too_many_or_swapped() {
        let of = |typed: &str, known: &str| slip(typed.as_bytes(), known.as_bytes());
        for typed in ["hydrogn", "hydroogen", "hydrogem", "hydorgen", "ydrogen", "hydrogenn"] {
            assert_eq!(of(typed, "hydrogen"), Some(8), "{typed}");
        }
        // A beginning does, while one types.
        assert_eq!(of("hydor", "hydrogen"), Some(5));
        for typed in ["hydrgn", "hidrogem", "hydrogen", "hyrdgoen", "oxygen"] {
            assert_eq!(of(typed, "hydrogen"), None, "{typed}");
        }
        assert_eq!(of("abcd", "abc"), Some(3));
    }
}
