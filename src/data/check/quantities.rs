//! Quantities and units: whole money, capacities that are some, and units that do not overlap.

use super::{
    cursor::Cursor,
    fault::Fault,
    near::quote,
    numbers::{decimals, shortened},
    walk::Findings,
};
use crate::data::MeasurementUnit;
use std::collections::BTreeMap;

/// Judges every quantity of the record.
pub(super) fn check(findings: &Findings<'_>, faults: &mut Vec<Fault>) {
    for quantity in findings.of_role("Quantity") {
        let Some(at) = quantity.key("value") else { continue };
        let Some(number) = at.value.as_number_lit() else { continue };
        let unit = quantity.text_of("unit").unwrap_or_default();
        if matches!(unit, "cny" | "usd") && decimals(number.value) > 0 {
            faults.push(at.fault(
                format!("{} is not a whole sum", shortened(number.value)),
                "write money in whole yuan or dollars",
            ));
        }
    }
    findings.of_role("Investment").for_each(|investment| check_sum(investment, faults));
    findings.of_role("Reach").for_each(|reach| check_reach(reach, faults));
}

/// A reach is drawn on an axis of kilometres or of minutes: in another unit it would stand on
/// none, and vanish from the page.
fn check_reach(reach: &Cursor<'_>, faults: &mut Vec<Fault>) {
    let Some(quantity) = reach.key("quantity") else { return };
    let is_known = |unit: &str| MeasurementUnit::ALL.iter().any(|known| known.as_str() == unit);
    let unit = quantity.key("unit").and_then(|at| Some((at.clone(), at.text()?)));
    if let Some((at, unit)) =
        unit.filter(|(_, unit)| is_known(unit) && !matches!(*unit, "km" | "minutes"))
    {
        let problem = format!("{} is neither a distance nor a time", quote(unit));
        faults.push(at.fault(problem, "write km or minutes"));
    }
    faults.extend(not_positive(&quantity, "a reach"));
}

fn check_sum(investment: &Cursor<'_>, faults: &mut Vec<Fault>) {
    let Some(amount) = investment.key("amount") else { return };
    let known_unit = amount.key("unit").and_then(|at| Some((at.clone(), at.text()?)));
    if let Some((at, unit)) = known_unit.filter(|(_, unit)| !matches!(*unit, "cny" | "usd")) {
        faults.push(at.fault(format!("{} is no money", quote(unit)), "write cny or usd"));
    }
    faults.extend(not_positive(&amount, "a sum"));
}

fn not_positive(quantity: &Cursor<'_>, what: &str) -> Option<Fault> {
    let value = quantity.number_of("value").filter(|value| *value <= 0.0)?;
    Some(quantity.key("value")?.fault(
        format!("{what} of {} is none", shortened(&value.to_string())),
        "write a number above 0, or leave out what is not known",
    ))
}

/// Judges the units of all projects. What is counted twice would make every total wrong, so
/// that each plant, stage and phase may stand once in the whole record.
pub(super) fn check_units(projects: &Cursor<'_>, faults: &mut Vec<Fault>) {
    let mut seen: BTreeMap<_, Cursor<'_>> = BTreeMap::new();
    for unit in projects.items().flat_map(|project| project.list("units")) {
        faults.extend(unit.key("capacity").and_then(|at| not_positive(&at, "a capacity")));
        let phase = unit.key("phase").and_then(|at| Some(at.value.as_number_lit()?.value));
        let (Some(plant), Some(stage), Some(phase)) =
            (unit.text_of("plant"), unit.text_of("stage"), phase)
        else {
            continue;
        };
        match seen.get(&(plant, stage, phase)) {
            Some(first) => faults.push(overlap(&unit, first, (plant, stage, phase))),
            None => _ = seen.insert((plant, stage, phase), unit),
        }
    }
}

fn overlap(unit: &Cursor<'_>, first: &Cursor<'_>, what: (&str, &str, &str)) -> Fault {
    let (plant, stage, phase) = what;
    unit.fault(
        format!(
            "the unit overlaps {} of {} on line {}: both are plant {}, stage {}, phase {}",
            quote(first.text_of("id").unwrap_or_default()),
            first.record().unwrap_or_default(),
            first.line(),
            quote(plant),
            quote(stage),
            shortened(phase),
        ),
        "keep it in one project only, or tell plant or phase apart",
    )
}
