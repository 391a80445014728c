//! The signature picture's numbers: units along a chain, each once.

use super::{UnitState, is_silent, is_unverified, unit_report, unit_state};
use crate::data::{Chain, Date, Event, MeasurementUnit, Project, Record, Stage, Unit};

/// A stage with the units that stand on it.
pub struct StageField<'a> {
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
    /// The last report that names a status of it.
    pub state: Option<UnitState<'a>>,
    /// The last report that concerns it, where it is a later one and names no status.
    pub later: Option<&'a Event>,
    /// Whether the last report that concerns it is more than two years old.
    pub silent: bool,
    /// Whether its capacity or its last status is to be verified.
    pub unverified: bool,
    /// Whether the project has another unit on the same stage, so that its name alone does not
    /// tell which is meant.
    pub one_of_several: bool,
}

/// The chains that have anything to show in the picture.
pub fn pictured<'a>(
    record: &'a Record,
    chains: impl IntoIterator<Item = &'a Chain>,
) -> Vec<&'a Chain> {
    let day = record.zone.released;
    chains.into_iter().filter(|chain| !fields(record, chain, day).is_empty()).collect()
}

/// The stages that have units measured in gigawatts a year. A stage's units make up its field;
/// stages are never added together.
pub fn fields<'a>(record: &'a Record, chain: &'a Chain, day: Date) -> Vec<StageField<'a>> {
    fields_of(record, chain, day, &record.projects.iter().collect::<Vec<_>>())
}

/// The same of some of the projects alone.
pub fn fields_of<'a>(
    record: &'a Record,
    chain: &'a Chain,
    day: Date,
    projects: &[&'a Project],
) -> Vec<StageField<'a>> {
    chain
        .stages
        .iter()
        .map(|stage| StageField { stage, units: on_stage(record, projects, stage, day) })
        .filter(|field| !field.units.is_empty())
        .collect()
}

/// Every unit on a stage, with its project.
pub(super) fn units_on<'a>(
    projects: impl IntoIterator<Item = &'a Project>,
    stage: &'a Stage,
) -> impl Iterator<Item = (&'a Project, &'a Unit)> {
    projects
        .into_iter()
        .flat_map(|project| project.units.iter().map(move |unit| (project, unit)))
        .filter(|(_, unit)| unit.stage == stage.id)
}

fn on_stage<'a>(
    record: &Record,
    projects: &[&'a Project],
    stage: &'a Stage,
    day: Date,
) -> Vec<FieldUnit<'a>> {
    units_on(projects.iter().copied(), stage)
        .filter(|(_, unit)| unit.capacity.unit == MeasurementUnit::GwPerYear)
        .map(|(project, unit)| {
            let state = unit_state(project, unit, day);
            let last = unit_report(project, unit, day);
            let told = state.map(|state| &state.event.id);
            let heard = last.and_then(|last| last.date.latest());
            let same_stage = project.units.iter().filter(|other| other.stage == unit.stage);
            FieldUnit {
                project,
                unit,
                state,
                later: last.filter(|last| Some(&last.id) != told),
                silent: heard.is_some_and(|heard| is_silent(heard, record.zone.researched)),
                unverified: is_unverified(unit, state.as_ref()),
                one_of_several: same_stage.count() > 1,
            }
        })
        .collect()
}
