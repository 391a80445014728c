//! Histories made by hand: one project, one stage, a few sources.

use super::on;
use crate::editions::record;
use zone_showcase::{
    data::{Coverage, DateSpan, Extent, Id, Project, Record, Source, Standing, Status, Unit},
    query::{as_of, change_dates, status_report},
};

/// A record that knows nothing but its sources, given as id and date.
fn made(sources: &[(&str, Option<&str>)]) -> Record {
    let mut made = as_of(record(), on("1000"));
    made.zone.released = record().zone.released;
    made.zone.researched = on("2026-03");
    let pattern = made.sources[0].clone();
    made.sources = sources
        .iter()
        .map(|(id, date)| Source {
            id: Id::new(*id),
            date: date.map(|date| DateSpan::parse(date).unwrap()),
            ..pattern.clone()
        })
        .collect();
    made
}

fn sources(ids: &[&str]) -> Vec<Id<Source>> {
    ids.iter().map(|id| Id::new(*id)).collect()
}

/// Adds a project with these reports, each a date, a status and its sources.
fn with_project(mut made: Record, reports: &[(&str, Status, &[&str])]) -> Record {
    let pattern = record().project(&Id::new("bangjie_1")).unwrap();
    let events = reports.iter().enumerate().map(|(at, (date, status, by))| {
        let mut event = pattern.events[0].clone();
        event.id = format!("event_{at}");
        event.date = DateSpan::parse(date).unwrap();
        event.status = Some(*status);
        event.sources = sources(by);
        event
    });
    made.projects = vec![Project {
        events: events.collect(),
        summary: Vec::new(),
        units: Vec::new(),
        investments: Vec::new(),
        ..pattern.clone()
    }];
    made.companies = vec![record().company(&pattern.companies[0]).unwrap().clone()];
    made.companies[0].about.clear();
    made.companies[0].sources = sources(&["late", "last"]);
    made
}

fn unit(id: &str, by: &[&str]) -> Unit {
    let pattern = &record().project(&Id::new("bangjie_1")).unwrap().units[0];
    Unit { id: id.to_owned(), sources: sources(by), ..pattern.clone() }
}

/// The status on a day, `-` where the project is not known.
fn status(made: &Record, day: &str) -> &'static str {
    let then = as_of(made, on(day));
    let Some(project) = then.projects.first() else { return "-" };
    status_report(project, then.zone.released).unwrap().status.unwrap().as_str()
}

#[test]
fn a_report_waits_for_its_first_source_and_for_its_day() {
    let made = with_project(
        made(&[("early", Some("2020-01-15")), ("late", Some("2021")), ("last", Some("2024"))]),
        &[
            ("2020-02-01", Status::Signed, &["early"]),
            ("2020-06", Status::Building, &["last", "late"]),
        ],
    );
    assert_eq!(status(&made, "2020-01-31"), "-", "announced, but not yet signed");
    assert_eq!(status(&made, "2020-02-01"), "signed");
    assert_eq!(status(&made, "2021-12-30"), "signed", "a source of 2021 may be of its last day");
    assert_eq!(status(&made, "2021"), "building");
    let told_by = |day: &str| as_of(&made, on(day)).projects[0].events[1].sources.len();
    assert_eq!((told_by("2021"), told_by("2024")), (1, 2));
    let dates: Vec<_> = change_dates(&made).iter().map(ToString::to_string).collect();
    assert!(["2020-02-01", "2021", "2024"].iter().all(|it| dates.contains(&(*it).to_owned())));
}

#[test]
fn an_undated_source_is_placed_by_what_it_tells() {
    let made = with_project(
        made(&[("undated", None), ("late", None), ("last", None)]),
        &[("2022-09", Status::Signed, &["undated"])],
    );
    assert_eq!(status(&made, "2022-09-29"), "-");
    assert_eq!(status(&made, "2022-09-30"), "signed");
}

/// A source of "2026" that a search up to March found was out by the end of March.
#[test]
fn no_source_is_younger_than_the_search() {
    let made = with_project(
        made(&[("year", Some("2026")), ("late", Some("2026")), ("last", Some("2026"))]),
        &[("2025-09", Status::Signed, &["year"])],
    );
    assert_eq!(status(&made, "2026-03-30"), "-");
    assert_eq!(status(&made, "2026-03-31"), "signed");
}

/// The company of a known project is known, though what places it is younger.
#[test]
fn a_known_project_has_its_company() {
    let made = with_project(
        made(&[("early", Some("2020")), ("late", Some("2023")), ("last", Some("2024"))]),
        &[("2019", Status::Signed, &["early"])],
    );
    let company = |day: &str| {
        let then = as_of(&made, on(day));
        then.companies.first().map(|company| company.sources.len())
    };
    assert_eq!(
        [company("2019"), company("2020"), company("2023"), company("2024")],
        [None, Some(1), Some(1), Some(2)]
    );
}

/// A report on one unit is none on the project, even where the unit is not known yet.
#[test]
fn a_report_waits_for_its_unit() {
    let mut made = with_project(
        made(&[("early", Some("2020")), ("late", Some("2022")), ("last", Some("2024"))]),
        &[("2020-01", Status::Signed, &["early"]), ("2020-02", Status::Operating, &["early"])],
    );
    made.projects[0].units = vec![unit("first", &["early"]), unit("second", &["late"])];
    let of_second = Coverage { unit: "second".to_owned(), extent: Extent::Whole, amount: None };
    made.projects[0].events[1].covers = vec![of_second];
    let units = |day: &str| as_of(&made, on(day)).projects[0].units.len();
    assert_eq!((status(&made, "2021"), units("2021")), ("signed", 1));
    assert_eq!((status(&made, "2022"), units("2022")), ("operating", 2));
}

/// The standing of a stage follows what is known of it.
#[test]
fn a_stage_is_open_then_unreported_then_producing() {
    let mut made = with_project(
        made(&[("early", Some("2020")), ("late", Some("2022")), ("last", Some("2024"))]),
        &[("2020-01", Status::Signed, &["early"]), ("2020-02", Status::Operating, &["late"])],
    );
    made.projects[0].units = vec![unit("only", &["early"])];
    made.chains = record().chains.clone();
    made.chains.truncate(1);
    for stage in &mut made.chains[0].stages {
        stage.state.as_of = None;
        stage.state.sources = sources(&["last"]);
        stage.standing = Standing::Past;
    }
    let cells = |day: &str| {
        let then = as_of(&made, on(day));
        let (_, stage) = then.stage(&Id::new("pv_cell")).unwrap();
        (stage.standing, stage.companies.len(), stage.state.sources.len())
    };
    assert_eq!(cells("2019"), (Standing::Open, 0, 0));
    assert_eq!(cells("2020"), (Standing::Unreported, 1, 0));
    assert_eq!(cells("2022"), (Standing::Producing, 1, 0));
    assert_eq!(cells("2024"), (Standing::Past, 1, 1), "from here on the record's own reading");
}
