//! A reader's choice in the query of an address: `sector=new-energy,equipment&sort=-last`.

use super::{Age, Column, Facet, Sort, State, View, named, state::MOST_CHOSEN, value::NOTHING};
use crate::data::{Certainty, Grade, Status};

const SORT: &str = "sort";
const VIEW: &str = "view";
const COLUMNS: &str = "columns";
const COMPARE: &str = "compare";

/// The parameters that belong to the explorer. Whoever writes a state into an address leaves the
/// others as they are.
pub const PARAMETERS: [&str; Facet::ALL.len() + 4] = [
    "sector",
    "stage",
    "status",
    "company",
    "first",
    "age",
    "source",
    "certainty",
    SORT,
    VIEW,
    COLUMNS,
    COMPARE,
];

/// So many words of a list are looked at.
const MOST_WORDS: usize = 2 * MOST_CHOSEN;
/// The longest id that is taken from an address.
const LONGEST: usize = 64;

impl State {
    /// Reads the pairs of a query, percent-decoded and in their order. Whatever means nothing is
    /// passed over: unknown parameters, words that cannot be, and words said twice. A list may be
    /// spread over several pairs, as a form sends it; of other parameters the first that means
    /// something counts.
    pub fn read(pairs: &[(String, String)]) -> Self {
        let mut state = Self::default();
        let (mut sort, mut view, mut columns) = (None, None, Vec::new());
        for (name, value) in pairs {
            match name.as_str() {
                SORT => sort = sort.or_else(|| read_sort(value)),
                VIEW => view = view.or_else(|| named(&View::ALL, View::as_str, value)),
                COLUMNS => columns.extend(
                    words(value).filter_map(|word| named(&Column::ALL, Column::as_str, &word)),
                ),
                COMPARE => words(value).for_each(|id| {
                    if !state.compared().contains(&id) {
                        state.toggle_compared(&id);
                    }
                }),
                name => {
                    let Some(facet) = named(&Facet::ALL, Facet::as_str, name) else { continue };
                    for word in words(value) {
                        if !state.is_chosen(facet, &word) {
                            state.toggle(facet, &word);
                        }
                    }
                }
            }
        }
        state.sort = sort;
        state.view = view.unwrap_or_default();
        if !columns.is_empty() {
            state.set_columns(columns);
        }
        state
    }

    /// The pairs of a query that say this state, in the order of [`PARAMETERS`]; what is as it is
    /// by default is left out. The values are of small letters, digits, hyphens and commas, and
    /// need no percent-encoding.
    pub fn write(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        for facet in Facet::ALL {
            pairs.push((facet.as_str(), join(self.chosen(facet).iter().map(String::as_str))));
        }
        let sort = self.sort.map(|sort| {
            let sign = if sort.descending { "-" } else { "" };
            [sign, sort.column.as_str()].concat()
        });
        pairs.push((SORT, sort.unwrap_or_default()));
        let view = if self.view == View::default() { "" } else { self.view.as_str() };
        pairs.push((VIEW, view.to_owned()));
        let columns = match self.columns() {
            columns if columns == Column::DEFAULT => String::new(),
            columns => join(columns.iter().map(|column| column.as_str())),
        };
        pairs.push((COLUMNS, columns));
        pairs.push((COMPARE, join(self.compared().iter().map(String::as_str))));
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }
}

/// The words of a list: with hyphens as addresses have them, or as in the record.
fn words(list: &str) -> impl Iterator<Item = String> {
    list.split(',')
        .take(MOST_WORDS)
        .filter(|word| word.len() <= LONGEST)
        .map(|it| it.replace('-', "_"))
}

/// Addresses use hyphens where ids use underscores.
fn join<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(",").replace('_', "-")
}

fn read_sort(value: &str) -> Option<Sort> {
    let (descending, word) = match value.strip_prefix('-') {
        Some(word) => (true, word),
        None => (false, value),
    };
    named(&Column::ALL, Column::as_str, word).map(|column| Sort { column, descending })
}

/// Whether a word has the form of an id; digits may come first, as in years.
pub(super) fn is_id(word: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    !word.is_empty() && word.len() <= LONGEST && word.bytes().all(plain)
}

/// Whether a word can be a value of a facet.
pub(super) fn is_word_of(facet: Facet, word: &str) -> bool {
    let listed = match facet {
        Facet::Sector | Facet::Stage | Facet::Company => is_id(word),
        Facet::Status => named(Status::ALL, Status::as_str, word).is_some(),
        Facet::FirstReport => word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()),
        Facet::Age => named(&Age::ALL, Age::as_str, word).is_some(),
        Facet::Source => named(Grade::ALL, Grade::as_str, word).is_some(),
        Facet::Certainty => named(Certainty::ALL, Certainty::as_str, word).is_some(),
    };
    listed || word == NOTHING
}
