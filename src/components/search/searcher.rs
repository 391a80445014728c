//! What a search is about: the query, the index, and what was asked before.

use super::{
    PARAMETER,
    lazy::{self, Part},
};
use crate::{
    address::{Address, use_address},
    browser,
    edition::Ed,
    i18n::Key,
    query::search::{Found, Search},
};
use leptos::prelude::*;
use std::sync::Arc;

/// How many results of a kind are shown at first, and when the reader asks for more.
const FEW: usize = 4;
const MANY: usize = 60;
/// How many queries of this visit are offered again.
const REMEMBERED: usize = 5;

/// Where the index is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Index {
    /// Nobody has asked for it.
    Unasked,
    /// On its way.
    Coming,
    /// Here.
    Ready,
    /// It did not come, or is none.
    Failed,
}

/// A search in progress. Copies share it.
#[derive(Clone, Copy)]
pub struct Searcher {
    ed: Ed,
    address: Address,
    index: RwSignal<Index>,
    search: StoredValue<Option<(Part, Search)>>,
    more: RwSignal<bool>,
    asked: RwSignal<Vec<String>>,
}

impl Searcher {
    /// Makes a search that has not begun, for every view below the current one.
    pub fn provide(ed: Ed) {
        provide_context(Self {
            ed,
            address: use_address(),
            index: RwSignal::new(Index::Unasked),
            search: StoredValue::new(None),
            more: RwSignal::new(false),
            asked: RwSignal::new(Vec::new()),
        });
    }

    /// The query.
    pub fn query(self) -> String {
        self.address.parameter(PARAMETER).unwrap_or_default()
    }

    /// The queries of this visit that led somewhere, the last one first.
    pub fn asked_before(self) -> Vec<String> {
        self.asked.get()
    }

    /// Asks for something, or for nothing. It is kept in the address.
    pub fn ask(self, query: String) {
        self.more.set(false);
        self.address.set_parameters(&[(PARAMETER, Some(query).filter(|it| !it.is_empty()))]);
    }

    /// Whether more results of each kind are shown.
    pub fn shows_more(self) -> bool {
        self.more.get()
    }

    /// Shows more results of each kind.
    pub fn show_more(self) {
        self.more.set(true);
    }

    /// The dialog was closed: the query leaves the address, and can be asked again.
    pub fn closed(self) {
        self.remember();
        browser::set_value_of(super::FIELD, "");
        self.ask(String::new());
    }

    /// Keeps the query for this visit, if anything was found.
    pub fn remember(self) {
        let query = untrack(|| self.query());
        if !query.is_empty() && untrack(|| self.found()).is_some_and(|found| found.count > 0) {
            self.asked.update(|asked| {
                asked.retain(|other| *other != query);
                asked.insert(0, query);
                asked.truncate(REMEMBERED);
            });
        }
    }

    /// Fetches the index, once; after a failure, again.
    pub fn fetch(self) {
        if matches!(self.index.get_untracked(), Index::Coming | Index::Ready) {
            return;
        }
        self.index.set(Index::Coming);
        // On its way while the index is, too.
        browser::run(async { _ = lazy::part().await });
        browser::fetch_text(browser::page_data("search"), move |text| {
            browser::run(async move {
                let part = lazy::part().await.ok();
                let search = part.zip(text);
                let search = search.and_then(|(part, text)| Some((part, (part.open)(text)?)));
                let index = if search.is_some() { Index::Ready } else { Index::Failed };
                self.search.set_value(search);
                self.index.set(index);
            });
        });
    }

    /// What was found, or what was asked before; nothing while there is no index.
    pub fn results(self, ed: Ed) -> AnyView {
        let ready = self.index.get() == Index::Ready;
        let part = self.search.with_value(|it| it.as_ref().map(|(part, _)| *part));
        part.filter(|_| ready).map_or_else(|| ().into_any(), |part| (part.results)(ed, self))
    }

    /// What was found; `None` while there is no index.
    pub fn found(self) -> Option<Arc<Found>> {
        if self.index.get() != Index::Ready {
            return None;
        }
        let query = self.query();
        let kept = if self.more.get() { MANY } else { FEW };
        let find = |it: &mut Option<(Part, Search)>| {
            it.as_mut().map(|(part, search)| (part.find)(search, &query, kept))
        };
        self.search.try_update_value(find)?
    }

    /// How the search stands, in a sentence.
    pub fn sentence(self) -> String {
        let query = self.query();
        let fill = |key, count: usize| {
            self.ed.fill(key, &[("query", query.trim()), ("count", &count.to_string())])
        };
        match (self.index.get(), self.found()) {
            (Index::Failed, _) => self.ed.t(Key::SearchFailed).to_owned(),
            (Index::Coming, _) if !query.is_empty() => self.ed.t(Key::SearchLoading).to_owned(),
            (_, Some(found)) if !found.idle => match (found.count, found.mended) {
                (0, _) if found.nearest.is_empty() => fill(Key::SearchNothing, 0),
                (0, _) => fill(Key::SearchNearest, 0),
                (count, true) => fill(Key::SearchMended, count),
                (count, false) => fill(Key::SearchCount, count),
            },
            _ => self.ed.t(Key::SearchHint).to_owned(),
        }
    }
}
