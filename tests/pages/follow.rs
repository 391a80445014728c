//! Chains, stages with room, and ties: the pages say what the record and its queries say.

use crate::{
    read::{amount, same, words, words_of},
    site::{AT_ROOT, RECORD, languages, loaded, select},
};
use scraper::{ElementRef, Html};
use std::collections::BTreeSet;
use zone_showcase::{
    data::{EntityKind, EntityRef, Stage},
    query::{Relation, openings, projects_on, stage_capacities, tied, unit_state},
    route::Route,
};

/// The page with all chains, in each language.
fn chains() -> impl Iterator<Item = (&'static str, Html)> {
    languages().into_iter().map(|lang| (lang, AT_ROOT.page(&format!("/{lang}/chains/"))))
}

fn stages() -> impl Iterator<Item = &'static Stage> {
    RECORD.chains.iter().flat_map(|chain| &chain.stages)
}

fn row<'a>(page: &'a Html, stage: &Stage) -> ElementRef<'a> {
    let rows = format!("main tr[data-claim='stages/{}']", stage.id);
    let mut rows = page.select(&select(&rows)).collect::<Vec<_>>().into_iter();
    let row = rows.next().unwrap_or_else(|| panic!("no row for {}", stage.id));
    assert!(rows.next().is_none(), "two rows for {}", stage.id);
    row
}

fn hrefs(of: ElementRef<'_>, selector: &str) -> Vec<String> {
    of.select(&select(selector)).filter_map(|it| it.attr("href")).map(ToOwned::to_owned).collect()
}

#[test]
fn each_chain_stands_stage_by_stage_with_who_is_there() {
    for (lang, page) in chains() {
        let rows: Vec<_> = page
            .select(&select("main tr[data-claim]"))
            .map(|row| row.attr("data-claim").unwrap().to_owned())
            .collect();
        let in_order = RECORD.sectors.iter().flat_map(|sector| {
            RECORD.chains.iter().filter(|chain| chain.sector == sector.id).flat_map(|it| &it.stages)
        });
        let wanted: Vec<_> = in_order.map(|stage| format!("stages/{}", stage.id)).collect();
        assert_eq!(rows, wanted, "{lang}");
        for stage in stages() {
            let row = row(&page, stage);
            let at = |route: Route| format!("/{lang}/{}", route.path());
            let companies: Vec<_> =
                stage.companies.iter().map(|id| at(Route::Company(id.clone()))).collect();
            let projects: Vec<_> =
                projects_on(&RECORD, stage).map(|it| at(Route::Project(it.id.clone()))).collect();
            assert_eq!(hrefs(row, "td:nth-child(2) a"), companies, "{lang} {}", stage.id);
            assert_eq!(hrefs(row, "td:nth-child(3) a"), projects, "{lang} {}", stage.id);
            let empty = row.select(&select("[data-derived=empty-stage]")).count();
            assert_eq!(empty == 1, companies.is_empty(), "{lang} {}", stage.id);
            let name = hrefs(row, "th > a").remove(0);
            assert!(name.ends_with(&format!("#stage-{}", stage.id)), "{lang} {name}");
        }
    }
}

#[test]
fn capacities_are_those_of_the_query_each_with_its_sources() {
    let (texts, day) = (loaded().texts, RECORD.zone.released);
    let mut seen = 0;
    for (lang, page) in chains() {
        for stage in stages() {
            let row = row(&page, stage);
            let told: Vec<_> = row.select(&select("[data-derived=stage-capacity]")).collect();
            let groups = stage_capacities(&RECORD, stage, day);
            assert_eq!(told.len(), groups.len(), "{lang} {}", stage.id);
            for (told, group) in told.into_iter().zip(groups) {
                let value = amount(&words_of(told, ".sum")).unwrap();
                assert!(same(value, group.value()), "{lang} {}: {value}", stage.id);
                let kind = &texts[lang][&format!("kind.{}", group.kind.as_str())];
                assert!(words_of(told, ".sum").contains(kind), "{lang} {}: {kind}", stage.id);
                let status = group.state.map_or_else(String::new, |(status, part)| {
                    let word = &texts[lang][&format!("status.{}", status.as_str())];
                    if part {
                        texts[lang]["status-in-part"].replace("{status}", word)
                    } else {
                        word.clone()
                    }
                });
                assert_eq!(words_of(told, ".status"), status, "{lang} {}", stage.id);
                let marks: BTreeSet<_> = hrefs(told, "a.mark").into_iter().collect();
                for (project, unit) in &group.units {
                    let state = unit_state(project, unit, day);
                    let report = state.iter().flat_map(|state| &state.event.sources);
                    for id in unit.sources.iter().chain(report) {
                        let source = format!("/{lang}/{}", Route::Source(id.clone()).path());
                        assert!(marks.contains(&source), "{lang} {}: no {source}", stage.id);
                    }
                }
                seen += 1;
            }
        }
    }
    assert!(seen > 20, "{seen} capacities");
}

