//! The tables' places in a document: each between two marks that a reader does not see.

use crate::part::Part;

/// Where a part's table stands, from the end of the first mark to the beginning of the second.
pub fn place(text: &str, part: Part) -> Result<(usize, usize), String> {
    let once = |mark: &str| {
        let mut found = text.match_indices(mark).map(|(at, _)| at);
        match (found.next(), found.next()) {
            (Some(at), None) => Ok(at),
            (None, _) => Err(format!("the mark \"{mark}\" is missing. Write it on a line alone.")),
            _ => Err(format!("the mark \"{mark}\" stands there twice. Leave one.")),
        }
    };
    let (begin, end) = part.marks();
    let places = (once(begin)? + begin.len(), once(end)?);
    if places.0 > places.1 {
        return Err(format!("the mark \"{end}\" stands before the other. Exchange them."));
    }
    Ok(places)
}

/// The document with another table of a part.
pub fn with(text: &str, part: Part, table: &str) -> Result<String, String> {
    let (begin, end) = place(text, part)?;
    Ok(format!("{}\n\n{}\n\n{}", &text[..begin], table.trim(), &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_between_the_marks_changes() {
        for part in Part::ALL {
            let (begin, end) = part.marks();
            let text = format!("before\n{begin}\nold\n{end}\nafter\n");
            let new = with(&text, part, "new\n");
            assert_eq!(new, Ok(format!("before\n{begin}\n\nnew\n\n{end}\nafter\n")));
            // Written a second time, it is the same.
            assert_eq!(new.as_deref().map(|text| with(text, part, "new")), Ok(new.clone()));
        }
    }

    #[test]
    fn marks_that_do_not_fit_are_said() {
        let (begin, end) = Part::Pages.marks();
        for (text, words) in [
            (format!("{begin}\n"), "\"<!-- /bench -->\" is missing"),
            (format!("{begin}\n{end}\n{end}"), "stands there twice"),
            (format!("{end}\n{begin}\n"), "stands before the other"),
        ] {
            let said = place(&text, Part::Pages).err().unwrap_or_default();
            assert!(said.contains(words), "{text}: {said}");
        }
    }

    #[test]
    fn the_measurements_have_the_marks() {
        let text = include_str!("../../docs/measurements.md");
        for part in Part::ALL {
            assert_eq!(place(text, part).err(), None);
        }
    }
}
