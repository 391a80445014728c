//! Where a company could fit in, and what capacity is reported on a stage.

use super::{field::units_on, is_unverified, projects_on, tally::states, unit_state};
use crate::data::{
    Chain, Company, Date, Extent, InZone, Kind, MeasurementUnit, Project, Qualifier, Record,
    Sector, Stage, Standing, Status, Unit,
};

/// A stage on which this record has no company in the zone, or one.
pub struct Opening<'a> {
    /// The chain that the stage is of.
    pub chain: &'a Chain,
    /// The stage; its `state` says what is known of it.
    pub stage: &'a Stage,
    /// The sector that the chain belongs to.
    pub sector: &'a Sector,
    /// The one company that counts: a source places it in the zone.
    pub company: Option<&'a Company>,
    /// Companies of the stage that are not counted.
    pub uncounted: Vec<&'a Company>,
    /// The stages next to it, each with companies that count: suppliers and customers.
    pub beside: Vec<&'a Stage>,
    /// The projects on the stage, whatever became of them.
    pub projects: Vec<&'a Project>,
}

/// The stages with room. First those without a company, then those of which only history is known,
/// then those of whose production there is no report, then those where somebody produces; among
/// equals those where no company counts, then those with more neighbours, then by the record.
pub fn openings(record: &Record) -> Vec<Opening<'_>> {
    let all = record.chains.iter().flat_map(|chain| {
        chain.stages.iter().enumerate().filter_map(|(at, _)| opening(record, chain, at))
    });
    let mut found: Vec<Opening<'_>> = Vec::new();
    for opening in all {
        let at = found.partition_point(|other| rank(other) <= rank(&opening));
        found.insert(at, opening);
    }
    found
}

/// How far down the list an opening stands.
fn rank(opening: &Opening<'_>) -> (u8, bool, usize) {
    let taken = match opening.stage.standing {
        Standing::Open => 0,
        Standing::Past => 1,
        Standing::Unreported => 2,
        Standing::Producing => 3,
    };
    (taken, opening.company.is_some(), 2 - opening.beside.len().min(2))
}

fn opening<'a>(record: &'a Record, chain: &'a Chain, at: usize) -> Option<Opening<'a>> {
    let stage = chain.stages.get(at)?;
    let (counted, uncounted): (Vec<_>, Vec<_>) =
        companies_on(record, stage).partition(|company| company.in_zone == InZone::Yes);
    if counted.len() > 1 {
        return None;
    }
    let before = at.checked_sub(1).filter(|_| !stage.separate);
    let before = before.and_then(|at| chain.stages.get(at));
    let after = chain.stages.get(at + 1).filter(|after| !after.separate);
    let beside = before
        .into_iter()
        .chain(after)
        .filter(|stage| companies_on(record, stage).any(|company| company.in_zone == InZone::Yes));
    Some(Opening {
        chain,
        stage,
        sector: record.sector(&chain.sector)?,
        company: counted.first().copied(),
        uncounted,
        beside: beside.collect(),
        projects: projects_on(record, stage).collect(),
    })
}

fn companies_on<'a>(record: &'a Record, stage: &'a Stage) -> impl Iterator<Item = &'a Company> {
    stage.companies.iter().filter_map(|id| record.company(id))
}

/// Units of a stage that were last reported in one state, of one kind and one measure.
pub struct StageCapacity<'a> {
    /// The state, and whether it was said of a part of unknown size only; `None` where no report
    /// names one.
    pub state: Option<(Status, bool)>,
    /// What sort of statement the capacities are.
    pub kind: Kind,
    /// What they are measured in.
    pub measure: MeasurementUnit,
    /// The units, each with its project.
    pub units: Vec<(&'a Project, &'a Unit)>,
}

impl StageCapacity<'_> {
    /// The capacity of the units together, where a part runs that of the whole units.
    pub fn value(&self) -> f64 {
        self.units.iter().map(|(_, unit)| unit.capacity.value).sum()
    }

    /// How much of it is to be verified on `day`.
    pub fn unverified(&self, day: Date) -> f64 {
        let of = |(project, unit): &&(&Project, &Unit)| {
            is_unverified(unit, unit_state(project, unit, day).as_ref())
        };
        self.units.iter().filter(of).map(|(_, unit)| unit.capacity.value).sum()
    }

    /// How exact it is: as the capacities are where they agree, and "about" where they do not.
    pub fn qualifier(&self) -> Option<Qualifier> {
        let mut of_each = self.units.iter().map(|(_, unit)| unit.capacity.qualifier);
        let first = of_each.next()?;
        match of_each.all(|other| other == first) {
            true => first,
            false => Some(Qualifier::About),
        }
    }
}

/// The capacities of a stage by last reported status, the furthest along first. Kinds and unlike
/// measures stand apart, and so do pieces, which may be of anything; stages are never added
/// together.
pub fn stage_capacities<'a>(
    record: &'a Record,
    stage: &'a Stage,
    day: Date,
) -> Vec<StageCapacity<'a>> {
    let mut found: Vec<StageCapacity<'a>> = Vec::new();
    for state in states() {
        for (project, unit) in units_on(&record.projects, stage).filter(|(project, unit)| {
            let last = unit_state(project, unit, day);
            state == last.map(|last| (last.status, last.extent == Extent::Part))
        }) {
            let (kind, measure) = (unit.capacity.kind, unit.capacity.unit);
            let alike = (state, kind, measure);
            let same = found.iter_mut().find(|it| (it.state, it.kind, it.measure) == alike);
            match same.filter(|_| measure != MeasurementUnit::SetsPerYear) {
                Some(group) => group.units.push((project, unit)),
                None => {
                    let units = vec![(project, unit)];
                    found.push(StageCapacity { state, kind, measure, units });
                }
            }
        }
    }
    found
}
