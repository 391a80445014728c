//! Faults are told: each seeded one, several at once, and those of whole files.

use crate::{
    cases,
    support::{KEYS, check, dir, record, replace},
};
use zone_showcase::data::check::load;

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
    assert!(cases::all().count() >= 40, "the cases are there");
    let mut failures = String::new();
    for (name, file, old, new, expected) in cases::all() {
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
