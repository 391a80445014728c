//! Where things are: the project, and the user's cache for its tools.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome, stopped};

/// The places that every command needs.
#[derive(Debug)]
pub struct Paths {
    /// The directory with the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// The user's cache for the tools, each in a directory named by its version.
    pub cache: PathBuf,
}

impl Paths {
    /// Finds both; creates nothing.
    pub fn find() -> Outcome<Self> {
        // Cargo says where this crate is; started by hand, it is where it was compiled.
        let here = env::var_os("CARGO_MANIFEST_DIR")
            .filter(|_| env::var_os("CARGO_PKG_NAME").is_some_and(|name| name == "xtask"))
            .unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let Some(root) = Path::new(&here).parent() else {
            return stopped(format!("{} is not inside the project.", here.display()));
        };
        let home = env::home_dir().map(PathBuf::into_os_string);
        let set = |name| env::var_os(name);
        let cache = cache_in(set("ZONE_SHOWCASE_CACHE"), set("XDG_CACHE_HOME"), home)
            .and_then(|path| std::path::absolute(path).ok())
            .ok_or_else(|| {
                Failure::Stopped(
                    "there is no home directory to keep the tools in. \
                     Set ZONE_SHOWCASE_CACHE to a directory for them."
                        .to_owned(),
                )
            })?;
        Ok(Self { root: root.to_owned(), cache })
    }
}

/// The first that is set: our own variable, the desktop's cache, the home directory.
fn cache_in(
    own: Option<OsString>,
    desktop: Option<OsString>,
    home: Option<OsString>,
) -> Option<PathBuf> {
    let set = |value: Option<OsString>| value.filter(|v| !v.is_empty()).map(PathBuf::from);
    // The desktop's specification says that a relative path there is to be ignored.
    let desktop = set(desktop).filter(|path| path.is_absolute());
    set(own)
        .or_else(|| desktop.map(|path| path.join("zone-showcase")))
        .or_else(|| set(home).map(|path| path.join(".cache/zone-showcase")))
}

/// A path as the user gave it, from the directory in which the command was called.
pub fn from_here(path: &Path) -> Outcome<PathBuf> {
    std::path::absolute(path).map_err(|error| {
        Failure::Stopped(format!("{} is no usable path: {error}.", path.display()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cache(own: &str, desktop: &str, home: &str) -> Option<PathBuf> {
        cache_in(Some(own.into()), Some(desktop.into()), Some(home.into()))
    }

    #[test]
    fn our_own_variable_comes_first() {
        assert_eq!(cache("/own", "/xdg", "/home/a"), Some("/own".into()));
        assert_eq!(cache("", "/xdg", "/home/a"), Some("/xdg/zone-showcase".into()));
        assert_eq!(cache("", "", "/home/a"), Some("/home/a/.cache/zone-showcase".into()));
        assert_eq!(cache_in(None, None, None), None);
    }

    #[test]
    fn a_relative_desktop_cache_is_ignored() {
        assert_eq!(cache("", "cache", "/home/a"), Some("/home/a/.cache/zone-showcase".into()));
    }
}
