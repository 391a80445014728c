//! The checker: from the files of a folder to a record that can be trusted, or to every fault.
//!
//! An editor who mends one fault and then meets the next loses heart, so that all are told at
//! once. The way goes like this:
//!
//! | Step | Module |
//! |---|---|
//! | read the folder, and see which files belong there | `folder` |
//! | parse each file as strict JSON, keeping every position | `scan`, `parse`, `syntax`, `cursor` |
//! | walk each file along its schema: keys, types, words, numbers | `walk`, `scalars`, `numbers` |
//! | find what must not be published | `hold` |
//! | ids and references | `references` |
//! | texts, their languages, the terms marked in them | `prose`, `script`, `marks` |
//! | dates, projects, quantities and units | `dates`, `projects`, `coverage`, `quantities` |
//! | the zone, sources, conflicts, the timeline | `entries` |
//! | the interface texts | `interface` |
//!
//! The rules read the parsed files and not the typed record, each as far as it can, so that a
//! fault in one place hides no fault in another. The typed record is made last, when there is
//! none.

mod coverage;
mod cursor;
mod dates;
mod entries;
mod fault;
mod folder;
mod hold;
mod interface;
mod marks;
mod near;
mod numbers;
mod parse;
mod projects;
mod prose;
mod quantities;
mod references;
mod scalars;
mod scan;
mod script;
mod series;
mod syntax;
mod walk;
mod words;

pub use fault::Fault;
pub use folder::Folder;

use super::{
    Record,
    schema::{self, File},
};
use cursor::{Cursor, Document};
use dates::Calendar;
use prose::Languages;
use references::Ids;
use serde_json::Value;
use std::{collections::BTreeMap, path::Path, sync::LazyLock};
use walk::Findings;

/// A record without a fault.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The record.
    pub record: Record,
    /// The interface texts: by language, then by key.
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
    /// The files of the record as they are, by name without `.json`, for making bundles.
    pub values: BTreeMap<String, Value>,
    /// The line on which each entry begins: by file, interface texts included, then by id; in a
    /// file that is no list, by key.
    pub lines: BTreeMap<String, BTreeMap<String, usize>>,
}

/// The schemas of the files, made from the types once.
static SCHEMAS: LazyLock<Vec<File>> = LazyLock::new(schema::files);

/// Reads and checks the record in `dir`. `text_keys` are the keys that the interface texts of
/// each language must have.
///
/// # Errors
/// Every fault found, ordered by file and line.
pub fn load(dir: &Path, text_keys: &[&str]) -> Result<Loaded, Vec<Fault>> {
    Folder::read(dir)?.load(text_keys)
}

impl Folder {
    /// Checks the files as [`load`] does.
    ///
    /// # Errors
    /// Every fault found, ordered by file and line.
    pub fn load(&self, text_keys: &[&str]) -> Result<Loaded, Vec<Fault>> {
        let names: Vec<&str> = SCHEMAS.iter().map(|file| file.name).collect();
        let mut faults = Vec::new();
        let documents = self.parse(&names, &mut faults);
        let languages = Languages::of(find(&documents, "zone"));
        self.check(&names, &languages, &mut faults);
        check_documents(&documents, &languages, text_keys, &mut faults);
        if faults.is_empty() {
            return assemble(documents).map_err(|error| vec![self.refused(&error)]);
        }
        faults.sort();
        faults.dedup();
        Err(faults)
    }

    /// That the types refuse what no rule refused would be a rule that this checker lacks; it is
    /// told all the same.
    fn refused(&self, error: &serde_json::Error) -> Fault {
        let problem = format!("the record does not fit its types ({error})");
        Fault::of_file(self.path(""), 1, problem, "compare the files with their schemas")
    }
}

fn find<'d, 't>(documents: &'d [Document<'t>], name: &str) -> Option<&'d Document<'t>> {
    documents.iter().find(|document| document.name == name)
}

/// Applies every rule to what could be parsed.
fn check_documents(
    documents: &[Document<'_>],
    languages: &Languages<'_>,
    text_keys: &[&str],
    faults: &mut Vec<Fault>,
) {
    let mut findings = Findings::default();
    for document in documents {
        hold::check(&Cursor::root(document), faults);
        if let Some(file) = SCHEMAS.iter().find(|file| file.name == document.name) {
            findings.walk(&Cursor::root(document), &file.schema);
        }
    }
    let ids = Ids::collect(&findings, documents, faults);
    ids.check(&findings, faults);
    prose::check(&findings, languages, &ids, faults);
    dates::check(&findings, faults);
    quantities::check(&findings, faults);
    interface::check(documents, text_keys, languages, &ids, faults);
    check_files(documents, languages, faults);
    faults.append(&mut findings.faults);
}

/// Applies the rules that concern a file of its own.
fn check_files(documents: &[Document<'_>], languages: &Languages<'_>, faults: &mut Vec<Fault>) {
    let calendar = Calendar::of(find(documents, "zone"), faults);
    for document in documents {
        match document.name.as_str() {
            "zone" => entries::check_zone(document, languages, faults),
            "sources" => entries::check_sources(document, &calendar, faults),
            "conflicts" => entries::check_conflicts(document, faults),
            "figures" => series::check(document, faults),
            "timeline" => entries::check_timeline(document, &calendar, faults),
            "projects" => {
                projects::check(&Cursor::root(document), &calendar, faults);
                quantities::check_units(&Cursor::root(document), faults);
            }
            _ => {}
        }
    }
}

/// Makes the typed record of files without a fault.
fn assemble(documents: Vec<Document<'_>>) -> serde_json::Result<Loaded> {
    let mut texts = BTreeMap::new();
    let mut values = BTreeMap::new();
    let mut lines = BTreeMap::new();
    for document in documents {
        lines.insert(document.name.clone(), lines_of(&document));
        let value = Value::from(document.root);
        match interface::language_of(&document.name) {
            Some(code) => _ = texts.insert(code.to_owned(), serde_json::from_value(value)?),
            None => _ = values.insert(document.name, value),
        }
    }
    let record = values.clone().into_iter().collect();
    Ok(Loaded { record: serde_json::from_value(Value::Object(record))?, texts, values, lines })
}

/// The line on which each entry of a list begins, by its id; of an object, each member by its key.
fn lines_of(document: &Document<'_>) -> BTreeMap<String, usize> {
    let root = Cursor::root(document);
    let entries = root.items().filter_map(|it| Some((it.text_of("id")?.to_owned(), it.line())));
    let members = root.members().map(|(member, it)| (member.name.as_str().to_owned(), it.line()));
    entries.chain(members).collect()
}
