//! What the page of each kind is about.

use super::{graph, page_node};
use crate::site::{AT_ROOT, RECORD, select};
use serde_json::Value;

#[test]
fn figures_are_a_dataset_with_licence_and_time() {
    let graph = graph(&AT_ROOT, "/en/figures/");
    let data = &page_node(&graph)["mainEntity"];
    assert_eq!(data["@type"], "Dataset");
    assert!(data["license"].as_str().unwrap().starts_with("https://creativecommons.org/"));
    let (from, to) = data["temporalCoverage"].as_str().unwrap().split_once('/').unwrap();
    let years = |year: &str| year.parse::<u16>().unwrap();
    assert!(years(from) < years(to), "{from}/{to}");
    assert!(data.get("creator").is_none(), "nobody is named who is not known");
}

#[test]
fn a_source_has_what_the_record_says_of_it_and_no_more() {
    for source in &RECORD.sources {
        let address = format!("/zh/sources/{}/", source.id.as_str().replace('_', "-"));
        let graph = graph(&AT_ROOT, &address);
        let work = &page_node(&graph)["mainEntity"];
        assert_eq!(work.get("url").and_then(Value::as_str), source.url.as_deref(), "{address}");
        assert_eq!(work.get("name").and_then(Value::as_str), source.title.as_deref());
        assert_eq!(work["inLanguage"], source.lang.as_str(), "{address}");
        assert_eq!(work["publisher"]["name"], source.publisher.in_lang("zh"), "{address}");
        let published = work.get("datePublished").and_then(Value::as_str);
        match (published, &source.date) {
            (Some(date), Some(span)) => assert_eq!(date, span.to_string(), "{address}"),
            (Some(date), None) => panic!("{address}: {date} is in no record"),
            (None, _) => {}
        }
    }
    let dated = RECORD.sources.iter().filter(|source| source.date.is_some()).count();
    assert!(dated > 0, "a record without dates proves nothing");
}

#[test]
fn terms_and_projects_are_named_as_such() {
    let glossary = graph(&AT_ROOT, "/zh/glossary/");
    let terms = page_node(&glossary)["mainEntity"]["hasDefinedTerm"].as_array().unwrap().clone();
    assert_eq!(terms.len(), RECORD.terms.len());
    let ids: Vec<_> = AT_ROOT
        .page("/zh/glossary/")
        .select(&select("[id]"))
        .map(|it| format!("https://zone.example/zh/glossary/#{}", it.attr("id").unwrap()))
        .collect();
    for term in &terms {
        assert!(ids.iter().any(|id| term["@id"] == id.as_str()), "{term}");
        assert!(!term["description"].as_str().unwrap().contains("[["), "{term}");
    }
    let project = &RECORD.projects[0];
    let address = format!("/en/projects/{}/", project.id.as_str().replace('_', "-"));
    let graph = graph(&AT_ROOT, &address);
    let page = page_node(&graph);
    assert_eq!(page["about"]["name"], project.name.in_lang("en"));
    let sources = page["isBasedOn"].as_array().unwrap();
    let cited = &project.events[0].sources;
    let urls = cited.iter().filter_map(|id| RECORD.source(id)?.url.as_deref());
    for url in urls {
        assert!(sources.iter().any(|source| source == url), "{url}");
    }
    assert!(!sources.is_empty());
}

#[test]
fn a_company_is_an_organisation_and_every_entity_is_named() {
    let company = &RECORD.companies[0];
    let about = |kind: &str, id: &str| {
        let address = format!("/en/{kind}/{}/", id.replace('_', "-"));
        page_node(&graph(&AT_ROOT, &address))["about"].clone()
    };
    let found = about("companies", company.id.as_str());
    assert_eq!(found["@type"], "Organization");
    assert_eq!(found["name"], company.name.in_lang("en"));
    for initiative in &RECORD.initiatives {
        let found = about("initiatives", initiative.id.as_str());
        assert_eq!(found["name"], initiative.name.in_lang("en"), "{}", initiative.id);
    }
    for sector in &RECORD.sectors {
        let found = about("sectors", sector.id.as_str());
        assert_eq!(found["name"], sector.name.in_lang("en"), "{}", sector.id);
    }
}
