//! Where a company could fit in, and the capacities of stages: written out by hand.

use crate::editions::record;
use zone_showcase::{
    data::{Id, Stage},
    query::{Opening, openings, stage_capacities},
};

fn stage(id: &str) -> &'static Stage {
    record().stage(&Id::new(id)).unwrap().1
}

/// `standing stage (company) [not counted] beside: stages`.
fn told(opening: &Opening<'_>) -> String {
    let uncounted: Vec<_> = opening.uncounted.iter().map(|it| it.id.as_str()).collect();
    let beside: Vec<_> = opening.beside.iter().map(|it| it.id.as_str()).collect();
    format!(
        "{} {} ({}) [{}] beside: {}",
        opening.stage.standing.as_str(),
        opening.stage.id,
        opening.company.map_or("", |company| company.id.as_str()),
        uncounted.join(", "),
        beside.join(", "),
    )
}

#[test]
fn stages_with_room_stand_in_an_order_that_helps() {
    let found = openings(record());
    assert_eq!(
        found.iter().map(told).collect::<Vec<_>>(),
        [
            // What stands side by side has nobody before or after it: leather makes no driverless cars.
            "open pv_system () [] beside: pv_module",
            "open auto_connected () [] beside: ",
            "open he_whole () [] beside: ",
            "open he_equipment () [] beside: ",
            "past led_packaging (zk_led) [led_2010] beside: led_chip",
            "past es_power_cell (sinochem_li) [] beside: ",
            // YAPP is likely, and not said, to lie in the zone: it is named and not counted.
            "unreported h_bottle () [yapp] beside: ",
            "unreported pv_wafer (csi_yangzhou) [] beside: pv_ingot, pv_cell",
            "unreported pv_ingot (csi_yangzhou) [] beside: pv_wafer",
            "unreported es_cell (csi_yangzhou) [] beside: es_container",
            "unreported h_electrolyser (trina_h2) [] beside: ",
            "unreported auto_materials (guoqi_light) [] beside: ",
            "unreported auto_leather (lear) [] beside: ",
            "unreported wo_laying (baosheng_yofc) [] beside: ",
            "producing auto_fuel () [yapp] beside: ",
            "producing es_container (cimc) [] beside: es_cell",
            "producing auto_powder (porite) [] beside: ",
            "producing auto_trailers (cimc_tonghua) [] beside: ",
            "producing e_paper (chuanqi) [] beside: ",
            "producing wo_cable (avic_baosheng) [] beside: ",
        ]
    );
}

#[test]
fn an_opening_tells_what_is_known_there() {
    let found = openings(record());
    let wafer = found.iter().find(|opening| opening.stage.id == Id::new("pv_wafer")).unwrap();
    let projects: Vec<_> = wafer.projects.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(
        (wafer.chain.id.as_str(), wafer.sector.id.as_str()),
        ("photovoltaics", "new_energy")
    );
    assert_eq!(projects, ["csi_base"]);
}

/// `status[ part] value measure kind: units`.
fn capacities(id: &str) -> Vec<String> {
    let day = record().zone.released;
    let found = stage_capacities(record(), stage(id), day);
    let told = found.iter().map(|group| {
        let units: Vec<_> = group
            .units
            .iter()
            .map(|(project, unit)| format!("{}.{}", project.id, unit.id))
            .collect();
        let state = group.state.map_or_else(
            || "-".to_owned(),
            |(status, part)| format!("{}{}", status.as_str(), if part { " part" } else { "" }),
        );
        let (measure, kind) = (group.measure.as_str(), group.kind.as_str());
        format!("{state} {} {measure} {kind}: {}", group.value(), units.join(", "))
    });
    told.collect()
}

/// Of the 26 gigawatts of cells the 20 of one report are to be verified.
#[test]
fn a_sum_tells_how_much_of_it_is_to_be_verified() {
    let day = record().zone.released;
    let unsure = |id: &str| -> Vec<f64> {
        let groups = stage_capacities(record(), stage(id), day);
        groups.iter().map(|group| group.unverified(day)).collect()
    };
    assert_eq!(unsure("pv_cell"), [20.0, 0.0, 0.0, 0.0]);
    assert_eq!(unsure("pv_module"), [0.0, 14.0, 6.0]);
}

#[test]
fn capacities_stand_by_what_was_last_reported() {
    assert_eq!(
        capacities("pv_cell"),
        [
            "operating 26 gw_per_year announced: ja_20gw.cell_1, ja_20gw.cell_2, ja_66.cell_1",
            "operating part 14 gw_per_year announced: csi_base.cell",
            "announced 4 gw_per_year announced: ja_66.cell_2",
            "halted 10 gw_per_year announced: bangjie_1.cell",
        ]
    );
    // A plan and an announcement are not one sum.
    assert_eq!(
        capacities("pv_module"),
        [
            "operating 6 gw_per_year announced: ja_module_b.module",
            "operating part 14 gw_per_year announced: csi_base.module",
            "ended 10 gw_per_year planned: bangjie_module.module_1, bangjie_module.module_2",
        ]
    );
}

#[test]
fn unlike_measures_and_pieces_are_not_added() {
    assert_eq!(
        capacities("wo_cable"),
        [
            "building 32000 km_per_year announced: avic_cable.cable",
            "- 1200000 tonnes_per_year planned: liuwei_wharf.berth",
        ]
    );
    assert_eq!(
        capacities("auto_fuel"),
        [
            "building 600000 sets_per_year planned: yapp_thermal_line.modules",
            "building 32000 sets_per_year planned: yapp_thermal_line.cooling",
        ]
    );
    assert!(capacities("pv_system").is_empty());
}
