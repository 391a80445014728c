//! What is shown and every count, against the plain count.

use super::{
    Dice, chosen, explorer, ids, on,
    plain::{Words, is_shown, is_shown_but_for, words},
};
use crate::editions::record;
use zone_showcase::{
    builder::generate::with_projects,
    data::Record,
    query::explore::{Explorer, Facet, State},
};

/// Every value that can be chosen.
fn all_values(explorer: &Explorer<'_>) -> Vec<(Facet, String)> {
    let of = |facet| explorer.values(facet).map(move |value| (facet, value.word.clone()));
    Facet::ALL.into_iter().flat_map(of).collect()
}

/// Holds an answer to the plain count: rows, each value's count, the way out.
fn hold(explorer: &Explorer<'_>, words: &[Words], state: &State) {
    let outcome = explorer.apply(state);
    let places = 0..words.len();
    let rows: Vec<_> = places.filter(|at| is_shown(&words[*at], state)).collect();
    assert_eq!(outcome.rows, rows, "{state:?}");
    let mut back = Vec::new();
    for facet in Facet::ALL {
        let without: Vec<_> =
            words.iter().filter(|it| is_shown_but_for(it, state, Some(facet))).collect();
        back.push(if state.chosen(facet).is_empty() { 0 } else { without.len() });
        let at = facet as usize;
        for value in explorer.values(facet) {
            let count = without.iter().filter(|it| it[at].contains(&value.word)).count();
            assert_eq!(outcome.count(value), count, "{} in {state:?}", value.word);
        }
    }
    let most = back.iter().max().filter(|most| rows.is_empty() && **most > 0);
    let way_out = most.map(|most| {
        let at = back.iter().position(|count| count == most).unwrap();
        (Facet::ALL[at], *most)
    });
    assert_eq!(outcome.way_out, way_out, "{state:?}");
}

#[test]
fn every_choice_of_one_or_two_values_agrees_with_a_plain_count() {
    let (explorer, words) = (explorer(record()), words(record(), record().zone.released));
    let values = all_values(&explorer);
    assert!(values.len() > 70, "{} values", values.len());
    hold(&explorer, &words, &State::default());
    for (at, (facet, word)) in values.iter().enumerate() {
        let one = chosen(&[(*facet, word)]);
        hold(&explorer, &words, &one);
        for (other, another) in &values[..at] {
            let mut two = one.clone();
            two.toggle(*other, another);
            hold(&explorer, &words, &two);
        }
    }
}

/// A state with up to three values in some facets.
fn random(dice: &mut Dice, values: &[(Facet, String)]) -> State {
    let mut state = State::default();
    for _ in 0..dice.roll(9) {
        let (facet, word) = &values[dice.roll(values.len())];
        if !state.is_chosen(*facet, word) && state.chosen(*facet).len() < 3 {
            state.toggle(*facet, word);
        }
    }
    state
}

#[test]
fn states_at_random_agree_with_a_plain_count() {
    let mut dice = Dice(1);
    for day in ["2016-12-31", "2021-12-31", "2023-06-30", "2026-11-22"] {
        // The plain count knows no other research day than the record's.
        let mut record = record().clone();
        if on(day).ordinal() < record.zone.researched.ordinal() {
            record.zone.researched = on(day);
        }
        let explorer = Explorer::new(&record, on(day), "zh");
        let (words, values) = (words(&record, on(day)), all_values(&explorer));
        for _ in 0..100 {
            hold(&explorer, &words, &random(&mut dice, &values));
        }
    }
}

#[test]
fn ten_thousand_projects_agree_with_a_plain_count() {
    let large = with_projects(record(), 10_000);
    assert_eq!(large.projects.len(), 10_000);
    let (explorer, mut dice) = (explorer(&large), Dice(2));
    let (words, values) = (words(&large, large.zone.released), all_values(&explorer));
    hold(&explorer, &words, &State::default());
    for _ in 0..12 {
        hold(&explorer, &words, &random(&mut dice, &values));
    }
}

fn shown(choices: &[(Facet, &str)]) -> Vec<&'static str> {
    let record: &'static Record = record();
    ids(record, &explorer(record).apply(&chosen(choices)).rows)
}

/// Several values of a facet widen a choice, another facet narrows it.
#[test]
fn choices_show_the_projects_that_a_reader_would_find() {
    assert_eq!(shown(&[]).len(), 30);
    assert_eq!(shown(&[(Facet::Status, "halted")]), ["bangjie_1"]);
    assert_eq!(
        shown(&[(Facet::Status, "halted"), (Facet::Status, "ended")]),
        ["bangjie_1", "bangjie_module"]
    );
    assert_eq!(
        shown(&[(Facet::Stage, "pv_wafer"), (Facet::Stage, "pv_module")]),
        ["csi_base", "ja_module_b", "bangjie_module"]
    );
    assert_eq!(
        shown(&[(Facet::Company, "none"), (Facet::Sector, "new_energy")]),
        ["etdz_cell_module", "puxi_park", "bonded_park"]
    );
    assert_eq!(shown(&[(Facet::Company, "vestas")]), ["cimc_park"]);
    // A contract for its works is reported, and no status.
    assert_eq!(shown(&[(Facet::Status, "none")]), ["liuwei_wharf"]);
    assert_eq!(shown(&[(Facet::Certainty, "inferred")]), ["yapp_thermal_line"]);
}

/// An address can ask for what no page offers, and so can taking back one of two choices.
#[test]
fn an_empty_answer_names_the_choice_that_keeps_most_away() {
    let explorer = explorer(record());
    let way_out = |choices: &[_]| explorer.apply(&chosen(choices)).way_out;
    // One project is halted, five are of the sector: without "halted" more come back.
    let halted = (Facet::Status, "halted");
    assert_eq!(way_out(&[(Facet::Sector, "auto_parts"), halted]), Some((Facet::Status, 5)));
    assert_eq!(way_out(&[(Facet::Company, "lear"), halted]), Some((Facet::Status, 1)));
    // Nothing in the sector at all: without it the rest shows one.
    assert_eq!(way_out(&[(Facet::Sector, "healthcare"), halted]), Some((Facet::Sector, 1)));
    // No single choice is at fault.
    let company = (Facet::Company, "vestas");
    assert_eq!(way_out(&[(Facet::Sector, "healthcare"), halted, company]), None);
    assert_eq!(way_out(&[halted]), None, "something is shown");
}

#[test]
fn what_the_record_does_not_have_is_no_choice() {
    let explorer = explorer(record());
    let mut state = chosen(&[
        (Facet::Sector, "no_such_sector"),
        (Facet::FirstReport, "1999"),
        (Facet::Status, "halted"),
    ]);
    assert_eq!(explorer.apply(&state), explorer.apply(&chosen(&[(Facet::Status, "halted")])));
    explorer.settle(&mut state);
    assert_eq!(state, chosen(&[(Facet::Status, "halted")]));
}
