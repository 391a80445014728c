//! The projects explorer: which projects answer a reader's choice, in which order, and how many
//! each further choice would leave; and entities side by side.
//!
//! | File | Subject |
//! |---|---|
//! | `facet`, `value`, `reader` | what is filtered by, and the values that each project has |
//! | `explorer`, `outcome` | one pass over the projects: what is shown, and every count |
//! | `column`, `key`, `order` | views, the table's columns, and the projects in the order of each |
//! | `sorted` | sorted lists and indexes |
//! | `amount` | what capacities and sums may be compared with |
//! | `state`, `act`, `address` | what a reader has chosen, by which controls, and how an address says it |
//! | `compare` | two to four entities row by row |

mod act;
mod address;
mod amount;
mod column;
mod compare;
mod explorer;
mod facet;
mod key;
mod order;
mod outcome;
mod reader;
mod sorted;
mod state;
mod value;

pub use address::PARAMETERS;
pub use amount::{Basis, ProjectCapacity, capacities_of};
pub use column::{Column, Sort, View};
pub use compare::{Cell, Comparison, Row, Subject, compare, known};
pub use explorer::Explorer;
pub use facet::{Age, Facet};
pub use outcome::Outcome;
pub use state::{MOST_COMPARED, State};
pub use value::{Meaning, Value};

/// The member of a closed list that a word names.
fn named<T: Copy>(all: &[T], name: fn(T) -> &'static str, word: &str) -> Option<T> {
    all.iter().copied().find(|it| name(*it) == word)
}
