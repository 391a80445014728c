//! Reading amounts off a page, in either language, so that a chart can be held to its table.

use crate::site::select;
use scraper::ElementRef;

/// The text of an element.
pub fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of the first element that a selector finds in another.
pub fn words_of(element: ElementRef<'_>, selector: &str) -> String {
    element.select(&select(selector)).next().map(words).unwrap_or_default()
}

/// The first amount in a text, its scale taken in: 2,622,000,000 of `2.622 billion yuan`, and
/// 38,822,000,000 of `388.22亿元`; of hours and minutes the minutes.
pub fn amount(text: &str) -> Option<f64> {
    let begin = text.find(|c: char| c.is_ascii_digit())?;
    let rest = &text[begin..];
    let end =
        rest.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',')).unwrap_or(rest.len());
    let number: f64 = rest[..end].replace(',', "").parse().ok()?;
    let scales = [
        ("trillion", 1e12),
        ("billion", 1e9),
        ("million", 1e6),
        ("万亿", 1e12),
        ("亿", 1e8),
        ("万", 1e4),
    ];
    let after = rest[end..].trim_start();
    if let Some(rest) = after.strip_prefix("h ").or(after.strip_prefix("小时")) {
        return Some(number * 60.0 + amount(rest).unwrap_or(0.0));
    }
    if after == "h" {
        return Some(number * 60.0);
    }
    let scale = scales.iter().find(|(word, _)| after.starts_with(word)).map_or(1.0, |it| it.1);
    Some(number * scale)
}

/// Whether two amounts are the same but for what a float loses.
pub fn same(a: f64, b: f64) -> bool {
    (a - b).abs() <= a.abs() * 1e-9
}

/// The number that follows a letter in a path: 300 of `M0 2H300V12`, for `H`.
pub fn along(path: &str, letter: char) -> f64 {
    let rest = path.split(letter).nth(1).unwrap_or_default();
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
    rest[..end].parse().unwrap_or(f64::NAN)
}

#[test]
fn amounts_are_read_in_both_languages() {
    let cases = [
        ("over 2.622 billion yuan", 2.622e9),
        ("超26.22亿元", 2.622e9),
        ("1 trillion yuan", 1e12),
        ("1万亿元", 1e12),
        ("约700万元", 7e6),
        ("805,700 TEU", 805_700.0),
        ("14 GW a year", 14.0),
        ("1.5GW/年", 1.5),
        ("about 20 h", 1200.0),
        ("1小时51分", 111.0),
    ];
    for (text, value) in cases {
        assert!(same(amount(text).unwrap(), value), "{text}: {:?}", amount(text));
    }
    assert_eq!(amount("none"), None);
}
