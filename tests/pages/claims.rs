//! Every digit on a page is stated, derived or chrome; every statement leads to its source.

use crate::{
    read::words,
    site::{AT_ROOT, RECORD, Site, ancestors, select},
};
use scraper::{ElementRef, Html};
use std::collections::{BTreeMap, BTreeSet};
use zone_showcase::data::{EntityKind, EntityRef, Id, Kind};

#[test]
fn every_digit_has_its_kind() {
    let mut faults = BTreeSet::new();
    for (address, html) in &AT_ROOT.pages {
        let page = Html::parse_document(html);
        let body = page.select(&select("#app")).next().unwrap();
        for node in body.descendants() {
            let Some(text) = node.value().as_text() else { continue };
            if !text.chars().any(|c| c.is_ascii_digit()) {
                continue;
            }
            let kinds = ["data-claim", "data-derived", "data-chrome"];
            if !ancestors(node).any(|it| kinds.iter().any(|kind| it.attr(kind).is_some())) {
                faults.insert(format!("{address}: \"{}\"", text.trim()));
            }
        }
    }
    assert!(faults.is_empty(), "digits of no kind:\n{faults:#?}");
}

#[test]
fn every_claim_is_one_of_the_record() {
    for (address, html) in &AT_ROOT.pages {
        for element in Html::parse_document(html).select(&select("[data-claim]")) {
            let claim = element.attr("data-claim").unwrap();
            assert!(exists(claim), "{address}: the record has no {claim}");
        }
    }
}

/// A statement leads to its source by a mark of its own, or by a link or a place on the same
/// page where the same entity has one.
#[test]
fn every_claim_leads_to_its_source() {
    let sourced = sourced_per_page(&AT_ROOT);
    let mut faults = BTreeSet::new();
    for (address, html) in &AT_ROOT.pages {
        for element in Html::parse_document(html).select(&select("[data-claim]")) {
            let claim = element.attr("data-claim").unwrap();
            let entity = entity_of(claim);
            let here = sourced[address].contains(claim);
            let linked = element.select(&select("a[href]")).any(|link| {
                let target = link.attr("href").unwrap().split('#').next().unwrap_or_default();
                sourced.get(target).is_some_and(|claims| claims.contains(claim))
            });
            // On a source's own page its statements stand where their source is.
            let at_source = address.contains("/sources/");
            if !(here || linked || at_source || is_source(&entity) || has_no_sources(&entity)) {
                let text: String = element.text().collect();
                faults.insert(format!("{address}: {claim}: {text}"));
            }
        }
    }
    assert!(faults.is_empty(), "these lead to no source:\n{faults:#?}");
}

/// For each page, the claims that carry a source mark there. A mark of one of an entity's reports
/// or units also serves the entity's name, but not another report.
fn sourced_per_page(site: &Site) -> BTreeMap<String, BTreeSet<String>> {
    let of_page = |html: &String| {
        Html::parse_document(html)
            .select(&select("a.mark"))
            .flat_map(|mark| claims_around(mark))
            .collect()
    };
    site.pages.iter().map(|(address, html)| (address.clone(), of_page(html))).collect()
}

fn claims_around(mark: ElementRef<'_>) -> Vec<String> {
    ancestors(*mark)
        .filter_map(|it| it.attr("data-claim"))
        .flat_map(|claim| [claim.to_owned(), entity_of(claim)])
        .collect()
}

/// `projects/ja_20gw` of `projects/ja_20gw.signed`.
fn entity_of(claim: &str) -> String {
    claim.split('.').next().unwrap_or(claim).to_owned()
}

fn is_source(entity: &str) -> bool {
    entity.starts_with("sources/")
}

/// Terms may be mere usage, and what is not known may have no source near it.
fn has_no_sources(entity: &str) -> bool {
    let Some(entity) = EntityRef::parse(entity) else { return false };
    match entity.kind {
        EntityKind::Terms => RECORD.term(&Id::new(entity.id)).unwrap().sources.is_empty(),
        EntityKind::Unknowns => RECORD
            .unknowns
            .iter()
            .any(|unknown| unknown.id.as_str() == entity.id && unknown.sources.is_empty()),
        _ => false,
    }
}

fn exists(claim: &str) -> bool {
    if claim == "zone" {
        return true;
    }
    let (entity, part) = claim.split_once('.').map_or((claim, None), |(e, p)| (e, Some(p)));
    let Some(EntityRef { kind, id }) = EntityRef::parse(entity) else { return false };
    let among = |ids: Vec<&str>| ids.contains(&id.as_str());
    let record = &*RECORD;
    match kind {
        EntityKind::Projects => {
            let Some(project) = record.project(&Id::new(id)) else { return false };
            part.is_none_or(|part| {
                project.events.iter().any(|event| event.id == part)
                    || project.units.iter().any(|unit| unit.id == part)
                    || project.investments.iter().any(|investment| investment.id == part)
            })
        }
        EntityKind::Sectors => record.sector(&Id::new(id)).is_some(),
        EntityKind::Companies => record.company(&Id::new(id)).is_some(),
        EntityKind::Initiatives => record.initiative(&Id::new(id)).is_some(),
        EntityKind::Figures => record.figure(&Id::new(id)).is_some(),
        EntityKind::Sources => record.source(&Id::new(id)).is_some(),
        EntityKind::Stages => record.stage(&Id::new(id)).is_some(),
        EntityKind::Terms => record.term(&Id::new(id)).is_some(),
        EntityKind::Chains => among(record.chains.iter().map(|it| it.id.as_str()).collect()),
        EntityKind::Conflicts => among(record.conflicts.iter().map(|it| it.id.as_str()).collect()),
        EntityKind::Institutes => {
            among(record.institutes.iter().map(|it| it.id.as_str()).collect())
        }
        EntityKind::Places => among(record.places.iter().map(|it| it.id.as_str()).collect()),
        EntityKind::Timeline => among(record.timeline.iter().map(|it| it.id.as_str()).collect()),
        EntityKind::Unknowns => among(record.unknowns.iter().map(|it| it.id.as_str()).collect()),
    }
}

/// On the page of its source, too, no target passes for a result.
#[test]
fn a_source_s_page_tells_targets_from_results() {
    let page = AT_ROOT.page("/en/sources/bln-20231030/");
    let mut aims = 0;
    for item in page.select(&select(".cited > li[data-claim^='figures/']")) {
        let id = &item.attr("data-claim").unwrap()["figures/".len()..];
        let kind = RECORD.figure(&Id::new(id)).unwrap().quantity.kind;
        if kind != Kind::Actual {
            aims += 1;
            assert!(words(item).contains(kind.as_str()), "{id}: {}", words(item));
        }
    }
    assert!(aims > 1, "the article names a target and a sum that was announced");
}

/// A list of the page's sources has every source whose number stands on the page.
#[test]
fn the_list_of_sources_is_whole() {
    let (mut lists, mut faults) = (0, Vec::new());
    for (address, html) in &AT_ROOT.pages {
        let page = Html::parse_document(html);
        let Some(list) = page.select(&select("main #sources + ol.sources")).next() else {
            continue;
        };
        let listed: BTreeSet<_> = list.select(&select("span.mark")).map(words).collect();
        let marked: BTreeSet<_> = page.select(&select("main a.mark")).map(words).collect();
        lists += 1;
        let missing: Vec<_> = marked.difference(&listed).cloned().collect();
        if !missing.is_empty() {
            faults.push(format!("{address} lacks {}", missing.join(", ")));
        }
    }
    assert!(lists > 150, "{lists} lists of sources were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
