//! A first look at a file's characters, before it is parsed: what the parser lets pass, and
//! nesting so deep that reading it would exhaust the stack.

/// How deep lists and objects may stand in one another. The record needs eight levels.
pub(super) const DEEPEST: usize = 64;

/// Something that the scan refuses, at a byte offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// Lists and objects stand too deep in one another.
    TooDeep,
    /// A line ends within a text.
    OpenText,
    /// Another control character stands within a text.
    ControlInText,
    /// A blank that JSON does not know stands between values.
    OddBlank,
}

/// The first flaw in `text`; nesting that is too deep goes before all others, for then the text
/// must not be parsed at all.
pub(super) fn first_flaw(text: &str) -> Option<(usize, Flaw)> {
    let mut scan = Scan::default();
    let mut first = None;
    for (offset, c) in text.char_indices() {
        match scan.step(c) {
            Some(Flaw::TooDeep) => return Some((offset, Flaw::TooDeep)),
            Some(flaw) => _ = first.get_or_insert((offset, flaw)),
            None => {}
        }
    }
    first
}

#[derive(Default)]
struct Scan {
    depth: usize,
    in_text: bool,
    escaped: bool,
}

impl Scan {
    fn step(&mut self, c: char) -> Option<Flaw> {
        if self.in_text { self.within_text(c) } else { self.between(c) }
    }

    fn within_text(&mut self, c: char) -> Option<Flaw> {
        let escaped = std::mem::take(&mut self.escaped);
        match c {
            '\n' | '\r' => Some(Flaw::OpenText),
            '\0'..' ' => Some(Flaw::ControlInText),
            '\\' => {
                self.escaped = !escaped;
                None
            }
            '"' => {
                self.in_text = escaped;
                None
            }
            _ => None,
        }
    }

    fn between(&mut self, c: char) -> Option<Flaw> {
        match c {
            '"' => self.in_text = true,
            '{' | '[' => self.depth += 1,
            '}' | ']' => self.depth = self.depth.saturating_sub(1),
            ' ' | '\t' | '\n' | '\r' => {}
            _ if c.is_whitespace() => return Some(Flaw::OddBlank),
            _ => {}
        }
        (self.depth > DEEPEST).then_some(Flaw::TooDeep)
    }
}
