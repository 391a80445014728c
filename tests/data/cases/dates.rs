//! Sources and dates.

use super::Case;

#[rustfmt::skip]
pub const CASES: &[Case] = &[
    (
        "no sources",
        "timeline.json", r#""sources": ["gazette"]"#,
        r#""sources": []"#,
        &[
            "data/timeline.json:9: founded, sources: no source is given; add the id of at least one entry of sources.json",
        ],
    ),
    (
        "sources left out",
        "timeline.json", r#""scope": "zone",
    "sources": ["gazette"]"#,
        r#""scope": "zone""#,
        &[
            "data/timeline.json:2: founded, sources: no source is given; add the id of at least one entry of sources.json",
        ],
    ),
    (
        "a month that does not exist",
        "projects.json", r#""date": "2024-10/2025-06""#,
        r#""date": "2023-13-01""#,
        &[
            r#"data/projects.json:64: cell_base, events[2].date: "2023-13-01" is no date that exists; write a date such as 2023, 2023-Q3, 2023-09 or 2023-09-26"#,
        ],
    ),
    (
        "a date in words",
        "projects.json", r#""date": "2024-10/2025-06""#,
        r#""date": "October 2024""#,
        &[
            r#"data/projects.json:64: cell_base, events[2].date: "October 2024" has not the form of a date; write a date such as 2023, 2023-Q3, 2023-09 or 2023-09-26"#,
        ],
    ),
    (
        "a leap day in a common year",
        "timeline.json", "1992-05",
        "1993-02-29",
        &[
            r#"data/timeline.json:4: founded, date: "1993-02-29" is no date that exists; write a date such as 2023, 2023-Q3, 2023-09 or 2023-09-26"#,
        ],
    ),
    (
        "an interval that ends before it begins",
        "sources.json", "2024-10/2025-03",
        "2025-03/2024-10",
        &[
            r#"data/sources.json:16: herald, date: "2025-03/2024-10" ends before it begins; write the earlier date first"#,
        ],
    ),
    (
        "an interval with an impossible end",
        "sources.json", "2024-10/2025-03",
        "2024-10/2025-00",
        &[
            r#"data/sources.json:16: herald, date: "2025-00" is no date that exists; write a date such as 2023, 2023-Q3, 2023-09 or 2023-09-26, or an interval such as 2024-10/2025-12 or ../2023-10-30"#,
        ],
    ),
    (
        "an interval without a date",
        "sources.json", "2024-10/2025-03",
        "../..",
        &[
            r#"data/sources.json:16: herald, date: "../.." names no date; give one date, or leave the key out"#,
        ],
    ),
    (
        "events out of order",
        "projects.json", r#""date": "2022-03-04""#,
        r#""date": "2023-10""#,
        &[
            r#"data/projects.json:51: cell_base, events[1].date: "2023-Q3" stands after "2023-10", which is later; put the events in order, oldest first; a date without a day counts as its last day"#,
        ],
    ),
    (
        "an event after the release",
        "projects.json", r#""date": "2024-10/2025-06""#,
        r#""date": "2025-07-01""#,
        &[
            r#"data/projects.json:64: cell_base, events[2].date: "2025-07-01" is later than the release of the record, "2025-06-30"; correct the date, or "released" in zone.json"#,
        ],
    ),
    (
        "a timeline entry after the release",
        "timeline.json", "1992-05",
        "2029",
        &[
            r#"data/timeline.json:4: founded, date: "2029" is later than the release of the record, "2025-06-30"; correct the date, or "released" in zone.json"#,
        ],
    ),
    (
        "a source after the release",
        "sources.json", "2024-01-15",
        "2026-01-15",
        &[
            r#"data/sources.json:8: gazette, date: "2026-01-15" is later than the release of the record, "2025-06-30"; correct the date, or "released" in zone.json"#,
        ],
    ),
    (
        "researched after the release",
        "zone.json", r#""researched": "2025-06-01""#,
        r#""researched": "2025-07-01""#,
        &[
            r#"data/zone.json:11: researched: "2025-07-01" is later than the release, "2025-06-30"; correct one of the two dates"#,
        ],
    ),
    (
        "a release without its day",
        "zone.json", r#""released": "2025-06-30""#,
        r#""released": "2025-06""#,
        &[
            r#"data/zone.json:10: released: "2025-06" is no single day; write the full date"#,
        ],
    ),
    (
        "a report after the search for sources",
        "projects.json", r#""date": "2024-10/2025-06""#,
        r#""date": "2025-06-15""#,
        &[
            r#"data/projects.json:64: cell_base, events[2].date: "2025-06-15" is later than the search for sources, "2025-06-01"; move "researched" in zone.json to the day of this report or later"#,
        ],
    ),
];
