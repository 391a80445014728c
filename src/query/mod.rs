//! What can be asked of the record: status on a date, silence, capacity, relations, citations;
//! the record as it was known on a date; how two entities are tied; where there is room; which
//! projects answer a reader's choice, and how entities compare; and search.
//!
//! Pure functions over the record. "Today" is always handed in, never read from a clock.

mod as_of;
mod citations;
pub mod explore;
mod field;
mod money;
mod openings;
mod relations;
pub mod search;
mod series;
mod sort;
mod status;
mod tally;
mod targets;
mod ties;
mod timeline;
mod touches;

pub use as_of::{AS_OF, as_of, asked_date, change_dates};
pub use citations::{Citation, cited_in, sources_around, sources_of, sources_of_status};
pub use field::{FieldUnit, StageField, fields, fields_of, pictured};
pub use money::{MoneyTotal, money_totals};
pub use openings::{Opening, StageCapacity, openings, stage_capacities};
pub use relations::{
    companies_of, conflicts_about, dated_about, family_of, figures_about, figures_of, flagships,
    initiatives_for, initiatives_of, initiatives_with, institutes_of, institutes_with, projects_by,
    projects_of, projects_on, stages_of, stages_with, unknowns_about,
};
pub use series::series_of;
pub use sort::sort;
pub use status::{
    UnitState, counted_to, first_report, is_older, is_silent, is_unverified, last_report, phase_on,
    progress, silent_since, status_report, unit_report, unit_state,
};
pub use tally::{silent_count, status_tally};
pub use targets::{TargetState, target_state};
pub use ties::{Relation, Tie, related, tie, tied};
pub use timeline::{Dated, SPAN, Span, dated};
