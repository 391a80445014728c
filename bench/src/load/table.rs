//! What came of the visits, and the sums for a day on which many come, as tables in Markdown.

use super::{AT_A_TIME, drive::Driven};
use std::{fmt::Write, thread, time::Duration};

/// A kind of visit and what came of it.
pub struct Row {
    pub name: &'static str,
    pub driven: Driven,
}

/// First visits on the day of the sums, and the share of them in its busiest hour.
const DAY: f64 = 100_000.0;
const BUSIEST: f64 = 0.2;

/// Both tables; `hashed` is how many files a CDN keeps for ever.
pub fn tables(rows: &[Row], hashed: usize) -> String {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let visits = rows.first().map_or(0, |row| row.driven.visits);
    let mut out = format!(
        "{visits} visits of each kind, {AT_A_TIME} at a time; {processors} processors, which nginx \
         and the visitors share.\n\n"
    );
    let heads: Vec<_> = rows.iter().map(|row| format!("a visitor who {}", row.name)).collect();
    out.push_str(&head("First visit to the overview", &heads));
    let mut line = |name: &str, say: &dyn Fn(&Driven) -> String| {
        let cells: Vec<_> = rows.iter().map(|row| say(&row.driven)).collect();
        _ = writeln!(out, "| {name} | {} |", cells.join(" | "));
    };
    line("requests", &|it| whole(requests(it)));
    line("sent, headers included", &|it| format!("{:.1} KB", per_visit(it) / 1024.0));
    line("visits per second", &|it| whole(per_second(it)));
    line("requests per second", &|it| whole(requests(it) * per_second(it)));
    line("sent per second", &|it| format!("{:.0} MB", per_second(it) * per_visit(it) / 1e6));
    line("a request, the middle one", &|it| milliseconds(it, 0.5));
    line("a request, 95 of 100 within", &|it| milliseconds(it, 0.95));
    out + &day(rows, hashed)
}

/// The first lines of a table with a column for each kind of visit.
fn head(first: &str, kinds: &[String]) -> String {
    format!("| {first} | {} |\n|---|{}\n", kinds.join(" | "), "---:|".repeat(kinds.len()))
}

fn day(rows: &[Row], hashed: usize) -> String {
    let per_hour = DAY * BUSIEST / 3600.0;
    let heads: Vec<_> = rows.iter().map(|row| format!("each visitor {}", row.name)).collect();
    let first = format!("A day with {} first visits, a fifth of them in one hour", whole(DAY));
    let mut out = format!("\n{}", head(&first, &heads));
    let mut line = |name: &str, say: &dyn Fn(&Driven) -> String| {
        let cells: Vec<_> = rows.iter().map(|row| say(&row.driven)).collect();
        _ = writeln!(out, "| {name} | {} |", cells.join(" | "));
    };
    line("sent in the day", &|it| format!("{:.1} GB", DAY * per_visit(it) / 1e9));
    line("requests per second in that hour", &|it| format!("{:.0}", per_hour * requests(it)));
    line("sent in that hour", &|it| format!("{:.1} Mbit/s", per_hour * per_visit(it) * 8.0 / 1e6));
    line("of what this nginx did", &|it| format!("{:.2} %", 100.0 * per_hour / per_second(it)));
    line("behind a CDN: pages asked anew per second", &|_| format!("{per_hour:.1}"));
    line("behind a CDN: files asked for once by each place", &|_| hashed.to_string());
    out
}

fn per_visit(it: &Driven) -> f64 {
    it.bytes as f64 / it.visits as f64
}

fn per_second(it: &Driven) -> f64 {
    it.visits as f64 / it.took.as_secs_f64()
}

fn requests(it: &Driven) -> f64 {
    it.times.len() as f64 / it.visits as f64
}

/// A whole number with a comma before every three digits.
fn whole(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut out = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The time that this share of the requests stays within.
fn milliseconds(it: &Driven, share: f64) -> String {
    let last = it.times.len().saturating_sub(1);
    let time = it.times.get((last as f64 * share).round() as usize).copied();
    format!("{:.2} ms", time.unwrap_or(Duration::ZERO).as_secs_f64() * 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sums_are_those_of_the_visits() {
        let times = (1..=40).map(Duration::from_millis).collect();
        let driven = Driven { visits: 10, took: Duration::from_secs(2), bytes: 102_400, times };
        let said = tables(&[Row { name: "reads", driven }], 26);
        for line in [
            "| First visit to the overview | a visitor who reads |\n",
            "| requests | 4 |\n",
            "| sent, headers included | 10.0 KB |\n",
            "| visits per second | 5 |\n",
            "| requests per second | 20 |\n",
            "| a request, 95 of 100 within | 38.00 ms |\n",
            "| A day with 100,000 first visits, a fifth of them in one hour | each visitor reads |\n",
            "| sent in the day | 1.0 GB |\n",
            "| requests per second in that hour | 22 |\n",
            "| of what this nginx did | 111.11 % |\n",
            "| behind a CDN: files asked for once by each place | 26 |\n",
        ] {
            assert!(said.contains(line), "{line}{said}");
        }
    }
}
