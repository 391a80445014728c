//! The report for editors: what has grown old or is open in a small record made by hand.

use crate::support::{Files, check, record, replace};
use std::path::Path;
use zone_showcase::builder::stale::{Section, sections};

/// The tiny record with two more sources, which nothing cites, and one more open question.
fn old() -> Files {
    let mut files = record();
    let sources = r#"{ "id": "mirror", "publisher": { "en": "Mirror", "zh": "镜报" },
        "about": { "en": "A copy", "zh": "副本" }, "lang": "en", "grade": "repost" },
        { "id": "site", "publisher": { "en": "Site", "zh": "网站" },
        "about": { "en": "A page", "zh": "网页" }, "url": "https://www.example.org/",
        "lang": "en", "grade": "repost" }, { "id": "herald","#;
    replace(&mut files, "sources.json", "{\n    \"id\": \"herald\",", sources);
    let unknown = r#"{ "id": "who_owns", "text": { "en": "Who owns the hall.", "zh": "业主。" },
        "subjects": [], "sources": ["gazette", "herald"] }, { "id": "running_share","#;
    replace(&mut files, "unknowns.json", "{\n    \"id\": \"running_share\",", unknown);
    replace(&mut files, "zone.json", "\"2025-06-30\"", "\"2028-01-01\"");
    replace(&mut files, "zone.json", "\"2025-06-01\"", "\"2027-12\"");
    files
}

fn report(files: Files) -> Vec<Section> {
    let loaded = check(files).unwrap_or_else(|faults| panic!("{faults:#?}"));
    sections(&loaded, Path::new("data"))
}

/// The findings of the section with this title, as they are printed but for the line.
fn findings(files: Files, title: &str) -> Vec<String> {
    let section = report(files).into_iter().find(|section| section.title == title).unwrap();
    let without_line = |finding: String| {
        let (file, rest) = finding.split_once(':').unwrap();
        format!("{file}:{}", rest.split_once(':').unwrap().1)
    };
    section.findings.iter().map(|finding| without_line(finding.to_string())).collect()
}

#[test]
fn a_project_is_silent_after_two_years_and_an_old_report_before() {
    let told = "data/projects.json: cell_base: its last report, \"stop\" of 2024-10/2025-06, is ";
    let none = "data/projects.json: cell_hall: there is no report on it; ";
    let silent = findings(old(), "Silent projects");
    assert!(silent[0].starts_with(&format!("{told}30 months old; look for news")), "{silent:?}");
    assert_eq!(silent.len(), 1);
    let others = findings(old(), "Oldest reports");
    assert!(others[0].starts_with(none) && others.len() == 1, "{others:?}");

    assert_eq!(findings(record(), "Silent projects"), [""; 0]);
    let others = findings(record(), "Oldest reports");
    assert!(others[0].starts_with(none), "without any report goes first: {others:?}");
    assert!(
        others[1].starts_with(&format!("{told}less than a month old; look for newer")),
        "{others:?}"
    );
}

#[test]
fn a_target_is_due_until_its_outcome_is_told() {
    let due = findings(record(), "Targets past due");
    assert_eq!(
        due,
        ["data/figures.json: gdp_2023: its period, 2023, is over, and no source tells what \
          became of it; look for a source, and tell it under outcome"]
    );
    let mut told = record();
    let outcome = "\"outcome\": { \"text\": { \"en\": \"Met.\", \"zh\": \"完成。\" }, \
                   \"scope\": \"zone\", \"sources\": [\"herald\"] }, \"stated\"";
    replace(&mut told, "figures.json", "\"stated\"", outcome);
    assert_eq!(findings(told, "Targets past due"), [""; 0]);
}

#[test]
fn texts_alike_in_two_languages_are_named_by_field_and_signs_are_not() {
    let alike = findings(record(), "Missing translations");
    let publisher = "data/sources.json: herald, publisher: \"Example Herald\" stands in en and in \
                     zh; translate it, unless it is a name with one form";
    assert!(alike.contains(&publisher.to_owned()), "{alike:#?}");
    let mut files = record();
    replace(&mut files, "texts.zh.json", "\"项目\"", "\"Projects\"");
    let more = findings(files, "Missing translations");
    let key = "data/texts.zh.json: nav.projects: \"Projects\" stands in en and in zh";
    assert!(more.iter().any(|it| it.starts_with(key)), "{more:#?}");
    assert_eq!(more.len(), alike.len() + 1, "a text of holes and signs is none");
}

#[test]
fn sources_are_found_that_nothing_cites_or_that_none_can_find() {
    let uncited = findings(old(), "Unlinked sources");
    assert!(uncited[0].starts_with("data/sources.json: mirror: no statement"), "{uncited:?}");
    assert!(uncited[1].starts_with("data/sources.json: site: no statement"), "{uncited:?}");
    assert_eq!(uncited.len(), 2);
    let lacks = findings(old(), "Sources without date or address");
    for (told, wanted) in lacks.iter().zip([
        "herald: it has no address, and 7 statements rest on it; look it up and add url",
        "mirror: it has neither date nor address, and 0 statements rest on it; look both up",
        "site: it has no date, and 0 statements rest on it; look there",
    ]) {
        assert!(told.contains(wanted), "{told}");
    }
    assert_eq!(lacks.len(), 3, "{lacks:?}");
    assert_eq!(findings(record(), "Unlinked sources"), [""; 0]);
}

#[test]
fn open_questions_stand_with_the_age_of_their_sources() {
    let conflicts = findings(old(), "Contradictions");
    let wanted = "which_size: \"How large is the base?\" has 2 answers, the newest source of \
                  2024-10/2025-03, 33 months old; look for a source that settles it";
    assert!(conflicts[0].contains(wanted) && conflicts.len() == 1, "{conflicts:?}");
    let unknowns = findings(old(), "Not known");
    let undated = "running_share: \"How much of phase one runs.\" is open, with no dated source;";
    let dated = "who_owns: \"Who owns the hall.\" is open, the newest source of 2024-10/2025-03, \
                 33 months old;";
    assert!(unknowns[0].contains(undated) && unknowns[1].contains(dated), "{unknowns:?}");
}

#[test]
fn a_finding_stands_on_the_line_of_its_entry() {
    let files = record();
    let text = String::from_utf8(files["conflicts.json"].clone()).unwrap();
    let before = text.split("\"id\": \"which_size\"").next().unwrap();
    let line = before.matches('\n').count();
    let report = report(files);
    let conflict = &report.iter().find(|section| section.title == "Contradictions").unwrap();
    assert_eq!(conflict.findings[0].line, line, "the brace before the id");
    assert!(conflict.to_string().starts_with("Contradictions: 1\n"), "{conflict}");
}
