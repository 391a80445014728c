//! The projects in the order of a column.

use super::{Basis, key::Key};
use crate::query::sort::sorted_places;

/// The projects in the order of a column.
pub(super) struct Order {
    /// Those of which the column says something, with their ranks: equal ranks are equal there.
    known: Vec<(u32, u32)>,
    /// All others, in the order of the record.
    unknown: Vec<usize>,
    /// The bases of the column, and how many of `known` each has; one without a basis where the
    /// column holds no amounts.
    parts: Vec<(Option<Basis>, usize)>,
}

/// Some of the projects in the order of a column.
#[derive(Default)]
pub(super) struct Sorted {
    /// Their places in the record.
    pub rows: Vec<usize>,
    /// How many of them, from the first on, belong to each basis.
    pub bases: Vec<(Basis, usize)>,
    /// How many stand last because the column says nothing of them.
    pub unknown: usize,
}

impl Order {
    /// Sorts the projects by their keys. Equals keep the order of the record.
    pub fn new(keys: Vec<Option<Key>>, bases: Vec<Basis>) -> Self {
        let key = |project: usize| keys.get(project).and_then(Option::as_ref);
        let mut known = sorted_places(keys.len(), &|a, b| match (key(a), key(b)) {
            (Some(a), Some(b)) => a.cmp(b),
            (a, b) => b.is_some().cmp(&a.is_some()),
        });
        let unknown = known.split_off(keys.iter().flatten().count());
        let in_basis = |place| keys.iter().flatten().filter(|key| key.basis == place).count();
        let parts = match bases.is_empty() {
            true => vec![(None, known.len())],
            false => (0..).zip(bases).map(|(at, basis)| (Some(basis), in_basis(at))).collect(),
        };
        let (mut rank, mut before) = (0, None);
        let known = known.into_iter().map(|project| {
            rank += u32::from(before.is_some_and(|before| before != key(project)));
            before = Some(key(project));
            (project as u32, rank)
        });
        let known = known.collect();
        Self { known, unknown, parts }
    }

    /// The bases of the column.
    pub fn bases(&self) -> impl Iterator<Item = Basis> {
        self.parts.iter().filter_map(|(basis, _)| *basis)
    }

    /// Those of the projects that are shown, in this order or the other way round. The bases stand
    /// one after the other either way, since nothing in one is more than anything in another; and
    /// what is not known is last either way, since it is neither much nor little.
    pub fn rows(&self, shown: &[bool], descending: bool) -> Sorted {
        let mut out = Sorted::default();
        let is_shown = |project: usize| shown.get(project).copied().unwrap_or(false);
        let mut rest = self.known.as_slice();
        for (basis, count) in &self.parts {
            let (part, after) = rest.split_at_checked(*count).unwrap_or((rest, &[]));
            rest = after;
            let before = out.rows.len();
            let mut push = |run: &[(u32, u32)]| {
                let run = run.iter().map(|(project, _)| *project as usize);
                out.rows.extend(run.filter(|project| is_shown(*project)));
            };
            if descending {
                part.chunk_by(|a, b| a.1 == b.1).rev().for_each(push);
            } else {
                push(part);
            }
            let count = out.rows.len() - before;
            if let (Some(basis), 1..) = (basis, count) {
                out.bases.push((*basis, count));
            }
        }
        let known = out.rows.len();
        out.rows.extend(self.unknown.iter().copied().filter(|it| is_shown(*it)));
        out.unknown = out.rows.len() - known;
        out
    }
}
