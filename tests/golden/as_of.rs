//! The record as it was known on a date: the four flagship projects on four dates, written out by
//! hand from the reports and the dates of their sources, and what must hold on every date.

use crate::editions::record;
use zone_showcase::{
    data::{Date, Extent, Id, Project, Record, Standing},
    query::{as_of, asked_date, change_dates, status_report, unit_state},
};

fn on(day: &str) -> Date {
    Date::parse(day).unwrap()
}

fn then(day: &str) -> Record {
    as_of(record(), on(day))
}

const DAYS: [&str; 4] = ["2022-12", "2023-10-30", "2024-06", "2025-06"];

/// The status; each unit with its own; how many sums of money and how many statements.
fn told(record: &Record, id: &str) -> String {
    let Some(project) = record.project(&Id::new(id)) else { return "not known".to_owned() };
    let day = record.zone.released;
    let status = status_report(project, day).map_or("-", |event| event.status.unwrap().as_str());
    let units: Vec<_> = project.units.iter().map(|unit| {
        let state = unit_state(project, unit, day);
        let part = state.is_some_and(|it| it.extent == Extent::Part);
        let status = state.map_or("-", |it| it.status.as_str());
        format!("{} {status}{}", unit.id, if part { " in part" } else { "" })
    }).collect();
    let (sums, claims) = (project.investments.len(), project.summary.len());
    format!("{status}; {}; {sums} sums, {claims} statements", units.join(", "))
}

#[test]
fn the_flagships_on_four_dates() {
    let expected = [
        // The start of work in November 2022 is told by a source of mid-2023 alone. The statement
        // on both phases sums up that source as well.
        ("ja_20gw", [
            "announced; cell_1 signed, cell_2 announced; 2 sums, 0 statements",
            "operating; cell_1 operating, cell_2 operating; 2 sums, 4 statements",
            "operating; cell_1 operating, cell_2 operating; 2 sums, 4 statements",
            "operating; cell_1 operating, cell_2 operating; 2 sums, 4 statements",
        ]),
        // The first cell of August 2023 is told in December, the modules in November 2024. The
        // wafer sum, from a source without a date, counts from its own, 29 November 2023.
        ("csi_base", [
            "not known",
            "building; wafer signed, cell building; 0 sums, 4 statements",
            "operating; wafer announced, cell operating in part; 2 sums, 5 statements",
            "operating; wafer announced, cell operating in part, module operating in part; \
             2 sums, 6 statements",
        ]),
        // Its size is told with its groundbreaking; the later report is dated up to December 2025.
        ("trina_h2_base", [
            "not known",
            "signed; ; 0 sums, 0 statements",
            "building; electrolyser building; 1 sums, 3 statements",
            "building; electrolyser building; 1 sums, 3 statements",
        ]),
        // Of the halt a source of March 2025 tells; that it went on, one of February 2026.
        ("bangjie_1", [
            "signed; cell signed; 0 sums, 0 statements",
            "operating; cell operating in part; 0 sums, 1 statements",
            "operating; cell operating in part; 0 sums, 1 statements",
            "halted; cell halted; 0 sums, 1 statements",
        ]),
    ];
    for (id, told_on) in expected {
        assert_eq!(DAYS.map(|day| told(&then(day), id)), told_on, "{id}");
    }
}

#[test]
fn the_known_things_are_counted() {
    for day in ["2009", "2016", "2021", "2023-10-30", "2024-06", "2025-06", "2026-06"] {
        let then = then(day);
        println!("{day}: {} {} {} {} {} {} {} {} {}", then.projects.len(), then.companies.len(), then.figures.len(), then.initiatives.len(), then.institutes.len(), then.timeline.len(), then.places.len(), then.conflicts.len(), then.unknowns.len());
    }
    println!("{:?}", change_dates(record()).iter().map(|d| d.to_string()).collect::<Vec<_>>());
    panic!();
}

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
    let day = |month: u32, day: u32| {
        Date::parse(&format!("{:04}-{month:02}-{day:02}", date.year())).ok()
    };
    let year_end = on(&format!("{:04}-12-31", date.year() - 1));
    (1..=12)
        .flat_map(|month| (1..=31).filter_map(move |it| day(month, it)))
        .chain([year_end])
        .find(|day| day.ordinal() == ordinal)
        .unwrap()
}

#[test]
fn a_look_back_from_an_earlier_day_is_the_same() {
    let dates: Vec<_> = change_dates(record()).into_iter().step_by(9).chain([on("2026-06")]).collect();
    for (at, later) in dates.iter().enumerate() {
        let back = as_of(record(), *later);
        for earlier in dates.iter().take(at + 1) {
            let (by_way, direct) = (as_of(&back, *earlier), as_of(record(), *earlier));
            assert!(by_way == direct, "{earlier} by way of {later}");
        }
    }
}
