//! Totals of money: bars as long as their sums, and sums as their projects' pages say them.

use crate::{
    read::{along, amount, same, words, words_of},
    site::{AT_ROOT, RECORD, languages, select},
};
use std::collections::BTreeSet;
use zone_showcase::{data::MeasurementUnit, query::money_totals, route::Route};

#[test]
fn bars_of_money_are_as_long_as_their_sums() {
    let totals = money_totals(&RECORD);
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/projects/"));
        let rows: Vec<_> = page.select(&select(".money tbody tr")).collect();
        assert_eq!(rows.len(), totals.len(), "{lang}");
        let most = totals
            .iter()
            .filter(|total| total.currency == MeasurementUnit::Cny)
            .map(|total| total.value())
            .fold(0.0, f64::max);
        for (row, total) in rows.iter().zip(&totals) {
            let of = format!("{lang}: {} {}", total.sector.id, total.kind.as_str());
            assert_eq!(words_of(*row, "th"), total.sector.name.in_lang(lang), "{of}");
            let said = amount(&words_of(*row, "td.number")).unwrap();
            assert!(same(said, total.value()), "{of}: {said}");
            let projects: BTreeSet<_> =
                total.sums.iter().map(|(project, _)| project.id.as_str()).collect();
            let made_of = words(row.select(&select("td")).nth(2).unwrap());
            let mut counts: Vec<_> = made_of.split(|c: char| !c.is_ascii_digit()).collect();
            counts.retain(|count| !count.is_empty());
            counts.sort_unstable();
            let mut wanted = [total.sums.len().to_string(), projects.len().to_string()];
            wanted.sort_unstable();
            assert_eq!(counts, wanted, "{of}: {made_of}");
            let bar = row.select(&select("svg.bar path")).next();
            assert_eq!(bar.is_some(), total.currency == MeasurementUnit::Cny, "{of}");
            if let Some(bar) = bar {
                assert_eq!(bar.attr("class"), Some(total.kind.as_str()), "{of}");
                let wanted = (total.value() / most * 300.0).max(1.0);
                let length = along(bar.attr("d").unwrap(), 'H');
                assert!((length - wanted).abs() <= 0.5, "{of}: {length} for {wanted}");
            }
        }
    }
}

/// A total of one sum is that sum: it says as much of its exactness as the project's page does.
#[test]
fn a_total_of_one_sum_is_said_as_that_sum_is() {
    let mut faults = Vec::new();
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/projects/"));
        for (row, total) in page.select(&select(".money tbody tr")).zip(money_totals(&RECORD)) {
            let [(project, sum)] = total.sums[..] else { continue };
            let place = Route::Project(project.id.clone()).path();
            let there = AT_ROOT.page(&format!("/{lang}/{place}"));
            let claim = select(&format!("tr[data-claim='projects/{}.{}']", project.id, sum.id));
            let there = words_of(there.select(&claim).next().unwrap(), "td.number");
            let here = words_of(row, "td.number");
            if here != there {
                faults.push(format!("{lang}: {}: {here} here, {there} there", project.id));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
