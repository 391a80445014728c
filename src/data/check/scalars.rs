//! The shape of single values: texts, numbers, yes and no, and words of a closed list.

use super::{
    cursor::Cursor,
    fault::Fault,
    near::{did_you_mean, quote},
    numbers,
};
use jsonc_parser::ast::Value as Ast;
use serde_json::Value;

/// The words that a schema allows, if it allows a closed list of words.
pub(super) fn words_of(schema: &Value) -> Option<Vec<&str>> {
    let of = |key| schema.get(key).and_then(Value::as_array);
    match (of("enum"), of("oneOf")) {
        (Some(words), _) => Some(words.iter().filter_map(Value::as_str).collect()),
        (None, Some(options)) => {
            Some(options.iter().filter_map(|option| option.get("const")?.as_str()).collect())
        }
        (None, None) => None,
    }
}

/// Judges a word of a closed list.
pub(super) fn word(at: &Cursor<'_>, words: &[&str]) -> Option<Fault> {
    let Some(text) = at.text() else {
        let remedy = format!("write one of {}", words.join(", "));
        return Some(at.fault(format!("{} stands where a word belongs", given(at)), remedy));
    };
    if words.contains(&text) {
        return None;
    }
    let key = at.noun();
    let remedy = did_you_mean(text, words.iter().copied(), || {
        format!("the words known are {}", words.join(", "))
    });
    Some(at.fault(format!("{} is no known {key}", quote(text)), remedy))
}

/// Judges a text, a number, or a yes or no.
pub(super) fn scalar(at: &Cursor<'_>, shape: &str, schema: &Value) -> Vec<Fault> {
    match (shape, at.value) {
        ("string", Ast::StringLit(_)) if schema.get("x-role").is_some() => Vec::new(),
        ("string", Ast::StringLit(text)) => string(at, &text.value),
        ("number", Ast::NumberLit(number)) => {
            numbers::number(at, number.value, schema).into_iter().collect()
        }
        ("integer", Ast::NumberLit(number)) => {
            numbers::integer(at, number.value, schema).into_iter().collect()
        }
        ("boolean", Ast::BooleanLit(_)) => Vec::new(),
        _ => vec![mismatch(at, shape)],
    }
}

/// A value of another type than the record has there.
pub(super) fn mismatch(at: &Cursor<'_>, shape: &str) -> Fault {
    let is_number = |text: &str| text.trim().parse::<f64>().is_ok();
    match (shape, at.text()) {
        ("number" | "integer", Some(text)) if is_number(text) => at.fault(
            format!("{} is a text, and a number belongs here", quote(text)),
            "remove the quotation marks",
        ),
        ("boolean", Some(text @ ("true" | "false"))) => at.fault(
            format!("{} is a text, and true or false belongs here", quote(text)),
            "remove the quotation marks",
        ),
        _ => {
            let (wanted, example) = wanted(shape);
            at.fault(format!("{} stands where {wanted} belongs", given(at)), example)
        }
    }
}

fn wanted(shape: &str) -> (&'static str, &'static str) {
    match shape {
        "string" => ("a text", "write it in quotation marks"),
        "number" => ("a number", "write it in digits, as 20 or 0.5"),
        "integer" => ("a whole number", "write it in digits, as 2"),
        "boolean" => ("true or false", "write true or false, without quotation marks"),
        "array" => ("a list", "write [ and ] around the values"),
        "object" => ("an object", "write it as { \"key\": value }"),
        _ => ("another value", "see the neighbouring entries"),
    }
}

fn given(at: &Cursor<'_>) -> String {
    match at.value {
        Ast::StringLit(text) => format!("the text {}", quote(&text.value)),
        Ast::NumberLit(number) => format!("the number {}", numbers::shortened(number.value)),
        Ast::BooleanLit(word) => word.value.to_string(),
        Ast::Object(_) => "an object".to_owned(),
        Ast::Array(_) => "a list".to_owned(),
        Ast::NullKeyword(_) => "null".to_owned(),
    }
}

/// Judges the characters of a text.
pub(super) fn string(at: &Cursor<'_>, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if text.trim().is_empty() {
        faults.push(at.fault("the text is empty", "write it"));
    }
    if let Some(c) = text.chars().find(|c| is_unwanted(*c)) {
        faults.push(at.fault(
            format!("the text holds the invisible character U+{:04X}", u32::from(c)),
            "delete it, or write the text anew",
        ));
    }
    faults
}

/// Control characters, marks that turn the direction of writing, blanks without width, and the
/// sign that stands for a character lost.
fn is_unwanted(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}' | '\u{FFFD}')
}
