//! Marks of glossary terms in texts: `[[term_id|words]]`.

use super::{cursor::Cursor, fault::Fault, near::quote, references::Ids};
use crate::data::EntityKind;

const FORM: &str = "write a mark as [[term_id|words]]";

/// Judges the marks in `text`.
pub(super) fn check(at: &Cursor<'_>, text: &str, ids: &Ids<'_>) -> Vec<Fault> {
    read(text)
        .into_iter()
        .filter_map(|mark| match mark {
            Ok(term) => {
                let (problem, remedy) = ids.dangling(EntityKind::Terms, term)?;
                Some(at.fault(problem, remedy))
            }
            Err(shown) => {
                Some(at.fault(format!("the mark {} is not complete", quote(shown)), FORM))
            }
        })
        .collect()
}

/// The terms marked in `text`; of a broken mark what stands there.
fn read(text: &str) -> Vec<Result<&str, &str>> {
    let mut marks = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("[[") {
        let (before, mark) = rest.split_at(start);
        marks.extend(stray_end(before));
        let inner = mark.strip_prefix("[[").unwrap_or(mark);
        let Some((content, after)) = inner.split_once("]]") else {
            marks.push(Err(mark));
            return marks;
        };
        marks.push(term(content).ok_or(mark));
        rest = after;
    }
    marks.extend(stray_end(rest));
    marks
}

/// A `]]` that closes nothing.
fn stray_end(text: &str) -> Option<Result<&str, &str>> {
    text.find("]]").map(|_| Err(text))
}

/// The term of a mark's content, `term_id|words`.
fn term(content: &str) -> Option<&str> {
    let (term, words) = content.split_once('|')?;
    let whole = !term.is_empty() && !words.trim().is_empty() && !words.contains(['[', ']', '|']);
    whole.then_some(term)
}
