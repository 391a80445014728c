//! The Rust toolchain: its Wasm target, its formatter and its lints.

use std::path::PathBuf;

use crate::failure::{Outcome, stopped};
use crate::paths::Paths;
use crate::run;

/// What the browser's half is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Adds the Wasm target when the toolchain has none.
pub fn ensure_wasm(paths: &Paths) -> Outcome {
    if sysroot(paths)?.join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    eprintln!("Adding the target {WASM} to the Rust toolchain (some seconds) …");
    add(paths, &["target", "add", WASM])
}

/// Adds rustfmt and clippy when the toolchain lacks one of them.
pub fn ensure_components(paths: &Paths) -> Outcome {
    // Asked by name: a toolchain without rustup keeps them anywhere on PATH.
    let has = |tool: &str| run::output(run::cargo(&paths.root).args([tool, "--version"])).is_some();
    if has("fmt") && has("clippy") {
        return Ok(());
    }
    eprintln!("Adding rustfmt and clippy to the Rust toolchain (some seconds) …");
    add(paths, &["component", "add", "rustfmt", "clippy"])
}

/// By rustup, in the project's directory, so that it is the pinned toolchain that gets them.
fn add(paths: &Paths, words: &[&str]) -> Outcome {
    let line = words.join(" ");
    if run::find("rustup").is_none() {
        return stopped(format!(
            "the Rust toolchain lacks something that rustup would add by \"rustup {line}\", but \
             there is no rustup. Install it from https://rustup.rs, or add it in your system's way."
        ));
    }
    if run::succeeds(run::command("rustup", &paths.root).args(words))? {
        return Ok(());
    }
    stopped(format!("\"rustup {line}\" failed; the reason stands above. Run it again by hand."))
}

fn sysroot(paths: &Paths) -> Outcome<PathBuf> {
    let mut rustc = run::command("rustc", &paths.root);
    match run::output(rustc.args(["--print", "sysroot"])) {
        Some(line) => Ok(PathBuf::from(line.trim_end())),
        None => stopped(
            "rustc does not start. Install Rust from https://rustup.rs, then run this again.",
        ),
    }
}
