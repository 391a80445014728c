//! `cargo xtask prove`: the full run of tests, on real servers as well, with its log kept.

use std::env;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::time::{Duration, SystemTime};

use crate::command::Part;
use crate::failure::{Failure, Outcome, because};
use crate::paths::Paths;
use crate::run;

/// Runs `test` in full and writes all that it prints to `target/prove/<time>.log` as well.
pub fn run(paths: &Paths) -> Outcome {
    let directory = paths.root.join("target/prove");
    fs::create_dir_all(&directory)
        .map_err(because(format!("cannot create {}", directory.display())))?;
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let path = directory.join(format!("{}.log", utc(now)));
    let writing = || format!("cannot write {}", path.display());
    let mut log = File::create(&path).map_err(because(writing()))?;

    let ourselves = env::current_exe().map_err(because("cannot find this program"))?;
    let (mut output, input) = io::pipe().map_err(because("cannot open a pipe"))?;
    // Both streams go through one pipe, or the log would mix up their order.
    let again = input.try_clone().map_err(because("cannot open a pipe"))?;
    let mut test = run::command(ourselves, &paths.root);
    let all = Part::ALL.map(Part::name).join(",");
    test.args(["test", "--only", &all]).env("PROVE", "1").stdout(input).stderr(again);
    let mut child = test.spawn().map_err(because("cannot start the tests"))?;
    // The command holds the pipe's other end: only without it does reading come to an end.
    drop(test);
    copy(&mut output, &mut log, &mut io::stdout().lock()).map_err(because(writing()))?;
    let status = child.wait().map_err(because("cannot wait for the tests"))?;

    let shown = path.strip_prefix(&paths.root).unwrap_or(&path);
    println!("The log is {}.", shown.display());
    if status.success() { Ok(()) } else { Err(Failure::Exit(1)) }
}

/// Copies at once whatever comes. A terminal that is gone does not end the log.
fn copy(from: &mut impl Read, log: &mut impl Write, screen: &mut impl Write) -> io::Result<()> {
    let mut buffer = [0; 8192];
    loop {
        let count = match from.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        log.write_all(&buffer[..count])?;
        let _ = screen.write_all(&buffer[..count]).and_then(|()| screen.flush());
    }
}

/// A time since 1970 as a file name: `2026-03-09T14-05-09Z`.
fn utc(since_1970: Duration) -> String {
    let seconds = since_1970.as_secs();
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    let mut day = seconds / 86_400;
    let mut year = 1970;
    while day >= days_in_year(year) {
        day -= days_in_year(year);
        year += 1;
    }
    let february = days_in_year(year) - 337;
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if day < length {
            break;
        }
        day -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}T{hour:02}-{minute:02}-{second:02}Z", day + 1)
}

const fn days_in_year(year: u64) -> u64 {
    if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) {
        366
    } else {
        365
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_become_file_names() {
        for (seconds, name) in [
            (0, "1970-01-01T00-00-00Z"),
            (951_782_399, "2000-02-28T23-59-59Z"),
            (951_782_400, "2000-02-29T00-00-00Z"),
            (1_709_251_200, "2024-03-01T00-00-00Z"),
            (1_735_689_599, "2024-12-31T23-59-59Z"),
            (1_773_065_109, "2026-03-09T14-05-09Z"),
        ] {
            assert_eq!(utc(Duration::from_secs(seconds)), name);
        }
    }

    #[test]
    fn both_copies_are_whole() {
        let (mut log, mut screen) = (Vec::new(), Vec::new());
        let copied = copy(&mut &b"test result: ok"[..], &mut log, &mut screen);
        assert!(copied.is_ok());
        assert_eq!(log, b"test result: ok");
        assert_eq!(screen, log);
    }
}
