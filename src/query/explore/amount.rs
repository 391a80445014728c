//! Capacities and sums of money, and what each may be compared with.

use crate::{
    data::{Kind, MeasurementUnit, Project, Qualifier, Quantity, Record, Stage, Unit},
    query::explore::Column,
};

/// What an amount may be compared with: amounts of the same unit and kind and, if it is a
/// capacity, on the same chain. A gigawatt of electrolysers is no gigawatt of cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Basis {
    /// The place of the chain in the record; none for money.
    pub chain: Option<usize>,
    /// What is measured.
    pub unit: MeasurementUnit,
    /// What sort of statement it is.
    pub kind: Kind,
}

/// What a project is to make on one stage, in one unit and of one kind.
#[derive(Clone, Debug)]
pub struct ProjectCapacity<'a> {
    /// The stage.
    pub stage: &'a Stage,
    /// The place of its chain in the record, and its own in the chain.
    pub place: (usize, usize),
    /// What is measured.
    pub unit: MeasurementUnit,
    /// What sort of statement it is.
    pub kind: Kind,
    /// The project's units there; at least one.
    pub units: Vec<&'a Unit>,
}

impl ProjectCapacity<'_> {
    /// What it may be compared with.
    pub fn basis(&self) -> Basis {
        Basis { chain: Some(self.place.0), unit: self.unit, kind: self.kind }
    }

    /// All units together. On one stage gigawatts are of one product and add up; sets and tonnes
    /// do not say of what, so that several units of those have no total.
    pub fn total(&self) -> Option<Quantity> {
        let adds_up = matches!(self.unit, MeasurementUnit::GwPerYear | MeasurementUnit::GwhPerYear);
        let first = self.units.first()?.capacity;
        if self.units.len() > 1 && !adds_up {
            return None;
        }
        let all = || self.units.iter().map(|unit| unit.capacity);
        let agree = all().all(|capacity| capacity.qualifier == first.qualifier);
        let qualifier = if agree { first.qualifier } else { Some(Qualifier::About) };
        let value = all().map(|capacity| capacity.value).sum();
        Some(Quantity { value, qualifier, ..first })
    }
}

/// A project's capacities by stage, unit and kind, along the chains.
pub fn capacities_of<'a>(record: &'a Record, project: &'a Project) -> Vec<ProjectCapacity<'a>> {
    let mut found: Vec<ProjectCapacity<'a>> = Vec::new();
    if project.units.is_empty() {
        return found;
    }
    for (chain, stages) in record.chains.iter().enumerate() {
        for (at, stage) in stages.stages.iter().enumerate() {
            for unit in project.units.iter().filter(|unit| unit.stage == stage.id) {
                let (place, capacity) = ((chain, at), unit.capacity);
                let like = (place, capacity.unit, capacity.kind);
                match found.iter_mut().find(|it| (it.place, it.unit, it.kind) == like) {
                    Some(known) => known.units.push(unit),
                    None => found.push(ProjectCapacity {
                        stage,
                        place,
                        unit: capacity.unit,
                        kind: capacity.kind,
                        units: vec![unit],
                    }),
                }
            }
        }
    }
    found
}

/// The amounts of a column that a project is sorted by: of each basis the largest. Sums that stand
/// apart are left out, and nothing is added but gigawatts on one stage.
pub(super) fn amounts(
    record: &Record,
    project: &Project,
    column: Column,
) -> Vec<(Basis, Quantity)> {
    let mut largest = Vec::new();
    match column {
        Column::Money => {
            for sum in project.investments.iter().filter(|sum| sum.apart.is_none()) {
                let basis = Basis { chain: None, unit: sum.amount.unit, kind: sum.amount.kind };
                keep_larger(&mut largest, basis, sum.amount);
            }
        }
        Column::Capacity => {
            for capacity in capacities_of(record, project) {
                let units = capacity.units.iter().map(|unit| unit.capacity);
                for amount in units.chain(capacity.total()) {
                    keep_larger(&mut largest, capacity.basis(), amount);
                }
            }
        }
        _ => {}
    }
    largest
}

fn keep_larger(largest: &mut Vec<(Basis, Quantity)>, basis: Basis, amount: Quantity) {
    match largest.iter_mut().find(|(known, _)| *known == basis) {
        Some((_, known)) if known.value >= amount.value => {}
        Some((_, known)) => *known = amount,
        None => largest.push((basis, amount)),
    }
}
