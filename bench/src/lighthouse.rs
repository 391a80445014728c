//! One page measured by Lighthouse, as a phone on a slow network: that is its default.

use crate::report::{CATEGORIES, Found};
use std::{fs, path::Path, process::Command};

/// As the browser tests start it. Lighthouse gives it a new and empty profile.
const BROWSER: &str = "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage";

/// Measures a page `runs` times, and gives the run whose performance is the middle one.
pub fn median(address: &str, page: &str, runs: usize, reports: &Path) -> Result<Found, String> {
    let mut found = Vec::new();
    for number in 1..=runs.max(1) {
        let name = format!("{}-{number}", file_name(page));
        found.push(run(address, reports, &name).map_err(|fault| format!("{page}: {fault}"))?);
    }
    middle(found).ok_or_else(|| format!("{page}: nothing was measured."))
}

/// The run whose performance is the middle one. Of two runs, and of equal scores, that is the
/// slower one.
fn middle(mut found: Vec<Found>) -> Option<Found> {
    found.sort_by(|a, b| a.scores[0].cmp(&b.scores[0]).then(b.paint.total_cmp(&a.paint)));
    let middle = found.len().checked_sub(1)? / 2;
    Some(found.swap_remove(middle))
}

/// A page's path as a name for files.
fn file_name(page: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    page.chars().map(plain).collect::<String>().trim_matches('-').to_owned()
}

/// One run. It leaves `<name>.report.json`, which is read here, and `<name>.report.html`.
fn run(address: &str, reports: &Path, name: &str) -> Result<Found, String> {
    let mut lighthouse = Command::new("lighthouse");
    lighthouse
        .args([address, "--quiet", "--no-enable-error-reporting"])
        .arg(format!("--only-categories={}", CATEGORIES.join(",")))
        .arg(format!("--chrome-flags={BROWSER}"))
        .args(["--output=json", "--output=html"])
        .arg(format!("--output-path={}", reports.join(name).display()));
    let status = lighthouse.status().map_err(|why| {
        format!("Lighthouse does not start: {why}. Run cargo xtask bench, which installs it.")
    })?;
    if !status.success() {
        return Err(format!("Lighthouse ended with {status}; the reason stands above."));
    }
    let file = reports.join(format!("{name}.report.json"));
    let text = fs::read_to_string(&file)
        .map_err(|why| format!("cannot read {}: {why}.", file.display()))?;
    let report = serde_json::from_str(&text)
        .map_err(|why| format!("{} is no JSON: {why}.", file.display()))?;
    Found::of(&report)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(score: u8, paint: f64) -> Found {
        Found { scores: [score, 100, 100, 100], paint, ..Found::default() }
    }

    #[test]
    fn the_middle_run_is_told() {
        let of = |runs: &[(u8, f64)]| {
            let runs = runs.iter().map(|(score, paint)| found(*score, *paint)).collect();
            middle(runs).map(|it| (it.scores[0], it.paint))
        };
        assert_eq!(of(&[(100, 1.0), (91, 3.0), (97, 2.0)]), Some((97, 2.0)));
        assert_eq!(of(&[(100, 1.0), (97, 2.0)]), Some((97, 2.0)));
        assert_eq!(of(&[(100, 1.0), (100, 2.0)]), Some((100, 2.0)));
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn pages_become_file_names() {
        assert_eq!(file_name("en/?status=halted"), "en--status-halted");
        assert_eq!(file_name("zh/sources/a-1/"), "zh-sources-a-1");
    }
}
