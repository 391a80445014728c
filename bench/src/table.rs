//! What was found, as a table in Markdown and as a list of what cost points.

use crate::report::{CATEGORIES, Found};

/// A page and what was found on it.
#[derive(Debug)]
pub struct Row {
    pub page: String,
    pub found: Found,
}

const HEAD: &str = "\
| Page | Performance | Accessibility | Best practices | SEO | Largest paint | Layout shift \
| Blocking time | Bytes |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
";

/// How it was measured, and a line for each page.
pub fn table(rows: &[Row], runs: usize) -> String {
    let mut out = setting(rows, runs);
    out.push_str(HEAD);
    for Row { page, found } in rows {
        let scores = found.scores.map(|score| score.to_string()).join(" | ");
        let (paint, kilobytes) = (found.paint / 1000.0, found.bytes / 1024.0);
        let (shift, blocking) = ((found.shift * 1000.0).round() / 1000.0, found.blocking);
        out.push_str(&format!(
            "| `{page}` | {scores} | {paint:.2} s | {shift} | {blocking:.0} ms | {kilobytes:.1} KB |\n"
        ));
    }
    out
}

fn setting(rows: &[Row], runs: usize) -> String {
    let Some(Row { found, .. }) = rows.first() else { return String::new() };
    let setting = &found.setting;
    let often = if runs > 1 { format!("the middle one of {runs} runs") } else { "one run".into() };
    // It falls while other work keeps the machine busy: then the times are not the page's alone.
    let machine = rows.iter().map(|row| row.found.setting.machine);
    let (low, high) = machine.fold((f64::MAX, 0.0), |(a, b), it| (it.min(a), it.max(b)));
    format!(
        "Lighthouse {} on Chromium {}, on {}; {often} each. Its benchmark index of the machine: \
         {low:.0} to {high:.0}.\n\n",
        setting.lighthouse, setting.chromium, setting.day
    )
}

/// For each score that is not full: which audits cost points.
pub fn losses(rows: &[Row]) -> String {
    let mut out = String::new();
    for Row { page, found } in rows {
        for (index, category) in
            CATEGORIES.iter().enumerate().filter(|(i, _)| found.scores[*i] < 100)
        {
            let (score, lost) = (found.scores[index], found.lost[index].join("; "));
            out.push_str(&format!("{page}, {category} {score}: {lost}\n"));
        }
    }
    if out.is_empty() { "Every score is 100.\n".to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Setting;

    fn row(performance: u8) -> Row {
        let found = Found {
            scores: [performance, 100, 100, 100],
            lost: [vec!["Largest (a)".into(), "First (b)".into()], vec![], vec![], vec![]],
            paint: 1044.4,
            shift: 0.000_2,
            blocking: 3.6,
            bytes: 18_637.0,
            setting: Setting {
                lighthouse: "12.8.2".into(),
                chromium: "156".into(),
                day: "2026-11-22".into(),
                machine: 2901.0,
            },
        };
        Row { page: "en/".into(), found }
    }

    #[test]
    fn the_table_says_how_it_was_measured() {
        let table = table(&[row(97)], 3);
        let how =
            "Lighthouse 12.8.2 on Chromium 156, on 2026-11-22; the middle one of 3 runs each.";
        assert!(table.starts_with(how), "{table}");
        let line = "| `en/` | 97 | 100 | 100 | 100 | 1.04 s | 0 | 4 ms | 18.2 KB |\n";
        assert!(table.ends_with(line), "{table}");
        let bars: Vec<_> = table.lines().skip(2).map(|line| line.matches('|').count()).collect();
        assert_eq!(bars, [10, 10, 10]);
    }

    #[test]
    fn only_scores_that_are_not_full_are_explained() {
        let rows = [row(97), row(100)];
        assert_eq!(losses(&rows), "en/, performance 97: Largest (a); First (b)\n");
        assert_eq!(losses(&rows[1..]), "Every score is 100.\n");
    }
}
