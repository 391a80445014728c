//! What a choice gives.

use super::{Basis, Facet, Value};

/// What a choice gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// The projects that are shown, as places in the record's list, in their order.
    pub rows: Vec<usize>,
    /// How many rows stand last because the sorted column says nothing of them.
    pub unknown: usize,
    /// Of a column of amounts: the bases, and how many rows each has, in the order of the rows.
    /// Rows of different bases are not sorted among one another.
    pub bases: Vec<(Basis, usize)>,
    /// Where nothing is shown: the facet whose choice, taken back alone, brings back most projects,
    /// and how many. None where more than one would have to be taken back.
    pub way_out: Option<(Facet, usize)>,
    /// How often each value of all facets was counted, by its number.
    pub(super) counts: Vec<usize>,
}

impl Outcome {
    /// How many projects would be shown if this value were the only one chosen in its facet, and
    /// the other facets stayed as they are.
    pub fn count(&self, value: &Value<'_>) -> usize {
        self.counts.get(value.number).copied().unwrap_or(0)
    }
}
