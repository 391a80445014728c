//! What events cover: units of their own project.

use super::{
    cursor::Cursor,
    fault::Fault,
    near::{did_you_mean, quote},
    numbers,
};
use std::collections::{BTreeMap, BTreeSet};

/// An event covers units of its own project, each once, and no more of one than there is.
pub(super) fn check(project: &Cursor<'_>, event: &Cursor<'_>, faults: &mut Vec<Fault>) {
    let units: BTreeMap<&str, Cursor<'_>> = project
        .list("units")
        .into_iter()
        .filter_map(|unit| Some((unit.text_of("id")?, unit)))
        .collect();
    let mut seen = BTreeSet::new();
    for coverage in event.list("covers") {
        let Some((at, id)) = coverage.key("unit").and_then(|at| Some((at.clone(), at.text()?)))
        else {
            continue;
        };
        if !seen.insert(id) {
            faults.push(
                at.fault(format!("the unit {} is covered twice", quote(id)), "keep one of the two"),
            );
        }
        match units.get(id) {
            Some(unit) => faults.extend(amount_fault(&coverage, unit)),
            None => faults.push(at.fault(
                format!("the project has no unit {}", quote(id)),
                did_you_mean(id, units.keys().copied(), || {
                    "add the unit to the project, or delete this coverage".to_owned()
                }),
            )),
        }
    }
}

fn amount_fault(coverage: &Cursor<'_>, unit: &Cursor<'_>) -> Option<Fault> {
    let at = coverage.key("amount").filter(|at| !at.is_null())?;
    let amount = coverage.number_of("amount")?;
    if coverage.text_of("extent") != Some("part") {
        return Some(at.fault(
            "an amount is given where the whole unit is meant",
            "add \"extent\": \"part\", or delete the amount",
        ));
    }
    let capacity = unit.key("capacity")?.number_of("value")?;
    let problem = if amount <= 0.0 {
        format!("{} is no amount", numbers::shortened(&amount.to_string()))
    } else if amount > capacity {
        format!("{amount} is more than the capacity of the unit, {capacity}")
    } else {
        return None;
    };
    Some(at.fault(problem, format!("write a number above 0 and up to {capacity}")))
}
