//! The values of the facets, and which of them each project has.

use super::{Age, Facet};
use crate::data::{Certainty, Chain, Company, Grade, Sector, Stage, Status};

/// The word of [`Meaning::Nothing`].
pub(super) const NOTHING: &str = "none";

/// What a value stands for.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "each variant is the value of its facet")]
pub enum Meaning<'a> {
    Sector(&'a Sector),
    Stage(&'a Chain, &'a Stage),
    Status(Status),
    Company(&'a Company),
    Year(u16),
    Age(Age),
    Grade(Grade),
    Certainty(Certainty),
    /// The record says nothing: no status reported, no owner named, no stage.
    Nothing,
}

impl Meaning<'_> {
    /// Its word, with `_` as in ids.
    fn word(self) -> String {
        match self {
            Self::Sector(sector) => sector.id.as_str(),
            Self::Stage(_, stage) => stage.id.as_str(),
            Self::Status(status) => status.as_str(),
            Self::Company(company) => company.id.as_str(),
            Self::Year(year) => return year.to_string(),
            Self::Age(age) => age.as_str(),
            Self::Grade(grade) => grade.as_str(),
            Self::Certainty(certainty) => certainty.as_str(),
            Self::Nothing => NOTHING,
        }
        .to_owned()
    }
}

/// A value of a facet.
#[derive(Clone, Debug)]
pub struct Value<'a> {
    /// The facet.
    pub facet: Facet,
    /// What it stands for.
    pub meaning: Meaning<'a>,
    /// The word by which it is chosen.
    pub word: String,
    /// How many projects have it, whatever is chosen.
    pub total: usize,
    /// Its number among the values of all facets.
    pub(super) number: usize,
}

impl<'a> Value<'a> {
    /// A value that no project has yet.
    pub(super) fn new(facet: Facet, meaning: Meaning<'a>, number: usize) -> Self {
        Self { facet, meaning, word: meaning.word(), total: 0, number }
    }

    /// Whether it is offered. Closed lists are offered whole, so that a stage without a project
    /// is seen to have none; companies and "nothing" only where a project has them.
    pub(super) fn is_offered(&self) -> bool {
        self.total > 0 || !matches!(self.meaning, Meaning::Company(_) | Meaning::Nothing)
    }
}

/// All values, and the numbers of those that each project has.
pub(super) struct Values<'a> {
    /// Facet by facet; the last of each facet is [`Meaning::Nothing`].
    pub all: Vec<Value<'a>>,
    /// The numbers of the projects' values, project by project.
    of: Vec<u32>,
    /// Where each project's numbers end in `of`.
    ends: Vec<u32>,
}

impl<'a> Values<'a> {
    /// Values that no project has yet.
    pub fn new(all: Vec<Value<'a>>) -> Self {
        Self { all, of: Vec::new(), ends: Vec::new() }
    }

    /// Adds a project with the numbers of its values.
    pub fn push(&mut self, numbers: &[usize]) {
        for number in numbers {
            if let Some(value) = self.all.get_mut(*number) {
                value.total += 1;
                self.of.push(*number as u32);
            }
        }
        self.ends.push(self.of.len() as u32);
    }

    /// How many projects there are.
    pub fn projects(&self) -> usize {
        self.ends.len()
    }

    /// The numbers of each project's values.
    pub fn by_project(&self) -> impl Iterator<Item = &[u32]> {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let from = std::mem::replace(&mut start, *end);
            self.of.get(from as usize..*end as usize).unwrap_or_default()
        })
    }

    /// Those of a project's values that are of a facet and say something.
    pub fn of_facet(&self, numbers: &[u32], facet: Facet) -> impl Iterator<Item = &Value<'a>> {
        let values = numbers.iter().filter_map(|number| self.all.get(*number as usize));
        values
            .filter(move |value| value.facet == facet && !matches!(value.meaning, Meaning::Nothing))
    }
}
