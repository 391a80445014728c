//! Addresses, what is on hold, languages, and the interface texts.

use super::Case;

#[rustfmt::skip]
pub const CASES: &[Case] = &[
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
            r#"data/companies.json:8: sunny, publish: "publish" is no key of the record; delete it; the keys here are id, name, short, sector, makes, made, in_zone, about, ticker, sources"#,
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
            "data/initiatives.json:18: one_window, motto[0].words: the key is missing; add it",
            r#"data/initiatives.json:20: one_window, motto[0].word: "word" is no key of the record; did you mean "words"?"#,
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
            r#"data/sources.json:17: herald, lang: "english" is no known lang; the words known are en, zh-Hans, zh-Hant, ja, de, lb"#,
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
