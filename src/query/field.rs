//! The signature picture's numbers: units along a chain, each once.

use super::{UnitState, relations::units_of, unit_state};
use crate::data::{Chain, Date, MeasurementUnit, Project, Record, Stage, Unit};

/// A stage with the units that stand on it.
pub struct StageField<'a> {
    /// The chain.
    pub chain: &'a Chain,
    /// The stage.
    pub stage: &'a Stage,
    /// The units, in the order of the record's projects.
    pub units: Vec<FieldUnit<'a>>,
}

/// A unit in the picture.
pub struct FieldUnit<'a> {
    /// The project that it belongs to.
    pub project: &'a Project,
    /// The unit.
    pub unit: &'a Unit,
    /// What was last reported of it.
    pub state: Option<UnitState<'a>>,
    /// Whether its project's last report is more than two years old.
    pub silent: bool,
}

/// The stages that have units measured in gigawatts a year, chain by chain. A stage's units
/// make up its field; stages are never added together.
pub fn fields<'a>(record: &'a Record, chain: &'a Chain, day: Date) -> Vec<StageField<'a>> {
    chain
        .stages
        .iter()
        .map(|stage| StageField { chain, stage, units: on_stage(record, stage, day) })
        .filter(|field| !field.units.is_empty())
        .collect()
}

fn on_stage<'a>(record: &'a Record, stage: &Stage, day: Date) -> Vec<FieldUnit<'a>> {
    let researched = record.zone.researched;
    record
        .projects
        .iter()
        .flat_map(|project| units_of(project).map(move |unit| (project, unit)))
        .filter(|(_, unit)| unit.stage == stage.id)
        .filter(|(_, unit)| unit.capacity.unit == MeasurementUnit::GwPerYear)
        .map(|(project, unit)| FieldUnit {
            project,
            unit,
            state: unit_state(project, unit, day),
            silent: super::silent_since(project, researched).is_some(),
        })
        .collect()
}
