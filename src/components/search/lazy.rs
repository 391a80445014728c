//! The search itself and its results: a part of the program of its own, fetched with the index.

#![allow(unsafe_code, reason = "a part is reached through a link that the builder makes")]

use super::{results, searcher::Searcher};
use crate::{
    edition::Ed,
    query::search::{Found, Search},
};
use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Takes an index into use; `None` if the text is none of this version.
///
/// # Errors
/// If this part of the program cannot be fetched.
#[wasm_split(search, preload(fetch), fallible)]
pub fn open(text: String) -> Result<Option<Search>, SplitLoaderError> {
    Ok(Search::open(text))
}

/// What matches a query, with at most `kept` entities of each kind.
///
/// # Errors
/// If this part of the program cannot be fetched.
#[wasm_split(search, fallible)]
pub fn find(search: &mut Search, query: &str, kept: usize) -> Result<Found, SplitLoaderError> {
    Ok(search.find(query, kept))
}

/// The results of the query, or, while there is none, what was asked before on this visit.
///
/// # Errors
/// If this part of the program cannot be fetched.
#[wasm_split(search, fallible)]
pub fn results(ed: Ed, searcher: Searcher) -> Result<AnyView, SplitLoaderError> {
    Ok(results::results(ed, searcher))
}
