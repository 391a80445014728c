//! What a page says of itself to machines: JSON-LD.

mod subject;

use crate::site::{AT_ROOT, HOSTILE, IN_ZONE, RECORD, STRANGE, Site, select};
use scraper::Html;
use serde_json::{Value, json};

const BLOCK: &str = "<script type=\"application/ld+json\">";

/// The nodes of a page's only data block.
fn graph(site: &Site, address: &str) -> Vec<Value> {
    // Not by a parser of HTML, which takes its time; one test compares the two.
    let blocks: Vec<_> = site.pages[address].split(BLOCK).skip(1).collect();
    assert_eq!(blocks.len(), 1, "{address}: data blocks");
    let data: Value = serde_json::from_str(blocks[0].split("</script").next().unwrap()).unwrap();
    assert_eq!(data["@context"], "https://schema.org", "{address}");
    data["@graph"].as_array().unwrap().clone()
}

/// The only node of one of these types.
fn node<'a>(graph: &'a [Value], types: &[&str]) -> Option<&'a Value> {
    let mut found = graph.iter().filter(|node| types.iter().any(|kind| node["@type"] == *kind));
    let first = found.next();
    assert!(found.next().is_none(), "two nodes of {types:?}");
    first
}

fn page_node(graph: &[Value]) -> &Value {
    node(graph, &["WebPage", "AboutPage"]).unwrap()
}

fn canonical(page: &Html) -> String {
    let link = page.select(&select("link[rel=canonical]")).next().unwrap();
    link.attr("href").unwrap().to_owned()
}

#[test]
fn every_page_has_data_under_its_own_address() {
    for site in [&*AT_ROOT, &*IN_ZONE] {
        for address in site.pages.keys() {
            let html = site.page(address);
            let graph = graph(site, address);
            let block = html.select(&select("head script[type=\"application/ld+json\"]")).next();
            let block: String = block.unwrap().text().collect();
            assert_eq!(serde_json::from_str::<Value>(&block).unwrap()["@graph"], json!(graph));
            let page = page_node(&graph);
            let own = canonical(&html);
            assert_eq!(page["@id"], own.as_str(), "{address}");
            assert_eq!(page["url"], own.as_str(), "{address}");
            assert_eq!(page["inLanguage"], html.root_element().attr("lang").unwrap(), "{address}");
            let title: String = html.select(&select("title")).next().unwrap().text().collect();
            assert!(title.starts_with(page["name"].as_str().unwrap()), "{address}: {title}");
        }
    }
}

/// A node that is named but stands nowhere would lead machines astray.
#[test]
fn what_a_page_refers_to_is_there() {
    for address in IN_ZONE.pages.keys() {
        let graph = graph(&IN_ZONE, address);
        let page = page_node(&graph);
        let overview = if address.starts_with("/zone/zh/") { "/zone/zh/" } else { "/zone/en/" };
        let home = self::graph(&IN_ZONE, overview);
        let website = node(&home, &["WebSite"]).unwrap();
        assert_eq!(page["isPartOf"]["@id"], website["@id"], "{address}");
        let crumbs = node(&graph, &["BreadcrumbList"]);
        assert_eq!(page.pointer("/breadcrumb/@id"), crumbs.map(|it| &it["@id"]), "{address}");
    }
}

#[test]
fn breadcrumbs_lead_from_the_overview_to_the_page() {
    for address in IN_ZONE.pages.keys() {
        let graph = graph(&IN_ZONE, address);
        let own = page_node(&graph)["url"].as_str().unwrap();
        let Some(crumbs) = node(&graph, &["BreadcrumbList"]) else {
            assert!(own.ends_with("/en/") || own.ends_with("/zh/"), "{address} has no breadcrumbs");
            continue;
        };
        let steps = crumbs["itemListElement"].as_array().unwrap();
        assert!(steps.len() > 1, "{address}");
        for (at, step) in steps.iter().enumerate() {
            assert_eq!(step["position"], at + 1, "{address}");
            let item = step["item"].as_str().unwrap();
            let path = item.strip_prefix("https://zone.example").unwrap();
            assert!(IN_ZONE.pages.contains_key(path), "{address}: {item} has no page");
            let there = self::graph(&IN_ZONE, path);
            assert_eq!(step["name"], page_node(&there)["name"], "{address}: {item}");
        }
        assert_eq!(steps[0]["item"].as_str().unwrap().matches('/').count(), 5, "{address}");
        assert_eq!(steps[steps.len() - 1]["item"], own, "{address}");
    }
}

#[test]
fn languages_have_names_of_their_own_for_one_zone() {
    let (en, zh) = (graph(&IN_ZONE, "/zone/en/"), graph(&IN_ZONE, "/zone/zh/"));
    let zone = |graph: &[Value]| node(graph, &["AdministrativeArea"]).unwrap().clone();
    assert_eq!(zone(&en)["@id"], zone(&zh)["@id"]);
    assert_eq!(zone(&en)["name"], RECORD.zone.name.in_lang("en"));
    assert_eq!(zone(&zh)["name"], RECORD.zone.name.in_lang("zh"));
    let others = zone(&en)["alternateName"].clone();
    assert!(others.as_array().unwrap().contains(&zone(&zh)["name"]));
    let figures = ["/zone/en/figures/", "/zone/zh/figures/"].map(|it| graph(&IN_ZONE, it));
    let [en, zh] = figures.each_ref().map(|graph| page_node(graph));
    assert_ne!(en["name"], zh["name"]);
    assert_ne!(en["mainEntity"]["variableMeasured"], zh["mainEntity"]["variableMeasured"]);
}

#[test]
fn a_hostile_name_stays_data() {
    let graph = graph(&STRANGE, "/en/");
    assert_eq!(node(&graph, &["AdministrativeArea"]).unwrap()["name"], HOSTILE);
    let inline = select("script:not([src]):not([type=\"application/ld+json\"])");
    for address in STRANGE.pages.keys() {
        assert_eq!(STRANGE.page(address).select(&inline).count(), 0, "{address}");
    }
}
