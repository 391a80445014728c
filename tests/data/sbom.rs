//! The bill of materials of the program, as Cargo resolves it now.

use serde_json::Value;
use std::{collections::BTreeSet, path::Path};
use zone_showcase::builder::sbom::bill;

fn json() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    bill(root, "2026-01-31", "1a2b3c").unwrap_or_else(|faults| panic!("{faults:#?}")).to_json()
}

#[test]
fn the_bill_names_what_is_in_the_program_and_nothing_else() {
    let bill: Value = serde_json::from_str(&json()).unwrap();
    let components = bill["components"].as_array().unwrap();
    let names: BTreeSet<_> = components.iter().map(|it| it["name"].as_str().unwrap()).collect();
    for inside in ["leptos", "wasm-bindgen", "serde", "web-sys", "rust-std"] {
        assert!(names.contains(inside), "{inside} is in the program");
    }
    for outside in ["zone-showcase", "lightningcss", "scraper", "serde_derive", "axum"] {
        assert!(!names.contains(outside), "{outside} is of the builder, a macro or the tests");
    }
    for component in components {
        let (name, hashes) = (&component["name"], component["hashes"].as_array());
        assert!(!component["licenses"][0]["expression"].as_str().unwrap().is_empty(), "{name}");
        if name != "rust-std" {
            let sum = hashes.unwrap()[0]["content"].as_str().unwrap();
            assert!(sum.len() == 64, "{name} has the sum of its archive");
        }
    }
}

#[test]
fn whatever_the_bill_refers_to_is_in_it_once() {
    let bill: Value = serde_json::from_str(&json()).unwrap();
    let reference = |it: &Value, key: &str| it[key].as_str().unwrap().to_owned();
    let own = reference(&bill["metadata"]["component"], "bom-ref");
    let others = bill["components"].as_array().unwrap().iter().map(|it| reference(it, "bom-ref"));
    let mut all = vec![own.clone()];
    all.extend(others);
    let unique: BTreeSet<_> = all.iter().collect();
    assert_eq!(unique.len(), all.len());
    let mut reached = BTreeSet::from([own]);
    for dependency in bill["dependencies"].as_array().unwrap() {
        assert!(unique.contains(&reference(dependency, "ref")), "{dependency}");
        for on in dependency["dependsOn"].as_array().unwrap() {
            reached.insert(on.as_str().unwrap().to_owned());
        }
    }
    assert!(reached.iter().eq(unique), "each is needed by another, and each of these is there");
}

#[test]
fn the_bill_has_nothing_of_the_machine_or_the_hour() {
    let json = json();
    assert_eq!(json, self::json());
    assert!(json.contains("\"timestamp\": \"2026-01-31T00:00:00Z\""));
    assert!(json.contains("\"value\": \"1a2b3c\""), "the release");
    assert!(!json.contains(env!("CARGO_MANIFEST_DIR")) && !json.contains("serialNumber"));
}
