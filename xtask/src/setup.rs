//! What a command needs, installed in this order: packages first, because they may ask for
//! a password, then the Rust toolchain's parts, then the tools, which take minutes.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::browser::{self, Browser};
use crate::failure::{Outcome, stopped};
use crate::paths::Paths;
use crate::system::{self, Want};
use crate::tools::{self, Tool};
use crate::{cache, run, rust, versions};

/// What a command needs; nothing by default.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Needs {
    /// rustfmt and clippy.
    pub lints: bool,
    /// The Wasm target.
    pub wasm: bool,
    /// Trunk and the wasm-bindgen command line.
    pub trunk: bool,
    /// wasm-opt, and so Node.js.
    pub release: bool,
    /// Chromium, its driver, a Chinese font and axe.
    pub browser: bool,
}

/// What has been made ready.
#[derive(Debug)]
pub struct Ready {
    /// `PATH` for child processes.
    pub path: OsString,
    /// The browser and axe, if they were needed.
    pub browser: Option<(Browser, PathBuf)>,
}

/// `cargo xtask setup`
pub fn run(paths: &Paths, browser: bool) -> Outcome {
    let needs = Needs { lints: true, wasm: true, trunk: true, release: true, browser };
    prepare(paths, needs)?;
    println!("Everything is in place. Tools are kept in {}.", paths.cache.display());
    Ok(())
}

/// Installs what is missing.
pub fn prepare(paths: &Paths, needs: Needs) -> Outcome<Ready> {
    let mut tools = Vec::new();
    if needs.trunk {
        // Read before anything is installed: a disagreement would waste those minutes.
        let version = versions::wasm_bindgen(&paths.root, tools::WASM_OPT)?;
        tools.extend([Tool::trunk(), Tool::wasm_bindgen(version)]);
    }
    // A wasm-opt of the user's own needs no Node.js.
    let wasm_opt = Tool::wasm_opt();
    let ours = needs.release && (wasm_opt.is_in(&paths.cache) || !wasm_opt.is_on_path());
    let axe = Tool::axe();
    let axe_file = axe.file_in(&axe.directory(&paths.cache));
    let by_npm: Vec<_> =
        ours.then_some(wasm_opt).into_iter().chain(needs.browser.then_some(axe)).collect();

    system::ensure(&wants(
        ours,
        by_npm.iter().any(|tool| tool.is_missing(&paths.cache)),
        needs.browser,
    ))?;
    if needs.lints {
        rust::ensure_components(paths)?;
    }
    if needs.wasm {
        rust::ensure_wasm(paths)?;
    }
    tools.extend(by_npm);
    let directories = cache::ensure(paths, &tools)?;
    let browser = if needs.browser { Some((found_browser()?, axe_file)) } else { None };
    Ok(Ready { path: run::path_with(&directories, std::env::var_os("PATH"))?, browser })
}

fn wants(node: bool, npm: bool, browser: bool) -> Vec<Want> {
    let mut wants = Vec::new();
    if node || npm {
        wants.push(Want::Node);
    }
    if npm {
        wants.push(Want::Npm);
    }
    if browser {
        wants.extend([Want::Chromium, Want::Driver, Want::HanFont]);
    }
    wants
}

fn found_browser() -> Outcome<Browser> {
    match (browser::chromium(), browser::driver()) {
        (Some(chromium), Some(driver)) => browser::fitting(chromium, driver),
        _ => stopped("Chromium or its driver is missing. Run cargo xtask setup --browsers."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_wanted_of_the_system_for_serving() {
        assert_eq!(wants(false, false, false), []);
    }

    #[test]
    fn npm_is_wanted_only_to_install() {
        assert_eq!(wants(true, false, false), [Want::Node]);
        assert_eq!(wants(true, true, false), [Want::Node, Want::Npm]);
        assert!(wants(true, true, true).contains(&Want::HanFont));
    }
}
