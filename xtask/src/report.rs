//! Headings, times and the table at the end of a run of tests.

use std::time::Duration;

/// What has become of one step.
#[derive(Debug)]
pub struct Line {
    pub title: &'static str,
    pub took: Duration,
    pub passed: bool,
}

/// A time as one says it.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", time.as_secs_f32()),
        10..60 => format!("{seconds} s"),
        60..3600 => format!("{} min {} s", seconds / 60, seconds % 60),
        _ => format!("{} h {} min", seconds / 3600, seconds / 60 % 60),
    }
}

/// The heading of a step.
pub fn heading(number: usize, of: usize, title: &str) -> String {
    format!("\n── {number}/{of} {title} ──")
}

/// The steps that were run, with their times.
pub fn table(lines: &[Line]) -> String {
    let width = lines.iter().map(|line| line.title.chars().count()).max().unwrap_or_default();
    let rows = lines.iter().map(|line| {
        let word = if line.passed { "passed" } else { "FAILED" };
        format!("  {:width$}  {word}  {:>12}\n", line.title, duration(line.took))
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_shortly() {
        for (milliseconds, said) in [
            (840, "0.8 s"),
            (9_900, "9.9 s"),
            (42_900, "42 s"),
            (277_000, "4 min 37 s"),
            (3_900_000, "1 h 5 min"),
        ] {
            assert_eq!(duration(Duration::from_millis(milliseconds)), said);
        }
    }

    #[test]
    fn the_table_stands_in_columns() {
        let line = |title, passed| Line { title, took: Duration::from_secs(75), passed };
        assert_eq!(
            table(&[line("Formatting", true), line("Lints", false)]),
            "  Formatting  passed    1 min 15 s\n  Lints       FAILED    1 min 15 s\n"
        );
    }
}
