//! Charts, drawn as SVG by `view!`. Coordinates are whole units of a fixed `viewBox`, so that
//! they need no measuring, come out the same everywhere and keep float formatting out of the
//! Wasm.

mod chain;
mod field;
mod field_table;
mod labels;
mod lanes;
mod life;
mod life_key;
mod money;
mod plan;
mod plot;
mod points;
mod promise;
mod reach;
mod reports;
mod river;
mod score;
mod series;
mod slope;
mod strip;
mod strip_mark;
mod svg;
mod tiles;
mod time;

pub use chain::{ChainLine, station_class, station_key, stations};
pub use field::{Field, field_of};
pub use field_table::FieldTable;
pub use money::MoneyBars;
pub use plan::WaysPlan;
pub use points::walk_points;
pub use promise::PromiseLine;
pub use reach::Reaches;
pub use river::{PatternDefs, River};
pub use score::Score;
pub use series::Series;
pub use slope::{Slope, is_rank};
pub use strip::{span_name, strip};
