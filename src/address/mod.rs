//! The address that is shown, as signals: which page, in which state, at which part of it.

mod query;

pub use query::{read_query, write_query};

use crate::browser;
use leptos::prelude::*;

/// The address of the page, below its origin.
///
/// In the first render, which must be what the builder wrote, query and hash are empty; the
/// browser's are set right after.
#[derive(Clone, Copy)]
pub struct Address {
    /// The path, with its base: `/en/projects/`.
    pub path: RwSignal<String>,
    /// The state: what follows the `?`, which is not part of it.
    pub query: RwSignal<String>,
    /// The part of the page, with its `#`, or nothing.
    pub hash: RwSignal<String>,
}

impl Address {
    /// Shows the page at `path`, to every view below the current one.
    pub fn provide(path: String) -> Self {
        let address = Self {
            path: RwSignal::new(path),
            query: RwSignal::new(String::new()),
            hash: RwSignal::new(String::new()),
        };
        provide_context(address);
        address
    }

    /// The value of a parameter of the state; of several, the first.
    pub fn parameter(&self, name: &str) -> Option<String> {
        let query = self.query.read();
        read_query(&query).into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Sets the parameters named in `changes`, or takes out those without a value, and leaves all
    /// others as they are. The page stays, and so do scroll, focus and history.
    pub fn set_parameters(&self, changes: &[(&str, Option<String>)]) {
        let query = changed(&self.query.read_untracked(), changes);
        if query != *self.query.read_untracked() {
            let path = self.path.get_untracked();
            // Without the part of the page: the state is no longer that of the link to it.
            browser::replace_address(&address_of(&path, &query, ""));
            self.hash.set(String::new());
            self.query.set(query);
        }
    }

    /// The present state with the changes made that [`set_parameters`](Self::set_parameters) would
    /// make: for a link to it.
    pub fn with_parameters(&self, changes: &[(&str, Option<String>)]) -> String {
        changed(&self.query.read(), changes)
    }
}

/// A query with the parameters named in `changes` set, or taken out.
fn changed(query: &str, changes: &[(&str, Option<String>)]) -> String {
    let mut pairs = read_query(query);
    for (name, value) in changes {
        pairs.retain(|(known, _)| known != name);
        pairs.extend(value.clone().map(|value| ((*name).to_owned(), value)));
    }
    write_query(&pairs)
}

/// A path with a query and a hash, each left out where it is empty.
pub fn address_of(path: &str, query: &str, hash: &str) -> String {
    let mark = if query.is_empty() { "" } else { "?" };
    [path, mark, query, hash].concat()
}

/// The address that the current view is shown at.
pub fn use_address() -> Address {
    expect_context::<Address>()
}
