//! Quantities and money in words: billions in English, 亿 in Chinese.

use super::{Key, Texts, number::ratio};
use crate::data::{MeasurementUnit, Quantity};

/// A quantity as it stands in a sentence: `over 53 billion yuan`, `10 GW a year`.
pub fn quantity(texts: &Texts, quantity: &Quantity) -> String {
    let (value, unit) = value_and_unit(texts, quantity);
    let plain = match unit.as_str() {
        "" => value,
        unit if quantity.unit == MeasurementUnit::Percent => value + unit,
        unit => texts.fill(Key::QuantityPlain, &[("value", &value), ("unit", unit)]),
    };
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
        let value = super::decimal(texts, quantity.value);
        return (texts.fill(Key::QuantityRank, &[("value", &value)]), String::new());
    }
    if !quantity.unit.is_money() {
        return (super::decimal(texts, quantity.value), word.to_owned());
    }
    let (value, scale) = scaled(texts, quantity.value as i64, texts.get(Key::MoneyScales));
    let unit = texts.fill(Key::MoneyUnit, &[("scale", &scale), ("currency", word)]);
    // A sum below every scale has none, and so no space before the currency.
    (value, unit.trim_start().to_owned())
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
