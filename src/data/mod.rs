//! What is known: the record's types, its dates and quantities, and its checks.
//!
//! The Serde types below are the schema of `assets/data`: the JSON Schema for editors is made
//! from them, the checker reads that schema, and the same types come out of the bundle in the
//! browser. Nothing here knows a view, a language's wording or a browser.

mod claim;
mod company;
mod conflict;
mod date;
mod figure;
mod id;
mod initiative;
mod place;
mod project;
mod quantity;
mod record;
mod sector;
mod source;
mod span;
mod text;
mod words;
mod zone;

#[cfg(not(target_arch = "wasm32"))]
pub mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;

pub use claim::{Certainty, Claim, Scope};
pub use company::{Company, InZone, Made};
pub use conflict::{Conflict, Unknown};
pub use date::{Date, DateError, Precision};
pub use figure::{Figure, FigureTopic};
pub use id::{Entity, EntityKind, EntityRef, Id};
pub use initiative::{Clause, Group, Initiative, Step};
pub use place::{Institute, Mode, Place, Reach, Term, TimelineEntry, Topic};
pub use project::{Coverage, Event, Extent, Investment, Project, Status, Unit};
pub use quantity::{Kind, MeasurementUnit, Qualifier, Quantity};
pub use record::Record;
pub use sector::{Chain, Drawing, Sector, Stage, Standing};
pub use source::{Grade, Source, SourceLanguage};
pub use span::DateSpan;
pub use text::{Name, Text};
pub use zone::{Fact, Language, Zone, ZonePart, ZoneTopic};
