//! The bill of materials of a release: every crate that the program in browsers is compiled of.
//!
//! It is CycloneDX, as JSON, of what Cargo itself resolves for the browser: features and targets
//! as they are compiled, without what only the builder, the macros or the tests need. The same
//! commit gives the same bytes: there is no serial number, the time is the day of the release,
//! and no path of the machine is in it.

mod bill;
mod tree;

use super::{DATA, Faults, check, one, read, write};
use bill::{Bill, Crate};
use cargo_lock::Lockfile;
use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
    process::Command,
};
use tree::Tree;

/// The package whose program it is.
const PACKAGE: &str = "zone-showcase";
const TARGET: &str = "wasm32-unknown-unknown";

/// Writes the bill of the site in `dist` beside that folder, as `dist.cdx.json`; `root` is the
/// project's. Returns the file and how many crates there are.
///
/// # Errors
/// Faults of the record, what could not be read or written, or what Cargo says.
pub fn write_bill(root: &Path, dist: &Path) -> Result<(PathBuf, usize), Faults> {
    let released = check(&root.join(DATA))?.record.zone.released.first_day();
    let index = read(&dist.join("index.html")).map_err(one)?;
    let release = index.split_once("data-release=\"").and_then(|(_, rest)| rest.split_once('"'));
    let (release, _) = release
        .ok_or_else(|| one(format!("{}: the first page names no release", dist.display())))?;
    let bill = bill(root, &released.to_string(), release)?;
    let name = dist.file_name().unwrap_or("site".as_ref()).to_string_lossy();
    let file = dist.with_file_name(format!("{name}.cdx.json"));
    write(&file, bill.to_json().as_bytes()).map_err(one)?;
    Ok((file, bill.crates.len()))
}

/// The bill of the program as it would be built now, of a site `released` on a day and named
/// `release`.
///
/// # Errors
/// What could not be read, or what Cargo says.
pub fn bill(root: &Path, released: &str, release: &str) -> Result<Bill, Faults> {
    let tree = Tree::read(&resolved(root)?).map_err(one)?;
    let checksums = checksums(&root.join("Cargo.lock")).map_err(one)?;
    let toolchain = root.join("rust-toolchain.toml");
    let rust = read(&toolchain).map_err(one)?;
    let rust = rust.split_once("channel = \"").and_then(|(_, rest)| rest.split_once('"'));
    let (rust, _) =
        rust.ok_or_else(|| one(format!("{}: it names no channel", toolchain.display())))?;
    let crates = tree.crates.into_iter().map(|(key, licence)| {
        let checksum = checksums.get(&key).cloned();
        let needs = tree.needs.get(&key).cloned().unwrap_or_default();
        Crate { name: key.0, version: key.1, licence, checksum, needs }
    });
    Ok(Bill {
        crates: crates.collect(),
        root: tree.root,
        rust: rust.to_owned(),
        released: released.to_owned(),
        release: release.to_owned(),
    })
}

/// What Cargo resolves for the program, as [`Tree::read`] takes it.
fn resolved(root: &Path) -> Result<String, Faults> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    if !root.as_os_str().is_empty() {
        cargo.current_dir(root);
    }
    cargo.args(["tree", "--locked", "--package", PACKAGE, "--target", TARGET]);
    cargo.args(["--edges", "normal,no-proc-macro", "--prefix", "depth"]);
    cargo.args(["--format", tree::FORMAT, "--color", "never"]);
    let told = cargo.output().map_err(|why| one(format!("cannot start cargo tree: {why}")))?;
    if !told.status.success() {
        return Err(one(format!("cargo tree failed: {}", String::from_utf8_lossy(&told.stderr))));
    }
    Ok(String::from_utf8_lossy(&told.stdout).into_owned())
}

/// The SHA-256 of each crate's archive, by name and version.
fn checksums(file: &Path) -> Result<BTreeMap<(String, String), String>, String> {
    let lock = Lockfile::load(file).map_err(|why| format!("{}: {why}", file.display()))?;
    let packages = lock.packages.into_iter();
    let summed = packages.filter_map(|package| {
        let name = package.name.as_str().to_owned();
        Some(((name, package.version.to_string()), package.checksum?.to_string()))
    });
    Ok(summed.collect())
}
