//! Series of figures: values that stand in one chart are counted in one way.

use super::{cursor::Cursor, cursor::Document, fault::Fault, near::quote};
use std::collections::BTreeMap;

/// What the values of a series must have in common, by key.
const COMMON: [&str; 3] = ["unit", "scope", "topic"];

/// Judges that each series has one unit, one scope and one topic.
pub(super) fn check(figures: &Document<'_>, faults: &mut Vec<Fault>) {
    let root = Cursor::root(figures);
    let mut first: BTreeMap<String, Cursor<'_>> = BTreeMap::new();
    for figure in root.items() {
        let Some(at) = figure.key("series") else { continue };
        let Some(name) = at.text() else { continue };
        let Some(other) = first.get(name) else {
            first.insert(name.to_owned(), figure);
            continue;
        };
        for key in COMMON {
            let (here, there) = (value(&figure, key), value(other, key));
            if here.is_some() && there.is_some() && here != there {
                faults.push(at.fault(
                    format!(
                        "the series {} has another {key} on line {}: {} there, {} here",
                        quote(name),
                        other.line(),
                        quote(&there.unwrap_or_default()),
                        quote(&here.unwrap_or_default()),
                    ),
                    "give one of the two another series, or none",
                ));
            }
        }
    }
}

/// What a figure says under a key; the unit stands in its quantity.
fn value(figure: &Cursor<'_>, key: &str) -> Option<String> {
    let at = match key {
        "unit" => figure.key("quantity")?.key("unit")?,
        key => figure.key(key)?,
    };
    at.text().map(str::to_owned)
}