#[test]
fn stages_with_room_stand_in_their_order_with_their_companies() {
    for (lang, page) in chains() {
        let section = page.select(&select("section[aria-labelledby=openings]")).next().unwrap();
        let cards: Vec<_> = section.select(&select(".cards > li")).collect();
        let found = openings(&RECORD);
        assert_eq!(cards.len(), found.len(), "{lang}");
        for (card, opening) in cards.into_iter().zip(found) {
            let stage = format!("stages/{}", opening.stage.id);
            assert_eq!(card.attr("data-claim"), Some(stage.as_str()), "{lang}");
            let company = |id| format!("/{lang}/{}", Route::Company(id).path());
            let one = opening.company.iter().copied().chain(opening.uncounted.iter().copied());
            let wanted: Vec<_> = one.map(|it| company(it.id.clone())).collect();
            let companies = hrefs(card, &format!(".names a[href^='/{lang}/companies/']"));
            assert_eq!(companies, wanted, "{lang} {stage}");
            let empty = card.select(&select("[data-derived=empty-stage]")).count();
            assert_eq!(empty == 1, opening.company.is_none(), "{lang} {stage}");
        }
    }
}

/// The example of the page, as a line and in words.
#[test]
fn each_step_of_a_way_links_both_ends_and_has_its_sources() {
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/ties/"));
        let way = page.select(&select("section.way")).next().unwrap();
        let stations = hrefs(way, ".chain li a");
        let steps: Vec<_> = way.select(&select(".steps li")).collect();
        assert!(steps.len() > 1 && stations.len() == steps.len() + 1, "{lang}: {stations:?}");
        for (at, step) in steps.into_iter().enumerate() {
            let mut ends = hrefs(step, "a:not(.mark)");
            ends.sort();
            let mut wanted = stations[at..=at + 1].to_vec();
            wanted.sort();
            assert_eq!(ends, wanted, "{lang}");
            let grounded = step.select(&select("a.mark, .limits")).next().is_some();
            assert!(grounded, "{lang}: {}", words(step));
        }
    }
}

/// Both ends of a tie stand in its sentence, each once, in both directions.
#[test]
fn every_relation_has_its_sentences() {
    let texts = loaded().texts;
    for lang in languages() {
        for relation in Relation::ALL {
            for family in ["tie", "tie-back"] {
                let sentence = &texts[lang][&format!("{family}.{}", relation.as_str())];
                for end in ["{from}", "{to}"] {
                    assert_eq!(sentence.matches(end).count(), 1, "{lang}: {sentence}");
                }
            }
        }
    }
}

#[test]
fn everything_that_is_tied_can_be_chosen_in_both_boxes() {
    let wanted: BTreeSet<_> = tied(&RECORD).iter().map(ToString::to_string).collect();
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/ties/"));
        for name in ["from", "to"] {
            let options = select(&format!("select[name={name}] optgroup option"));
            let values: Vec<_> =
                page.select(&options).map(|it| it.attr("value").unwrap().to_owned()).collect();
            assert_eq!(values.len(), wanted.len(), "{lang} {name}");
            assert_eq!(values.iter().cloned().collect::<BTreeSet<_>>(), wanted, "{lang} {name}");
            let names: BTreeSet<_> = page.select(&options).map(words).collect();
            assert!(names.len() + 30 > values.len(), "{lang}: names that do not tell apart");
        }
    }
}

#[test]
fn entities_lead_to_their_ties_and_to_their_comparison() {
    let place = |entity: &EntityRef| {
        use zone_showcase::data::Id;
        let id = entity.id.as_str();
        Some(match entity.kind {
            EntityKind::Projects => Route::Project(Id::new(id)),
            EntityKind::Companies => Route::Company(Id::new(id)),
            EntityKind::Sectors => Route::Sector(Id::new(id)),
            EntityKind::Initiatives => Route::Initiative(Id::new(id)),
            _ => return None,
        })
    };
    let mut seen = 0;
    for lang in languages() {
        for entity in tied(&RECORD) {
            let Some(route) = place(&entity) else { continue };
            let page = AT_ROOT.page(&format!("/{lang}/{}", route.path()));
            let leads = |to: &str| {
                let link = format!("main a[href='/{lang}/{to}']");
                page.select(&select(&link)).next().is_some()
            };
            assert!(leads(&format!("ties/?from={entity}")), "{lang} {entity}");
            let id = entity.id.replace('_', "-");
            let compared = leads(&format!("{}/?compare={id}", entity.kind.as_str()));
            assert_eq!(compared, entity.kind != EntityKind::Initiatives, "{lang} {entity}");
            seen += 1;
        }
    }
    assert!(seen > 150, "{seen} entities");
}

/// From every list, and from what stands on a chain, all chains are one step away.
#[test]
fn lists_lead_to_the_chains() {
    for lang in languages() {
        let page = |path: &str| AT_ROOT.page(&format!("/{lang}/{path}"));
        let leads = |page: &Html, part: &str| {
            let link = format!("main a[href='/{lang}/chains/{part}']");
            page.select(&select(&link)).next().is_some()
        };
        for path in ["", "sectors/", "companies/"] {
            assert!(leads(&page(path), ""), "{lang} {path}");
        }
        for chain in &RECORD.chains {
            let sector = Route::Sector(chain.sector.clone()).path();
            assert!(leads(&page(&sector), ""), "{lang} {sector}");
            let part = format!("#chain-{}", chain.id);
            assert!(leads(&page("projects/"), &part), "{lang} {part}");
        }
        for company in stages().flat_map(|stage| &stage.companies) {
            let path = Route::Company(company.clone()).path();
            assert!(leads(&page(&path), ""), "{lang} {path}");
        }
    }
}
