//! From bytes to a parsed document, or to the fault that prevents it.

use super::{
    cursor::Document,
    fault::Fault,
    scan::{self, Flaw},
    syntax::{Sentence, explain, explain_flaw},
};
use jsonc_parser::{
    CollectOptions, ParseOptions,
    common::Ranged,
    errors::{ParseError, ParseErrorKind},
};

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// JSON as RFC 8259 has it, and nothing of what the parser allows beyond.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Parses the file called `name`. A byte order mark is a fault, yet the rest is still read.
pub(super) fn document<'t>(
    name: &str,
    path: &str,
    bytes: &'t [u8],
    faults: &mut Vec<Fault>,
) -> Option<Document<'t>> {
    let mut report = |line, (problem, remedy): (&str, &str)| {
        faults.push(Fault::of_file(path, line, problem, remedy));
    };
    let bytes = match bytes.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => {
            report(1, ("begins with a byte order mark", "save it as UTF-8 without one"));
            rest
        }
        None => bytes,
    };
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let before = bytes.iter().take(error.valid_up_to());
            let line = 1 + before.filter(|b| **b == b'\n').count();
            report(line, ("holds bytes that are not UTF-8", "save the file as UTF-8"));
            return None;
        }
    };
    let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let line_starts: Vec<usize> = starts.collect();
    match parse(text) {
        Ok(root) => {
            Some(Document { name: name.to_owned(), path: path.to_owned(), root, line_starts })
        }
        Err((offset, sentence)) => {
            report(line_starts.partition_point(|start| *start <= offset).max(1), sentence);
            None
        }
    }
}

fn parse(text: &str) -> Result<jsonc_parser::ast::Value<'_>, (usize, Sentence)> {
    let flaw = scan::first_flaw(text);
    if let Some((offset, Flaw::TooDeep)) = flaw {
        return Err((offset, explain_flaw(Flaw::TooDeep)));
    }
    let flaw = flaw.map(|(offset, flaw)| (offset, explain_flaw(flaw)));
    match (jsonc_parser::parse_to_ast(text, &CollectOptions::default(), &STRICT), flaw) {
        // An open text makes the parser stumble later, a comment makes the scan stumble later:
        // the first of the two is what is wrong.
        (Err(error), Some((offset, _))) if error.range().start() < offset => {
            Err(stumble(text, &error))
        }
        (_, Some(flaw)) => Err(flaw),
        (Err(error), None) => Err(stumble(text, &error)),
        (Ok(result), None) => {
            result.value.ok_or((0, ("the file is empty", "write at least [] into it")))
        }
    }
}

fn stumble(text: &str, error: &ParseError) -> (usize, Sentence) {
    let offset = error.range().start();
    let at_word = text.get(offset..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    let kind = match error.kind() {
        ParseErrorKind::UnexpectedToken if at_word => &ParseErrorKind::UnexpectedWord,
        kind => kind,
    };
    (offset, explain(kind))
}
