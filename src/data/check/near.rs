//! Wording that many rules share: quotations, and guesses at what was meant.

/// Longer words are no misspelling of anything, and comparing them would take long.
const LONGEST_WORD: usize = 80;
/// How much of a value a sentence quotes.
const LONGEST_QUOTATION: usize = 60;

/// `word` in quotation marks, shortened, with control characters made visible.
pub(super) fn quote(word: &str) -> String {
    let mut short: String = word.chars().take(LONGEST_QUOTATION).collect();
    if short.len() < word.len() {
        short.push('…');
    }
    format!("{short:?}")
}

/// The candidate that `word` most likely stands for, if any comes near: at most one letter in
/// three is wrong, or the candidate only goes on where `word` stops.
pub(super) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let word = word.to_lowercase();
    let length = word.chars().count();
    if !(1..=LONGEST_WORD).contains(&length) {
        return None;
    }
    candidates
        .into_iter()
        .map(|candidate| (distance(&word, length, candidate), candidate))
        .filter(|(distance, _)| *distance <= (length / 3).max(1))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

fn distance(word: &str, length: usize, candidate: &str) -> usize {
    if candidate.len() > 4 * LONGEST_WORD {
        return usize::MAX;
    }
    let continued = length > 1
        && candidate.strip_prefix(word).is_some_and(|rest| rest.starts_with(['_', '.', '-']));
    if continued { 1 } else { strsim::osa_distance(word, &candidate.to_lowercase()) }
}

/// `did you mean "x"?`, or `otherwise` where nothing comes near.
pub(super) fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    nearest(word, candidates)
        .map_or_else(otherwise, |candidate| format!("did you mean {}?", quote(candidate)))
}
