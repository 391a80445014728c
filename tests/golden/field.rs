//! The signature picture, tile by tile: what each unit shows, and that each is shown once.

use crate::editions::record;
use std::collections::BTreeSet;
use zone_showcase::{
    data::{Extent, MeasurementUnit, Record, Standing, Status},
    query::{fields, unit_state},
};

/// `stage: project.unit capacity status[ part][ silent][ unverified]`, in the order of the picture.
fn tiles(record: &Record) -> Vec<String> {
    let mut out = Vec::new();
    for chain in &record.chains {
        for field in fields(record, chain, record.zone.released) {
            for unit in field.units {
                let state = unit.state.unwrap();
                out.push(format!(
                    "{}: {}.{} {} {}{}{}{}",
                    field.stage.id,
                    unit.project.id,
                    unit.unit.id,
                    unit.unit.capacity.value,
                    state.status.as_str(),
                    if state.extent == Extent::Part { " part" } else { "" },
                    if unit.silent { " silent" } else { "" },
                    if unit.unverified { " unverified" } else { "" },
                ));
            }
        }
    }
    out
}

#[test]
fn the_tiles_are_those_of_the_units() {
    assert_eq!(
        tiles(record()),
        [
            "pv_wafer: csi_base.wafer 14 announced silent",
            "pv_cell: ja_20gw.cell_1 10 operating silent unverified",
            "pv_cell: ja_20gw.cell_2 10 operating silent unverified",
            "pv_cell: csi_base.cell 14 operating part silent",
            "pv_cell: bangjie_1.cell 10 halted",
            "pv_cell: ja_66.cell_1 6 operating silent",
            "pv_cell: ja_66.cell_2 4 announced silent",
            "pv_module: csi_base.module 14 operating part unverified",
            "pv_module: ja_module_b.module 6 operating silent",
            "pv_module: bangjie_module.module_1 4 ended",
            "pv_module: bangjie_module.module_2 6 ended unverified",
            "h_electrolyser: trina_h2_base.electrolyser 1.5 building",
        ]
    );
}

/// A station is full only where production is reported, and open only where there is no company.
#[test]
fn stations_say_what_is_known() {
    let stages: Vec<_> = record().chains.iter().flat_map(|chain| &chain.stages).collect();
    let of = |standing| {
        let found = stages.iter().filter(move |stage| stage.standing == standing);
        found.map(|stage| stage.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(
        of(Standing::Producing),
        [
            "pv_cell",
            "pv_module",
            "es_container",
            "auto_powder",
            "auto_fuel",
            "auto_trailers",
            "led_chip",
            "e_paper",
            "power_chip",
            "wo_cable",
        ]
    );
    assert_eq!(of(Standing::Past), ["es_power_cell", "led_packaging"]);
    assert_eq!(of(Standing::Open), ["pv_system", "auto_connected", "he_whole", "he_equipment"]);
    for stage in stages {
        assert_eq!(stage.standing == Standing::Open, stage.companies.is_empty(), "{}", stage.id);
    }
}

/// Where a unit was last reported to produce, its station does not deny it.
#[test]
fn a_running_unit_makes_its_station_full() {
    let day = record().zone.released;
    for project in &record().projects {
        for unit in &project.units {
            let runs =
                unit_state(project, unit, day).is_some_and(|it| it.status == Status::Operating);
            let (_, stage) = record().stage(&unit.stage).unwrap();
            assert!(!runs || stage.standing == Standing::Producing, "{}.{}", project.id, unit.id);
        }
    }
}

/// A tile is a gigawatt a year: what is measured otherwise has its project's page alone.
#[test]
fn each_unit_in_gigawatts_stands_in_the_picture_once() {
    let shown = tiles(record());
    let distinct: BTreeSet<_> = shown.iter().collect();
    let (pictured, others): (Vec<_>, Vec<_>) = record()
        .projects
        .iter()
        .flat_map(|project| project.units.iter().map(move |unit| (project, unit)))
        .partition(|(_, unit)| unit.capacity.unit == MeasurementUnit::GwPerYear);
    assert_eq!((shown.len(), distinct.len()), (pictured.len(), pictured.len()));
    let others: Vec<_> =
        others.iter().map(|(project, unit)| format!("{}.{}", project.id, unit.id)).collect();
    assert_eq!(
        others,
        [
            "yapp_thermal_line.modules",
            "yapp_thermal_line.cooling",
            "jingxin_6in.line_1",
            "avic_cable.cable",
            "liuwei_wharf.berth",
        ]
    );
}
