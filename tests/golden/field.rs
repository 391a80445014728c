//! The signature picture, tile by tile: what each unit shows, and that each is shown once.

use crate::editions::record;
use std::collections::BTreeSet;
use zone_showcase::{
    data::{Extent, MeasurementUnit, Record},
    query::{Running, fields, running},
};

/// `stage: project.unit capacity status[ part][ silent]`, in the order of the picture.
fn tiles(record: &Record) -> Vec<String> {
    let mut out = Vec::new();
    for chain in &record.chains {
        for field in fields(record, chain, record.zone.released) {
            for unit in field.units {
                let state = unit.state.unwrap();
                out.push(format!(
                    "{}: {}.{} {} {}{}{}",
                    field.stage.id,
                    unit.project.id,
                    unit.unit.id,
                    unit.unit.capacity.value,
                    state.status.as_str(),
                    if state.extent == Extent::Part { " part" } else { "" },
                    if unit.silent { " silent" } else { "" },
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
            "pv_cell: ja_20gw.cell_1 10 operating silent",
            "pv_cell: ja_20gw.cell_2 10 operating silent",
            "pv_cell: csi_base.cell 14 operating part silent",
            "pv_cell: bangjie_1.cell 10 halted",
            "pv_cell: ja_66.cell_1 6 operating silent",
            "pv_cell: ja_66.cell_2 4 announced silent",
            "pv_module: csi_base.module 14 operating part",
            "pv_module: ja_module_b.module 6 operating silent",
            "pv_module: bangjie_module.module_1 4 ended",
            "pv_module: bangjie_module.module_2 6 ended",
            "h_electrolyser: trina_h2_base.electrolyser 1.5 building silent",
        ]
    );
}

/// A station is full only where production was reported and has not been reported to stop.
#[test]
fn stations_are_full_half_or_open() {
    let day = record().zone.released;
    let stations: Vec<_> = record()
        .chains
        .iter()
        .flat_map(|chain| &chain.stages)
        .map(|stage| (stage.id.as_str(), running(record(), stage, day)))
        .collect();
    let of = |state| stations.iter().filter(|it| it.1 == state).map(|it| it.0).collect::<Vec<_>>();
    assert_eq!(of(Running::Reported), ["pv_cell", "pv_module", "power_chip"]);
    assert_eq!(
        of(Running::Open),
        ["pv_system", "auto_connected", "he_whole", "he_equipment"],
        "no company in this record"
    );
    assert_eq!(stations.len(), 25, "all others are half");
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
