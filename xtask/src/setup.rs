//! What a command needs, installed in this order: packages first, because they may ask for
//! a password, then the Rust toolchain's parts, then the tools, which take minutes.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

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
    /// cargo-deny and cargo-machete.
    pub deps: bool,
    /// The Wasm target.
    pub wasm: bool,
    /// Trunk and the wasm-bindgen command line.
    pub trunk: bool,
    /// wasm-opt, and so Node.js.
    pub release: bool,
    /// Chromium, its driver and a Chinese font.
    pub chromium: bool,
    /// Firefox, its driver and a Chinese font.
    pub firefox: bool,
    /// WebKitGTK, its driver, a screen in memory and a Chinese font.
    pub webkit: bool,
    /// axe
    pub axe: bool,
    /// Lighthouse, and so Node.js; Chromium and a Chinese font.
    pub lighthouse: bool,
}

/// What has been made ready.
#[derive(Debug)]
pub struct Ready {
    /// `PATH` for child processes.
    pub path: OsString,
    /// The browsers, their drivers and axe, as far as they were needed, each with the environment
    /// variable that names it.
    pub named: Vec<(&'static str, PathBuf)>,
}

/// `cargo xtask setup`
pub fn run(paths: &Paths, browser: bool) -> Outcome {
    let browsers = Needs {
        deps: browser,
        chromium: browser,
        firefox: browser,
        webkit: browser,
        axe: browser,
        lighthouse: browser,
        ..Needs::default()
    };
    prepare(paths, Needs { lints: true, wasm: true, trunk: true, release: true, ..browsers })?;
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
    if needs.deps {
        tools.extend([Tool::cargo_deny(), Tool::cargo_machete()]);
    }
    // A wasm-opt of the user's own needs no Node.js.
    let wasm_opt = Tool::wasm_opt();
    let ours = needs.release && (wasm_opt.is_in(&paths.cache) || !wasm_opt.is_on_path());
    let axe = Tool::axe();
    let axe_file = axe.file_in(&axe.directory(&paths.cache));
    let lighthouse = needs.lighthouse.then(Tool::lighthouse);
    let by_npm = [ours.then_some(wasm_opt), needs.axe.then_some(axe), lighthouse];
    let by_npm: Vec<_> = by_npm.into_iter().flatten().collect();

    let npm = by_npm.iter().any(|tool| tool.is_missing(&paths.cache));
    system::ensure(&wants(needs, ours, npm))?;
    if needs.lints {
        rust::ensure_components(paths)?;
    }
    if needs.wasm {
        rust::ensure_wasm(paths)?;
    }
    tools.extend(needs.firefox.then(Tool::geckodriver));
    tools.extend(by_npm);
    let directories = cache::ensure(paths, &tools)?;
    let mut named = named(needs, &paths.cache)?;
    named.extend(needs.axe.then_some(("AXE_JS", axe_file)));
    Ok(Ready { path: run::path_with(&directories, std::env::var_os("PATH"))?, named })
}

/// The browsers and their drivers, by the variables that name them to the tests.
fn named(needs: Needs, cache: &Path) -> Outcome<Vec<(&'static str, PathBuf)>> {
    let mut named = Vec::new();
    if needs.chromium {
        let found = found_chromium()?;
        named.extend([("CHROMIUM", found.chromium), ("CHROMEDRIVER", found.driver)]);
    }
    if needs.firefox {
        let driver = Tool::geckodriver();
        let ours = driver.is_in(cache).then(|| driver.file_in(&driver.directory(cache)));
        named.push(("GECKODRIVER", ours.unwrap_or_else(|| "geckodriver".into())));
        named.extend(browser::firefox().map(|file| ("FIREFOX", file)));
    }
    if needs.webkit {
        named.extend(browser::webkit().map(|file| ("WEBKIT", file)));
        named.extend(browser::webkit_driver().map(|file| ("WEBKITDRIVER", file)));
        named.extend(browser::screen().map(|file| ("XVFB", file)));
    }
    Ok(named)
}

/// What the system must provide; `wasm_opt` says whether ours is used, `npm` whether it installs.
fn wants(needs: Needs, wasm_opt: bool, npm: bool) -> Vec<Want> {
    let chromium = needs.chromium || needs.lighthouse;
    let any = chromium || needs.firefox || needs.webkit;
    let wants = [
        (Want::Node, wasm_opt || npm || needs.lighthouse),
        (Want::Npm, npm),
        (Want::Chromium, chromium),
        (Want::Driver, needs.chromium),
        (Want::Firefox, needs.firefox),
        (Want::Webkit, needs.webkit),
        (Want::WebkitDriver, needs.webkit),
        (Want::Screen, needs.webkit),
        (Want::HanFont, any),
    ];
    wants.into_iter().filter_map(|(want, needed)| needed.then_some(want)).collect()
}

fn found_chromium() -> Outcome<Browser> {
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
        assert_eq!(wants(Needs::default(), false, false), []);
    }

    #[test]
    fn npm_is_wanted_only_to_install() {
        assert_eq!(wants(Needs::default(), true, false), [Want::Node]);
        assert_eq!(wants(Needs::default(), true, true), [Want::Node, Want::Npm]);
    }

    #[test]
    fn lighthouse_needs_a_browser_but_no_driver() {
        let lighthouse = Needs { lighthouse: true, ..Needs::default() };
        assert_eq!(wants(lighthouse, false, false), [Want::Node, Want::Chromium, Want::HanFont]);
        let chromium = Needs { chromium: true, ..Needs::default() };
        assert_eq!(wants(chromium, false, false), [Want::Chromium, Want::Driver, Want::HanFont]);
    }

    #[test]
    fn each_engine_needs_its_own() {
        let firefox = Needs { firefox: true, ..Needs::default() };
        assert_eq!(wants(firefox, false, false), [Want::Firefox, Want::HanFont]);
        let webkit = Needs { webkit: true, ..Needs::default() };
        let wanted = [Want::Webkit, Want::WebkitDriver, Want::Screen, Want::HanFont];
        assert_eq!(wants(webkit, false, false), wanted);
    }
}
