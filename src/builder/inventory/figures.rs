//! Figures: of whom, of what kind and on what.

use super::{capital, or_blank, table::Table, tally};
use crate::{
    data::{FigureTopic, Kind, Scope},
    edition::Ed,
    query::{TargetState, target_state},
};

/// The section on figures.
pub fn section(ed: Ed) -> String {
    let record = ed.record();
    let targets: Vec<_> = record
        .figures
        .iter()
        .filter_map(|figure| target_state(figure, record.zone.released))
        .collect();
    let untold = targets.iter().filter(|it| matches!(it, TargetState::PastWithoutOutcome)).count();
    format!(
        "## Figures\n\nBy kind and by whose they are:\n\n{}\nBy topic:\n\n{}\n\
         Of {} targets {untold} are past their year without a source that tells the outcome.\n",
        by_kind(ed),
        by_topic(ed),
        targets.len(),
    )
}

fn by_kind(ed: Ed) -> String {
    let figures = &ed.record().figures;
    let words: Vec<_> =
        Scope::ALL.iter().map(|scope| capital(ed.word("scope", scope.as_str()))).collect();
    let head = ["Kind", "All"].into_iter().chain(words.iter().map(String::as_str));
    let mut table = Table::new(&head.collect::<Vec<_>>());
    for kind in Kind::ALL {
        let of_kind: Vec<_> = figures.iter().filter(|it| it.quantity.kind == *kind).collect();
        let counts = tally(of_kind.iter().map(|figure| figure.scope));
        let cells =
            Scope::ALL.iter().map(|scope| or_blank(counts.get(scope).copied().unwrap_or_default()));
        let word = capital(ed.word("kind", kind.as_str()));
        table.row([word, of_kind.len().to_string()].into_iter().chain(cells));
    }
    table.to_string()
}

fn by_topic(ed: Ed) -> String {
    let counts = tally(ed.record().figures.iter().map(|figure| figure.topic));
    let mut table = Table::new(&["Topic", "Figures"]);
    for topic in FigureTopic::ALL {
        let count = counts.get(topic).copied().unwrap_or_default();
        table.row([capital(ed.word("figure-topic", topic.as_str())), count.to_string()]);
    }
    table.to_string()
}
