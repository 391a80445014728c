//! The tools that Trunk uses, found where Trunk finds them.

use directories::ProjectDirs;
use std::{
    env,
    env::consts::EXE_SUFFIX,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A tool on this machine.
pub(super) struct Tool(PathBuf);

impl Tool {
    /// Finds a tool on the PATH, or among those that Trunk fetched; the newest of these.
    pub fn find(name: &str) -> Option<Self> {
        let file = format!("{name}{EXE_SUFFIX}");
        let path = env::var_os("PATH").unwrap_or_default();
        let mut on_path = env::split_paths(&path).map(|folder| folder.join(&file));
        let found = on_path.find(|path| path.is_file());
        found.or_else(|| of_trunk(name, &file)).map(Self)
    }

    /// A call of it.
    pub fn command(&self) -> Command {
        Command::new(&self.0)
    }
}

/// Trunk keeps each tool in a folder of its own, named by the tool and its version.
fn of_trunk(name: &str, file: &str) -> Option<PathBuf> {
    let cache = ProjectDirs::from("dev", "trunkrs", "trunk")?;
    let folders =
        fs::read_dir(cache.cache_dir()).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let ours = |folder: &PathBuf| {
        let called = folder.file_name().and_then(|it| it.to_str()).unwrap_or_default();
        called.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'))
    };
    let places = folders.filter(ours).flat_map(|it| [it.join(file), it.join("bin").join(file)]);
    places.filter(|path| path.is_file()).max()
}

/// Runs a tool to its end.
///
/// # Errors
/// What it said, if it failed or did not run.
pub(super) fn run(command: &mut Command) -> Result<(), String> {
    let name = Path::new(command.get_program()).display().to_string();
    let done = command.output().map_err(|why| format!("{name} did not run: {why}"))?;
    let said = || String::from_utf8_lossy(&done.stderr).trim().to_owned();
    done.status.success().then_some(()).ok_or_else(|| format!("{name} failed: {}", said()))
}
