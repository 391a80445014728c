//! What pages are built of.

mod as_of;
mod capacity;
mod cards;
pub mod charts;
mod choice;
mod claim;
mod compare;
mod conflict;
mod drawing;
mod dressed;
mod entity;
mod figure;
mod figure_words;
mod history;
mod layout;
mod limits;
mod live;
mod marks;
mod onward;
mod path;
mod project_cell;
mod project_table;
mod prose;
mod report;
mod room;
mod search;
mod status;
mod status_filter;
mod table;
mod tail;
mod tally;
mod theme;

pub use as_of::{AsOf, as_of_banner, as_of_link, as_of_title};
pub use capacity::capacities;
pub use cards::{
    cards_section, company_card, company_card_with, dated_section, figures_section,
    initiative_card, institute_card, project_card, project_card_with, sources_section,
};
pub use choice::{Choice, Pick, select_box};
pub use claim::{Claims, claim_paragraph, dated_paragraph};
pub use compare::{Compare, FROM, compare_box};
pub use conflict::{Conflicts, Unknowns};
pub use drawing::SectorDrawing;
pub use dressed::dressed;
pub use entity::{EntityLinks, entity_names, place_of, refer};
pub use figure::{HeadlineFigure, Stated};
pub use figure_words::held;
pub use history::{BriefHistory, History};
pub use layout::{Footer, Header};
pub use limits::Limits;
pub use live::{Live, live};
pub use marks::{SourceList, SourceMarks, marks, source_name};
pub use onward::{TIED, chains_link, compare_link, onward_link, ties_of, ways_from};
pub use path::{InvestorPath, Steps, motto};
pub use project_table::{ProjectRow, column_name, plain_heads, project_table};
pub use prose::{both_names, in_pieces, name, plain, prose};
pub use report::{mail, report_link};
pub use room::Room;
pub use search::{SearchBox, Searcher};
pub use status::{LaterReport, StatusLine, StatusWord, later_report, told_when, unit_status_text};
pub use status_filter::{StatusFilter, choice_of, picture_key};
pub use table::{Cell, Column, Table};
pub use tail::{bound, kept, kept_end};
pub use tally::Tally;
pub use theme::ThemeSwitch;
