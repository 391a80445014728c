//! The projects explorer: what it counts against a plain count, its orders, its addresses, and
//! entities side by side.

mod act;
mod comparison;
mod counts;
mod order;
mod plain;
mod state;
mod values;

use zone_showcase::{
    data::{Date, Record},
    query::explore::{Explorer, Facet, State},
};

/// The explorer of a record, on its own day.
fn explorer(record: &Record) -> Explorer<'_> {
    Explorer::new(record, record.zone.released, "en")
}

/// The state with these choices.
fn chosen(choices: &[(Facet, &str)]) -> State {
    let mut state = State::default();
    for (facet, word) in choices {
        state.toggle(*facet, word);
        assert!(state.is_chosen(*facet, word), "{word} can be chosen");
    }
    state
}

/// The ids of rows.
fn ids<'a>(record: &'a Record, rows: &[usize]) -> Vec<&'a str> {
    rows.iter().map(|row| record.projects[*row].id.as_str()).collect()
}

fn on(day: &str) -> Date {
    Date::parse(day).unwrap()
}

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    /// A number below `sides`.
    fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}
