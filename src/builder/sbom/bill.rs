//! The bill as CycloneDX 1.5.

use super::tree::Key;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What a program is made of.
#[derive(Debug)]
pub struct Bill {
    /// Every crate, the program itself included, by name and version.
    pub crates: Vec<Crate>,
    /// The program itself.
    pub root: Key,
    /// The version of Rust, whose standard library is in the program.
    pub rust: String,
    /// The day of the release, as `2026-11-22`.
    pub released: String,
    /// The name of the release, as its pages give it.
    pub release: String,
}

/// A crate in the program.
#[derive(Debug)]
pub struct Crate {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, an SPDX expression.
    pub licence: String,
    /// The SHA-256 of its archive; the project's own crates have none.
    pub checksum: Option<String>,
    /// The crates that it needs itself.
    pub needs: BTreeSet<Key>,
}

impl Bill {
    /// The bill as a file, with a line break at its end.
    pub fn to_json(&self) -> String {
        let (own, others): (Vec<_>, Vec<_>) = self.crates.iter().partition(|it| self.is_root(it));
        let mut components: Vec<Value> = others.into_iter().map(component).collect();
        components.push(json!({
            "type": "library",
            "bom-ref": self.standard_library(),
            "name": "rust-std",
            "version": self.rust,
            "scope": "required",
            "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            "purl": self.standard_library(),
        }));
        let program = own.first().map(|own| {
            json!({
                "type": "application",
                "bom-ref": purl(&own.name, &own.version),
                "name": own.name,
                "version": own.version,
                "licenses": [{ "expression": own.licence }],
                "purl": purl(&own.name, &own.version),
                "properties": [{ "name": "zone-showcase:release", "value": self.release }],
            })
        });
        let bill = json!({
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "metadata": {
                "timestamp": format!("{}T00:00:00Z", self.released),
                "component": program,
            },
            "components": components,
            "dependencies": self.dependencies(),
        });
        format!("{bill:#}\n")
    }

    fn is_root(&self, it: &Crate) -> bool {
        it.name == self.root.0 && it.version == self.root.1
    }

    fn dependencies(&self) -> Vec<Value> {
        let of = |it: &Crate| {
            let mut on: Vec<_> =
                it.needs.iter().map(|(name, version)| purl(name, version)).collect();
            if self.is_root(it) {
                on.push(self.standard_library());
            }
            json!({ "ref": purl(&it.name, &it.version), "dependsOn": on })
        };
        let library = json!({ "ref": self.standard_library(), "dependsOn": [] });
        self.crates.iter().map(of).chain([library]).collect()
    }

    fn standard_library(&self) -> String {
        format!("pkg:generic/rust-std@{}", self.rust)
    }
}

fn component(it: &Crate) -> Value {
    let hashes: Vec<_> = it
        .checksum
        .iter()
        .map(|checksum| json!({ "alg": "SHA-256", "content": checksum }))
        .collect();
    json!({
        "type": "library",
        "bom-ref": purl(&it.name, &it.version),
        "name": it.name,
        "version": it.version,
        "scope": "required",
        "hashes": hashes,
        "licenses": [{ "expression": it.licence }],
        "purl": purl(&it.name, &it.version),
    })
}

/// The package's address among all packages of the world. A plus sign in a version would be read
/// as a blank.
fn purl(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}
