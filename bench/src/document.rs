//! The table's place in a document: between two marks that a reader does not see.

const BEGIN: &str = "<!-- bench: written by cargo xtask bench --write -->";
const END: &str = "<!-- /bench -->";

/// Where the table stands, from the end of the first mark to the beginning of the second.
pub fn place(text: &str) -> Result<(usize, usize), String> {
    let once = |mark: &str| {
        let mut found = text.match_indices(mark).map(|(at, _)| at);
        match (found.next(), found.next()) {
            (Some(at), None) => Ok(at),
            (None, _) => Err(format!("the mark \"{mark}\" is missing. Write it on a line alone.")),
            _ => Err(format!("the mark \"{mark}\" stands there twice. Leave one.")),
        }
    };
    let (begin, end) = (once(BEGIN)? + BEGIN.len(), once(END)?);
    if begin > end {
        return Err(format!("the mark \"{END}\" stands before the other. Exchange them."));
    }
    Ok((begin, end))
}

/// The document with another table.
pub fn with(text: &str, table: &str) -> Result<String, String> {
    let (begin, end) = place(text)?;
    Ok(format!("{}\n\n{}\n\n{}", &text[..begin], table.trim(), &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_between_the_marks_changes() {
        let text = format!("before\n{BEGIN}\nold\n{END}\nafter\n");
        let new = with(&text, "new\n");
        assert_eq!(new, Ok(format!("before\n{BEGIN}\n\nnew\n\n{END}\nafter\n")));
        // Written a second time, it is the same.
        assert_eq!(new.as_deref().map(|text| with(text, "new")), Ok(new.clone()));
    }

    #[test]
    fn marks_that_do_not_fit_are_said() {
        for (text, words) in [
            (format!("{BEGIN}\n"), "\"<!-- /bench -->\" is missing"),
            (format!("{BEGIN}\n{END}\n{END}"), "stands there twice"),
            (format!("{END}\n{BEGIN}\n"), "stands before the other"),
        ] {
            let said = place(&text).err().unwrap_or_default();
            assert!(said.contains(words), "{text}: {said}");
        }
    }

    #[test]
    fn the_measurements_have_the_marks() {
        let text = include_str!("../../docs/measurements.md");
        assert!(place(text).is_ok());
    }
}
