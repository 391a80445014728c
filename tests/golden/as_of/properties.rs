//! What must hold of a look back on every date.

use super::{on, then};
use crate::editions::record;
use std::{collections::BTreeMap, fs, path::Path};
use zone_showcase::{
    builder::{self, DATA},
    data::{Date, Record, check::Folder},
    i18n::all_keys,
    query::{as_of, change_dates},
};

/// The zone's own two dates are the only thing that every day changes.
fn without_dates(mut record: Record) -> Record {
    record.zone.released = on("2000");
    record.zone.researched = on("2000");
    record
}

#[test]
fn something_changes_on_each_date_and_nothing_between() {
    let dates = change_dates(record());
    let mut before = without_dates(then("1000"));
    let mut idle = Vec::new();
    for date in &dates {
        let (eve, day) = (day_before(*date), date.last_day());
        assert!(without_dates(as_of(record(), eve)) == before, "before {date}");
        let now = without_dates(as_of(record(), day));
        if now == before {
            idle.push(date.to_string());
        }
        before = now;
    }
    assert!(without_dates(then("2026-11-21")) == before, "after the last date");
    assert!(idle.is_empty(), "nothing changes on {idle:?}");
}

fn day_before(date: Date) -> Date {
    let ordinal = date.last_day().ordinal() - 1;
    let day =
        |month: u32, day: u32| Date::parse(&format!("{:04}-{month:02}-{day:02}", date.year())).ok();
    let year_end = on(&format!("{:04}-12-31", date.year() - 1));
    (1..=12)
        .flat_map(|month| (1..=31).filter_map(move |it| day(month, it)))
        .chain([year_end])
        .find(|day| day.ordinal() == ordinal)
        .unwrap()
}

#[test]
fn a_look_back_from_an_earlier_day_is_the_same() {
    let dates: Vec<_> =
        change_dates(record()).into_iter().step_by(9).chain([on("2026-06")]).collect();
    for (at, later) in dates.iter().enumerate() {
        let back = as_of(record(), *later);
        for earlier in dates.iter().take(at + 1) {
            let (by_way, direct) = (as_of(&back, *earlier), as_of(record(), *earlier));
            assert!(by_way == direct, "{earlier} by way of {later}");
        }
    }
}

#[test]
fn from_its_release_on_the_record_is_itself() {
    for day in ["2026-11-22", "2026-11", "2026", "9999"] {
        assert!(then(day) == *record(), "{day}");
    }
    assert!(then("2026-11-21") != *record(), "the day before it has another date");
}

/// A source's number is its place in the list, the same on every date.
#[test]
fn a_source_keeps_its_number() {
    for day in ["1000", "2018", "2024-06"] {
        assert!(then(day).sources == record().sources, "{day}");
    }
}

/// What was known stays known: each entry, report, unit and sum.
#[test]
fn knowledge_only_grows() {
    let mut before: Vec<String> = Vec::new();
    for date in change_dates(record()) {
        let now = everything(&as_of(record(), date));
        let lost: Vec<_> = before.iter().filter(|it| !now.contains(it)).collect();
        assert!(lost.is_empty(), "on {date} these are gone: {lost:?}");
        before = now;
    }
    assert_eq!(before.len(), everything(record()).len(), "in the end all is known");
}

fn everything(record: &Record) -> Vec<String> {
    let mut all = Vec::new();
    for project in &record.projects {
        let mut add = |part: &str| all.push(format!("projects/{}.{part}", project.id));
        add("");
        project.events.iter().for_each(|it| add(&it.id));
        project.units.iter().for_each(|it| add(&it.id));
        project.investments.iter().for_each(|it| add(&it.id));
        (0..project.summary.len()).for_each(|at| add(&at.to_string()));
    }
    all.extend(record.companies.iter().map(|it| format!("companies/{}", it.id)));
    all.extend(record.figures.iter().map(|it| format!("figures/{}", it.id)));
    all.extend(record.initiatives.iter().map(|it| format!("initiatives/{}", it.id)));
    all.extend(record.institutes.iter().map(|it| format!("institutes/{}", it.id)));
    all.extend(record.places.iter().map(|it| format!("places/{}", it.id)));
    all.extend(record.timeline.iter().map(|it| format!("timeline/{}", it.id)));
    all.extend(record.conflicts.iter().map(|it| format!("conflicts/{}", it.id)));
    all.extend(record.unknowns.iter().map(|it| format!("unknowns/{}", it.id)));
    all
}

/// The checker finds nothing in a record of an earlier day but statements that stages and
/// initiatives cannot be without, and which have no words yet: no reference leads nowhere.
#[test]
fn the_checker_reads_the_record_of_any_day() {
    let loaded = builder::check(Path::new(DATA)).unwrap();
    let keys = all_keys();
    let keys: Vec<_> = keys.iter().map(String::as_str).collect();
    for day in ["1000", "2009-12", "2018", "2022-12", "2023-10-30", "2024-06", "2025-06"] {
        let mut then = as_of(&loaded.record, on(day));
        // Sources stay, and a source is no younger than the release.
        then.zone.released = loaded.record.zone.released;
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for (name, value) in serde_json::to_value(&then).unwrap().as_object().unwrap() {
            files.insert(format!("{name}.json"), serde_json::to_vec(value).unwrap());
        }
        for lang in ["en", "zh"] {
            let name = format!("texts.{lang}.json");
            files.insert(name.clone(), fs::read(Path::new(DATA).join(name)).unwrap());
        }
        let faults = Folder::of(Path::new("then"), files).load(&keys).err().unwrap_or_default();
        let others: Vec<_> = faults
            .iter()
            .filter(|fault| {
                let field = fault.field.as_deref().unwrap_or_default();
                !field.contains("state.") && !field.starts_with("what.")
            })
            .map(ToString::to_string)
            .collect();
        assert!(others.is_empty(), "{day}: {others:#?}");
    }
}
