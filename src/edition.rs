//! An edition: the site in one language, under one base path.

use crate::{
    data::{Date, Id, Record, Source, Text},
    file_sizes::FileSizes,
    i18n::{Key, Texts},
    query::{AS_OF, as_of},
    route::Route,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

/// What the builder writes and the browser fetches, once per language and release.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Bundle {
    /// The release that it belongs to; a page of another release refuses it.
    pub release: String,
    /// Its language's code.
    pub lang: String,
    /// The interface texts.
    pub texts: Texts,
    /// The long names of this language that may be parted on narrow screens, each with a
    /// zero-width space at every place.
    pub parted: BTreeMap<String, String>,
    /// The record, each text in this language alone.
    pub record: Record,
}

/// A bundle in use. It lives as long as the program: in the browser there is one, in the
/// builder one per language.
pub struct Edition {
    /// What the path of every address begins with: `/` or `/zone/`.
    pub base: String,
    /// What the files of this build weigh, where that is known.
    pub sizes: Option<FileSizes>,
    /// When the release was made, and up to when sources were searched, whatever date is shown.
    pub release: (Date, Date),
    /// The date that it shows the record as of, where that is not the release's.
    pub as_of: Option<Date>,
    bundle: Bundle,
    /// The sources in full, once they are here: a bundle in the browser leaves out what only
    /// their own pages show.
    sources: Arc<OnceLock<Vec<Source>>>,
}

/// A reference that every view can hold.
pub type Ed = &'static Edition;

impl Edition {
    /// Puts `bundle` into use under `base`, for ever.
    pub fn open(bundle: Bundle, base: &str, sizes: Option<FileSizes>) -> Ed {
        let base = format!("/{}/", base.trim_matches('/')).replace("//", "/");
        let zone = &bundle.record.zone;
        let release = (zone.released, zone.researched);
        let sources = Arc::default();
        Box::leak(Box::new(Self { base, sizes, release, as_of: None, bundle, sources }))
    }

    /// The same, with the record as it was known on a date; for ever, too, so ask for each date
    /// once. Words are shared, so that a record of another date takes little room.
    pub fn as_of(&self, date: Date) -> Ed {
        let bundle = Bundle { record: as_of(self.record(), date), ..self.bundle.clone() };
        let (base, sources) = (self.base.clone(), self.sources.clone());
        let (sizes, release) = (self.sizes, self.release);
        Box::leak(Box::new(Self { base, sizes, release, as_of: Some(date), bundle, sources }))
    }

    /// A source, in full where that is here.
    pub fn source(&self, id: &Id<Source>) -> Option<&Source> {
        let all = self.sources.get().unwrap_or(&self.record().sources);
        all.iter().find(|source| source.id == *id)
    }

    /// Whether the page at a path shows sources in full, which are still to come.
    pub fn lacks_sources(&self, pathname: &str) -> bool {
        let of_source = matches!(self.route_at(pathname), Some(Route::Source(_)));
        of_source && self.sources.get().is_none()
    }

    /// Takes the sources in full.
    pub fn take_sources(&self, sources: Vec<Source>) {
        self.sources.get_or_init(|| sources);
    }

    /// The language's code.
    pub fn lang(&self) -> &str {
        &self.bundle.lang
    }

    /// The language's BCP 47 tag.
    pub fn tag(&self) -> &str {
        self.tag_of(self.lang())
    }

    /// The BCP 47 tag of the language with this code, or the code.
    pub fn tag_of<'a>(&'a self, code: &'a str) -> &'a str {
        let languages = &self.bundle.record.zone.languages;
        languages.iter().find(|language| language.code == code).map_or(code, |found| &found.tag)
    }

    /// The record.
    pub fn record(&self) -> &Record {
        &self.bundle.record
    }

    /// The interface texts.
    pub fn texts(&self) -> &Texts {
        &self.bundle.texts
    }

    /// An interface text.
    pub fn t(&self, key: Key) -> &str {
        self.bundle.texts.get(key)
    }

    /// An interface text with its `{name}`s filled in.
    pub fn fill(&self, key: Key, values: &[(&str, &str)]) -> String {
        self.bundle.texts.fill(key, values)
    }

    /// The word that the interface has for a word of the record: `word("status", "halted")`.
    pub fn word<'a>(&'a self, family: &str, word: &str) -> &'a str {
        self.bundle.texts.word(family, word)
    }

    /// A text of the record, in this language.
    pub fn text<'a>(&'a self, text: &'a Text) -> &'a str {
        text.in_lang(self.lang())
    }

    /// A name in the pieces that may stand on lines of their own.
    pub fn pieces<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.bundle.parted.get(name).map_or(name, String::as_str).split('\u{200b}')
    }

    /// The address of a place in this language. As of another date it says so: the whole site
    /// is shown as of that date until the reader goes back.
    pub fn href(&self, route: &Route) -> String {
        let path = self.path_in(self.lang(), route);
        match self.as_of {
            Some(date) => format!("{path}?{AS_OF}={date}"),
            None => path,
        }
    }

    /// The address of a place in a state, which is written as in an address: `compare=a,b`.
    pub fn href_in(&self, route: &Route, state: &str) -> String {
        // As of another date the address has a state already.
        let mark = if self.as_of.is_some() { "&" } else { "?" };
        [&*self.href(route), mark, state].concat()
    }

    /// The path of a place in a language.
    pub fn path_in(&self, lang: &str, route: &Route) -> String {
        format!("{}{lang}/{}", self.base, route.path())
    }

    /// Whether a path is one of this language's pages, there or not: a page that is not there
    /// says so itself.
    pub fn has(&self, pathname: &str) -> bool {
        let below = pathname.strip_prefix(&self.base).and_then(|it| it.strip_prefix(self.lang()));
        self.route_at(pathname).is_some() || below.is_some_and(|rest| rest.starts_with('/'))
    }

    /// Reads an address' path: the place, if it is one of this site.
    pub fn route_at(&self, pathname: &str) -> Option<Route> {
        match Route::under(&self.base, pathname)? {
            (Some(lang), route) if lang == self.lang() => Some(route),
            (None, route) => Some(route),
            _ => None,
        }
    }
}

/// The edition that the current view is part of.
pub fn use_edition() -> Ed {
    expect_context::<Ed>()
}
