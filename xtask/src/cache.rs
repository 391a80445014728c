//! The user's cache of tools, shared by every checkout of the project.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use crate::failure::{Outcome, because};
use crate::install;
use crate::paths::Paths;
use crate::tools::Tool;

/// Installs what is missing, and gives the directories to put in front of `PATH`.
pub fn ensure(paths: &Paths, tools: &[Tool]) -> Outcome<Vec<PathBuf>> {
    if tools.iter().any(|tool| tool.is_missing(&paths.cache)) {
        fs::create_dir_all(&paths.cache)
            .map_err(because(format!("cannot create {}", paths.cache.display())))?;
        let _lock = lock(&paths.cache)?;
        // Asked again: another process may have just installed it.
        for tool in tools.iter().filter(|tool| tool.is_missing(&paths.cache)) {
            install::tool(tool, &paths.cache)?;
        }
        install::tidy(&paths.cache);
    }
    Ok(tools.iter().filter_map(|tool| tool.path_entry(&paths.cache)).collect())
}

/// One installation at a time; the lock ends with the process, however that ends.
fn lock(cache: &Path) -> Outcome<File> {
    let path = cache.join("install.lock");
    let locking = || format!("cannot lock {}", path.display());
    let file = File::create(&path).map_err(because(locking()))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            eprintln!("Another cargo xtask is installing tools; waiting for it …");
            file.lock().map_err(because(locking()))?;
        }
        Err(TryLockError::Error(error)) => return Err(because(locking())(error)),
    }
    Ok(file)
}
