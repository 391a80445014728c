//! Headings, times and the table at the end of a run of tests.

use std::time::Duration;

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ending {
    Passed,
    Failed,
    /// What it needs could not be had: nothing was looked at.
    NotDone,
}

/// What has become of one step.
#[derive(Debug)]
pub struct Line {
    pub title: &'static str,
    pub took: Duration,
    pub ending: Ending,
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
        let word = match line.ending {
            Ending::Passed => "passed",
            Ending::Failed => "FAILED",
            Ending::NotDone => "NOT DONE",
        };
        format!("  {:width$}  {word:8}  {:>12}\n", line.title, duration(line.took))
    });
    rows.collect()
}

/// What can be said of a run in which no step failed.
pub fn summary(lines: &[Line], took: Duration) -> String {
    let took = duration(took);
    let count = lines.len();
    let open: Vec<_> = lines.iter().filter(|line| line.ending == Ending::NotDone).collect();
    if open.is_empty() {
        let all = if count == 1 { "The step".to_owned() } else { format!("All {count} steps") };
        return format!("{all} passed in {took}.");
    }
    let titles: Vec<_> = open.iter().map(|line| line.title).collect();
    let done = count - open.len();
    format!("{done} of {count} steps passed in {took}. NOT DONE: {}.", titles.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(title: &'static str, ending: Ending) -> Line {
        Line { title, took: Duration::from_secs(75), ending }
    }

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
        assert_eq!(
            table(&[line("Formatting", Ending::Passed), line("Lints", Ending::Failed)]),
            "  Formatting  passed      1 min 15 s\n  Lints       FAILED      1 min 15 s\n"
        );
    }

    #[test]
    fn a_step_that_was_not_done_is_never_counted_as_passed() {
        let [lints, news] = [line("Lints", Ending::Passed), line("Advisories", Ending::NotDone)];
        let took = Duration::from_secs(5);
        assert_eq!(summary(&[lints], took), "The step passed in 5.0 s.");
        let lines = [line("Lints", Ending::Passed), news];
        assert!(table(&lines).contains("NOT DONE"), "{}", table(&lines));
        let said = summary(&lines, took);
        assert_eq!(said, "1 of 2 steps passed in 5.0 s. NOT DONE: Advisories.");
    }
}
