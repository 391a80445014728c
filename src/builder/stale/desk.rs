//! What every section needs: where an entry stands, how old a date is, a text cut to fit.

use crate::{
    builder::inventory::months,
    components::plain,
    data::{
        Date, DateSpan, EntityKind, Id, Record, Source, Text,
        check::{Fault, Loaded},
    },
};
use std::path::Path;

/// How many characters of a text are quoted.
const QUOTED: usize = 80;

/// A record on an editor's desk, and the folder that it was read from.
pub struct Desk<'a> {
    pub loaded: &'a Loaded,
    pub dir: &'a Path,
}

impl<'a> Desk<'a> {
    /// The record.
    pub fn record(&self) -> &'a Record {
        &self.loaded.record
    }

    /// A finding on an entry: what is to be known of it, and what to do.
    pub fn finding<T>(&self, kind: EntityKind, id: &Id<T>, problem: String, remedy: &str) -> Fault {
        self.finding_in(kind.as_str(), id.as_str(), None, problem, remedy)
    }

    /// A finding on a field of an entry of a file, or of the file itself where `id` names none.
    pub fn finding_in(
        &self,
        file: &str,
        id: &str,
        field: Option<String>,
        problem: String,
        remedy: &str,
    ) -> Fault {
        let names = [Some(id), field.as_deref(), field.as_deref().map(first)];
        let line = self
            .loaded
            .lines
            .get(file)
            .and_then(|lines| names.into_iter().flatten().find_map(|name| lines.get(name)));
        Fault {
            file: self.dir.join(format!("{file}.json")).to_string_lossy().into_owned(),
            line: line.copied().unwrap_or(1),
            record: (!id.is_empty()).then(|| id.to_owned()),
            field,
            problem,
            remedy: remedy.to_owned(),
        }
    }

    /// How old a date is at the end of the search: `29 months old`.
    pub fn age(&self, date: Date) -> String {
        match months(date, self.record().zone.researched) {
            0 => "less than a month old".to_owned(),
            1 => "1 month old".to_owned(),
            count => format!("{count} months old"),
        }
    }

    /// The date of the newest of these sources, if any has one.
    pub fn newest<'s>(&self, ids: impl IntoIterator<Item = &'s Id<Source>>) -> Option<DateSpan> {
        let dates = ids.into_iter().filter_map(|id| self.record().source(id)?.date);
        dates.max_by_key(DateSpan::order)
    }

    /// The beginning of a text, in quotation marks, without its marks for terms.
    pub fn quote(&self, text: &Text) -> String {
        let text = plain(text.in_lang("en"));
        let mut letters = text.chars();
        let beginning: String = letters.by_ref().take(QUOTED).collect();
        if letters.next().is_none() { format!("\"{text}\"") } else { format!("\"{beginning}…\"") }
    }
}

/// The first step of the way to a field: `about` of `about[0].text`.
fn first(field: &str) -> &str {
    field.split(['.', '[']).next().unwrap_or(field)
}
