//! Lines and slopes say the numbers that stand beside them, when, and how high.

use crate::{
    read::{along, words, words_of},
    site::{AT_ROOT, RECORD, languages, select},
};
use scraper::ElementRef;
use zone_showcase::{
    data::{Figure, Id, MeasurementUnit},
    query::series_of,
};

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
                .select(&select(".series:not(.narrow) a[data-claim]"))
                .map(|point| {
                    // The drawing leaves out a unit that all share; the name of the point does not.
                    let (name, label) = (words_of(point, "title"), words_of(point, "text.value"));
                    assert!(!label.is_empty() && name.contains(&label), "{lang}: {name}: {label}");
                    (point.attr("data-claim").unwrap(), name)
                })
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

/// On a phone the same points are drawn, the first and the last with their values.
#[test]
fn a_phone_has_its_own_picture() {
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/figures/"));
        for chart in page.select(&select("figure.chart")) {
            let of = |picture: &str| {
                let points = select(&format!("{picture} a[data-claim]"));
                let of = |it: ElementRef<'_>| {
                    let claim = it.attr("data-claim").unwrap().to_owned();
                    (claim, words_of(it, "text.value"), words_of(it, "text.tick"))
                };
                chart.select(&points).map(of).collect::<Vec<_>>()
            };
            let (wide, mut narrow) = (of(".series:not(.narrow)"), of(".series.narrow"));
            let last = wide.len() - 1;
            assert_eq!((&wide[0], &wide[last]), (&narrow[0], &narrow[last]), "{lang}");
            for (point, there) in narrow.iter_mut().zip(&wide) {
                point.1.clone_from(&there.1);
            }
            assert_eq!(wide, narrow, "{lang}");
        }
    }
}

/// The axis begins with the first value and ends with the last. A rank counts from first place:
/// no base line stands under it, as if it were nothing.
#[test]
fn a_line_fills_its_axis() {
    let page = AT_ROOT.page("/en/figures/");
    let mut ranks = 0;
    for chart in page.select(&select("figure.chart .series")) {
        let wide: f64 = chart.attr("viewBox").unwrap().split(' ').nth(2).unwrap().parse().unwrap();
        let number = |it: ElementRef<'_>, name| it.attr(name).unwrap().parse::<f64>();
        let dots: Vec<_> = chart
            .select(&select("circle"))
            .map(|it| (number(it, "cx").unwrap(), number(it, "cy").unwrap()))
            .collect();
        let (first, last) = (dots[0].0, dots[dots.len() - 1].0);
        assert!(first <= wide * 0.06 && last >= wide * 0.94, "{}", chart.html());
        let line =
            along(chart.select(&select("path.base")).next().unwrap().attr("d").unwrap(), ' ');
        let rank = chart.html().contains("figures/rank_");
        assert_eq!(dots.iter().all(|(_, y)| *y <= line), !rank, "{}", chart.html());
        assert_eq!(chart.select(&select("path.drop")).next().is_none(), rank);
        ranks += usize::from(rank);
    }
    assert_eq!(ranks, 2);
}

/// A development of the first page names the time of each end under it.
#[test]
fn both_ends_of_a_slope_have_their_time() {
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/"));
        let slopes: Vec<_> = page.select(&select(".development")).collect();
        assert_eq!(slopes.len(), 2, "{lang}");
        for slope in slopes {
            let ends: Vec<_> = slope.select(&select(".ends > :not(.visually-hidden)")).collect();
            assert_eq!(ends.len(), 2, "{lang}");
            assert!(ends.iter().all(|end| words(*end).contains("20")), "{lang}: {ends:?}");
            let rank = slope.html().contains("figures/rank_");
            // An amount rises from nothing, below; a rank towards the first place, above.
            let height = |at: &str| {
                let line = slope.select(&select(at)).next().unwrap();
                let path = line.attr("d").or(line.attr("cy")).unwrap();
                path.trim_start_matches("M0 ").split('H').next().unwrap().parse::<i32>().unwrap()
            };
            assert_eq!(height("path.base") < height("circle"), rank, "{lang}");
            assert_eq!(slope.select(&select(".first-place")).next().is_some(), rank, "{lang}");
        }
    }
}

/// A line climbs where its values grow, and where a rank gets better.
#[test]
fn a_line_climbs_as_its_values_do() {
    let page = AT_ROOT.page("/en/figures/");
    for chart in page.select(&select("figure.chart .series")) {
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
