//! Numbers. All sums are done on integers, so nothing is ever rounded into a figure.

use super::{Key, Texts};

/// The decimals that the record may hold.
const SCALE: i64 = 1000;

/// A value of the record with its decimals and with its thousands grouped: `1490`, `22.6`.
pub fn decimal(texts: &Texts, value: f64) -> String {
    ratio(texts, (value * SCALE as f64).round() as i64, SCALE)
}

/// `value / unit`, exactly: `unit` must be a power of ten.
pub(super) fn ratio(texts: &Texts, value: i64, unit: i64) -> String {
    let (whole, mut rest) = (value.abs() / unit, value.abs() % unit);
    let mut out = String::new();
    if value < 0 {
        out.push('\u{2212}');
    }
    push_groups(&mut out, whole, texts.get(Key::NumberGroup));
    if rest > 0 {
        out.push_str(texts.get(Key::NumberPoint));
        let mut place = unit / 10;
        while rest > 0 && place > 0 {
            out.push_str(&(rest / place).to_string());
            rest %= place;
            place /= 10;
        }
    }
    out
}

fn push_groups(out: &mut String, whole: i64, separator: &str) {
    let digits = whole.to_string();
    let separator = if digits.len() > 4 { separator } else { "" };
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(separator);
        }
        out.push(digit);
    }
}
