//! What a reader has chosen in the explorer.

use super::{Column, Facet, Sort, View, address};

/// How many values can be chosen in one facet.
pub(super) const MOST_CHOSEN: usize = 100;
/// How many entities can be compared.
pub const MOST_COMPARED: usize = 4;

/// What a reader has chosen. The words in it are ids, or words of closed lists written like ids.
/// They have the form of ids, and none is there twice; whether the record has them is for
/// [`Explorer`](super::Explorer) and [`compare`](super::compare()) to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The words chosen in each of [`Facet::ALL`], as they were chosen.
    chosen: [Vec<String>; Facet::ALL.len()],
    /// The column to sort by; none is the order of the record.
    pub sort: Option<Sort>,
    /// How the projects are shown.
    pub view: View,
    /// The columns of the table, in the order of [`Column::ALL`].
    columns: Vec<Column>,
    /// What is compared, as it was chosen.
    compare: Vec<String>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            chosen: Default::default(),
            sort: None,
            view: View::default(),
            columns: Column::DEFAULT.to_vec(),
            compare: Vec::new(),
        }
    }
}

impl State {
    /// The words chosen in a facet, in the order in which they were chosen.
    pub fn chosen(&self, facet: Facet) -> &[String] {
        self.chosen.get(facet as usize).map_or(&[], Vec::as_slice)
    }

    /// Whether a value is chosen.
    pub fn is_chosen(&self, facet: Facet, word: &str) -> bool {
        self.chosen(facet).iter().any(|chosen| chosen == word)
    }

    /// Whether anything is chosen in any facet.
    pub fn is_filtered(&self) -> bool {
        self.chosen.iter().any(|words| !words.is_empty())
    }

    /// Chooses a value, or takes it back. What is no word of the facet changes nothing.
    pub fn toggle(&mut self, facet: Facet, word: &str) {
        if let Some(words) = self.chosen.get_mut(facet as usize) {
            let sound = address::is_word_of(facet, word);
            toggle(words, word, if sound { MOST_CHOSEN } else { 0 });
        }
    }

    /// Takes back what is chosen in a facet.
    pub fn clear(&mut self, facet: Facet) {
        self.chosen.get_mut(facet as usize).into_iter().for_each(Vec::clear);
    }

    /// Takes back what is chosen in all facets. Order, view, columns and comparison stay.
    pub fn clear_all(&mut self) {
        self.chosen.iter_mut().for_each(Vec::clear);
    }

    /// Keeps the choices for which `keep` says so.
    pub(super) fn keep(&mut self, keep: impl Fn(Facet, &str) -> bool) {
        for (facet, words) in Facet::ALL.into_iter().zip(&mut self.chosen) {
            words.retain(|word| keep(facet, word));
        }
    }

    /// The columns of the table, in their order. The project is always among them.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Shows a column, or hides it.
    pub fn toggle_column(&mut self, column: Column) {
        let shown = |it: Column| self.columns.contains(&it) != (it == column);
        self.set_columns(Column::ALL.into_iter().filter(|it| shown(*it)).collect());
    }

    pub(super) fn set_columns(&mut self, columns: Vec<Column>) {
        let shown = |it: &Column| *it == Column::Project || columns.contains(it);
        self.columns = Column::ALL.into_iter().filter(shown).collect();
    }

    /// The ids that are compared, in the order in which they were chosen. It takes two to compare.
    pub fn compared(&self) -> &[String] {
        &self.compare
    }

    /// Whether one more can be compared.
    pub fn can_compare_more(&self) -> bool {
        self.compare.len() < MOST_COMPARED
    }

    /// Takes an entity into the comparison, if there is room, or takes it out.
    pub fn toggle_compared(&mut self, id: &str) {
        let sound = address::is_id(id);
        toggle(&mut self.compare, id, if sound { MOST_COMPARED } else { 0 });
    }

    /// Ends the comparison.
    pub fn clear_compared(&mut self) {
        self.compare.clear();
    }
}

/// Takes a word out of some words, or puts it in as long as there are fewer than `most`.
fn toggle(words: &mut Vec<String>, word: &str, most: usize) {
    match words.iter().position(|known| known == word) {
        Some(at) => drop(words.remove(at)),
        None if words.len() < most => words.push(word.to_owned()),
        None => {}
    }
}
