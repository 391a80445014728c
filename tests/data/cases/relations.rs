//! Topics, subjects, ways of travel, and what else ties entries together.

use super::Case;

#[rustfmt::skip]
pub const CASES: &[Case] = &[
    (
        "a figure without a topic",
        "figures.json", r#"    "topic": "economy",
    "series""#,
        r#"    "series""#,
        &[
            "data/figures.json:2: gdp_2022, topic: the key is missing; add it",
        ],
    ),
    (
        "an unknown topic of a figure",
        "figures.json", r#""topic": "economy""#,
        r#""topic": "economics""#,
        &[
            r#"data/figures.json:4: gdp_2022, topic: "economics" is no known topic; did you mean "economy"?"#,
        ],
    ),
    (
        "a topic that only the timeline has",
        "figures.json", r#""topic": "economy""#,
        r#""topic": "reform""#,
        &[
            r#"data/figures.json:4: gdp_2022, topic: "reform" is no known topic; the words known are economy, industry, investment, standing, trade, sectors, transport"#,
        ],
    ),
    (
        "an unknown topic of the timeline",
        "timeline.json", r#""topic": "standing""#,
        r#""topic": "standings""#,
        &[
            r#"data/timeline.json:5: founded, topic: "standings" is no known topic; did you mean "standing"?"#,
        ],
    ),
    (
        "a timeline entry without a topic",
        "timeline.json", r#"    "topic": "standing",
"#,
        "",
        &[
            "data/timeline.json:2: founded, topic: the key is missing; add it",
        ],
    ),
    (
        "a series that is no text",
        "figures.json", r#""series": "gdp""#,
        r#""series": 1"#,
        &[
            "data/figures.json:5: gdp_2022, series: the number 1 stands where a text belongs; write it in quotation marks",
        ],
    ),
    (
        "a figure about a sector that is not there",
        "figures.json", r#""sectors/solar""#,
        r#""sectors/soler""#,
        &[
            r#"data/figures.json:6: gdp_2022, subjects[0]: no entry of sectors has the id "soler"; did you mean "solar"?"#,
        ],
    ),
    (
        "a figure about an entry of another kind",
        "figures.json", r#""sectors/solar""#,
        r#""projects/solar""#,
        &[
            r#"data/figures.json:6: gdp_2022, subjects[0]: no entry of projects has the id "solar"; it is an id of sectors; write one of projects"#,
        ],
    ),
    (
        "an event of a company that is not there",
        "timeline.json", r#""companies/sunny""#,
        r#""companies/funny""#,
        &[
            r#"data/timeline.json:6: founded, subjects[0]: no entry of companies has the id "funny"; did you mean "sunny"?"#,
        ],
    ),
    (
        "an event of a company, its kind left out",
        "timeline.json", r#""companies/sunny""#,
        r#""sunny""#,
        &[
            r#"data/timeline.json:6: founded, subjects[0]: "sunny" names no entry of the record; write the kind, a slash and the id, as projects/its_id"#,
        ],
    ),
    (
        "an institute of a company that is not there",
        "institutes.json", r#"["sunny"]"#,
        r#"["suny"]"#,
        &[
            r#"data/institutes.json:6: light_lab, companies[0]: no entry of companies has the id "suny"; did you mean "sunny"?"#,
        ],
    ),
    (
        "an initiative for a sector that is not there",
        "initiatives.json", r#""sectors": ["solar"]"#,
        r#""sectors": ["sunny"]"#,
        &[
            r#"data/initiatives.json:16: one_window, sectors[0]: no entry of sectors has the id "sunny"; it is an id of companies; write one of sectors"#,
        ],
    ),
    (
        "an initiative for a company that is not there",
        "initiatives.json", r#""companies": ["sunny"]"#,
        r#""companies": ["sunny", "rainy"]"#,
        &[
            r#"data/initiatives.json:15: one_window, companies[1]: no entry of companies has the id "rainy"; add the entry to companies.json, or correct the id"#,
        ],
    ),
    (
        "a code at a stock exchange as a number",
        "companies.json", r#""ticker": "600001""#,
        r#""ticker": 600001"#,
        &[
            "data/companies.json:9: sunny, ticker: the number 600001 stands where a text belongs; write it in quotation marks",
        ],
    ),
    (
        "an unknown way of travel",
        "places.json", r#""mode": "rail""#,
        r#""mode": "train""#,
        &[
            r#"data/places.json:5: station, mode: "train" is no known mode; the words known are road, rail, air, water, site"#,
        ],
    ),
    (
        "a place without a way of travel",
        "places.json", r#"    "mode": "rail",
"#,
        "",
        &[
            "data/places.json:2: station, mode: the key is missing; add it",
        ],
    ),
    (
        "a reach without a source",
        "places.json", r#"        "as_of": "2024",
        "sources": ["gazette"]"#,
        r#"        "as_of": "2024",
        "sources": []"#,
        &[
            "data/places.json:12: station, reach[0].sources: no source is given; add the id of at least one entry of sources.json",
        ],
    ),
    (
        "a reach in an unknown unit",
        "places.json", r#""unit": "minutes""#,
        r#""unit": "minute""#,
        &[
            r#"data/places.json:10: station, reach[0].quantity.unit: "minute" is no known unit; did you mean "minutes"?"#,
        ],
    ),
    (
        "a reach that is neither a distance nor a time",
        "places.json", r#""unit": "minutes""#,
        r#""unit": "percent""#,
        &[
            r#"data/places.json:10: station, reach[0].quantity.unit: "percent" is neither a distance nor a time; write km or minutes"#,
        ],
    ),
    (
        "a reach of nothing",
        "places.json", r#""value": 95"#,
        r#""value": 0"#,
        &[
            "data/places.json:10: station, reach[0].quantity.value: a reach of 0 is none; write a number above 0, or leave out what is not known",
        ],
    ),
    (
        "a reason for standing apart in one language",
        "projects.json", r#""as_of": "2022-03","#,
        r#""as_of": "2022-03", "apart": { "en": "It is part of another sum." },"#,
        &[
            r#"data/projects.json:16: cell_base, investments[0].apart: the language "zh" is missing; add "zh": "…""#,
        ],
    ),
    (
        "a sum that stands apart for no reason",
        "projects.json", r#""as_of": "2022-03","#,
        r#""as_of": "2022-03", "apart": true,"#,
        &[
            r#"data/projects.json:16: cell_base, investments[0].apart: true stands where an object belongs; write it as { "key": value }"#,
        ],
    ),
    (
        "a sum of nothing",
        "projects.json", r#""value": 5300000000"#,
        r#""value": -5300000000"#,
        &[
            "data/projects.json:14: cell_base, investments[0].amount.value: a sum of -5300000000 is none; write a number above 0, or leave out what is not known",
        ],
    ),
];
