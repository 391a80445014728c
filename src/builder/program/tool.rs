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
    /// All tools of a name: those on the PATH, then those that Trunk fetched, the newest first.
    pub fn all(name: &str) -> Vec<Self> {
        let file = format!("{name}{EXE_SUFFIX}");
        let path = env::var_os("PATH").unwrap_or_default();
        let on_path = env::split_paths(&path).map(|folder| folder.join(&file));
        let all = on_path.chain(of_trunk(name, &file));
        all.filter(|path| path.is_file()).map(Self).collect()
    }

    /// A call of it.
    pub fn command(&self) -> Command {
        Command::new(&self.0)
    }
}

/// Trunk keeps each tool in a folder of its own, named by the tool and its version.
fn of_trunk(name: &str, file: &str) -> Vec<PathBuf> {
    let cache = ProjectDirs::from("dev", "trunkrs", "trunk");
    let folders = cache.and_then(|cache| fs::read_dir(cache.cache_dir()).ok());
    let folders = folders.into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let mut ours: Vec<_> = folders
        .filter(|folder| {
            let called = folder.file_name().and_then(|it| it.to_str()).unwrap_or_default();
            called.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'))
        })
        .collect();
    ours.sort();
    ours.iter().rev().flat_map(|it| [it.join(file), it.join("bin").join(file)]).collect()
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
