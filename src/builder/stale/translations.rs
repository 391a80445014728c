//! Texts that say the same in two languages: a translation that may have been forgotten.

use super::{Desk, Section};
use crate::data::check::Fault;
use serde_json::Value;
use std::collections::BTreeMap;

const REMEDY: &str = "translate it, unless it is a name with one form";

/// Texts with letters that stand in two languages alike, file by file.
pub fn equal(desk: &Desk<'_>) -> Section {
    let languages = &desk.record().zone.languages;
    let codes: Vec<&str> = languages.iter().map(|language| language.code.as_str()).collect();
    let mut walk = Walk { desk, codes, file: "", id: "", findings: Vec::new() };
    for (file, value) in &desk.loaded.values {
        walk.file(file, value);
    }
    walk.interface();
    Section {
        title: "Missing translations",
        lead: "A text that lacks a language is a fault, so that the check refuses it and none is \
               missing. These say the same in two languages."
            .to_owned(),
        findings: walk.findings,
    }
}

struct Walk<'a, 'd> {
    desk: &'a Desk<'d>,
    codes: Vec<&'a str>,
    file: &'a str,
    /// The id of the entry, empty in a file that is no list.
    id: &'a str,
    findings: Vec<Fault>,
}

impl<'a> Walk<'a, '_> {
    fn file(&mut self, file: &'a str, value: &'a Value) {
        (self.file, self.id) = (file, "");
        let Some(entries) = value.as_array() else { return self.value("", value) };
        for entry in entries {
            self.id = entry.get("id").and_then(Value::as_str).unwrap_or_default();
            self.value("", entry);
        }
    }

    fn value(&mut self, field: &str, value: &'a Value) {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(&format!("{field}[{index}]"), item);
                }
            }
            Value::Object(members) => {
                let texts: Vec<_> = self
                    .codes
                    .iter()
                    .filter_map(|code| Some((*code, members.get(*code)?.as_str()?)))
                    .collect();
                if texts.len() == members.len() {
                    return self.compare(field, &texts);
                }
                for (key, member) in members {
                    let dot = if field.is_empty() { "" } else { "." };
                    self.value(&format!("{field}{dot}{key}"), member);
                }
            }
            _ => {}
        }
    }

    /// The words of the pages themselves.
    fn interface(&mut self) {
        let mut keys: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
        for (code, texts) in &self.desk.loaded.texts {
            for (key, text) in texts {
                keys.entry(key).or_default().push((code, text));
            }
        }
        (self.file, self.id) = ("", "");
        for (key, texts) in keys {
            self.compare(key, &texts);
        }
    }

    /// Tells of the first text that another language repeats.
    fn compare(&mut self, field: &str, texts: &[(&str, &str)]) {
        let repeated = texts.iter().enumerate().find_map(|(index, (code, text))| {
            let other = texts.iter().skip(index + 1).find(|(_, other)| other == text)?;
            has_words(text).then_some((*code, other.0, *text))
        });
        let Some((one, other, text)) = repeated else { return };
        let problem = format!("\"{text}\" stands in {one} and in {other}");
        // A text of the interface stands in a file for each language: the later is the suspect.
        let own = format!("texts.{other}");
        let file = if self.file.is_empty() { &own } else { self.file };
        let field = (!field.is_empty()).then(|| field.to_owned());
        self.findings.push(self.desk.finding_in(file, self.id, field, problem, REMEDY));
    }
}

/// Whether a text has letters besides its `{holes}`.
fn has_words(text: &str) -> bool {
    let mut in_hole = false;
    text.chars().any(|letter| {
        in_hole = letter == '{' || (in_hole && letter != '}');
        !in_hole && letter.is_alphabetic()
    })
}
