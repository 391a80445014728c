//! Keys, ids and references.

use super::Case;

#[rustfmt::skip]
pub const CASES: &[Case] = &[
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
            r#"data/figures.json:14: gdp_2022, id: the id "gdp_2022" is already used on line 3; give one of the two another id"#,
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
            r#"data/figures.json:11: gdp_2022, sources[0]: no entry of sources has the id "gazete"; did you mean "gazette"?"#,
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
];
