//! Seeded faults: one edit of the tiny record each, and the sentences that it must bring.

use crate::support::{KEYS, check, dir, record, replace};
use zone_showcase::data::check::load;

/// One fault: its name, the file, what stands there, what is written instead, the sentences.
type Case = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

#[rustfmt::skip]
const CASES: &[Case] = &[
    (
        "a comma is missing",
        "companies.json", r#""id": "sunny","#,
        r#""id": "sunny""#,
        &[
            "data/companies.json:3: a comma is missing after this value; add a comma",
        ],
    ),
    (
        "a comma too many",
        "unknowns.json", r#""subjects": ["projects/cell_base"]"#,
        r#""subjects": ["projects/cell_base"],"#,
        &[
            "data/unknowns.json:5: a comma stands after the last entry; delete this comma",
        ],
    ),
    (
        "a quotation mark is missing",
        "companies.json", r#""en": "Sunny Cells Co., Ltd.""#,
        r#""en": "Sunny Cells Co., Ltd."#,
        &[
            "data/companies.json:4: a word stands outside quotation marks; put it in straight quotation marks, or look for one that is missing before it",
        ],
    ),
    (
        "a list is never closed",
        "terms.json", "\n]\n",
        "\n",
        &[
            "data/terms.json:1: the [ that begins here is never closed; add the missing ]",
        ],
    ),
    (
        "something follows the end",
        "terms.json", "\n]\n",
        "\n]\n]\n",
        &[
            "data/terms.json:11: something follows the end of the record; delete all that stands after the last closing bracket, or look for a bracket too many",
        ],
    ),
    (
        "a comment",
        "terms.json", "[\n",
        "[ // terms\n",
        &[
            "data/terms.json:1: JSON has no comments; delete the comment",
        ],
    ),
    (
        "curly quotation marks",
        "terms.json", r#""id""#,
        "“id”",
        &[
            r#"data/terms.json:3: this character does not belong here; delete it, or look for a straight quotation mark " that is missing"#,
        ],
    ),
    (
        "single quotation marks",
        "terms.json", r#""national_level""#,
        "'national_level'",
        &[
            r#"data/terms.json:3: a text stands in single quotation marks; use the straight double ones: ""#,
        ],
    ),
    (
        "a word without quotation marks",
        "companies.json", r#""yes""#,
        "yes",
        &[
            "data/companies.json:8: a word stands outside quotation marks; put it in straight quotation marks, or look for one that is missing before it",
        ],
    ),
    (
        "a hexadecimal number",
        "figures.json", "54600000000",
        "0xFF",
        &[
            "data/figures.json:5: this is no number that JSON knows; write digits, as 20 or 0.5 or -3",
        ],
    ),
    (
        "a number without its zero",
        "figures.json", "54600000000",
        ".5",
        &[
            "data/figures.json:5: this is no number that JSON knows; write digits, as 20 or 0.5 or -3",
        ],
    ),
    (
        "half a surrogate pair",
        "terms.json", "National-level zone",
        r#"\ud83d zone"#,
        &[
            r#"data/terms.json:4: a \u is followed by no character that exists; write the character itself, or all of its \u codes"#,
        ],
    ),
    (
        "an escape that is none",
        "terms.json", "National-level zone",
        r#"National\-level zone"#,
        &[
            r#"data/terms.json:4: a backslash stands before a character that needs none; delete the backslash, or write \\ for a backslash"#,
        ],
    ),
    (
        "a tab in a text",
        "terms.json", "National-level",
        "National\tlevel",
        &[
            "data/terms.json:4: a tab or another control character stands in a text; replace it by a space",
        ],
    ),
    (
        "a blank that JSON does not know",
        "terms.json", r#""id": "#,
        "\"id\":\u{a0}",
        &[
            "data/terms.json:3: a blank that JSON does not know stands between two values; replace it by an ordinary space",
        ],
    ),
    (
        "an unknown key, misspelt",
        "projects.json", r#""flagship": 1"#,
        r#""flagshp": 1"#,
        &[
            r#"data/projects.json:6: cell_base, flagshp: "flagshp" is no key of the record; did you mean "flagship"?"#,
        ],
    ),
    (
        "an unknown key",
        "projects.json", r#""flagship": 1"#,
        r#""colour": "green""#,
        &[
            r#"data/projects.json:6: cell_base, colour: "colour" is no key of the record; delete it; the keys here are id, name, short, flagship, companies, sector, product, summary, investments, units, events, part_of, overlaps"#,
        ],
    ),
    (
        "a duplicate key",
        "projects.json", r#""flagship": 1,"#,
        r#""flagship": 1,
    "flagship": 1,"#,
        &[
            "data/projects.json:7: cell_base, flagship: the key stands here for the second time; keep one of the two",
        ],
    ),
    (
        "a missing key",
        "companies.json", r#"    "in_zone": "yes",
"#,
        "",
        &[
            "data/companies.json:2: sunny, in_zone: the key is missing; add it",
        ],
    ),
    (
        "a misspelt key of a required field",
        "companies.json", r#""in_zone""#,
        r#""inzone""#,
        &[
            "data/companies.json:2: sunny, in_zone: the key is missing; add it",
            r#"data/companies.json:8: sunny, inzone: "inzone" is no key of the record; did you mean "in_zone"?"#,
        ],
    ),
    (
        "an id in capitals",
        "institutes.json", r#""light_lab""#,
        r#""Light-Lab""#,
        &[
            r#"data/institutes.json:3: entry 1, id: "Light-Lab" has not the form of an id; use lower-case letters, digits and _ only, a letter first"#,
        ],
    ),
    (
        "a duplicate id",
        "figures.json", r#""id": "gdp_2023""#,
        r#""id": "gdp_2022""#,
        &[
            r#"data/figures.json:11: gdp_2022, id: the id "gdp_2022" is already used on line 3; give one of the two another id"#,
            r#"data/sectors.json:13: solar, figures[0]: no entry of figures has the id "gdp_2023"; did you mean "gdp_2022"?"#,
            r#"data/zone.json:24: headline_figures[0][0]: no entry of figures has the id "gdp_2023"; did you mean "gdp_2022"?"#,
            r#"data/zone.json:24: headline_figures[1][1]: no entry of figures has the id "gdp_2023"; did you mean "gdp_2022"?"#,
        ],
    ),
    (
        "a duplicate stage",
        "chains.json", r#""id": "cell""#,
        r#""id": "wafer""#,
        &[
            r#"data/chains.json:19: photovoltaics, stages[1].id: the id "wafer" is already used on line 8; give one of the two another id"#,
            r#"data/conflicts.json:18: which_size, subjects[1]: no entry of stages has the id "cell"; add the entry to chains.json, or correct the id"#,
            r#"data/projects.json:24: cell_base, units[0].stage: no entry of stages has the id "cell"; add the entry to chains.json, or correct the id"#,
            r#"data/projects.json:33: cell_base, units[1].stage: no entry of stages has the id "cell"; add the entry to chains.json, or correct the id"#,
        ],
    ),
    (
        "a dangling source, misspelt",
        "figures.json", r#""sources": ["gazette"]"#,
        r#""sources": ["gazete"]"#,
        &[
            r#"data/figures.json:8: gdp_2022, sources[0]: no entry of sources has the id "gazete"; did you mean "gazette"?"#,
        ],
    ),
    (
        "a dangling sector",
        "companies.json", r#""sector": "solar""#,
        r#""sector": "shipping""#,
        &[
            r#"data/companies.json:6: sunny, sector: no entry of sectors has the id "shipping"; add the entry to sectors.json, or correct the id"#,
        ],
    ),
    (
        "an id of another kind",
        "companies.json", r#""sector": "solar""#,
        r#""sector": "station""#,
        &[
            r#"data/companies.json:6: sunny, sector: no entry of sectors has the id "station"; it is an id of places; write one of sectors"#,
        ],
    ),
    (
        "a reference of an unknown kind",
        "conflicts.json", r#""stages/cell""#,
        r#""stage/cell""#,
        &[
            r#"data/conflicts.json:18: which_size, subjects[1]: "stage/cell" names no entry of the record; did you mean "stages"?"#,
        ],
    ),
    (
        "a reference that dangles",
        "conflicts.json", r#""stages/cell""#,
        r#""stages/cels""#,
        &[
            r#"data/conflicts.json:18: which_size, subjects[1]: no entry of stages has the id "cels"; did you mean "cell"?"#,
        ],
    ),
    (
        "a reference without a kind",
        "conflicts.json", r#""stages/cell""#,
        r#""cell""#,
        &[
            r#"data/conflicts.json:18: which_size, subjects[1]: "cell" names no entry of the record; write the kind, a slash and the id, as projects/its_id"#,
        ],
    ),
    (
        "an unknown headline figure",
        "zone.json", r#"[["gdp_2023"]"#,
        r#"[["gdp_2033"]"#,
        &[
            r#"data/zone.json:24: headline_figures[0][0]: no entry of figures has the id "gdp_2033"; did you mean "gdp_2023"?"#,
        ],
    ),
    (
        "a missing language",
        "places.json", r#"{ "en": "Ten minutes by bus.", "zh": "乘公交车十分钟。" }"#,
        r#"{ "en": "Ten minutes by bus." }"#,
        &[
            r#"data/places.json:7: station, about[0].text: the language "zh" is missing; add "zh": "…""#,
        ],
    ),
    (
        "an unknown language",
        "places.json", r#""zh": "乘公交车十分钟。""#,
        r#""zh": "乘公交车十分钟。", "cn": "十分钟""#,
        &[
            r#"data/places.json:7: station, about[0].text.cn: "cn" is no language of zone.json; the languages are en, zh"#,
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
            "data/places.json:7: station, about[0].text.zh: the text is empty; write it",
        ],
    ),
    (
        "a text of blanks",
        "places.json", "乘公交车十分钟。",
        " \u{3000}",
        &[
            "data/places.json:7: station, about[0].text.zh: the text is empty; write it",
        ],
    ),
    (
        "English where Chinese belongs",
        "places.json", "乘公交车十分钟。",
        "Ten minutes by bus.",
        &[
            r#"data/places.json:7: station, about[0].text.zh: "Ten minutes by bus." does not read as Chinese; write it in the language "zh-Hans""#,
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
            r#"data/places.json:7: station, about[0].text.zh: "十分钟 can be reached by bus" does not read as Chinese; write it in the language "zh-Hans""#,
        ],
    ),
    (
        "Chinese where English belongs",
        "places.json", "Ten minutes by bus.",
        "乘公交车十分钟。",
        &[
            r#"data/places.json:7: station, about[0].text.en: "乘公交车十分钟。" reads as Chinese; write it in the language "en""#,
        ],
    ),
    (
        "a Chinese sentence in an English text",
        "places.json", "Ten minutes by bus.",
        "Ten minutes by bus, says the timetable of the city: 乘公交车十分钟即可到达开发区。",
        &[
            r#"data/places.json:7: station, about[0].text.en: "Ten minutes by bus, says the timetable of the city: 乘公交车十分钟即…" reads as Chinese; write it in the language "en""#,
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
            r#"data/places.json:7: station, about[0].text.en: the mark "Ten]] minutes by bus." is not complete; write a mark as [[term_id|words]]"#,
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
            "data/places.json:7: station, about[0].text.en: the text holds the invisible character U+202E; delete it, or write the text anew",
        ],
    ),
    (
        "an escaped line break in a text",
        "places.json", "Ten minutes",
        r#"Ten\nminutes"#,
        &[
            "data/places.json:7: station, about[0].text.en: the text holds the invisible character U+000A; delete it, or write the text anew",
        ],
    ),
    (
        "no sources",
        "timeline.json", r#""sources": ["gazette"]"#,
        r#""sources": []"#,
        &[
            "data/timeline.json:7: founded, sources: no source is given; add the id of at least one entry of sources.json",
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
        "an unknown unit",
        "projects.json", r#""gw_per_year""#,
        r#""gw_per_yaer""#,
        &[
            r#"data/projects.json:27: cell_base, units[0].capacity.unit: "gw_per_yaer" is no known unit; did you mean "gw_per_year"?"#,
        ],
    ),
    (
        "half a unit",
        "projects.json", r#""gw_per_year""#,
        r#""gw""#,
        &[
            r#"data/projects.json:27: cell_base, units[0].capacity.unit: "gw" is no known unit; did you mean "gw_per_year"?"#,
        ],
    ),
    (
        "an unknown kind",
        "figures.json", r#""target""#,
        r#""goal""#,
        &[
            r#"data/figures.json:13: gdp_2023, quantity.kind: "goal" is no known kind; the words known are actual, target, announced, planned, estimate"#,
        ],
    ),
    (
        "an unknown status",
        "projects.json", r#""operating""#,
        r#""opperating""#,
        &[
            r#"data/projects.json:53: cell_base, events[1].status: "opperating" is no known status; did you mean "operating"?"#,
        ],
    ),
    (
        "an unknown step",
        "initiatives.json", r#""permits""#,
        r#""permit""#,
        &[
            r#"data/initiatives.json:6: one_window, steps[0]: "permit" is no known step; did you mean "permits"?"#,
        ],
    ),
    (
        "an unknown group",
        "initiatives.json", r#""service""#,
        r#""taxes""#,
        &[
            r#"data/initiatives.json:5: one_window, group: "taxes" is no known group; the words known are spirit, governance, investment, service, partnership, innovation, programme, platform"#,
        ],
    ),
    (
        "a number as text",
        "projects.json", r#""value": 10,"#,
        r#""value": "10","#,
        &[
            r#"data/projects.json:27: cell_base, units[0].capacity.value: "10" is a text, and a number belongs here; remove the quotation marks"#,
        ],
    ),
    (
        "a word as a number",
        "projects.json", r#""value": 10,"#,
        r#""value": "ten","#,
        &[
            r#"data/projects.json:27: cell_base, units[0].capacity.value: the text "ten" stands where a number belongs; write it in digits, as 20 or 0.5"#,
        ],
    ),
    (
        "a text as true",
        "projects.json", r#""inferred": true"#,
        r#""inferred": "true""#,
        &[
            r#"data/projects.json:52: cell_base, events[1].inferred: "true" is a text, and true or false belongs here; remove the quotation marks"#,
        ],
    ),
    (
        "a text as a list",
        "companies.json", r#""sources": ["gazette"]"#,
        r#""sources": "gazette""#,
        &[
            r#"data/companies.json:10: sunny, sources: the text "gazette" stands where a list belongs; write [ and ] around the values"#,
        ],
    ),
    (
        "null for a required value",
        "companies.json", r#""in_zone": "yes""#,
        r#""in_zone": null"#,
        &[
            "data/companies.json:8: sunny, in_zone: null stands where a word belongs; write one of yes, likely, partner, unverified",
        ],
    ),
    (
        "a number as a text's value",
        "places.json", r#""乘公交车十分钟。""#,
        "10",
        &[
            "data/places.json:7: station, about[0].text.zh: the number 10 stands where a text belongs; write it in quotation marks",
        ],
    ),
    (
        "a number beyond all bounds",
        "projects.json", r#""value": 10,"#,
        r#""value": 1e999,"#,
        &[
            "data/projects.json:27: cell_base, units[0].capacity.value: 1e999 is out of range; write a number from -1000000000000000 to 1000000000000000",
        ],
    ),
    (
        "a phase out of range",
        "projects.json", r#""phase": 2"#,
        r#""phase": 21"#,
        &[
            "data/projects.json:34: cell_base, units[1].phase: 21 is out of range; write a number from 1 to 20",
        ],
    ),
    (
        "half a phase",
        "projects.json", r#""phase": 2"#,
        r#""phase": 2.5"#,
        &[
            "data/projects.json:34: cell_base, units[1].phase: 2.5 is no whole number; write it in digits alone, as 2",
        ],
    ),
    (
        "flagship nought",
        "projects.json", r#""flagship": 2"#,
        r#""flagship": 0"#,
        &[
            "data/projects.json:76: cell_hall, flagship: 0 is out of range; count flagship projects from 1",
        ],
    ),
    (
        "too many decimals",
        "projects.json", "6.125",
        "6.1255",
        &[
            "data/projects.json:36: cell_base, units[1].capacity.value: 6.1255 has more than 3 decimals; round it, or choose a smaller unit",
        ],
    ),
    (
        "broken money",
        "figures.json", "74600000000",
        "74600000000.5",
        &[
            "data/figures.json:13: gdp_2023, quantity.value: 74600000000.5 is not a whole sum; write money in whole yuan or dollars",
        ],
    ),
    (
        "a sum that is no money",
        "projects.json", r#""unit": "cny""#,
        r#""unit": "km""#,
        &[
            r#"data/projects.json:14: cell_base, investments[0].amount.unit: "km" is no money; write cny or usd"#,
        ],
    ),
    (
        "a capacity of nothing",
        "projects.json", r#""value": 6.125"#,
        r#""value": 0"#,
        &[
            "data/projects.json:36: cell_base, units[1].capacity.value: a capacity of 0 is none; write a number above 0, or leave out what is not known",
        ],
    ),
    (
        "overlapping units",
        "projects.json", r#""phase": 2"#,
        r#""phase": 1"#,
        &[
            r#"data/projects.json:30: cell_base, units[1]: the unit overlaps "cells_1" of cell_base on line 21: both are plant "river_plant", stage "cell", phase 1; keep it in one project only, or tell plant or phase apart"#,
        ],
    ),
    (
        "an event covers no unit of the project",
        "projects.json", r#"{ "unit": "cells_2" }"#,
        r#"{ "unit": "cells_3" }"#,
        &[
            r#"data/projects.json:56: cell_base, events[1].covers[1].unit: the project has no unit "cells_3"; did you mean "cells_1"?"#,
        ],
    ),
    (
        "a unit covered twice",
        "projects.json", r#"{ "unit": "cells_2" }"#,
        r#"{ "unit": "cells_1" }"#,
        &[
            r#"data/projects.json:56: cell_base, events[1].covers[1].unit: the unit "cells_1" is covered twice; keep one of the two"#,
        ],
    ),
    (
        "a coverage larger than the unit",
        "projects.json", r#""amount": 4.5"#,
        r#""amount": 10.5"#,
        &[
            "data/projects.json:55: cell_base, events[1].covers[0].amount: 10.5 is more than the capacity of the unit, 10; write a number above 0 and up to 10",
        ],
    ),
    (
        "an amount of the whole",
        "projects.json", r#""extent": "part", "#,
        "",
        &[
            r#"data/projects.json:55: cell_base, events[1].covers[0].amount: an amount is given where the whole unit is meant; add "extent": "part", or delete the amount"#,
        ],
    ),
    (
        "two events of one id",
        "projects.json", r#""id": "start""#,
        r#""id": "stop""#,
        &[
            r#"data/projects.json:63: cell_base, events[2].id: the id "stop" is already used in this list; give one of the two another id"#,
        ],
    ),
    (
        "two flagships of one number",
        "projects.json", r#""flagship": 2"#,
        r#""flagship": 1"#,
        &[
            "data/projects.json:76: cell_hall, flagship: the flagship number 1 is already that of cell_base; give each flagship project its own number",
        ],
    ),
    (
        "a circle of projects",
        "projects.json", r#""flagship": 1,"#,
        r#""flagship": 1,
    "part_of": "cell_hall","#,
        &[
            r#"data/projects.json:7: cell_base, part_of: the project contains itself: cell_base, part of cell_hall, part of cell_base; delete one "part_of""#,
        ],
    ),
    (
        "a project within itself",
        "projects.json", r#""part_of": "cell_base""#,
        r#""part_of": "cell_hall""#,
        &[
            r#"data/projects.json:89: cell_hall, part_of: the project contains itself: cell_hall, part of cell_hall; delete one "part_of""#,
        ],
    ),
    (
        "a project that overlaps itself",
        "projects.json", r#""overlaps": ["cell_base"]"#,
        r#""overlaps": ["cell_hall"]"#,
        &[
            "data/projects.json:90: cell_hall, overlaps[0]: the project overlaps itself; delete this id",
        ],
    ),
    (
        "an address of another scheme",
        "sources.json", "https://www.example.org/report",
        "ftp://www.example.org/report",
        &[
            r#"data/sources.json:7: gazette, url: the address "ftp://www.example.org/report?year=2024#p1" does not begin with http:// or https://; copy the whole address from the browser, or leave the key out"#,
        ],
    ),
    (
        "an address without a host",
        "sources.json", "https://www.example.org/report",
        "https:///report",
        &[
            r#"data/sources.json:7: gazette, url: the address "https:///report?year=2024#p1" names no host such as www.example.org after ://; copy the whole address from the browser, or leave the key out"#,
        ],
    ),
    (
        "an address with a blank",
        "sources.json", "/report?",
        "/the report?",
        &[
            r#"data/sources.json:7: gazette, url: the address "https://www.example.org/the report?year=2024#p1" holds a space or another character that no address can hold; copy the whole address from the browser, or leave the key out"#,
        ],
    ),
    (
        "an address with a broken escape",
        "sources.json", "/report?",
        "/report%2?",
        &[
            r#"data/sources.json:7: gazette, url: the address "https://www.example.org/report%2?year=2024#p1" has a % that two hexadecimal digits do not follow; copy the whole address from the browser, or leave the key out"#,
        ],
    ),
    (
        "a site with a path",
        "zone.json", "https://zone.example.org",
        "https://zone.example.org/",
        &[
            r#"data/zone.json:12: site_url: "https://zone.example.org/" goes on after the host; end it with the host, as https://www.example.org"#,
        ],
    ),
    (
        "a contact that is no mail address",
        "zone.json", "editor@example.org",
        "editor at example.org",
        &[
            r#"data/zone.json:13: contact: "editor at example.org" is no mail address; write it as name@example.org, or leave the key out"#,
        ],
    ),
    (
        "material on hold",
        "companies.json", r#""in_zone": "yes""#,
        r#""publish": "hold",
    "in_zone": "yes""#,
        &[
            "data/companies.json:8: sunny, publish: material on hold must not be in the record; take the entry out until it has a source that may be named, then delete this key",
        ],
    ),
    (
        "material on hold in a text",
        "companies.json", r#"{ "en": "Solar cells""#,
        r#"{ "publish": "hold", "en": "Solar cells""#,
        &[
            "data/companies.json:7: sunny, makes.publish: material on hold must not be in the record; take the entry out until it has a source that may be named, then delete this key",
        ],
    ),
    (
        "publish with another word",
        "companies.json", r#""in_zone": "yes""#,
        r#""publish": "link",
    "in_zone": "yes""#,
        &[
            r#"data/companies.json:8: sunny, publish: "publish" is no key of the record; delete it; the keys here are id, name, short, sector, makes, in_zone, about, sources"#,
        ],
    ),
    (
        "a conflict with one version",
        "conflicts.json", r#",
      {
        "text": { "en": "20 GW a year", "zh": "年产20吉瓦" },
        "scope": "company",
        "sources": ["herald"]
      }"#,
        "",
        &[
            "data/conflicts.json:5: which_size, versions: a conflict needs at least two versions, and this one has 1; add the other version, or move the claim to where it belongs",
        ],
    ),
    (
        "three headline figures in a group",
        "zone.json", r#"["gdp_2022", "gdp_2023"]"#,
        r#"["gdp_2022", "gdp_2023", "gdp_2022"]"#,
        &[
            "data/zone.json:24: headline_figures[1]: the group has 3 figures; write one figure, or the first and the last of a development",
        ],
    ),
    (
        "a language given twice",
        "zone.json", r#""code": "zh""#,
        r#""code": "en""#,
        &[
            r#"data/zone.json:6: languages[1].code: the language "en" is given twice; keep one of the two"#,
        ],
    ),
    (
        "a home language that is none",
        "zone.json", r#""home_language": "zh""#,
        r#""home_language": "cn""#,
        &[
            r#"data/zone.json:8: home_language: "cn" is no language of the zone; the languages are en, zh"#,
        ],
    ),
    (
        "a motto without its words",
        "initiatives.json", r#""words": { "en": "Dare to act", "zh": "敢为" }"#,
        r#""word": { "en": "Dare to act", "zh": "敢为" }"#,
        &[
            "data/initiatives.json:16: one_window, motto[0].words: the key is missing; add it",
            r#"data/initiatives.json:18: one_window, motto[0].word: "word" is no key of the record; did you mean "words"?"#,
        ],
    ),
    (
        "a language code in capitals",
        "zone.json", r#""code": "zh""#,
        r#""code": "ZH""#,
        &[
            r#"data/zone.json:6: languages[1].code: "ZH" has not the form of a language code; write lower-case letters, as en"#,
        ],
    ),
    (
        "a language tag that is none",
        "zone.json", r#""zh-Hans""#,
        r#""Chinese (simplified)""#,
        &[
            r#"data/zone.json:6: languages[1].tag: "Chinese (simplified)" has not the form of a language tag; write it as en or zh-Hans"#,
        ],
    ),
    (
        "a language of a source that is none",
        "sources.json", r#""lang": "en""#,
        r#""lang": "english""#,
        &[
            r#"data/sources.json:17: herald, lang: "english" is no known lang; the words known are en, zh-Hans, zh-Hant, ja, de"#,
        ],
    ),
    (
        "a report that may lie after the release",
        "projects.json", r#""date": "2024-10/2025-06""#,
        r#""date": "2025""#,
        &[
            r#"data/projects.json:64: cell_base, events[2].date: "2025" can mean a day after the release, "2025-06-30"; write 2025/2025-06-30"#,
        ],
    ),
    (
        "an interface text is missing",
        "texts.zh.json", r#"  "nav.projects": "项目",
"#,
        "",
        &[
            r#"data/texts.zh.json:1: the text "nav.projects" is missing; add it"#,
        ],
    ),
    (
        "an unknown interface text",
        "texts.zh.json", r#""nav.projects""#,
        r#""nav.project""#,
        &[
            r#"data/texts.zh.json:1: the text "nav.projects" is missing; add it"#,
            r#"data/texts.zh.json:2: nav.project: "nav.project" is no text of the interface; did you mean "nav.projects"?"#,
        ],
    ),
    (
        "an empty interface text",
        "texts.en.json", r#""Projects""#,
        r#""""#,
        &[
            "data/texts.en.json:2: nav.projects: the text is empty; write it",
        ],
    ),
    (
        "an English interface text in Chinese",
        "texts.zh.json", r#""项目""#,
        r#""All the projects""#,
        &[
            r#"data/texts.zh.json:2: nav.projects: "All the projects" does not read as Chinese; write it in the language "zh-Hans""#,
        ],
    ),
    (
        "a placeholder that one language lacks",
        "texts.zh.json", "共 {total} 个项目,显示 {count} 个",
        "显示 {count} 个",
        &[
            "data/texts.zh.json:3: count.projects: the placeholder {total} is missing, which texts.en.json has; add it, or take it out there",
        ],
    ),
    (
        "a broken placeholder",
        "texts.en.json", "{count} of",
        "{count of",
        &[
            r#"data/texts.en.json:3: count.projects: "{count of {total} projects" has a { or a } without its other half; write placeholders as {name}"#,
        ],
    ),
    (
        "a list as interface texts",
        "texts.en.json", "",
        "[]\n",
        &[
            r#"data/texts.en.json:1: a list stands where an object belongs; write it as { "key": value }"#,
        ],
    ),
    (
        "an object as a list of entries",
        "places.json", "",
        "{}\n",
        &[
            "data/places.json:1: an object stands where a list belongs; write [ and ] around the values",
        ],
    ),
    (
        "an empty file",
        "places.json", "",
        "\n",
        &[
            "data/places.json:1: the file is empty; write at least [] into it",
        ],
    ),
];

#[test]
fn the_tiny_record_has_no_fault() {
    let loaded = check(record()).unwrap_or_else(|faults| panic!("{}", faults.join("\n")));
    assert_eq!(loaded.record.projects.len(), 2);
    assert_eq!(loaded.values.len(), 14);
    assert_eq!(loaded.values["places"][0]["id"], "station");
    assert_eq!(loaded.texts["zh"]["nav.projects"], "项目");
}

#[test]
fn each_seeded_fault_is_told() {
    let mut failures = String::new();
    for (name, file, old, new, expected) in CASES {
        let mut files = record();
        if old.is_empty() {
            files.insert((*file).to_owned(), new.as_bytes().to_vec());
        } else {
            replace(&mut files, file, old, new);
        }
        let found = check(files).err().unwrap_or_default();
        if found != *expected {
            failures += &format!("{name}:\n  expected {expected:#?}\n  found {found:#?}\n");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn prose_that_is_right_is_left_alone() {
    let right = [
        ("zh", "GDP"),
        ("zh", "TOPCon"),
        ("zh", "2023"),
        ("zh", "JA Solar"),
        ("zh", "晶澳 JA Solar 与 Trina Green Hydrogen 签约"),
        ("zh", "报道题为“Yangzhou zone leads the way in growth”"),
        ("zh", "年产20吉瓦(20 GW a year as announced)"),
        ("zh", "n型TOPCon电池片 n-type"),
        ("en", "The zone (扬州经济技术开发区) was founded in 1992."),
        ("en", "The “四敢” are named"),
        ("en", "四敢 (\"four dares\")"),
        ("en", "电池 in photovoltaics is a cell"),
        ("en", "2023"),
    ];
    for (lang, text) in right {
        let (old, text) = match lang {
            "zh" => ("乘公交车十分钟。", text),
            _ => ("Ten minutes by bus.", text),
        };
        let mut files = record();
        replace(&mut files, "places.json", old, &text.replace('"', "\\\""));
        assert_eq!(check(files).err(), None, "{lang}: {text}");
    }
}

#[test]
fn dates_and_addresses_of_every_form_are_accepted() {
    for date in ["2024", "2024-Q2", "2024-02", "2024-02-29", "2024/..", "../2025", "2020/2024-Q1"] {
        let mut files = record();
        replace(&mut files, "sources.json", "2024-10/2025-03", date);
        assert_eq!(check(files).err(), None, "{date}");
    }
    for url in ["http://a.cn", "https://例子.cn/路?q=%E6", "https://a.b.cn:8080/x_(y)~z;w=1,2#p"]
    {
        let mut files = record();
        replace(&mut files, "sources.json", "https://www.example.org/report?year=2024#p1", url);
        assert_eq!(check(files).err(), None, "{url}");
    }
    let mut files = record();
    replace(&mut files, "zone.json", "https://zone.example.org", "http://localhost:8080");
    assert_eq!(check(files).err(), None);
}

#[test]
fn all_faults_are_told_at_once_in_order() {
    let mut files = record();
    replace(&mut files, "projects.json", "\"signed\"", "\"sinned\"");
    replace(&mut files, "projects.json", "\"2023-Q3\"", "\"2023-Q5\"");
    replace(&mut files, "projects.json", "\"value\": 10,", "\"value\": \"10\",");
    replace(&mut files, "projects.json", "\"phase\": 2", "\"phase\": 1");
    replace(&mut files, "zone.json", "[\"gazette\"]", "[\"gazete\"]");
    replace(&mut files, "terms.json", "\n]\n", "\n");
    files.remove("texts.zh.json");
    let expected = [
        r#"data/projects.json:27: cell_base, units[0].capacity.value: "10" is a text, and a number belongs here; remove the quotation marks"#,
        r#"data/projects.json:30: cell_base, units[1]: the unit overlaps "cells_1" of cell_base on line 21: both are plant "river_plant", stage "cell", phase 1; keep it in one project only, or tell plant or phase apart"#,
        r#"data/projects.json:44: cell_base, events[0].status: "sinned" is no known status; did you mean "signed"?"#,
        r#"data/projects.json:51: cell_base, events[1].date: "2023-Q5" is no date that exists; write a date such as 2023, 2023-Q3, 2023-09 or 2023-09-26"#,
        "data/terms.json:1: the [ that begins here is never closed; add the missing ]",
        "data/texts.zh.json:1: the file is missing; add it; a list with no entry is []",
        r#"data/zone.json:21: lead, sources[0]: no entry of sources has the id "gazete"; did you mean "gazette"?"#,
    ];
    let expected = expected.map(|sentence| sentence.replace("lead, sources", "lead.sources"));
    assert_eq!(check(files).unwrap_err(), expected);
}

#[test]
fn a_broken_file_brings_no_fault_in_what_refers_to_it() {
    for (broken, count) in
        [("sources.json", 1), ("chains.json", 1), ("figures.json", 1), ("terms.json", 1)]
    {
        let mut files = record();
        files.insert(broken.to_owned(), b"[{]".to_vec());
        assert_eq!(check(files).unwrap_err().len(), count, "{broken}");
    }
    let mut files = record();
    replace(&mut files, "sources.json", "\"id\": \"gazette\"", "\"di\": \"gazette\"");
    assert_eq!(
        check(files).unwrap_err(),
        [
            "data/sources.json:2: entry 1, id: the key is missing; add it",
            r#"data/sources.json:3: entry 1, di: "di" is no key of the record; did you mean "id"?"#,
        ]
    );
    let mut files = record();
    files.insert("zone.json".to_owned(), b"{".to_vec());
    assert_eq!(
        check(files).unwrap_err(),
        ["data/zone.json:1: the { that begins here is never closed; add the missing }"]
    );
}

#[test]
fn bytes_that_are_no_text_are_told() {
    let expect = |bytes: Vec<u8>, expected: &[&str]| {
        let mut files = record();
        files.insert("institutes.json".to_owned(), bytes);
        assert_eq!(check(files).unwrap_err(), expected);
    };
    expect(
        b"[\n\n\xff]".to_vec(),
        &["data/institutes.json:3: holds bytes that are not UTF-8; save the file as UTF-8"],
    );
    expect(
        b"\xEF\xBB\xBF[]".to_vec(),
        &["data/institutes.json:1: begins with a byte order mark; save it as UTF-8 without one"],
    );
    expect(
        format!("\n{}{}", "[".repeat(100_000), "]".repeat(100_000)).into_bytes(),
        &["data/institutes.json:2: lists and objects stand more than 64 deep in one another; \
           look for brackets that are opened and never closed"],
    );
    expect(
        format!("\u{A0}{}", "{\"a\":[".repeat(100_000)).into_bytes(),
        &["data/institutes.json:1: lists and objects stand more than 64 deep in one another; \
           look for brackets that are opened and never closed"],
    );
    expect(
        b"[".repeat(64),
        &["data/institutes.json:1: the [ that begins here is never closed; add the missing ]"],
    );
    expect(
        b"[]\0".to_vec(),
        &["data/institutes.json:1: this character does not belong here; \
           delete it, or look for a straight quotation mark \" that is missing"],
    );
}

#[test]
fn files_that_are_missing_or_unknown_are_told() {
    let mut files = record();
    let places = files.remove("places.json").unwrap();
    files.insert("place.json".to_owned(), places);
    files.insert("texts.de.json".to_owned(), b"{}".to_vec());
    files.insert("notes.json".to_owned(), b"not even JSON".to_vec());
    assert_eq!(
        check(files).unwrap_err(),
        [
            "data/notes.json:1: the file is no part of the record; delete it, or move it elsewhere",
            r#"data/place.json:1: the file is no part of the record; did you mean "places.json"?"#,
            "data/places.json:1: the file is missing; add it; a list with no entry is []",
            r#"data/texts.de.json:1: the file is no part of the record; add the language "de" to zone.json, or delete the file"#,
        ]
    );
}

#[test]
fn a_folder_is_read_from_the_disk() {
    let loaded = load(dir(), &KEYS).unwrap();
    assert_eq!(loaded.record.zone.languages.len(), 2);
    let faults = load(&dir().join("none"), &KEYS).unwrap_err();
    let path = dir().join("none").display().to_string();
    assert_eq!(
        faults.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [format!(
            "{path}:1: the folder cannot be read (entity not found); \
             check its name and its permissions"
        )]
    );
}

#[test]
fn a_further_language_needs_only_its_texts() {
    let mut files = record();
    let de = "{ \"code\": \"zh\", \"tag\": \"zh-Hans\", \"name\": \"中文\" },\n    \
              { \"code\": \"de\", \"tag\": \"de\", \"name\": \"Deutsch\" }";
    replace(&mut files, "zone.json", r#"{ "code": "zh", "tag": "zh-Hans", "name": "中文" }"#, de);
    let texts = files["texts.en.json"].clone();
    files.insert("texts.de.json".to_owned(), texts);
    for (name, content) in &mut files {
        if !name.starts_with("texts.") {
            let text = String::from_utf8(content.clone()).unwrap();
            *content = text.replace("{ \"en\": ", "{ \"de\": \"Satz\", \"en\": ").into_bytes();
        }
    }
    let missing = check(files).unwrap_err();
    assert_eq!(
        missing,
        [
            r#"data/terms.json:5: national_level, definition: the language "de" is missing; add "de": "…""#,
            r#"data/zone.json:17: lead.text: the language "de" is missing; add "de": "…""#,
        ]
    );
}
