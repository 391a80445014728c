//! The folder of the record: which files belong there, and which are there.

use super::{
    cursor::Document,
    fault::Fault,
    interface,
    near::{did_you_mean, nearest, quote},
    parse,
    prose::Languages,
};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// The files of a record, read and not yet judged.
#[derive(Debug)]
pub struct Folder {
    dir: PathBuf,
    files: BTreeMap<String, Result<Vec<u8>, io::ErrorKind>>,
}

impl Folder {
    /// Takes the content of files, by file name, as if it stood in `dir`.
    pub fn of(dir: &Path, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let files = files.into_iter().map(|(name, bytes)| (name, Ok(bytes))).collect();
        Self { dir: dir.to_owned(), files }
    }

    /// Reads every `*.json` of `dir`, and nothing below it.
    ///
    /// # Errors
    /// The fault of a folder that cannot be read. A file that cannot be read is a fault of
    /// `check`.
    pub fn read(dir: &Path) -> Result<Self, Vec<Fault>> {
        let fault = |error: io::Error| {
            let problem = format!("the folder cannot be read ({})", error.kind());
            let remedy = "check its name and its permissions";
            vec![Fault::of_file(dir.to_string_lossy(), 1, problem, remedy)]
        };
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(dir).map_err(fault)? {
            let path = entry.map_err(fault)?.path();
            let is_json = |kind: &std::ffi::OsStr| kind.eq_ignore_ascii_case("json");
            if let (Some(name), true) = (path.file_name(), path.extension().is_some_and(is_json)) {
                let content = fs::read(&path).map_err(|error| error.kind());
                files.insert(name.to_string_lossy().into_owned(), content);
            }
        }
        Ok(Self { dir: dir.to_owned(), files })
    }

    /// The path of the file called `name`, as faults print it.
    pub(super) fn path(&self, name: &str) -> String {
        self.dir.join(name).to_string_lossy().into_owned()
    }

    /// Parses each file of the record that there is. Those that belong to the record by their
    /// name are `names` and the interface texts.
    pub(super) fn parse(&self, names: &[&str], faults: &mut Vec<Fault>) -> Vec<Document<'_>> {
        let mut documents = Vec::new();
        for (file, content) in &self.files {
            let Some(name) = file.strip_suffix(".json") else { continue };
            if !names.contains(&name) && interface::language_of(name).is_none() {
                continue;
            }
            match content {
                Ok(bytes) => {
                    documents.extend(parse::document(name, &self.path(file), bytes, faults));
                }
                Err(kind) => faults.push(Fault::of_file(
                    self.path(file),
                    1,
                    format!("the file cannot be read ({kind})"),
                    "check that it is a file, and its permissions",
                )),
            }
        }
        documents
    }

    /// Judges which files are there: all of `names`, the interface texts of each language, and
    /// no other.
    pub(super) fn check(&self, names: &[&str], languages: &Languages<'_>, faults: &mut Vec<Fault>) {
        let codes = languages.codes();
        let texts = codes.iter().flatten().map(|code| format!("texts.{code}.json"));
        let wanted: Vec<String> =
            names.iter().map(|name| format!("{name}.json")).chain(texts).collect();
        for file in wanted.iter().filter(|file| !self.files.contains_key(*file)) {
            faults.push(Fault::of_file(
                self.path(file),
                1,
                "the file is missing",
                "add it; a list with no entry is []",
            ));
        }
        let absent = |file: &&str| !self.files.contains_key(*file);
        for file in self.files.keys().filter(|file| !wanted.contains(file)) {
            let name = file.strip_suffix(".json").unwrap_or(file);
            if codes.is_none() && interface::language_of(name).is_some() {
                continue;
            }
            let absent = || wanted.iter().map(String::as_str).filter(absent);
            faults.push(Fault::of_file(
                self.path(file),
                1,
                "the file is no part of the record",
                unknown_file_remedy(name, file, absent()),
            ));
        }
    }
}

fn unknown_file_remedy<'a>(
    name: &str,
    file: &str,
    absent: impl Iterator<Item = &'a str> + Clone,
) -> String {
    match interface::language_of(name) {
        Some(code) if nearest(file, absent.clone()).is_none() => {
            format!("add the language {} to zone.json, or delete the file", quote(code))
        }
        _ => did_you_mean(file, absent, || "delete it, or move it elsewhere".to_owned()),
    }
}
