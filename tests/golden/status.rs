//! Statuses on dates: against the real record, and against histories made by hand.

use crate::editions::record;
use zone_showcase::{
    data::{Coverage, Date, DateSpan, Extent, Id, Project, Status},
    query::{
        last_report, phase_on, silent_count, silent_since, status_report, status_tally,
        unit_report, unit_state,
    },
};

fn on(day: &str) -> Date {
    Date::parse(day).unwrap()
}

fn project(id: &str) -> &'static Project {
    record().project(&Id::new(id)).unwrap()
}

/// The status of each unit on a day, `-` before the first report on it.
fn units_on(id: &str, day: &str) -> Vec<&'static str> {
    let project = project(id);
    project
        .units
        .iter()
        .map(|unit| unit_state(project, unit, on(day)).map_or("-", |state| state.status.as_str()))
        .collect()
}

#[test]
fn ja_solar_through_the_years() {
    assert_eq!(units_on("ja_20gw", "2022-06-21"), ["-", "-"]);
    assert_eq!(units_on("ja_20gw", "2022-06-22"), ["announced", "-"]);
    assert_eq!(units_on("ja_20gw", "2022-07-01"), ["signed", "-"]);
    // "November 2022" is known to be past only when the month is.
    assert_eq!(units_on("ja_20gw", "2022-11-29"), ["signed", "announced"]);
    assert_eq!(units_on("ja_20gw", "2022-11-30"), ["building", "announced"]);
    assert_eq!(units_on("ja_20gw", "2026-11-22"), ["operating", "operating"]);
}

#[test]
fn bangjie_starts_stops_and_stays_stopped() {
    let project = project("bangjie_1");
    let status = |day| status_report(project, on(day)).unwrap().status.unwrap();
    assert_eq!(status("2023-01-01"), Status::Signed);
    assert_eq!(status("2024-06-01"), Status::Operating);
    assert_eq!(status("2025-03-01"), Status::Halted);
    // A court's ruling is a report, but names no status.
    assert_eq!(status("2026-11-22"), Status::Halted);
    assert_eq!(last_report(project, on("2026-11-22")).unwrap().id, "reorganisation");
}

#[test]
fn a_part_is_said_to_be_a_part() {
    let project = project("csi_base");
    let cell = project.units.iter().find(|unit| unit.id == "cell").unwrap();
    let state = unit_state(project, cell, on("2026-11-22")).unwrap();
    assert_eq!((state.status, state.extent), (Status::Operating, Extent::Part));
    assert_eq!(state.amount, None, "the share is not known");
}

#[test]
fn an_undated_later_report_replaces_no_status() {
    let project = project("trina_h2_base");
    assert_eq!(status_report(project, on("2026-11-22")).unwrap().id, "ground");
    assert_eq!(last_report(project, on("2026-11-22")).unwrap().id, "later_report");
}

/// A project with one unit and the given history.
fn made(history: &[(&str, Option<Status>)]) -> Project {
    let mut made = project("bangjie_1").clone();
    let pattern = made.events[0].clone();
    made.events = history
        .iter()
        .enumerate()
        .map(|(at, (date, status))| {
            let mut event = pattern.clone();
            event.id = format!("event_{at}");
            event.date = DateSpan::parse(date).unwrap();
            event.status = *status;
            event
        })
        .collect();
    made
}

#[test]
fn silence_begins_after_two_years_and_not_before() {
    let project = made(&[("2022-06-15", Some(Status::Signed))]);
    assert_eq!(silent_since(&project, on("2024-06-15")), None);
    assert_eq!(silent_since(&project, on("2024-06-16")), Some(on("2022-06-15")));
}

#[test]
fn silence_counts_from_the_last_day_that_a_date_can_mean() {
    let project = made(&[("2022", Some(Status::Signed))]);
    assert_eq!(silent_since(&project, on("2024-12-31")), None);
    assert_eq!(silent_since(&project, on("2025-01-01")), Some(on("2022")));
}

#[test]
fn any_report_breaks_the_silence_even_one_without_a_status() {
    let project = made(&[("2020", Some(Status::Signed)), ("2024-05", None)]);
    assert_eq!(silent_since(&project, on("2026-03")), None);
}

#[test]
fn without_a_report_there_is_no_status_and_no_silence() {
    let project = made(&[]);
    assert!(status_report(&project, on("2026-01-01")).is_none());
    assert_eq!(silent_since(&project, on("2026-01-01")), None);
    assert_eq!(phase_on(&project, on("2026-01-01")), None);
}

#[test]
fn the_phase_is_that_of_the_furthest_unit_and_a_stop_needs_all() {
    let mut two = made(&[
        ("2022", Some(Status::Building)),
        ("2023", Some(Status::Operating)),
        ("2024", Some(Status::Halted)),
    ]);
    let mut second = two.units[0].clone();
    second.id = "second".to_owned();
    two.units.push(second);
    let first = two.units[0].id.clone();
    let of = |unit: &str| Coverage { unit: unit.to_owned(), extent: Extent::Whole, amount: None };
    two.events[1].covers = vec![of(&first)];
    two.events[2].covers = vec![of(&first)];
    assert_eq!(phase_on(&two, on("2022-12-31")), Some((Status::Building, false)));
    assert_eq!(phase_on(&two, on("2023-12-31")), Some((Status::Operating, false)));
    assert_eq!(phase_on(&two, on("2024-12-31")), Some((Status::Building, false)));
    // A part of a unit is told as a part.
    two.events[1].covers[0].extent = Extent::Part;
    assert_eq!(phase_on(&two, on("2023-12-31")), Some((Status::Operating, true)));
    two.events[2].covers = vec![];
    assert_eq!(phase_on(&two, on("2024-12-31")), Some((Status::Halted, false)));
}

/// The line that counts all projects: each stands in it once, under its last reported status, and
/// those of which nothing was told for over two years are counted among them.
#[test]
fn the_tally_counts_every_project_once() {
    let tally = status_tally(record());
    let told: Vec<_> = tally
        .iter()
        .map(|(state, count)| {
            let silent = silent_count(record(), *state);
            let word = match state {
                Some((status, part)) => {
                    format!("{}{}", status.as_str(), if *part { " in part" } else { "" })
                }
                None => "unknown".to_owned(),
            };
            format!("{count} {word}, {silent} silent")
        })
        .collect();
    assert_eq!(tally.iter().map(|(_, count)| count).sum::<usize>(), record().projects.len());
    assert_eq!(
        told,
        [
            "6 operating, 6 silent",
            "3 operating in part, 1 silent",
            "12 building, 9 silent",
            "5 signed, 4 silent",
            "1 announced, 1 silent",
            "1 halted, 0 silent",
            "1 ended, 0 silent",
            "1 unknown, 0 silent",
        ]
    );
}

/// What is told of a project as a whole is told of each of its units; what is told of one unit is
/// not told of the others.
#[test]
fn a_later_report_without_a_status_ends_the_silence_of_the_units_it_concerns() {
    let mut two = made(&[("2020", Some(Status::Building)), ("2024-05", None)]);
    let mut second = two.units[0].clone();
    second.id = "second".to_owned();
    two.units.push(second);
    let last = |project: &Project, unit: usize| {
        let event = unit_report(project, &project.units[unit], on("2026-03-01")).unwrap();
        event.id.clone()
    };
    assert_eq!([last(&two, 0), last(&two, 1)], ["event_1", "event_1"]);
    let of = Coverage { unit: "second".to_owned(), extent: Extent::Whole, amount: None };
    two.events[1].covers = vec![of];
    assert_eq!([last(&two, 0), last(&two, 1)], ["event_0", "event_1"]);
}
