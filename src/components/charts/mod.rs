//! Charts, drawn as SVG by `view!`. Coordinates are whole units of a fixed `viewBox`, so that
//! they need no measuring, come out the same everywhere and keep float formatting out of the
//! Wasm.

mod chain;
mod field;
mod field_table;
mod lanes;
mod promise;
mod river;
mod score;
mod slope;
mod time;

pub use chain::{ChainLine, running_class};
pub use field::Field;
pub use field_table::FieldTable;
pub use promise::PromiseLine;
pub use river::{PatternDefs, River};
pub use score::Score;
pub use slope::Slope;
