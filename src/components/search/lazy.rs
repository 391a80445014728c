//! The search itself and its results: a part of the program of its own, fetched with the index.

#![allow(unsafe_code, reason = "a part is reached through a link that the builder makes")]

use super::{results, searcher::Searcher};
use crate::{
    edition::Ed,
    query::search::{Found, Search},
};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// What this part of the program does. It is reached by one link: each has to be waited for.
#[derive(Clone, Copy)]
pub struct Part {
    /// Takes an index into use; `None` if the text is none of this version.
    pub open: fn(String) -> Option<Search>,
    /// What matches a query, with at most so many entities of each kind.
    pub find: fn(&mut Search, &str, usize) -> Arc<Found>,
    /// The results of the query, or, while there is none, what was asked before on this visit.
    pub results: fn(Ed, Searcher) -> AnyView,
}

/// Fetches the part, unless it is here.
///
/// # Errors
/// If it does not come.
#[wasm_split(search, fallible)]
pub fn part() -> Result<Part, SplitLoaderError> {
    Ok(Part { open: Search::open, find: Search::find, results: results::results })
}
