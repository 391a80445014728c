//! The record as a graph, and the shortest way through it.

use super::{
    Relation, Tie,
    edges::{Node, edges},
};
use crate::data::{EntityRef, Id, Record, Source};

/// The entities that are tied to any other, in the order of the record, and their ties.
pub(super) struct Graph<'a> {
    nodes: Vec<Node<'a>>,
    /// The ties, in the order of the record.
    pub steps: Vec<Step<'a>>,
}

/// A tie between two entities, by their places in the graph.
#[derive(Clone, Copy)]
pub(super) struct Step<'a> {
    from: usize,
    to: usize,
    /// How they are tied.
    pub relation: Relation,
    sources: &'a [Id<Source>],
}

impl Step<'_> {
    /// Where the step leads from `at`, if it stands there.
    pub fn across(&self, at: usize) -> Option<usize> {
        match at {
            _ if at == self.from => Some(self.to),
            _ if at == self.to => Some(self.from),
            _ => None,
        }
    }
}

/// What an entity costs to reach: a step more weighs less than any relation.
const SCALE: u32 = 1000;

impl<'a> Graph<'a> {
    /// The graph of a record.
    pub fn of(record: &'a Record) -> Self {
        let mut graph = Self { nodes: Vec::new(), steps: Vec::new() };
        for edge in edges(record) {
            let (from, to) = (graph.place(edge.from), graph.place(edge.to));
            let (relation, sources) = (edge.relation, edge.sources);
            graph.steps.push(Step { from, to, relation, sources });
        }
        graph
    }

    fn place(&mut self, node: Node<'a>) -> usize {
        let found = self.nodes.iter().position(|other| *other == node);
        found.unwrap_or_else(|| {
            self.nodes.push(node);
            self.nodes.len() - 1
        })
    }

    /// All entities.
    pub fn entities(&self) -> Vec<EntityRef> {
        self.nodes.iter().map(|node| node.entity()).collect()
    }

    /// The place of an entity.
    pub fn find(&self, entity: &EntityRef) -> Option<usize> {
        self.nodes.iter().position(|node| entity.is(node.kind, node.id))
    }

    /// A step as it is taken from `at`, and where it leads.
    pub fn tie(&self, step: Step<'a>, at: usize) -> Option<(Tie<'a>, usize)> {
        let next = step.across(at)?;
        let (from, to) = (self.nodes.get(at)?.entity(), self.nodes.get(next)?.entity());
        let (relation, along, sources) = (step.relation, step.from == at, step.sources);
        Some((Tie { from, to, relation, along, sources }, next))
    }

    /// The shortest way between two entities, from `last` back to `first` (Dijkstra's algorithm;
    /// a few hundred entities need no heap). Entities of one distance are taken in the order of
    /// the record.
    pub fn shortest(&self, first: usize, last: usize) -> Option<Vec<Step<'a>>> {
        let mut reached: Vec<Option<(u32, Option<Step<'a>>)>> = vec![None; self.nodes.len()];
        let mut open = vec![first];
        *reached.get_mut(first)? = Some((0, None));
        let distance = |reached: &[Option<(u32, _)>], at: usize| {
            reached.get(at).copied().flatten().map_or(u32::MAX, |(so_far, _)| so_far)
        };
        while let Some(near) = open.iter().copied().min_by_key(|at| (distance(&reached, *at), *at))
        {
            if near == last {
                return Some(way(&reached, last));
            }
            open.retain(|at| *at != near);
            let so_far = distance(&reached, near);
            for step in &self.steps {
                let Some(next) = step.across(near) else { continue };
                let cost = so_far + step.relation.weight() * SCALE + 1;
                if cost < distance(&reached, next) {
                    *reached.get_mut(next)? = Some((cost, Some(*step)));
                    if !open.contains(&next) {
                        open.push(next);
                    }
                }
            }
        }
        None
    }
}

/// The steps that lead back from `last` to where the search began.
fn way<'a>(reached: &[Option<(u32, Option<Step<'a>>)>], last: usize) -> Vec<Step<'a>> {
    let mut way = Vec::new();
    let mut at = last;
    while let Some((_, Some(step))) = reached.get(at).copied().flatten() {
        way.push(step);
        let Some(before) = step.across(at) else { break };
        at = before;
    }
    way
}
