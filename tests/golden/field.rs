//! The signature picture, tile by tile: what each unit shows, and that each is shown once.

use crate::editions::record;
use std::collections::BTreeSet;
use zone_showcase::{
    data::{Extent, Record},
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
            "pv_module: csi_base.module 14 operating part",
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
    assert_eq!(
        stations,
        [
            ("pv_ingot", Running::NotReported),
            ("pv_wafer", Running::NotReported),
            ("pv_cell", Running::Reported),
            ("pv_module", Running::Reported),
            ("pv_system", Running::Open),
            ("h_electrolyser", Running::NotReported),
            ("es_cell", Running::NotReported),
        ]
    );
}

#[test]
fn each_unit_stands_in_the_picture_once() {
    let shown = tiles(record());
    let distinct: BTreeSet<_> = shown.iter().collect();
    let units: usize = record().projects.iter().map(|project| project.units.len()).sum();
    assert_eq!((shown.len(), distinct.len()), (units, units));
}
