//! The best matches of each kind, kept in order as they come in.

use crate::data::EntityKind;

/// The matches of one kind.
pub struct Ranked {
    pub kind: EntityKind,
    /// How many there are.
    pub count: usize,
    /// Cost and entry of the best, best first.
    pub best: Vec<(u16, usize)>,
    /// The least cost, and the first entry that has it.
    first: (u16, usize),
}

/// The matches by kind.
#[derive(Default)]
pub struct Ranking(Vec<Ranked>);

impl Ranking {
    /// Adds an entry; entries come in the order of the index. Of its kind at most `kept` are kept.
    pub fn add(&mut self, kind: EntityKind, cost: u16, entry: usize, kept: usize) {
        let found = self.0.iter().position(|ranked| ranked.kind == kind);
        let at = found.unwrap_or_else(|| {
            self.0.push(Ranked { kind, count: 0, best: Vec::new(), first: (u16::MAX, entry) });
            self.0.len() - 1
        });
        let Some(ranked) = self.0.get_mut(at) else { return };
        ranked.count += 1;
        ranked.first = ranked.first.min((cost, entry));
        let worse = ranked.best.iter().rposition(|(other, _)| *other <= cost);
        let place = worse.map_or(0, |at| at + 1);
        if place < kept {
            ranked.best.insert(place, (cost, entry));
            ranked.best.truncate(kept);
        }
    }

    /// The kinds, the one with the best match first.
    pub fn in_order(self) -> Vec<Ranked> {
        let mut ordered: Vec<Ranked> = Vec::new();
        for ranked in self.0 {
            let place = ordered.iter().position(|other| other.first > ranked.first);
            ordered.insert(place.unwrap_or(ordered.len()), ranked);
        }
        ordered
    }
}
