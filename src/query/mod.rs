//! What can be asked of the record: status on a date, silence, capacity, relations, citations.
//!
//! Pure functions over the record. "Today" is always handed in, never read from a clock.

mod citations;
mod field;
mod relations;
mod status;
mod targets;

pub use citations::{Citation, cited_in};
pub use field::{FieldUnit, StageField, fields};
pub use relations::{
    conflicts_about, figures_of, flagships, initiatives_of, institutes_of, parts_of, projects_of,
    projects_on, stages_of, units_of, unknowns_about,
};
pub use status::{UnitState, last_report, phase_on, silent_since, status_report, unit_state};
pub use targets::{TargetState, target_state};
