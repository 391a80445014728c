//! Bars, lines and points say the numbers that stand beside them.

use crate::{
    read::{amount, same, words_of},
    site::{AT_ROOT, RECORD, languages, select},
};
use zone_showcase::{
    data::{Figure, Id, MeasurementUnit},
    query::series_of,
};

/// Each way is drawn and listed once, the shortest first, on an axis that all of a measure share.
#[test]
fn ways_are_as_long_as_they_are_said_to_be() {
    let all: usize = RECORD.places.iter().map(|place| place.reach.len()).sum();
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/location/"));
        let mut shown = 0;
        for table in page.select(&select(".reach")) {
            let (mut before, mut share) = (0.0, None);
            for row in table.select(&select("tbody tr")) {
                let claim = row.attr("data-claim").unwrap();
                let (place, reach) = claim["places/".len()..].split_once('.').unwrap();
                let place = RECORD.place(&Id::new(place)).unwrap();
                let wanted = place.reach.iter().find(|it| it.id == reach).unwrap();
                let said = amount(&words_of(row, "td.number")).unwrap();
                assert!(same(said, wanted.quantity.value), "{lang}: {claim}: {said}");
                assert!(said >= before, "{lang}: {claim} stands after a longer one");
                before = said;
                let at: f64 = row
                    .select(&select("circle"))
                    .next()
                    .unwrap()
                    .attr("cx")
                    .unwrap()
                    .parse()
                    .unwrap();
                // The shortest are drawn two units long, so that they can be seen.
                if at > 2.0 {
                    let (low, high) = ((at - 0.5) / said, (at + 0.5) / said);
                    let (least, most) = share.unwrap_or((low, high));
                    assert!(low <= most && high >= least, "{lang}: {claim} is on another axis");
                    share = Some((low.max(least), high.min(most)));
                }
                shown += 1;
            }
        }
        assert_eq!(shown, all, "{lang}: each way of the record is there");
    }
}

/// Every point of a line says what the list beside it says: number, unit, and how exact it is.
#[test]
fn points_of_a_series_say_what_the_list_says() {
    let all: Vec<&Figure> = RECORD.figures.iter().collect();
    let series = series_of(&all);
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/figures/"));
        let said = |figure: &Figure| {
            let item = select(&format!("#figure-{}", figure.id));
            words_of(page.select(&item).next().unwrap(), "b")
        };
        let charts: Vec<_> = page.select(&select("figure.chart")).collect();
        assert_eq!(charts.len(), series.len(), "{lang}");
        for (chart, series) in charts.iter().zip(&series) {
            let drawn: Vec<_> = chart
                .select(&select("a[data-claim]"))
                .map(|point| (point.attr("data-claim").unwrap(), words_of(point, "text.value")))
                .collect();
            let claims: Vec<_> = series.iter().map(|it| format!("figures/{}", it.id)).collect();
            let listed: Vec<_> =
                claims.iter().map(String::as_str).zip(series.iter().map(|it| said(it))).collect();
            assert_eq!(drawn, listed, "{lang}");
            let sentence = words_of(*chart, "figcaption");
            for (_, end) in [&listed[0], &listed[listed.len() - 1]] {
                assert!(sentence.contains(end), "{lang}: {sentence} leaves out {end}");
            }
        }
    }
}

/// A line climbs where its values grow, and where a rank gets better.
#[test]
fn a_line_climbs_as_its_values_do() {
    let page = AT_ROOT.page("/en/figures/");
    for chart in page.select(&select("figure.chart")) {
        let points: Vec<(f64, f64, f64)> = chart
            .select(&select("a[data-claim]"))
            .map(|point| {
                let id = &point.attr("data-claim").unwrap()["figures/".len()..];
                let quantity = RECORD.figure(&Id::new(id)).unwrap().quantity;
                let sign = if quantity.unit == MeasurementUnit::Rank { -1.0 } else { 1.0 };
                let circle = point.select(&select("circle")).next().unwrap();
                let of = |name| circle.attr(name).unwrap().parse::<f64>().unwrap();
                (of("cx"), of("cy"), quantity.value * sign)
            })
            .collect();
        for pair in points.windows(2) {
            assert!(pair[0].0 < pair[1].0, "a later value stands further right: {points:?}");
            assert_eq!(pair[0].2 < pair[1].2, pair[0].1 > pair[1].1, "{points:?}");
        }
    }
}

/// The strip has a point for each entry of the zone's own, and each leads to it.
#[test]
fn the_strip_has_a_point_for_each_entry() {
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/timeline/"));
        let points: Vec<_> = page.select(&select("svg.strip a[data-claim]")).collect();
        assert_eq!(points.len(), RECORD.timeline.len(), "{lang}");
        for entry in &RECORD.timeline {
            let id = format!("timeline-{}", entry.id);
            let point = points
                .iter()
                .find(|it| it.attr("href") == Some(format!("#{id}").as_str()))
                .unwrap();
            let item = page.select(&select(&format!("#{id}"))).next().unwrap();
            let label = words_of(*point, "title");
            let told = words_of(item, ".claim");
            let text = label.split_once([':', '：']).unwrap().1.trim();
            assert!(told.starts_with(text), "{lang}: {id}: {text}");
        }
    }
}
