//! One bundle per language: the record with that language's texts alone, and its glossary in the
//! order in which that language is looked up.

use super::{reading_order, word_breaks::parted_names};
use crate::{
    data::{Record, check::Loaded},
    edition::Bundle,
    i18n::Texts,
};
use serde_json::Value;

/// A bundle, and the JSON that the browser will fetch.
pub struct Bundled {
    /// The bundle, for rendering.
    pub bundle: Bundle,
    /// The same as a file, without what only the pages of sources show.
    pub json: String,
    /// The sources in full, as a file of their own.
    pub sources: String,
}

/// The bundles of all languages, in the order of `zone.json`.
///
/// # Errors
/// A sentence when the record cannot be brought into the bundle's form, which the checker rules
/// out.
pub fn bundles(loaded: &Loaded, release: &str) -> Result<Vec<Bundled>, String> {
    let codes: Vec<_> =
        loaded.record.zone.languages.iter().map(|language| language.code.as_str()).collect();
    codes.iter().map(|lang| bundle(loaded, release, lang, &codes)).collect()
}

fn bundle(loaded: &Loaded, release: &str, lang: &str, codes: &[&str]) -> Result<Bundled, String> {
    let fault = |why: serde_json::Error| format!("the bundle for {lang} cannot be made: {why}");
    let mut record = serde_json::to_value(&loaded.record).map_err(fault)?;
    keep(&mut record, lang, codes);
    let parted = parted_names(&record, lang);
    let mut record: Record = serde_json::from_value(record).map_err(fault)?;
    record.terms.sort_by_cached_key(|term| reading_order::key(term.name.in_lang(lang)));
    let texts = loaded.texts.get(lang).cloned().unwrap_or_default();
    let bundle = Bundle {
        release: release.to_owned(),
        lang: lang.to_owned(),
        texts: Texts::from_file(texts),
        parted,
        record,
    };
    let mut lean = serde_json::to_value(&bundle).map_err(fault)?;
    let all = lean.pointer_mut("/record/sources").and_then(Value::as_array_mut);
    for source in all.into_iter().flatten().filter_map(Value::as_object_mut) {
        source.retain(|field, _| !DETAILS.contains(&field.as_str()));
    }
    let json = lean.to_string();
    let sources = serde_json::to_string(&bundle.record.sources).map_err(fault)?;
    Ok(Bundled { bundle, json, sources })
}

/// What only a source's own page shows of it: a tenth of the bundle.
const DETAILS: [&str; 3] = ["title", "url", "note"];

/// The fields that hold names: these keep every language.
const NAMES: [&str; 5] = ["name", "short", "publisher", "who", "words"];

/// Leaves each text its one language. A text is known by its keys: they are languages all.
fn keep(value: &mut Value, lang: &str, codes: &[&str]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| keep(item, lang, codes)),
        Value::Object(object) => {
            for (key, value) in object.iter_mut() {
                if !NAMES.contains(&key.as_str()) || !is_text(value, codes) {
                    keep(value, lang, codes);
                }
            }
            if !object.is_empty() && object.keys().all(|key| codes.contains(&key.as_str())) {
                object.retain(|key, _| key == lang);
            }
        }
        _ => {}
    }
}

fn is_text(value: &Value, codes: &[&str]) -> bool {
    value.as_object().is_some_and(|object| object.keys().all(|key| codes.contains(&key.as_str())))
}
