//! The JSON Schema for editors: it must not drift from the types, and the checker must know all
//! of its words.

use serde_json::Value;
use std::{env, fs, path::PathBuf};
use zone_showcase::data::{EntityKind, schema::files};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_schema_files_are_those_of_the_types() {
    for file in files() {
        let path = root().join("schema").join(format!("{}.schema.json", file.name));
        let generated = serde_json::to_string_pretty(&file.schema).unwrap() + "\n";
        if env::var_os("UPDATE_SCHEMA").is_some() {
            fs::write(&path, &generated).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == generated,
            "{} differs from the types; run the test once with UPDATE_SCHEMA=1",
            path.display()
        );
    }
}

/// The checker walks the schemas itself, so that each keyword which judges a value must be one
/// that it knows: a new one needs a new rule there.
#[test]
fn the_checker_knows_every_keyword() {
    let known = [
        "$defs",
        "$ref",
        "$schema",
        "additionalProperties",
        "anyOf",
        "const",
        "default",
        "description",
        "enum",
        "format",
        "items",
        "maximum",
        "minimum",
        "oneOf",
        "properties",
        "required",
        "title",
        "type",
        "x-role",
        // These two stand only where a role judges more strictly.
        "minLength",
        "pattern",
    ];
    for file in files() {
        let mut schemas = vec![&file.schema];
        while let Some(schema) = schemas.pop() {
            let Value::Object(object) = schema else { continue };
            for (keyword, value) in object {
                assert!(known.contains(&keyword.as_str()), "{}: {keyword}", file.name);
                match keyword.as_str() {
                    "properties" | "$defs" => schemas.extend(value.as_object().unwrap().values()),
                    "items" | "additionalProperties" => schemas.push(value),
                    "anyOf" | "oneOf" => schemas.extend(value.as_array().unwrap()),
                    "pattern" => assert!(object.contains_key("x-role"), "{}: {schema}", file.name),
                    _ => {}
                }
            }
            if let Some(options) = object.get("anyOf").and_then(Value::as_array) {
                let nulls = options.iter().filter(|option| option["type"] == "null").count();
                assert_eq!((options.len(), nulls), (2, 1), "{}: {schema}", file.name);
            }
            if let Some(options) = object.get("oneOf").and_then(Value::as_array) {
                assert!(options.iter().all(|option| option["const"].is_string()), "{schema}");
            }
        }
    }
}

#[test]
fn the_roles_are_those_that_the_checker_knows() {
    let roles = ["text", "name", "date", "span", "ref"];
    for file in files() {
        let text = file.schema.to_string();
        for role in text.split("\"x-role\":\"").skip(1) {
            let role = role.split('"').next().unwrap();
            let is_kind = |kind: &str| EntityKind::ALL.iter().any(|known| known.as_str() == kind);
            let known = roles.contains(&role) || role.strip_prefix("id:").is_some_and(is_kind);
            assert!(known, "{}: {role}", file.name);
        }
    }
}
