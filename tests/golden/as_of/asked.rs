//! The date in an address, hostile ones among them.

use crate::editions::record;
use zone_showcase::query::asked_date;

#[test]
fn a_query_asks_for_a_date_or_for_none() {
    let asked = |query: &str| asked_date(record(), query).map(|date| date.to_string());
    for date in ["2024", "2024-Q2", "2024-06", "2024-06-30", "1000"] {
        assert_eq!(asked(&format!("?as-of={date}")).as_deref(), Some(date));
        assert_eq!(asked(&format!("status=halted&as-of={date}&x")).as_deref(), Some(date));
    }
    for query in [
        "",
        "?",
        "as-of",
        "as-of=",
        "as-of==2024",
        "as-of=2024-13",
        "as-of=2023-02-29",
        "as-of=0999",
        "as-of=20240",
        "as-of=2024-06-30T00:00",
        "as-of=-2024",
        "as-of=%32024",
        "as-of=２０２４",
        "as-of=2024/2025",
        "as-of=<script>",
        "AS-OF=2024",
        "xas-of=2024",
        // The first one counts.
        "as-of=never&as-of=2024",
        // From the release on there is nothing to look back from.
        "as-of=2026-11-22",
        "as-of=2026",
        "as-of=9999",
    ] {
        assert_eq!(asked(query), None, "{query}");
    }
    let long = format!("as-of={}", "2".repeat(100_000));
    assert_eq!(asked(&long), None);
}
