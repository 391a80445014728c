//! The tools of exact versions: every version that this crate knows stands here.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

use crate::{run, versions};

/// Builds and serves the site. 0.22 needs a newer Rust than the pinned one.
const TRUNK: &str = "0.21.14";
/// Brings wasm-opt. `Trunk.toml` names its major version as [`WASM_OPT`].
const BINARYEN: &str = "132.0.0";
/// Binaryen's own name for the version above, as `wasm-opt --version` prints it.
pub const WASM_OPT: &str = "version_132";
/// The accessibility checks of the browser tests.
const AXE_CORE: &str = "4.14.1";
/// Drives Firefox.
const GECKODRIVER: &str = "0.37.1";
/// Measures the release. 13 needs Node.js 22, and Debian 12 has 18.
const LIGHTHOUSE: &str = "12.8.2";

/// Judges the licences, sources, duplicates and advisories of dependencies.
const CARGO_DENY: &str = "0.20.2";
/// Finds dependencies that nothing uses.
const CARGO_MACHETE: &str = "0.9.2";

/// Where a tool comes from.
#[derive(Debug, PartialEq)]
pub enum Source {
    /// `cargo install`, with these flags.
    Cargo(&'static [&'static str]),
    /// `npm install`
    Npm,
}

/// One tool of an exact version.
#[derive(Debug)]
pub struct Tool {
    /// Its name in its registry.
    pub package: &'static str,
    /// The version to install.
    pub version: String,
    pub source: Source,
    /// Its name in sentences.
    pub title: &'static str,
    /// What it does here, to be read after "which".
    pub purpose: &'static str,
    /// How long its installation takes, on two cores.
    pub duration: &'static str,
    /// The file that is used, in the tool's own directory.
    file: String,
    /// The command to look for on the user's `PATH`, and the version that it must print.
    command: Option<(&'static str, String)>,
}

impl Tool {
    /// Trunk.
    pub fn trunk() -> Self {
        Self {
            package: "trunk",
            version: TRUNK.to_owned(),
            // Without its own TLS it needs no system library, only a C compiler.
            source: Source::Cargo(&["--no-default-features", "--features", "rustls"]),
            title: "Trunk",
            purpose: "builds and serves the site",
            duration: "about 5 minutes",
            file: format!("bin/trunk{EXE_SUFFIX}"),
            command: Some(("trunk", TRUNK.to_owned())),
        }
    }

    /// The wasm-bindgen command line, of the version that `Cargo.lock` holds.
    pub fn wasm_bindgen(version: String) -> Self {
        Self {
            package: "wasm-bindgen-cli",
            version: version.clone(),
            source: Source::Cargo(&[]),
            title: "the wasm-bindgen command line",
            purpose: "Trunk needs to connect Wasm and JavaScript",
            duration: "about 2 minutes",
            file: format!("bin/wasm-bindgen{EXE_SUFFIX}"),
            command: Some(("wasm-bindgen", version)),
        }
    }

    /// wasm-opt, which runs under Node.js.
    pub fn wasm_opt() -> Self {
        Self {
            package: "binaryen",
            version: BINARYEN.to_owned(),
            source: Source::Npm,
            title: "wasm-opt",
            purpose: "makes the Wasm of a release smaller",
            duration: "some seconds",
            file: "node_modules/.bin/wasm-opt".to_owned(),
            command: Some(("wasm-opt", WASM_OPT.to_owned())),
        }
    }

    /// axe, a script that the browser tests load into a page.
    pub fn axe() -> Self {
        Self {
            package: "axe-core",
            version: AXE_CORE.to_owned(),
            source: Source::Npm,
            title: "axe",
            purpose: "checks the pages' accessibility in the browser tests",
            duration: "some seconds",
            file: "node_modules/axe-core/axe.min.js".to_owned(),
            command: None,
        }
    }

    /// geckodriver, which Debian has no package of.
    pub fn geckodriver() -> Self {
        Self {
            package: "geckodriver",
            version: GECKODRIVER.to_owned(),
            source: Source::Cargo(&[]),
            title: "geckodriver",
            purpose: "drives Firefox in the browser tests",
            duration: "about 3 minutes",
            file: format!("bin/geckodriver{EXE_SUFFIX}"),
            command: Some(("geckodriver", GECKODRIVER.to_owned())),
        }
    }

    /// Lighthouse, which runs under Node.js and starts the browser itself.
    pub fn lighthouse() -> Self {
        Self {
            package: "lighthouse",
            version: LIGHTHOUSE.to_owned(),
            source: Source::Npm,
            title: "Lighthouse",
            purpose: "measures the pages of a release",
            duration: "about a minute",
            file: "node_modules/.bin/lighthouse".to_owned(),
            command: Some(("lighthouse", LIGHTHOUSE.to_owned())),
        }
    }

    /// cargo-deny. It fetches advisories with the machine's own git.
    pub fn cargo_deny() -> Self {
        Self {
            package: "cargo-deny",
            version: CARGO_DENY.to_owned(),
            source: Source::Cargo(&[]),
            title: "cargo-deny",
            purpose: "judges what the project depends on",
            duration: "about 3 minutes",
            file: format!("bin/cargo-deny{EXE_SUFFIX}"),
            command: Some(("cargo-deny", CARGO_DENY.to_owned())),
        }
    }

    /// cargo-machete.
    pub fn cargo_machete() -> Self {
        Self {
            package: "cargo-machete",
            version: CARGO_MACHETE.to_owned(),
            source: Source::Cargo(&[]),
            title: "cargo-machete",
            purpose: "finds dependencies that nothing uses",
            duration: "about a minute",
            file: format!("bin/cargo-machete{EXE_SUFFIX}"),
            command: Some(("cargo-machete", CARGO_MACHETE.to_owned())),
        }
    }

    /// Its directory in the cache.
    pub fn directory(&self, cache: &Path) -> PathBuf {
        cache.join(format!("{}-{}", self.package, self.version))
    }

    /// The file that is used, once it is installed in `directory`.
    pub fn file_in(&self, directory: &Path) -> PathBuf {
        directory.join(&self.file)
    }

    /// Whether the cache holds it. A look at the file is enough: see [`crate::install`].
    pub fn is_in(&self, cache: &Path) -> bool {
        self.file_in(&self.directory(cache)).is_file()
    }

    /// Whether the user has exactly this version already.
    pub fn is_on_path(&self) -> bool {
        self.command
            .as_ref()
            .is_some_and(|(name, _)| run::find(name).is_some_and(|file| self.answers(&file)))
    }

    /// Whether that file starts and prints the right version; true of a mere script.
    pub fn answers(&self, file: &Path) -> bool {
        let Some((_, version)) = &self.command else { return file.is_file() };
        let mut ask = run::command(file, Path::new("."));
        // Started by Cargo, cargo-machete takes its first word for its own name.
        run::output(ask.env_remove("CARGO").arg("--version"))
            .is_some_and(|line| versions::says(&line, version))
    }

    /// The directory that has to be on `PATH` for it to be found in the cache, if any.
    pub fn path_entry(&self, cache: &Path) -> Option<PathBuf> {
        self.command.as_ref()?;
        self.is_in(cache).then(|| self.file_in(&self.directory(cache)))?.parent().map(Into::into)
    }

    /// Whether it has to be installed.
    pub fn is_missing(&self, cache: &Path) -> bool {
        !self.is_in(cache) && !self.is_on_path()
    }
}
