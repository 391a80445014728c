//! Damaged files: whatever happens to a byte, the checker tells a fault or loads a sound record,
//! and never panics.

use crate::support::{Files, KEYS, check, record};
use serde_json::Value;
use std::collections::BTreeMap;
use zone_showcase::data::{check::Folder, schema};

/// A small generator of numbers (xorshift), so that each run damages the same bytes.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides.max(1) as u64) as usize
    }
}

/// Pieces that mean something to a parser.
const PIECES: [&[u8]; 28] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b"'",
    b",",
    b":",
    b"\\",
    b"\\u",
    b"\\ud800",
    b"\\u0000",
    b"//",
    b"/*",
    b"null",
    b"true",
    b"-",
    b"1e999",
    b"1e-999999999999999999999",
    b"0",
    b"99999999999999999999",
    b"\n",
    b"\0",
    b"\xff",
    b"\xEF\xBB\xBF",
    b"[[",
    "\u{202E}".as_bytes(),
    "半".as_bytes(),
];

fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let at = dice.roll(bytes.len());
    let to = (at + dice.roll(12)).min(bytes.len());
    let piece = PIECES[dice.roll(PIECES.len())];
    match dice.roll(5) {
        0 => bytes.truncate(at),
        1 => drop(bytes.drain(at..to)),
        2 => drop(bytes.splice(at..at, piece.iter().copied())),
        3 => drop(bytes.splice(at..to, piece.iter().copied())),
        _ => {
            let copy = bytes[at..to].to_vec();
            let target = dice.roll(bytes.len());
            bytes.splice(target..target, copy);
        }
    }
}

/// Checks damaged files, and holds the checker to two independent readers of JSON and of JSON
/// Schema: what they refuse must be a fault.
fn hold_to_account(files: &Files, touched: &[&str], schemas: &Schemas, what: &str) {
    let faults = match check(files.clone()) {
        Ok(loaded) => {
            assert_eq!(loaded.values.len(), schemas.len(), "{what}");
            Vec::new()
        }
        Err(faults) => {
            assert!(!faults.is_empty(), "{what}: neither a record nor a fault");
            faults
        }
    };
    for name in touched.iter().copied() {
        let bytes = &files[name];
        let told = || faults.iter().any(|fault| fault.starts_with(&format!("data/{name}:")));
        match serde_json::from_slice::<Value>(bytes) {
            Err(error) => assert!(told(), "{what}: {name}: {error}"),
            Ok(value) => {
                if let Some(schema) = schemas.get(name) {
                    assert!(schema.is_valid(&value) || told(), "{what}: {name} against its schema");
                }
            }
        }
    }
}

type Schemas = BTreeMap<String, jsonschema::Validator>;

fn schemas() -> Schemas {
    schema::files()
        .into_iter()
        .map(|file| {
            (format!("{}.json", file.name), jsonschema::validator_for(&file.schema).unwrap())
        })
        .collect()
}

#[test]
fn damaged_files_never_panic() {
    let (whole, schemas) = (record(), schemas());
    let names: Vec<&String> = whole.keys().collect();
    let mut dice = Dice(0x5EED_D1CE);
    for round in 0..1_500 {
        let mut files = whole.clone();
        let mut touched = Vec::new();
        for _ in 0..=dice.roll(3) {
            let name = names[dice.roll(names.len())];
            damage(files.get_mut(name).unwrap(), &mut dice);
            touched.push(name.as_str());
        }
        hold_to_account(&files, &touched, &schemas, &format!("round {round}, {touched:?}"));
    }
}

#[test]
fn a_file_cut_off_anywhere_is_a_fault() {
    let whole = record();
    for name in ["projects.json", "zone.json", "texts.zh.json"] {
        let length = whole[name].trim_ascii_end().len();
        for end in (0..length).step_by(7) {
            let mut files = whole.clone();
            files.get_mut(name).unwrap().truncate(end);
            let faults = check(files).unwrap_err();
            assert!(faults.iter().any(|fault| fault.contains(name)), "{name} cut at {end}");
        }
    }
}

#[test]
fn any_value_in_any_place_is_judged() {
    let (whole, schemas) = (record(), schemas());
    let odd = [
        r#"null"#,
        r#"[]"#,
        r#"{}"#,
        r#"0"#,
        r#"-1"#,
        r#"1.5"#,
        r#""""#,
        r#""x""#,
        r#"true"#,
        r#"[[[]]]"#,
        r#"{"a":{"b":[null]}}"#,
        r#"300"#,
        r#"1e400"#,
        r#""../..""#,
        r#""a/b""#,
    ];
    for name in ["projects.json", "zone.json", "conflicts.json"] {
        let value: Value = serde_json::from_slice(&whole[name]).unwrap();
        for pointer in pointers(&value, String::new()) {
            for odd in odd {
                let mut changed = value.clone();
                *changed.pointer_mut(&pointer).unwrap() = Value::String("@@".to_owned());
                let text = changed.to_string().replace("\"@@\"", odd);
                let mut files = whole.clone();
                files.insert(name.to_owned(), text.into_bytes());
                hold_to_account(&files, &[name], &schemas, &format!("{name}{pointer} = {odd}"));
            }
        }
    }
}

/// The JSON pointers of all values.
fn pointers(value: &Value, here: String) -> Vec<String> {
    let below: Vec<String> = match value {
        Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(n, item)| pointers(item, format!("{here}/{n}")))
            .collect(),
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, member)| pointers(member, format!("{here}/{key}")))
            .collect(),
        _ => Vec::new(),
    };
    std::iter::once(here).chain(below).collect()
}

#[test]
fn an_empty_folder_lacks_each_file() {
    let faults = Folder::of("data".as_ref(), Vec::new()).load(&KEYS).unwrap_err();
    assert_eq!(faults.len(), schema::files().len());
}
