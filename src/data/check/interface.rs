//! The interface texts, `texts.<code>.json`: the same keys and the same placeholders in every
//! language.

use super::{
    cursor::{Cursor, Document},
    fault::Fault,
    near::{did_you_mean, quote},
    prose::{self, Languages},
    references::Ids,
    scalars,
};
use std::collections::{BTreeMap, BTreeSet};

/// The language of a file of interface texts, by its name without `.json`.
pub(super) fn language_of(name: &str) -> Option<&str> {
    name.strip_prefix("texts.")
}

/// Judges the interface texts of all languages.
pub(super) fn check(
    documents: &[Document<'_>],
    keys: &[&str],
    languages: &Languages<'_>,
    ids: &Ids<'_>,
    faults: &mut Vec<Fault>,
) {
    let files: Vec<(&str, Cursor<'_>)> = documents
        .iter()
        .filter_map(|document| Some((language_of(&document.name)?, Cursor::root(document))))
        .filter(|(code, _)| languages.may_be(code))
        .collect();
    for (code, file) in &files {
        if !matches!(file.value, jsonc_parser::ast::Value::Object(_)) {
            faults.push(scalars::mismatch(file, "object"));
            continue;
        }
        check_keys(file, keys, faults);
        for (member, at) in file.members() {
            match at.text() {
                Some(text) => {
                    faults.extend(scalars::string(&at, text));
                    faults.extend(check_lists(&at, member.name.as_str(), text));
                    prose::check_text(&at, text, languages.tag(code), ids, faults);
                }
                None => faults.push(scalars::mismatch(&at, "string")),
            }
        }
    }
    check_placeholders(&files, faults);
}

fn check_keys(file: &Cursor<'_>, keys: &[&str], faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    let known: BTreeSet<&str> = keys.iter().copied().collect();
    for (member, at) in file.members() {
        let key = member.name.as_str();
        if !seen.insert(key) {
            faults.push(at.fault_of_key(
                member,
                "the key stands here for the second time",
                "keep one of the two",
            ));
        }
        if !known.contains(key) {
            faults.push(at.fault_of_key(
                member,
                format!("{} is no text of the interface", quote(key)),
                did_you_mean(key, known.iter().copied(), || "delete it".to_owned()),
            ));
        }
    }
    for key in known.iter().filter(|key| !seen.contains(*key)) {
        faults.push(file.fault(format!("the text {} is missing", quote(key)), "add it"));
    }
}

/// Texts that the program reads as lists: the twelve months, and the scales of sums of money.
fn check_lists(at: &Cursor<'_>, key: &str, text: &str) -> Option<Fault> {
    match key {
        "months" if text.split('|').filter(|name| !name.is_empty()).count() != 12 => {
            Some(at.fault("this is no list of twelve months", "separate twelve names by |"))
        }
        "money-scales" | "count-scales" if !are_scales(text) => Some(at.fault(
            format!("{} is no list of scales", quote(text)),
            "write powers of ten with their names, the largest first: 1000000000=bn|1000000=m",
        )),
        _ => None,
    }
}

fn are_scales(text: &str) -> bool {
    let size = |scale: &str| {
        let (size, name) = scale.split_once('=')?;
        let power = size.strip_prefix('1').is_some_and(|zeros| zeros.chars().all(|c| c == '0'));
        (power && !name.is_empty()).then(|| size.parse::<i64>().ok()).flatten()
    };
    let sizes: Option<Vec<_>> = text.split('|').map(size).collect();
    sizes.is_some_and(|sizes| sizes.is_sorted_by(|larger, smaller| larger > smaller))
}

/// What one language fills in, each other one must: a text without its number says nothing.
fn check_placeholders(files: &[(&str, Cursor<'_>)], faults: &mut Vec<Fault>) {
    let mut wanted: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    for (code, file) in files {
        for (member, at) in file.members() {
            for name in placeholders(at.text().unwrap_or_default()).into_iter().flatten() {
                wanted.entry(member.name.as_str()).or_default().entry(name).or_insert(code);
            }
        }
    }
    for (member, at) in files.iter().flat_map(|(_, file)| file.members()) {
        let Some(text) = at.text() else { continue };
        let Some(given) = placeholders(text) else {
            faults.push(at.fault(
                format!("{} has a {{ or a }} without its other half", quote(text)),
                "write placeholders as {name}",
            ));
            continue;
        };
        let wanted = wanted.get(member.name.as_str()).into_iter().flatten();
        for (name, code) in wanted.filter(|(name, _)| !given.contains(*name)) {
            faults.push(at.fault(
                format!("the placeholder {{{name}}} is missing, which texts.{code}.json has"),
                "add it, or take it out there",
            ));
        }
    }
}

/// The names in braces; `None` where a brace has no other half or no name.
fn placeholders(text: &str) -> Option<BTreeSet<&str>> {
    let mut names = BTreeSet::new();
    let mut parts = text.split('{');
    if parts.next()?.contains('}') {
        return None;
    }
    for part in parts {
        let (name, rest) = part.split_once('}')?;
        let ordinary = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if name.is_empty() || !name.chars().all(ordinary) || rest.contains('}') {
            return None;
        }
        names.insert(name);
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::are_scales;

    #[test]
    fn scales_are_powers_of_ten_from_large_to_small() {
        assert!(are_scales("1000000000=billion|1000000=million"));
        assert!(are_scales("10000=万"));
        for wrong in ["", "1000000=million|1000000000=billion", "1000", "1000=", "1500=x", "1e3=k"]
        {
            assert!(!are_scales(wrong), "{wrong}");
        }
    }
}
