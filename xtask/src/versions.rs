//! The versions that the project's own files name, and the agreement between them.

use std::fs;
use std::path::Path;

use crate::failure::{Outcome, because, stopped};

/// The version of wasm-bindgen in `Cargo.lock`; the command line must be the very same.
///
/// `Trunk.toml` names it too, and wasm-opt's. A difference would make Trunk download a
/// second tool, or refuse ours, far from the cause: so it is said here.
pub fn wasm_bindgen(root: &Path, wasm_opt: &str) -> Outcome<String> {
    let read = |name: &str| {
        fs::read_to_string(root.join(name)).map_err(because(format!("cannot read {name}")))
    };
    let Some(locked) = locked(&read("Cargo.lock")?, "wasm-bindgen").map(str::to_owned) else {
        return stopped("Cargo.lock names no wasm-bindgen. Run cargo update --workspace.");
    };
    let trunk = read("Trunk.toml")?;
    agree(&trunk, "wasm_bindgen", &locked, "Cargo.lock")?;
    agree(&trunk, "wasm_opt", wasm_opt, "xtask/src/tools.rs")?;
    Ok(locked)
}

fn agree(trunk: &str, key: &str, wanted: &str, whence: &str) -> Outcome {
    match value(trunk, "tools", key) {
        Some(named) if named == wanted => Ok(()),
        Some(named) => stopped(format!(
            "Trunk.toml names {key} = \"{named}\", but {whence} wants \"{wanted}\". \
             Write \"{wanted}\" into Trunk.toml, under [tools]."
        )),
        None => stopped(format!(
            "Trunk.toml names no {key}. Write {key} = \"{wanted}\" there, under [tools]."
        )),
    }
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let mut lines = lock.lines().map(assignment);
    lines.find(|line| *line == Some(("name", package)))?;
    lines.next()?.filter(|(key, _)| *key == "version").map(|(_, version)| version)
}

/// The text under a key of a section, for the plain TOML of `Trunk.toml`.
fn value<'a>(toml: &'a str, section: &str, key: &str) -> Option<&'a str> {
    let heading = format!("[{section}]");
    toml.lines()
        .skip_while(|line| line.trim() != heading)
        .skip(1)
        .take_while(|line| !line.trim_start().starts_with('['))
        .filter_map(assignment)
        .find_map(|(name, text)| (name == key).then_some(text))
}

/// `key = "text"`
fn assignment(line: &str) -> Option<(&str, &str)> {
    let (key, rest) = line.split_once('=')?;
    let (text, _) = rest.trim().strip_prefix('"')?.split_once('"')?;
    Some((key.trim(), text))
}

/// Whether a tool's `--version` line names exactly this version.
pub fn says(output: &str, version: &str) -> bool {
    output
        .split(|letter: char| letter.is_whitespace() || "()".contains(letter))
        .any(|word| word == version)
}

/// The major version in a line such as `Chromium 131.0.6778.33 built on Debian`.
pub fn major(output: &str) -> Option<u32> {
    output
        .split_whitespace()
        .filter_map(|word| word.split_once('.'))
        .find_map(|(major, _)| major.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-futures\"\n\
        version = \"0.4.1\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.3\"\n";

    #[test]
    fn the_lock_file_is_read_by_the_whole_name() {
        assert_eq!(locked(LOCK, "wasm-bindgen"), Some("0.2.3"));
        assert_eq!(locked(LOCK, "wasm"), None);
    }

    #[test]
    fn a_value_is_found_in_its_section_only() {
        let toml = "a = \"0\"\n[tools]\n# a = \"1\"\na = \"2\" # why\n[serve]\nb = \"3\"\n";
        assert_eq!(value(toml, "tools", "a"), Some("2"));
        assert_eq!(value(toml, "tools", "b"), None);
        assert_eq!(value(toml, "watch", "a"), None);
    }

    #[test]
    fn a_difference_is_said_with_its_cure() {
        let toml = "[tools]\nwasm_bindgen = \"0.2.2\"\n";
        assert_eq!(agree(toml, "wasm_bindgen", "0.2.2", "Cargo.lock"), Ok(()));
        let said = format!("{:?}", agree(toml, "wasm_bindgen", "0.2.3", "Cargo.lock"));
        assert!(said.contains("but Cargo.lock wants"), "{said}");
        let said = format!("{:?}", agree(toml, "wasm_opt", "version_1", "xtask"));
        assert!(said.contains("names no wasm_opt"), "{said}");
    }

    #[test]
    fn a_version_must_be_exact() {
        assert!(says("trunk 0.21.14\n", "0.21.14"));
        assert!(says("wasm-opt version 132 (version_132)", "version_132"));
        assert!(!says("trunk 0.21.140", "0.21.14"));
        assert!(!says("trunk 0.21.14-rc.1", "0.21.14"));
    }

    #[test]
    fn the_major_version_of_a_browser_is_found() {
        assert_eq!(major("Chromium 131.0.6778.33 built on Debian GNU/Linux 12"), Some(131));
        assert_eq!(major("ChromeDriver 131.0.6778.33 (a21ce9)"), Some(131));
        assert_eq!(major("Google Chrome for Testing"), None);
    }
}
