//! How two entities are tied: the shortest way from one to the other along the record's own
//! relations, each step with its sources.
//!
//! A way is as long as the weights of its steps: a project ties its companies closely, a sector
//! that both belong to says little. Among equals the one of fewer steps is taken, then the one
//! that the record names first. The way back is the same way.

mod edges;
mod graph;
mod ground;
mod relation;

pub use relation::Relation;

use crate::data::{EntityRef, Id, Record, Source};
use graph::Graph;

/// A step from one entity to another.
pub struct Tie<'a> {
    /// Where it begins.
    pub from: EntityRef,
    /// Where it leads.
    pub to: EntityRef,
    /// How the two are tied.
    pub relation: Relation,
    /// Whether the relation is said from `from` to `to`, and not the other way round.
    pub along: bool,
    /// What it rests on. Empty where the record itself is laid out so
    /// ([`Relation::is_layout`]).
    pub sources: &'a [Id<Source>],
}

/// The shortest way from one entity to another, in steps; no step from an entity to itself. `None`
/// where the record ties them by nothing, or does not know one of them.
pub fn tie<'a>(record: &'a Record, from: &EntityRef, to: &EntityRef) -> Option<Vec<Tie<'a>>> {
    let graph = Graph::of(record);
    let (start, goal) = (graph.find(from)?, graph.find(to)?);
    // Always searched from the same side, so that both directions find the same way.
    let mut way = graph.shortest(start.min(goal), start.max(goal))?;
    if start < goal {
        way.reverse();
    }
    let mut at = start;
    let mut ties = Vec::new();
    for step in way {
        let (tie, next) = graph.tie(step, at)?;
        ties.push(tie);
        at = next;
    }
    Some(ties)
}

/// Every entity that is tied to any other, in the order in which the record ties them.
pub fn tied(record: &Record) -> Vec<EntityRef> {
    Graph::of(record).entities()
}

/// What an entity is tied to without a third between them, the nearest first, each once.
pub fn related<'a>(record: &'a Record, entity: &EntityRef) -> Vec<Tie<'a>> {
    let graph = Graph::of(record);
    let Some(here) = graph.find(entity) else { return Vec::new() };
    let mut found: Vec<Tie<'a>> = Vec::new();
    for relation in Relation::ALL {
        for step in graph.steps.iter().filter(|step| step.relation == *relation) {
            let Some((tie, _)) = graph.tie(*step, here) else { continue };
            if !found.iter().any(|other| other.to == tie.to) {
                found.push(tie);
            }
        }
    }
    found
}
