//! A bundle keeps names in every language and texts in its own.

use crate::editions::EDITIONS;
use serde_json::Value;
use zone_showcase::data::schema::files;

/// Walks a value along its schema and hands each text and name to `seen`.
fn walk(schema: &Value, root: &Value, value: &Value, seen: &mut dyn FnMut(&str, &Value)) {
    let schema = match schema.get("$ref").and_then(Value::as_str) {
        Some(target) => root.pointer(target.trim_start_matches('#')).unwrap(),
        None => schema,
    };
    if let Some(role @ ("text" | "name")) = schema.get("x-role").and_then(Value::as_str) {
        return seen(role, value);
    }
    for branch in schema.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
        if !value.is_null() {
            walk(branch, root, value, seen);
        }
    }
    for (key, part) in value.as_object().into_iter().flatten() {
        if let Some(schema) = schema.pointer(&format!("/properties/{key}")) {
            walk(schema, root, part, seen);
        }
    }
    for item in value.as_array().into_iter().flatten() {
        if let Some(schema) = schema.get("items") {
            walk(schema, root, item, seen);
        }
    }
}

#[test]
fn names_keep_every_language_and_texts_their_own() {
    for edition in EDITIONS.iter() {
        let languages = edition.record().zone.languages.len();
        let record = serde_json::to_value(edition.record()).unwrap();
        let (mut texts, mut names) = (0, 0);
        for file in files() {
            walk(&file.schema, &file.schema, &record[file.name], &mut |role, value| {
                let held: Vec<_> = value.as_object().unwrap().keys().collect();
                if role == "name" {
                    names += 1;
                    assert_eq!(held.len(), languages, "{}: {value}", file.name);
                } else {
                    texts += 1;
                    assert_eq!(held, [edition.lang()], "{}: {value}", file.name);
                }
            });
        }
        assert!(texts > 200 && names > 100, "{texts} texts, {names} names");
    }
}
