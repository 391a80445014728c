//! What pages are built of.

pub mod charts;
mod claim;
mod conflict;
mod drawing;
mod figure;
mod history;
mod layout;
mod limits;
mod marks;
mod prose;
mod status;
mod status_filter;
mod table;
mod theme;

pub use claim::{Claims, claim_paragraph};
pub use conflict::{Conflicts, Unknowns};
pub use drawing::SectorDrawing;
pub use figure::{HeadlineFigure, Stated};
pub use history::History;
pub use layout::{Footer, Header};
pub use limits::Limits;
pub use marks::{SourceList, SourceMarks, source_name};
pub use prose::{both_names, plain, prose};
pub use status::{StatusLine, StatusWord, unit_status_text};
pub use status_filter::{StatusFilter, choice_of};
pub use table::{Cell, Column, Table};
pub use theme::ThemeSwitch;
