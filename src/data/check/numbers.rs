//! Numbers, judged as they are written: as a float a number has lost its decimals.

use super::{cursor::Cursor, fault::Fault};
use serde_json::Value;

/// Numbers of the record have at most this many decimals.
const DECIMALS: i64 = 3;

/// Judges a number with decimals.
pub(super) fn number(at: &Cursor<'_>, literal: &str, schema: &Value) -> Option<Fault> {
    let too_fine = || {
        (decimals(literal) > DECIMALS).then(|| {
            at.fault(
                format!("{} has more than {DECIMALS} decimals", shortened(literal)),
                "round it, or choose a smaller unit",
            )
        })
    };
    range_fault(at, literal, schema).or_else(too_fine)
}

/// Judges a whole number.
pub(super) fn integer(at: &Cursor<'_>, literal: &str, schema: &Value) -> Option<Fault> {
    let not_whole = || {
        (!literal.bytes().all(|b| b.is_ascii_digit())).then(|| {
            at.fault(
                format!("{} is no whole number", shortened(literal)),
                "write it in digits alone, as 2",
            )
        })
    };
    range_fault(at, literal, schema).or_else(not_whole)
}

fn range_fault(at: &Cursor<'_>, literal: &str, schema: &Value) -> Option<Fault> {
    let bound = |key| schema.get(key).and_then(Value::as_f64);
    let (least, most) = (bound("minimum").unwrap_or(-1e15), bound("maximum").unwrap_or(1e15));
    let inside = literal.parse::<f64>().is_ok_and(|value| (least..=most).contains(&value));
    (!inside).then(|| {
        at.fault(
            format!("{} is out of range", shortened(literal)),
            format!("write a number from {least} to {most}"),
        )
    })
}

/// How many decimals a number has as written: `0.5` one, `1.50` one, `2e-3` three.
pub(super) fn decimals(literal: &str) -> i64 {
    let (digits, exponent) = literal.split_once(['e', 'E']).unwrap_or((literal, "0"));
    let fraction = digits.split_once('.').map_or("", |(_, fraction)| fraction);
    let kept = fraction.trim_end_matches('0').len();
    let is_zero = !digits.contains(|c: char| c.is_ascii_digit() && c != '0');
    // An exponent too long for the type is negative here, for a large one is out of range.
    let exponent = exponent.parse::<i64>().unwrap_or(i64::MIN / 2);
    if is_zero { 0 } else { i64::try_from(kept).unwrap_or(i64::MAX / 2).saturating_sub(exponent) }
}

/// A number as sentences quote it.
pub(super) fn shortened(literal: &str) -> String {
    if literal.len() <= 30 {
        literal.to_owned()
    } else {
        format!("{}…", literal.chars().take(30).collect::<String>())
    }
}
