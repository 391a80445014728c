//! Installs one tool into the cache.
//!
//! It goes to `<name>.partial` first and is renamed when it has answered, so an interrupted
//! installation never looks finished and a look at one file tells whether a tool is there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::failure::{Outcome, because, stopped};
use crate::tools::{Source, Tool};
use crate::{report, run};

/// Installs it and says so.
pub fn tool(tool: &Tool, cache: &Path) -> Outcome {
    let Tool { package, version, title, purpose, duration, .. } = tool;
    eprintln!("Installing {title} {version}, which {purpose} ({duration}) …");
    let started = Instant::now();
    let finished = tool.directory(cache);
    let partial = with_ending(&finished, ".partial");
    let done = match tool.source {
        Source::Cargo(flags) => {
            by_binstall(tool, &partial)? || {
                afresh(&partial)?;
                run::succeeds(&mut from_source(tool, flags, &partial, cache)?)?
            }
        }
        Source::Npm => {
            afresh(&partial)?;
            run::succeeds(&mut by_npm(tool, &partial))?
        }
    };
    if !done {
        return stopped(format!(
            "{title} {version} could not be installed; the reason stands above. If it is the \
             network, run the same command again: nothing half-done stays behind."
        ));
    }
    if !tool.answers(&tool.file_in(&partial)) {
        return stopped(format!(
            "{package} {version} was installed into {}, but does not start there.",
            partial.display()
        ));
    }
    if finished.exists() {
        remove(&finished)?;
    }
    fs::rename(&partial, &finished)
        .map_err(because(format!("cannot rename {}", partial.display())))?;
    eprintln!("Installed {title} in {}.", report::duration(started.elapsed()));
    Ok(())
}

/// Ready-made binaries, where the user has `cargo-binstall`; false means: build it.
fn by_binstall(tool: &Tool, partial: &Path) -> Outcome<bool> {
    if run::find("cargo-binstall").is_none() {
        return Ok(false);
    }
    afresh(partial)?;
    let mut command = run::cargo(partial);
    command.args(["binstall", "--no-confirm", "--root"]).arg(partial).arg(wanted(tool));
    // Its own build from source would take twice as long as ours.
    command.env("BINSTALL_DISABLE_STRATEGIES", "compile");
    let there = run::succeeds(&mut command)? && tool.answers(&tool.file_in(partial));
    if !there {
        eprintln!("There is no ready-made {} for this machine; compiling it …", tool.title);
    }
    Ok(there)
}

/// A debug build: it takes half as long as a release build and is fast enough.
fn from_source(tool: &Tool, flags: &[&str], partial: &Path, cache: &Path) -> Outcome<Command> {
    let mut command = run::cargo(cache);
    command.args(["install", "--debug", "--locked"]).arg(wanted(tool)).args(flags);
    command.arg("--root").arg(partial).arg("--target-dir").arg(shared_build(cache));
    command.env("CARGO_PROFILE_DEV_DEBUG", "0");
    // The site's own flags are not for its tools.
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    // On PATH, or Cargo would advise to put a directory there that will be gone.
    command.env("PATH", run::path_with(&[partial.join("bin")], std::env::var_os("PATH"))?);
    Ok(command)
}

fn by_npm(tool: &Tool, partial: &Path) -> Command {
    let mut command = run::command("npm", partial);
    command.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--save-exact"]);
    command.arg("--prefix").arg(partial).arg(wanted(tool));
    command.env("NPM_CONFIG_UPDATE_NOTIFIER", "false");
    command
}

fn wanted(tool: &Tool) -> String {
    format!("{}@{}", tool.package, tool.version)
}

/// The tools that Cargo builds share their dependencies here.
fn shared_build(cache: &Path) -> PathBuf {
    cache.join("build")
}

/// Removes what building the tools has left: over a gigabyte.
pub fn tidy(cache: &Path) {
    // It is only space: not worth ending a command for.
    let _ = fs::remove_dir_all(shared_build(cache));
}

/// An empty directory, whatever was there.
fn afresh(directory: &Path) -> Outcome {
    if directory.exists() {
        remove(directory)?;
    }
    fs::create_dir_all(directory).map_err(because(format!("cannot create {}", directory.display())))
}

fn remove(directory: &Path) -> Outcome {
    fs::remove_dir_all(directory).map_err(because(format!("cannot remove {}", directory.display())))
}

/// `with_extension` would take the last number of the version for one.
fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unfinished_tool_has_a_name_of_its_own() {
        let path = with_ending(Path::new("/cache/trunk-0.21.14"), ".partial");
        assert_eq!(path, Path::new("/cache/trunk-0.21.14.partial"));
    }

    #[test]
    fn a_tool_is_built_locked_and_into_its_own_directory() -> Outcome {
        let tool = Tool::wasm_bindgen("0.2.3".to_owned());
        let partial = Path::new("/cache/wasm-bindgen-cli-0.2.3.partial");
        let command = from_source(&tool, &[], partial, Path::new("/cache"))?;
        assert_eq!(
            run::shown(&command),
            "cargo install --debug --locked wasm-bindgen-cli@0.2.3 --root \
             /cache/wasm-bindgen-cli-0.2.3.partial --target-dir /cache/build"
        );
        Ok(())
    }
}
