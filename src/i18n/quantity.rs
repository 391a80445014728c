//! Quantities and money in words: billions in English, 亿 in Chinese.

use super::{Key, Texts, number::ratio};
use crate::data::{MeasurementUnit, Quantity};

/// A quantity as it stands in a sentence: `over 53 billion yuan`, `10 GW a year`.
pub fn quantity(texts: &Texts, quantity: &Quantity) -> String {
    let (value, unit) = value_and_unit(texts, quantity);
    let plain = match unit.as_str() {
        _ if quantity.unit == MeasurementUnit::Rank => {
            texts.fill(Key::QuantityRank, &[("value", &value)])
        }
        "" => value,
        unit if quantity.unit == MeasurementUnit::Percent => value + unit,
        unit => texts.fill(Key::QuantityPlain, &[("value", &value), ("unit", unit)]),
    };
    qualified(texts, quantity, plain)
}

fn qualified(texts: &Texts, quantity: &Quantity, plain: String) -> String {
    match quantity.qualifier {
        None => plain,
        Some(qualifier) => {
            super::texts::fill(texts.word("qualifier", qualifier.as_str()), &[("quantity", &plain)])
        }
    }
}

/// A quantity's value and its unit apart, for pages that set them in different sizes. The scale
/// of a sum of money belongs to the unit.
pub fn value_and_unit(texts: &Texts, quantity: &Quantity) -> (String, String) {
    let word = texts.word("unit", quantity.unit.as_str());
    if quantity.unit == MeasurementUnit::Rank {
        let unit = texts.get(Key::QuantityRank).rsplit('}').next().unwrap_or_default();
        return (ordinal(texts, quantity.value), unit.to_owned());
    }
    if quantity.unit == MeasurementUnit::Minutes && quantity.value >= 60.0 {
        return (duration(texts, quantity.value as i64), String::new());
    }
    if !quantity.unit.is_money() {
        return count(texts, quantity.value, word);
    }
    let (value, scale) = scaled(texts, quantity.value as i64, texts.get(Key::MoneyScales));
    let unit = texts.fill(Key::MoneyUnit, &[("scale", &scale), ("currency", word)]);
    // A sum below every scale has none, and so no space before the currency.
    (value, unit.trim_start().to_owned())
}

/// A place in an order: `161st`. The endings are written `3=rd`, and separated by `|`; the first
/// that fits counts.
fn ordinal(texts: &Texts, value: f64) -> String {
    let number = super::decimal(texts, value);
    let endings = texts.get(Key::RankEndings).split('|').filter_map(|it| it.split_once('='));
    let ending = endings.into_iter().find(|(digits, _)| number.ends_with(digits));
    number + ending.map_or("", |(_, ending)| ending)
}

/// An hour and more: `1 h 51 min`, `20 h`.
fn duration(texts: &Texts, minutes: i64) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let key = if rest == 0 { Key::DurationHours } else { Key::DurationBoth };
    texts.fill(key, &[("hours", &hours.to_string()), ("minutes", &rest.to_string())])
}

/// A number of anything but money: large ones by their scale, `4 million`, `80.57万`.
fn count(texts: &Texts, value: f64, unit: &str) -> (String, String) {
    let (number, scale) = scaled(texts, value as i64, texts.get(Key::CountScales));
    if scale.is_empty() || value.fract() != 0.0 {
        return (super::decimal(texts, value), unit.to_owned());
    }
    let unit = texts.fill(Key::CountUnit, &[("scale", &scale), ("unit", unit)]);
    (number, unit)
}

/// Splits a sum by the largest scale that it reaches. Scales are written `10000=万`, and
/// separated by `|`, largest first.
fn scaled(texts: &Texts, sum: i64, scales: &str) -> (String, String) {
    let reached = scales
        .split('|')
        .filter_map(|scale| scale.split_once('='))
        .filter_map(|(size, name)| Some((size.parse::<i64>().ok()?, name)))
        .find(|(size, _)| sum.abs() >= *size);
    match reached {
        Some((size, name)) => (ratio(texts, sum, size), name.to_owned()),
        None => (ratio(texts, sum, 1), String::new()),
    }
}
