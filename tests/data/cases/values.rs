//! Words, numbers, and what units and events belong to.

use super::Case;

#[rustfmt::skip]
pub const CASES: &[Case] = &[
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
            r#"data/figures.json:17: gdp_2023, quantity.kind: "goal" is no known kind; the words known are actual, target, announced, planned, estimate"#,
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
            r#"data/companies.json:11: sunny, sources: the text "gazette" stands where a list belongs; write [ and ] around the values"#,
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
            "data/places.json:17: station, about[0].text.zh: the number 10 stands where a text belongs; write it in quotation marks",
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
            "data/figures.json:17: gdp_2023, quantity.value: 74600000000.5 is not a whole sum; write money in whole yuan or dollars",
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
        "a series that mixes scopes",
        "figures.json", r#""id": "gdp_2023",
    "topic": "economy","#,
        r#""id": "gdp_2023",
    "topic": "industry", "series": "gdp","#,
        &[
            r#"data/figures.json:15: gdp_2023, series: the series "gdp" has another topic on line 2: "economy" there, "industry" here; give one of the two another series, or none"#,
        ],
    ),
    (
        "an unknown standing",
        "chains.json", r#""standing": "producing""#,
        r#""standing": "running""#,
        &[
            r#"data/chains.json:21: photovoltaics, stages[1].standing: "running" is no known standing; the words known are producing, unreported, past, open"#,
        ],
    ),
];
