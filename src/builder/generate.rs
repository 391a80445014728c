//! A record made larger, for measurements and tests. Nothing that it adds is true.

use crate::data::{Date, DateSpan, Id, Name, Project, Record};
use std::sync::Arc;

/// The record with as many projects as asked for: its own first, then copies of them, round by
/// round. A copy has an id and a name of its own, another company, where it has one, other years
/// and other amounts, so that no column is full of equals. With fewer than the record has, it is
/// cut short. The same call gives the same record.
pub fn with_projects(record: &Record, count: usize) -> Record {
    let mut made = record.clone();
    let copies = (0..).flat_map(|round| record.projects.iter().map(move |of| (round, of)));
    made.projects = copies.take(count).map(|(round, of)| copy(record, of, round)).collect();
    let rounds = count.div_ceil(record.projects.len().max(1));
    for stage in made.chains.iter_mut().flat_map(|chain| &mut chain.stages) {
        let named = std::mem::take(&mut stage.projects);
        let copies = (0..rounds).flat_map(|round| named.iter().map(move |id| id_of(id, round)));
        stage.projects = copies.collect();
    }
    made
}

fn copy(record: &Record, of: &Project, round: usize) -> Project {
    let mut copy = of.clone();
    if round == 0 {
        return copy;
    }
    copy.id = id_of(&of.id, round);
    number(&mut copy.name, round);
    number(&mut copy.short, round);
    copy.flagship = None;
    copy.part_of = None;
    copy.overlaps = Vec::new();
    for company in &mut copy.companies {
        let at = record.companies.iter().position(|it| it.id == *company).unwrap_or(0);
        if let Some(other) = record.companies.iter().cycle().nth(at + round) {
            *company = other.id.clone();
        }
    }
    for event in &mut copy.events {
        event.date = earlier(event.date, (round % 7) as u16);
    }
    let factor = (round % 50 + 1) as f64;
    let amounts = copy.investments.iter_mut().map(|it| &mut it.amount);
    for amount in amounts.chain(copy.units.iter_mut().map(|it| &mut it.capacity)) {
        amount.value *= factor;
    }
    copy
}

fn id_of(id: &Id<Project>, round: usize) -> Id<Project> {
    if round == 0 { id.clone() } else { Id::new(format!("{id}_x{round}")) }
}

fn number(name: &mut Name, round: usize) {
    let numbered = |(lang, name): (&String, &String)| (lang.clone(), format!("{name} {round}"));
    name.0 = Arc::new(name.0.iter().map(numbered).collect());
}

/// So many years before, as precisely as the date is known.
fn earlier(span: DateSpan, years: u16) -> DateSpan {
    let shift = |date: Date| {
        let text = date.to_string();
        let (_, rest) = text.split_at(4);
        // There is no 29 February in most years.
        Date::parse(&format!("{}{rest}", date.year() - years)).unwrap_or(date)
    };
    DateSpan { from: span.from.map(shift), to: span.to.map(shift) }
}
