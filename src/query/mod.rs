//! What can be asked of the record: status on a date, silence, capacity, relations, citations.
//!
//! Pure functions over the record. "Today" is always handed in, never read from a clock.

mod citations;
mod field;
mod relations;
mod status;
mod targets;

pub use citations::{Citation, cited_in};
pub use field::{FieldUnit, Running, StageField, fields, pictured, running};
pub use relations::{
    conflicts_about, figures_of, flagships, initiatives_of, institutes_of, projects_of,
    projects_on, unknowns_about,
};
pub use status::{
    UnitState, is_silent, last_report, phase_on, silent_since, status_report, unit_state,
};
pub use targets::{TargetState, target_state};
