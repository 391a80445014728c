//! Languages, prose and marks.

use super::Case;

#[rustfmt::skip]
pub const CASES: &[Case] = &[
    (
        "a missing language",
        "places.json", r#"{ "en": "Ten minutes by bus.", "zh": "乘公交车十分钟。" }"#,
        r#"{ "en": "Ten minutes by bus." }"#,
        &[
            r#"data/places.json:17: station, about[0].text: the language "zh" is missing; add "zh": "…""#,
        ],
    ),
    (
        "an unknown language",
        "places.json", r#""zh": "乘公交车十分钟。""#,
        r#""zh": "乘公交车十分钟。", "cn": "十分钟""#,
        &[
            r#"data/places.json:17: station, about[0].text.cn: "cn" is no language of zone.json; the languages are en, zh"#,
        ],
    ),
    (
        "a misspelt language",
        "places.json", r#""zh": "示例站""#,
        r#""hz": "示例站""#,
        &[
            r#"data/places.json:4: station, name: the language "zh" is missing; add "zh": "…""#,
            r#"data/places.json:4: station, name.hz: "hz" is no language of zone.json; did you mean "zh"?"#,
        ],
    ),
    (
        "an empty text",
        "places.json", "乘公交车十分钟。",
        "",
        &[
            "data/places.json:17: station, about[0].text.zh: the text is empty; write it",
        ],
    ),
    (
        "a text of blanks",
        "places.json", "乘公交车十分钟。",
        " \u{3000}",
        &[
            "data/places.json:17: station, about[0].text.zh: the text is empty; write it",
        ],
    ),
    (
        "English where Chinese belongs",
        "places.json", "乘公交车十分钟。",
        "Ten minutes by bus.",
        &[
            r#"data/places.json:17: station, about[0].text.zh: "Ten minutes by bus." does not read as Chinese; write it in the language "zh-Hans""#,
        ],
    ),
    (
        "one English word where Chinese belongs",
        "companies.json", "光伏电池片",
        "cells",
        &[
            r#"data/companies.json:7: sunny, makes.zh: "cells" does not read as Chinese; write it in the language "zh-Hans""#,
        ],
    ),
    (
        "an English sentence in a Chinese text",
        "places.json", "乘公交车十分钟。",
        "十分钟 can be reached by bus",
        &[
            r#"data/places.json:17: station, about[0].text.zh: "十分钟 can be reached by bus" does not read as Chinese; write it in the language "zh-Hans""#,
        ],
    ),
    (
        "Chinese where English belongs",
        "places.json", "Ten minutes by bus.",
        "乘公交车十分钟。",
        &[
            r#"data/places.json:17: station, about[0].text.en: "乘公交车十分钟。" reads as Chinese; write it in the language "en""#,
        ],
    ),
    (
        "a Chinese sentence in an English text",
        "places.json", "Ten minutes by bus.",
        "Ten minutes by bus, says the timetable of the city: 乘公交车十分钟即可到达开发区。",
        &[
            r#"data/places.json:17: station, about[0].text.en: "Ten minutes by bus, says the timetable of the city: 乘公交车十分钟即…" reads as Chinese; write it in the language "en""#,
        ],
    ),
    (
        "a mark of an unknown term",
        "zone.json", "[[national_level|national-level zone]]",
        "[[nationl_level|national-level zone]]",
        &[
            r#"data/zone.json:17: lead.text.en: no entry of terms has the id "nationl_level"; did you mean "national_level"?"#,
        ],
    ),
    (
        "a mark that is not closed",
        "zone.json", "national-level zone]]",
        "national-level zone",
        &[
            r#"data/zone.json:17: lead.text.en: the mark "[[national_level|national-level zone on a river." is not complete; write a mark as [[term_id|words]]"#,
        ],
    ),
    (
        "a mark without words",
        "zone.json", "[[national_level|national-level zone]]",
        "[[national_level]]",
        &[
            r#"data/zone.json:17: lead.text.en: the mark "[[national_level]] on a river." is not complete; write a mark as [[term_id|words]]"#,
        ],
    ),
    (
        "a mark that was never opened",
        "places.json", "Ten minutes",
        "Ten]] minutes",
        &[
            r#"data/places.json:17: station, about[0].text.en: the mark "Ten]] minutes by bus." is not complete; write a mark as [[term_id|words]]"#,
        ],
    ),
    (
        "a mark in a name",
        "places.json", "Example Station",
        "[[national_level|Example]] Station",
        &[
            r#"data/places.json:4: station, name.en: the name "[[national_level|Example]] Station" holds [[; marks of terms stand in texts only; write the name alone"#,
        ],
    ),
    (
        "a mark of direction in a text",
        "places.json", "Ten minutes",
        "Ten\u{202e} minutes",
        &[
            "data/places.json:17: station, about[0].text.en: the text holds the invisible character U+202E; delete it, or write the text anew",
        ],
    ),
    (
        "an escaped line break in a text",
        "places.json", "Ten minutes",
        r#"Ten\nminutes"#,
        &[
            "data/places.json:17: station, about[0].text.en: the text holds the invisible character U+000A; delete it, or write the text anew",
        ],
    ),
];
