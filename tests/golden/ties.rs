//! How two entities are tied: the ways between pairs, written out by hand.

use crate::editions::record;
use zone_showcase::{
    data::{EntityKind, EntityRef, Id},
    query::{Relation, Tie, as_of, related, tie, tied},
};

fn entity(text: &str) -> EntityRef {
    EntityRef::parse(text).unwrap()
}

/// The way as `kind/id relation> kind/id <relation kind/id`.
fn way(from: &str, to: &str) -> Option<String> {
    let ties = tie(record(), &entity(from), &entity(to))?;
    let steps = ties.iter().map(|tie| match tie.along {
        true => format!(" {}> {}", tie.relation.as_str(), tie.to),
        false => format!(" <{} {}", tie.relation.as_str(), tie.to),
    });
    Some(from.to_owned() + &steps.collect::<String>())
}

const WAYS: [&str; 18] = [
    "companies/ja_yangzhou carries_out> projects/ja_20gw",
    "chains/photovoltaics chain_of> sectors/new_energy",
    "initiatives/central_soe touches> projects/sinochem_li",
    // Two makers of cells: the stage says more than the sector.
    "companies/ja_yangzhou works_on> stages/pv_cell <works_on companies/bangjie_yz",
    // One step, though by way of the company it would be as near.
    "projects/ja_66 overlaps> projects/ja_module_b",
    "companies/cimc carries_out> projects/cimc_park <carries_out companies/vestas",
    "projects/cimc_park <carries_out companies/cimc carries_out> projects/cimc_phase3",
    // The company, before the project that stands on both stages as well.
    "stages/pv_wafer <works_on companies/csi_yangzhou works_on> stages/pv_module",
    "companies/lear works_on> stages/auto_leather stage_of> chains/automotive \
     <stage_of stages/auto_powder <works_on companies/porite",
    "companies/zk_led <touches initiatives/academics touches> companies/guoqi_light",
    "sectors/new_energy <tells_of timeline/bases_2007 tells_of> sectors/optoelectronics",
    "figures/port_teu_2025 figure_of> places/port <figure_of figures/port_teu_202306 \
     figure_of> initiatives/box_policy",
    "institutes/cas_semi run_by> companies/zk_led carries_out> projects/zk_led_1",
    "initiatives/land_start touches> projects/csi_base <carries_out companies/csi_yangzhou",
    // Started at one ceremony: nearer than a sector that both belong to.
    "projects/trina_pv <tells_of timeline/start_2024 tells_of> projects/bangjie_2",
    "projects/trina_h2_base unit_on> stages/h_electrolyser stage_of> chains/hydrogen \
     <stage_of stages/h_bottle <works_on companies/yapp",
    "timeline/start_2024 tells_of> projects/cimc_phase3 <carries_out companies/cimc",
    "projects/zhongnan_park in_sector> sectors/equipment <in_sector projects/liuwei_wharf",
];

#[test]
fn the_ways_between_pairs() {
    for expected in WAYS {
        let (from, to) = (expected.split(' ').next().unwrap(), expected.split(' ').next_back());
        assert_eq!(way(from, to.unwrap()).as_deref(), Some(expected));
    }
}

