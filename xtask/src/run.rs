//! Child processes: their environment, their `PATH`, and what becomes of them.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome, stopped};

/// A command that runs in `directory`.
///
/// What Cargo told *us* about this crate is taken out of its environment: build scripts that
/// watch those variables would compile again each time one switches between the two.
pub fn command(program: impl AsRef<OsStr>, directory: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(directory);
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(is_about_this_crate) {
            command.env_remove(name);
        }
    }
    command
}

fn is_about_this_crate(variable: &str) -> bool {
    ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"]
        .iter()
        .any(|beginning| variable.starts_with(beginning))
}

/// The Cargo that started us, or else the one on `PATH`.
pub fn cargo(directory: &Path) -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), directory)
}

/// `PATH` with our directories in front, for child processes only.
pub fn path_with(ours: &[PathBuf], inherited: Option<OsString>) -> Outcome<OsString> {
    let theirs = inherited.unwrap_or_default();
    let theirs = env::split_paths(&theirs).filter(|path| !path.as_os_str().is_empty());
    env::join_paths(ours.iter().cloned().chain(theirs)).map_err(|error| {
        Failure::Stopped(format!("the tools' cache cannot stand on PATH: {error}. Move it."))
    })
}

/// The first file of that name on `PATH` that may be run.
pub fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|directory| directory.join(&file)).find(|path| may_run(path))
}

/// Whether it is a file that may be run.
#[cfg(unix)]
pub fn may_run(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

/// Whether it is a file that may be run.
#[cfg(not(unix))]
pub fn may_run(path: &Path) -> bool {
    path.is_file()
}

/// The command line as one would type it.
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_stem().unwrap_or(program.as_os_str());
    let mut line = program.to_string_lossy().into_owned();
    for word in command.get_args() {
        line.push(' ');
        line.push_str(&word.to_string_lossy());
    }
    line
}

/// Runs it to its end; its exit code becomes ours if it is not zero.
pub fn pass(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => Err(Failure::Exit(u8::try_from(code).unwrap_or(1))),
        None => stopped(format!("\"{}\" was ended by a signal.", shown(command))),
    }
}

/// Runs it to its end with its output on standard error; says whether it succeeded.
pub fn succeeds(command: &mut Command) -> Outcome<bool> {
    command.stdin(Stdio::inherit()).stdout(std::io::stderr());
    command.status().map(|status| status.success()).map_err(|error| not_started(command, &error))
}

/// What it prints on standard output, if it succeeds.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs it to its end, whatever comes of it; returns all that it said.
pub fn both_outputs(command: &mut Command) -> Outcome<String> {
    let ended = command.stdin(Stdio::null()).output();
    let output = ended.map_err(|error| not_started(command, &error))?;
    let said = [output.stdout, output.stderr].concat();
    Ok(String::from_utf8_lossy(&said).trim().to_owned())
}

/// What it prints on standard output; its exit code becomes ours if it is not zero.
pub fn printed(command: &mut Command) -> Outcome<String> {
    let ended = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = ended.map_err(|error| not_started(command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(Failure::Exit(output.status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)))
}

/// Becomes that process, so that Ctrl-C and signals reach it and nothing stands between.
#[cfg(unix)]
pub fn become_it(mut command: Command) -> Outcome {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(not_started(&command, &error))
}

/// Runs it to its end: not every system can replace one process by another.
#[cfg(not(unix))]
pub fn become_it(mut command: Command) -> Outcome {
    pass(&mut command)
}

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    Failure::Stopped(format!("\"{}\" could not be started: {error}.", shown(command)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_directories_stand_in_front_of_the_users() {
        let path = path_with(&["/a/bin".into(), "/b/bin".into()], Some("/usr/bin::/bin".into()));
        assert_eq!(path, Ok("/a/bin:/b/bin:/usr/bin:/bin".into()));
        assert_eq!(path_with(&["/a".into()], None), Ok("/a".into()));
        assert!(path_with(&["/a:b".into()], None).is_err());
    }

    #[test]
    fn a_command_is_shown_as_typed() {
        let mut command = Command::new("/toolchain/bin/cargo");
        command.args(["fmt", "--check"]);
        assert_eq!(shown(&command), "cargo fmt --check");
    }

    #[cfg(unix)]
    #[test]
    fn what_a_failing_command_prints_is_not_taken() {
        let printed = |script| printed(Command::new("/bin/sh").args(["-c", script]));
        assert_eq!(printed("echo all"), Ok("all\n".to_owned()));
        assert_eq!(printed("echo half; exit 3"), Err(Failure::Exit(3)));
    }

    #[test]
    fn only_what_cargo_says_of_this_crate_is_taken_out() {
        assert!(is_about_this_crate("CARGO_MANIFEST_DIR"));
        assert!(is_about_this_crate("CARGO_PKG_NAME"));
        assert!(!is_about_this_crate("CARGO_TARGET_DIR"));
        assert!(!is_about_this_crate("CARGO_HOME"));
    }
}
