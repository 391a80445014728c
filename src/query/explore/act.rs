//! What a reader asks for by a control of the explorer.

use super::{Column, Facet, Sort, State, View, named};

impl State {
    /// Does what a control asks for, by the word of what it does and its value. Whatever means
    /// nothing changes nothing.
    ///
    /// | `act` | `value` | |
    /// |---|---|---|
    /// | a facet's parameter | a word | chooses it, or takes it back |
    /// | `clear` | a facet's parameter, or nothing | takes back what is chosen there, or everywhere |
    /// | `sort` | a column | as if its head was pressed |
    /// | `order` | a column, or nothing | sorts by it in its usual direction, or not at all |
    /// | `reverse` | | turns the order round |
    /// | `view`, `column` | its word | chooses the view; shows or hides the column |
    /// | `compare` | an id, or nothing | takes it in or out; ends the comparison |
    pub fn act(&mut self, act: &str, value: &str) {
        let column = named(&Column::ALL, Column::as_str, value);
        match act {
            "clear" if value.is_empty() => self.clear_all(),
            "clear" => facet(value).into_iter().for_each(|facet| self.clear(facet)),
            "sort" => self.sort = column.and_then(|column| Sort::pressed(self.sort, column)),
            "order" => self.sort = column.and_then(|column| Sort::pressed(None, column)),
            "reverse" => {
                self.sort.iter_mut().for_each(|sort| sort.descending = !sort.descending);
            }
            "view" => self.view = named(&View::ALL, View::as_str, value).unwrap_or(self.view),
            "column" => column.into_iter().for_each(|column| self.toggle_column(column)),
            "compare" if value.is_empty() => self.clear_compared(),
            "compare" => self.toggle_compared(value),
            other => facet(other).into_iter().for_each(|facet| self.toggle(facet, value)),
        }
    }
}

fn facet(word: &str) -> Option<Facet> {
    named(&Facet::ALL, Facet::as_str, word)
}