/// Each step and its reverse, from the other end.
fn back(ties: &[Tie<'_>]) -> Vec<(String, String, Relation, bool)> {
    let told = ties.iter().rev();
    told.map(|tie| (tie.to.to_string(), tie.from.to_string(), tie.relation, !tie.along)).collect()
}

#[test]
fn the_way_back_is_the_same_way() {
    let ends: Vec<_> = WAYS
        .iter()
        .flat_map(|way| [way.split(' ').next().unwrap(), way.split(' ').next_back().unwrap()])
        .map(entity)
        .collect();
    let mut tried = 0;
    for from in &ends {
        for to in ends.iter().filter(|to| *to != from) {
            let (there, again) = (tie(record(), from, to), tie(record(), to, from));
            let Some(there) = there else {
                assert!(again.is_none(), "{from} {to}");
                continue;
            };
            let again: Vec<_> = again
                .unwrap()
                .iter()
                .map(|tie| (tie.from.to_string(), tie.to.to_string(), tie.relation, tie.along))
                .collect();
            assert_eq!(back(&there), again, "{from} {to}");
            tried += 1;
        }
    }
    assert!(tried > 500, "{tried} ways");
}

#[test]
fn what_nothing_ties_has_no_way() {
    assert_eq!(
        way("companies/ja_yangzhou", "companies/ja_yangzhou").unwrap(),
        "companies/ja_yangzhou"
    );
    // The airport's figures and dates name nothing else.
    assert_eq!(way("places/airport", "companies/ja_yangzhou"), None);
    assert_eq!(way("companies/ja_yangzhou", "companies/no_such"), None);
    assert_eq!(way("terms/pv_cell", "companies/ja_yangzhou"), None);
}

/// Each step rests on sources, or is the layout of the record.
#[test]
fn each_tie_has_its_ground() {
    let mut seen = 0;
    let kinds = [EntityKind::Projects, EntityKind::Companies, EntityKind::Sectors];
    let record = record();
    let projects = record.projects.iter().map(|it| it.id.as_str());
    let companies = record.companies.iter().map(|it| it.id.as_str());
    let sectors = record.sectors.iter().map(|it| it.id.as_str());
    let ids = [projects.collect::<Vec<_>>(), companies.collect(), sectors.collect()];
    for (kind, ids) in kinds.into_iter().zip(ids) {
        for id in ids {
            let here = EntityRef { kind, id: id.to_owned() };
            for tie in related(record, &here) {
                assert_eq!(tie.sources.is_empty(), tie.relation.is_layout(), "{here} {}", tie.to);
                seen += 1;
            }
        }
    }
    assert!(seen > 300, "{seen} ties");
}

/// The statement that names both sides grounds the tie, where there is one.
#[test]
fn a_tie_rests_on_the_statement_that_both_sides_share() {
    let ties = tie(record(), &entity("initiatives/land_start"), &entity("projects/csi_base"));
    assert_eq!(ties.unwrap()[0].sources, [Id::new("csi_steel_202303")]);
}

#[test]
fn neighbours_stand_with_the_nearest_first_and_each_once() {
    let found = related(record(), &entity("companies/bangjie_yz"));
    let told: Vec<_> =
        found.iter().map(|tie| format!("{} {}", tie.relation.as_str(), tie.to)).collect();
    assert_eq!(
        told,
        [
            "carries_out projects/bangjie_1",
            "carries_out projects/bangjie_2",
            "works_on stages/pv_cell",
            "figure_of figures/bj_plan",
            "tells_of timeline/bangjie_2022",
            "tells_of timeline/bangjie_2023",
            "tells_of timeline/bangjie_halt_2025",
            "tells_of timeline/bangjie_court_2026",
            "in_sector sectors/new_energy",
        ]
    );
    assert!(related(record(), &entity("companies/no_such")).is_empty());
}

#[test]
fn what_is_tied_stands_once_and_has_a_neighbour() {
    let all = tied(record());
    for (at, one) in all.iter().enumerate() {
        assert!(!all[..at].contains(one), "{one} stands twice");
        assert!(!related(record(), one).is_empty(), "{one} has no neighbour");
    }
    let projects = all.iter().filter(|it| it.kind == EntityKind::Projects).count();
    assert_eq!(projects, record().projects.len());
    assert!(!all.iter().any(|it| it.kind == EntityKind::Terms), "a term ties nothing");
}

/// On an earlier date the ties are those of that date.
#[test]
fn ties_are_those_of_the_date() {
    let then = as_of(record(), zone_showcase::data::Date::parse("2022-12").unwrap());
    let ways = |from, to| tie(&then, &entity(from), &entity(to)).map(|ties| ties.len());
    assert_eq!(ways("companies/ja_yangzhou", "projects/ja_20gw"), Some(1));
    assert_eq!(ways("companies/csi_yangzhou", "projects/csi_base"), None);
}
