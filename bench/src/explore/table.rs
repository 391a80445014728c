//! What was found, as tables in Markdown.

use super::{
    journey::Found,
    rows::{COUNTED, DONE},
    sample::{ENOUGH, Sample},
    sites::Weight,
};
use std::fs;

/// What was found with so many projects.
pub struct Column {
    pub projects: usize,
    pub weights: Vec<Weight>,
    pub found: Found,
}

/// How it was measured, the times, the bytes.
pub fn tables(columns: &[Column], engine: &str) -> String {
    let mut out = setting(columns, engine);
    out.push_str(&head(columns, "Milliseconds: p50 / p95 / longest (of)"));
    for (name, title) in DONE {
        let cell = |column: &Column| column.found.times.get(name).map(times);
        out.push_str(&row(title, columns.iter().map(cell)));
    }
    out.push('\n');
    out.push_str(&head(columns, "Bytes: as they are / after brotli"));
    let both = |it: &Weight| format!("{} / {}", kilobytes(it.raw), kilobytes(it.packed));
    for name in columns.iter().take(1).flat_map(|it| &it.weights).map(|it| it.name) {
        let of = |column: &Column| column.weights.iter().find(|it| it.name == name).map(both);
        out.push_str(&row(name, columns.iter().map(of)));
    }
    for (name, title, is_bytes) in COUNTED {
        let told = |count: &u64| if is_bytes { kilobytes(*count) } else { grouped(*count) };
        out.push_str(&row(title, columns.iter().map(|it| it.found.counts.get(name).map(told))));
    }
    out
}

fn setting(columns: &[Column], engine: &str) -> String {
    let Some(Column { found, .. }) = columns.first() else { return String::new() };
    let version = found.agent.split_once("Chrome/").map_or(&*found.agent, |(_, rest)| rest);
    let version = version.split(['.', ' ']).next().unwrap_or_default();
    format!("Measured in {engine} {version} on {}, on {}.\n\n", machine(), found.day)
}

/// The processor, where the system names it, and its cores.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let told = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = told.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let name = name.map_or(std::env::consts::ARCH, |(_, name)| name);
    format!("{cores} cores of {name}")
}

fn head(columns: &[Column], first: &str) -> String {
    let sizes: Vec<_> = columns.iter().map(|it| grouped(it.projects as u64)).collect();
    let lines = "---:|".repeat(columns.len());
    format!("| {first} | {} projects |\n|---|{lines}\n", sizes.join(" projects | "))
}

fn row(title: &str, cells: impl Iterator<Item = Option<String>>) -> String {
    let cells: Vec<_> = cells.map(|cell| cell.unwrap_or_else(|| "–".to_owned())).collect();
    format!("| {title} | {} |\n", cells.join(" | "))
}

/// Of few times the one that one of twenty exceeds says nothing.
fn times(sample: &Sample) -> String {
    let shown = |time: Option<f64>| match time {
        Some(time) if time < 100.0 => format!("{time:.1}"),
        Some(time) => format!("{time:.0}"),
        None => "–".to_owned(),
    };
    let few = sample.count() < ENOUGH;
    let high = if few { None } else { sample.percentile(95) };
    let (middle, longest) = (sample.percentile(50), sample.longest());
    format!("{} / {} / {} ({})", shown(middle), shown(high), shown(longest), sample.count())
}

/// 1 KB is 1,024 bytes.
fn kilobytes(bytes: u64) -> String {
    format!("{} KB", grouped(bytes.div_ceil(1024)))
}

/// A number with commas between its thousands.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn few_times_have_no_percentile() {
        assert_eq!(times(&Sample::of(&json!([1, 2, 300]))), "2.0 / – / 300 (3)");
        let many: Vec<_> = (0..200).collect();
        assert_eq!(times(&Sample::of(&json!(many))), "99.0 / 189 / 199 (200)");
    }

    #[test]
    fn every_row_has_a_cell_for_each_size() {
        let column = |projects| Column {
            projects,
            weights: vec![Weight { name: "bundle", raw: projects as u64 * 1024, packed: 1 }],
            found: Found { agent: "Chrome/156.0".into(), ..Found::default() },
        };
        let tables = tables(&[column(100), column(10_000)], "chromium");
        assert!(tables.starts_with("Measured in chromium 156 on "), "{tables}");
        assert!(tables.contains("| 100 projects | 10,000 projects |"), "{tables}");
        assert!(tables.contains("| bundle | 100 KB / 1 KB | 10,000 KB / 1 KB |"), "{tables}");
        assert!(tables.contains("| sort | – | – |"), "{tables}");
        let lines = tables.lines().filter(|line| line.starts_with('|'));
        assert!(lines.clone().count() > DONE.len() + COUNTED.len());
        assert!(lines.clone().all(|line| line.matches('|').count() == 4), "{tables}");
    }
}
