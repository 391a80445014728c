//! Developments: which values stand in one line, in which order, and which never do.

use crate::editions::record;
use zone_showcase::{
    data::{DateSpan, Figure, Id, Kind},
    query::series_of,
};

fn figure(id: &str) -> Figure {
    record().figure(&Id::new(id)).unwrap().clone()
}

fn ids(series: &[Vec<&Figure>]) -> Vec<Vec<String>> {
    series.iter().map(|it| it.iter().map(|figure| figure.id.to_string()).collect()).collect()
}

#[test]
fn each_series_stands_oldest_first() {
    let all: Vec<_> = record().figures.iter().collect();
    assert_eq!(
        ids(&series_of(&all)),
        [
            vec!["gdp_2020", "gdp_2023"],
            vec!["city_gdp_2022", "city_gdp_2024", "city_gdp_2025"],
            vec!["city_sales_2023", "city_sales_2024", "city_sales_2025"],
            vec!["rank_2020", "rank_2024"],
            vec!["port_teu_2024", "port_teu_2025"],
            vec!["airport_2023", "airport_2025"],
        ]
    );
}

/// Values of one line were counted in the same way: what they are of, and in what, must agree.
#[test]
fn a_series_has_one_unit_one_scope_one_topic() {
    let all: Vec<_> = record().figures.iter().collect();
    for series in series_of(&all) {
        let of = |figure: &Figure| (figure.quantity.unit, figure.scope, figure.topic);
        assert!(series.iter().all(|it| of(it) == of(series[0])), "{}", series[0].id);
        let periods: Vec<_> =
            series.iter().map(|it| it.period.or(it.stated.first().copied())).collect();
        assert!(periods.iter().all(Option::is_some), "{}: a value of no time", series[0].id);
        assert!(periods.windows(2).all(|pair| pair[0] != pair[1]), "{}: {periods:?}", series[0].id);
    }
}

#[test]
fn one_value_is_no_development() {
    let (from, to) = (figure("gdp_2020"), figure("gdp_2023"));
    assert!(series_of(&[&from]).is_empty());
    assert_eq!(series_of(&[&to, &from]).len(), 1);
}

#[test]
fn an_aim_is_no_point_of_a_line() {
    let (from, to) = (figure("gdp_2020"), figure("gdp_2023"));
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Actual) {
        let mut aim = figure("gdp_2023");
        aim.quantity.kind = *kind;
        assert!(series_of(&[&from, &aim]).is_empty(), "{}", kind.as_str());
        assert_eq!(ids(&series_of(&[&from, &aim, &to])), [["gdp_2020", "gdp_2023"]]);
    }
}

#[test]
fn a_value_without_a_period_stands_where_it_was_stated() {
    let rank = figure("rank_2024");
    assert_eq!(rank.period, None, "this test needs a value without a period");
    let mut later = figure("rank_2020");
    later.period = None;
    later.stated = vec![DateSpan::parse("2025").unwrap()];
    assert_eq!(ids(&series_of(&[&later, &rank])), [["rank_2024", "rank_2020"]]);
}
