//! What is in the record, counted: `docs/record.md`, which `cargo xtask record` writes anew.

mod claims;
mod figures;
mod projects;
mod sources;
mod table;

use super::{DATA, Faults, bundles, check, one};
use crate::{
    data::{Date, EntityKind, Record},
    edition::{Ed, Edition},
    i18n::date,
};
use std::{collections::BTreeMap, path::Path};
use table::Table;

/// The inventory of the record below `root`, as Markdown in English, or in the first language
/// where there is no English.
///
/// # Errors
/// Every fault of the record.
pub fn inventory(root: &Path) -> Result<String, Faults> {
    let loaded = check(&root.join(DATA))?;
    let mut bundles = bundles(&loaded, "").map_err(one)?;
    let english = bundles.iter().position(|it| it.bundle.lang == "en").unwrap_or_default();
    if bundles.is_empty() {
        return Err(one("the record names no language; add one to zone.json".to_owned()));
    }
    let ed = Edition::open(bundles.swap_remove(english).bundle, "/", None);
    let parts = [
        introduction(ed),
        entries(ed),
        sources::section(ed),
        projects::section(ed),
        figures::section(ed),
        claims::section(ed),
    ];
    Ok(parts.join("\n"))
}

fn introduction(ed: Ed) -> String {
    let zone = &ed.record().zone;
    format!(
        "# What is in the record\n\n\
         Counted from `{DATA}` by `cargo xtask record`, and not written by hand.\n\
         {}, release of {}.\n\
         Ages are counted to {}, up to which sources were searched.\n\
         Dates are those of the record: `../2023-10-30` is that day or before.\n",
        zone.name.in_lang(ed.lang()),
        date(ed.texts(), zone.released),
        date(ed.texts(), zone.researched),
    )
}

/// How many there are of each kind, and of their parts.
fn entries(ed: Ed) -> String {
    let record = ed.record();
    let mut table = Table::new(&["Kind", "Entries"]);
    for kind in EntityKind::ALL {
        let word = capital(ed.word("entity", kind.as_str()));
        table.row([word, count_of(record, *kind).to_string()]);
    }
    let sum =
        |of: fn(&crate::data::Project) -> usize| -> usize { record.projects.iter().map(of).sum() };
    format!(
        "## Entries\n\n{table}\n\
         The projects have {} dated reports, {} units of capacity and {} sums of money.\n",
        sum(|project| project.events.len()),
        sum(|project| project.units.len()),
        sum(|project| project.investments.len()),
    )
}

fn count_of(record: &Record, kind: EntityKind) -> usize {
    match kind {
        EntityKind::Chains => record.chains.len(),
        EntityKind::Companies => record.companies.len(),
        EntityKind::Conflicts => record.conflicts.len(),
        EntityKind::Figures => record.figures.len(),
        EntityKind::Initiatives => record.initiatives.len(),
        EntityKind::Institutes => record.institutes.len(),
        EntityKind::Places => record.places.len(),
        EntityKind::Projects => record.projects.len(),
        EntityKind::Sectors => record.sectors.len(),
        EntityKind::Sources => record.sources.len(),
        EntityKind::Stages => record.chains.iter().map(|chain| chain.stages.len()).sum(),
        EntityKind::Terms => record.terms.len(),
        EntityKind::Timeline => record.timeline.len(),
        EntityKind::Unknowns => record.unknowns.len(),
    }
}

/// How often each occurs.
fn tally<T: Ord>(things: impl IntoIterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for thing in things {
        *counts.entry(thing).or_default() += 1;
    }
    counts
}

/// Whole months from the last day that `last` can mean to the first that `researched` can.
pub(super) fn months(last: Date, researched: Date) -> u16 {
    let month = |date: Date| date.year() * 12 + u16::from(date.month().unwrap_or(1));
    month(researched.first_day()).saturating_sub(month(last.last_day()))
}

/// A share of `all`, in whole per cent.
fn share(some: usize, all: usize) -> String {
    (some * 100 + all / 2).checked_div(all).map_or_else(String::new, |share| format!("{share} %"))
}

/// Nothing where a table would say 0, so that what is there stands out.
fn or_blank(count: usize) -> String {
    if count == 0 { String::new() } else { count.to_string() }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::{Date, months, share};

    #[test]
    fn ages_are_counted_between_the_nearest_days_that_are_meant() {
        let age = |last: &str, researched: &str| {
            let [last, researched] = [last, researched].map(Date::parse);
            last.and_then(|last| Ok(months(last, researched?)))
        };
        assert_eq!(age("2023-09-26", "2026-03"), Ok(30));
        assert_eq!(age("2023-Q3", "2026-03"), Ok(30));
        assert_eq!(age("2023", "2026-03"), Ok(27));
        assert_eq!(age("2026", "2026-03"), Ok(0), "a year may not be over");
    }

    #[test]
    fn shares_are_rounded_and_none_of_none_is_no_share() {
        assert_eq!(share(1, 3), "33 %");
        assert_eq!(share(2, 3), "67 %");
        assert_eq!(share(0, 0), "");
    }
}
