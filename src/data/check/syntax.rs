//! Errors of JSON itself, in sentences for an editor.

use super::scan::Flaw;
use jsonc_parser::errors::ParseErrorKind;

/// What is wrong, and what to do.
pub(super) type Sentence = (&'static str, &'static str);

/// What a flaw of the scan means.
pub(super) fn explain_flaw(flaw: Flaw) -> Sentence {
    match flaw {
        Flaw::TooDeep => (
            "lists and objects stand more than 64 deep in one another",
            "look for brackets that are opened and never closed",
        ),
        Flaw::OpenText => (
            "the line ends within a text",
            "close the text with a quotation mark \" on the line on which it begins",
        ),
        Flaw::ControlInText => {
            ("a tab or another control character stands in a text", "replace it by a space")
        }
        Flaw::OddBlank => (
            "a blank that JSON does not know stands between two values",
            "replace it by an ordinary space",
        ),
    }
}

/// What an error of the parser means.
pub(super) fn explain(kind: &ParseErrorKind) -> Sentence {
    use ParseErrorKind as K;
    match kind {
        K::UnterminatedObject => ("the { that begins here is never closed", "add the missing }"),
        K::UnterminatedArray => ("the [ that begins here is never closed", "add the missing ]"),
        K::UnexpectedCloseBrace => ("this } closes nothing", "delete it, or add the missing value"),
        K::UnexpectedCloseBracket => {
            ("this ] closes nothing", "delete it, or add the missing value")
        }
        K::ExpectedComma => ("a comma is missing after this value", "add a comma"),
        K::UnexpectedComma => ("a value is missing before this comma", "delete the comma"),
        K::TrailingCommasNotAllowed => ("a comma stands after the last entry", "delete this comma"),
        K::CommentsNotAllowed | K::UnterminatedCommentBlock => {
            ("JSON has no comments", "delete the comment")
        }
        K::MultipleRootJsonValues => (
            "something follows the end of the record",
            "delete all that stands after the last closing bracket, or look for a bracket too many",
        ),
        K::ExpectedColonAfterObjectKey => {
            ("a colon is missing after the key", "write \"key\": value")
        }
        K::ExpectedObjectValue => ("a value is missing after the colon", "add the value"),
        K::ExpectedStringObjectProperty | K::UnexpectedTokenInObject => {
            ("a key was expected here", "write keys in straight quotation marks, as \"key\": value")
        }
        K::SingleQuotedStringsNotAllowed => {
            ("a text stands in single quotation marks", "use the straight double ones: \"")
        }
        K::UnexpectedWord => (
            "a word stands outside quotation marks",
            "put it in straight quotation marks, or look for one that is missing before it",
        ),
        K::String(kind) => explain_text(kind),
        K::BareDecimalPointNumbersNotAllowed
        | K::ExpectedDigit
        | K::ExpectedDigitFollowingNegativeSign
        | K::ExpectedPlusMinusOrDigitInNumberLiteral
        | K::HexadecimalNumbersNotAllowed
        | K::NonFiniteNumbersNotAllowed
        | K::UnaryPlusNumbersNotAllowed => {
            ("this is no number that JSON knows", "write digits, as 20 or 0.5 or -3")
        }
        _ => (
            "this character does not belong here",
            "delete it, or look for a straight quotation mark \" that is missing",
        ),
    }
}

fn explain_text(kind: &jsonc_parser::ParseStringErrorKind) -> Sentence {
    use jsonc_parser::ParseStringErrorKind as K;
    match kind {
        K::UnterminatedStringLiteral => {
            ("the text that begins here is never closed", "add the missing quotation mark \"")
        }
        K::ExpectedFourHexDigits | K::InvalidUnicodeEscapeSequence(_) => (
            "a \\u is followed by no character that exists",
            "write the character itself, or all of its \\u codes",
        ),
        _ => (
            "a backslash stands before a character that needs none",
            "delete the backslash, or write \\\\ for a backslash",
        ),
    }
}
