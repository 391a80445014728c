//! The date in an address, hostile ones among them.

use crate::editions::record;
use zone_showcase::query::asked_date;

#[test]
fn a_parameter_asks_for_a_date_or_for_none() {
    let asked = |text: &str| asked_date(record(), text).map(|date| date.to_string());
    for date in ["2024", "2024-Q2", "2024-06", "2024-06-30", "1000"] {
        assert_eq!(asked(date).as_deref(), Some(date));
    }
    for text in [
        "",
        "?",
        "=2024",
        "2024-13",
        "2023-02-29",
        "0999",
        "20240",
        "2024-06-30T00:00",
        "-2024",
        "%32024",
        "２０２４",
        "2024/2025",
        "<script>",
        // From the release on there is nothing to look back from.
        "2026-11-22",
        "2026",
        "9999",
    ] {
        assert_eq!(asked(text), None, "{text}");
    }
    let long = "2".repeat(100_000);
    assert_eq!(asked(&long), None);
}
