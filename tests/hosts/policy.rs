//! The policy is said in one place, in the builder: the configurations repeat it to the letter.

use std::{collections::BTreeSet, fs, path::Path};
use zone_showcase::builder::{CONTENT_SECURITY_POLICY, SECURITY_HEADERS};

/// A file of the project.
pub fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// The configurations that set headers themselves.
const SETTING: [&str; 4] = [
    "deploy/nginx/zone-headers.conf",
    "deploy/caddy/Caddyfile",
    "deploy/apache/.htaccess",
    "deploy/s3/headers.json",
];

#[test]
fn every_configuration_sets_the_headers_of_the_builder() {
    for file in SETTING {
        let text = read(file);
        for (name, value) in SECURITY_HEADERS {
            // Amazon's names have no hyphens, and one of them needs no value.
            let named = text.contains(name) || text.contains(&name.replace('-', ""));
            let short = text.contains("\"ContentTypeOptions\": { \"Override\": true }");
            let valued = text.contains(&format!("\"{value}\"")) || value == "nosniff" && short;
            assert!((named || short) && valued, "{file} does not set {name}: {value}");
        }
    }
}

/// An older policy would stay in some file unseen.
#[test]
fn no_other_policy_stands_anywhere() {
    let mut seen = BTreeSet::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = packed::files(&root.join("deploy")).unwrap().into_iter();
    for file in files.chain([root.join("docs/deploying.md")]) {
        let text = fs::read_to_string(&file).unwrap();
        for (at, _) in text.match_indices("default-src") {
            let said = text[at..].split(['"', '\n']).next().unwrap();
            assert_eq!(said, CONTENT_SECURITY_POLICY, "{}", file.display());
            seen.insert(file.clone());
        }
    }
    assert_eq!(seen.len(), SETTING.len() + 1, "{seen:?}");
}
