//! Values of one indicator over time.

use super::sort;
use crate::data::{Figure, Kind};

/// The series among some figures that have two values or more, each oldest first. Aims stand in
/// no series: a wish is no point of a development.
pub fn series_of<'a>(figures: &[&'a Figure]) -> Vec<Vec<&'a Figure>> {
    let mut all: Vec<Vec<&Figure>> = Vec::new();
    for figure in figures.iter().filter(|figure| figure.quantity.kind == Kind::Actual) {
        let Some(name) = &figure.series else { continue };
        match all.iter_mut().find(|series| series[0].series.as_ref() == Some(name)) {
            Some(series) => series.push(figure),
            None => all.push(vec![figure]),
        }
    }
    all.retain(|series| series.len() > 1);
    for series in &mut all {
        let when = |figure: &Figure| {
            figure.period.as_ref().or(figure.stated.first()).map(|span| span.order())
        };
        sort(series, |a, b| when(a).cmp(&when(b)));
    }
    all
}
