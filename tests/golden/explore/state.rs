//! From an address to a state and back, whatever stands in the address.

use super::{Dice, chosen};
use zone_showcase::query::explore::{Column, Facet, PARAMETERS, Sort, State, View};

fn read(pairs: &[(&str, &str)]) -> State {
    let pairs: Vec<_> =
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    State::read(&pairs)
}

fn query(state: &State) -> String {
    let pairs = state.write();
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// Writes a state, reads that, and writes it again: nothing may change any more.
fn hold(state: &State) {
    let written = state.write();
    let pairs: Vec<_> =
        written.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    let again = State::read(&pairs);
    assert_eq!(again.write(), written);
    assert_eq!(again, *state);
    for (name, value) in written {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-,".contains(c);
        assert!(!value.is_empty() && value.chars().all(plain), "{name}={value}");
        assert!(PARAMETERS.contains(&name), "{name}");
    }
}

#[test]
fn an_untouched_page_has_no_query() {
    assert_eq!(State::default().write(), []);
    assert_eq!(State::read(&[]), State::default());
}

#[test]
fn every_part_of_a_state_is_said_and_read() {
    let mut state = chosen(&[
        (Facet::Sector, "new_energy"),
        (Facet::Sector, "auto_parts"),
        (Facet::Stage, "pv_cell"),
        (Facet::Status, "none"),
        (Facet::Company, "ja_yangzhou"),
        (Facet::FirstReport, "2023"),
        (Facet::Age, "under_1"),
        (Facet::Source, "company_filing"),
        (Facet::Certainty, "inferred"),
    ]);
    state.sort = Some(Sort { column: Column::LastReport, descending: true });
    state.view = View::Board;
    state.toggle_column(Column::Company);
    state.toggle_column(Column::Money);
    state.toggle_compared("ja_20gw");
    state.toggle_compared("csi_base");
    assert_eq!(
        query(&state),
        "sector=new-energy,auto-parts&stage=pv-cell&status=none&company=ja-yangzhou&first=2023\
         &age=under-1&source=company-filing&certainty=inferred&sort=-last&view=board\
         &columns=project,sector,product,status,last,money&compare=ja-20gw,csi-base"
    );
    hold(&state);
}

#[test]
fn hyphens_and_underscores_mean_the_same() {
    let state = chosen(&[(Facet::Sector, "new_energy")]);
    assert_eq!(read(&[("sector", "new_energy")]), state);
    assert_eq!(read(&[("sector", "new-energy")]), state);
}

#[test]
fn lists_may_be_spread_and_words_repeated() {
    let wanted = chosen(&[(Facet::Status, "halted"), (Facet::Status, "ended")]);
    assert_eq!(read(&[("status", "halted"), ("status", "ended")]), wanted);
    assert_eq!(read(&[("status", "halted,halted,ended,halted"), ("status", "ended")]), wanted);
    // Of what can be one thing only, the first that means something counts.
    let state = read(&[("view", "nothing"), ("view", "cards"), ("view", "board")]);
    assert_eq!(state.view, View::Cards);
    let state = read(&[("sort", "--last"), ("sort", "-status"), ("sort", "last")]);
    assert_eq!(state.sort, Some(Sort { column: Column::Status, descending: true }));
}

#[test]
fn what_means_nothing_is_passed_over() {
    for (name, value) in [
        ("status", "Halted"),
        ("status", "halted "),
        ("status", "gone"),
        ("first", "23"),
        ("first", "20234"),
        ("first", "２０２３"),
        ("age", "3"),
        ("source", "rumour"),
        ("sector", "New Energy"),
        ("sector", "../../etc"),
        ("sector", "<script>"),
        ("sector", ",,,"),
        ("sector", "\u{0}\n"),
        ("sector", "新能源"),
        ("company", ""),
        ("sort", ""),
        ("sort", "-"),
        ("sort", "stage,last"),
        ("view", "Table"),
        ("columns", "colour"),
        ("compare", "A,B"),
        ("as-of", "2024-06"),
        ("", ""),
        ("SECTOR", "new-energy"),
    ] {
        assert_eq!(read(&[(name, value)]), State::default(), "{name}={value}");
    }
}

/// The project is the head of its row: without it a row has no name.
#[test]
fn the_project_is_always_a_column() {
    assert_eq!(read(&[("columns", "money")]).columns(), [Column::Project, Column::Money]);
    let mut state = State::default();
    state.toggle_column(Column::Project);
    assert_eq!(state, State::default());
    for column in Column::DEFAULT {
        if state.columns().contains(&column) {
            state.toggle_column(column);
        }
    }
    assert_eq!(state.columns(), [Column::Project]);
    assert_eq!(query(&state), "columns=project");
    hold(&state);
}

#[test]
fn four_are_compared_at_most() {
    assert_eq!(read(&[("compare", "a,a,a,a,a,b")]).compared(), ["a", "b"]);
    let mut state = read(&[("compare", "a,b,b,c"), ("compare", "d,e")]);
    assert_eq!(state.compared(), ["a", "b", "c", "d"]);
    assert!(!state.can_compare_more());
    state.toggle_compared("e");
    assert_eq!(state.compared().len(), 4);
    state.toggle_compared("b");
    assert_eq!(state.compared(), ["a", "c", "d"]);
    hold(&state);
}

#[test]
fn taking_back_a_choice_leaves_the_rest() {
    let mut state =
        read(&[("status", "halted"), ("sector", "equipment"), ("view", "cards"), ("compare", "a")]);
    state.clear(Facet::Status);
    assert_eq!(query(&state), "sector=equipment&view=cards&compare=a");
    assert!(state.is_filtered());
    state.clear_all();
    assert_eq!(query(&state), "view=cards&compare=a");
    assert!(!state.is_filtered());
}

#[test]
fn very_long_values_are_read_to_a_limit() {
    let many: Vec<_> = (0..20_000).map(|n| format!("c{n}")).collect();
    let state = read(&[("company", &many.join(",")), ("company", &many.join(","))]);
    assert_eq!(state.chosen(Facet::Company).len(), 100);
    hold(&state);
    let long = "a".repeat(100_000);
    let commas = ",".repeat(100_000);
    let pairs = PARAMETERS.map(|name| [(name, long.as_str()), (name, commas.as_str())]);
    assert_eq!(read(pairs.as_flattened()), State::default());
}

/// Parts that can stand in an address, and some that had better not.
const PARTS: [&str; 40] = [
    "new-energy",
    "new_energy",
    "auto-parts",
    "pv-cell",
    "halted",
    "ended",
    "none",
    "2023",
    "1999",
    "under-1",
    "1-2",
    "over-2",
    "official",
    "company-filing",
    "stated",
    "inferred",
    "last",
    "-last",
    "status",
    "-money",
    "table",
    "cards",
    "board",
    "picture",
    "project",
    "capacity",
    "ja-20gw",
    "csi_base",
    "",
    " ",
    "-",
    "--",
    "_",
    "\u{0}",
    "\u{7f}\r\n",
    "%2C",
    "光伏",
    "🜲",
    "A",
    "' or 1=1",
];

#[test]
fn whatever_stands_in_an_address_comes_back_the_same_after_one_reading() {
    let mut dice = Dice(4);
    for _ in 0..3_000 {
        let pairs: Vec<_> = (0..dice.roll(8))
            .map(|_| {
                let name = match dice.roll(5) {
                    0 => PARTS[dice.roll(PARTS.len())],
                    _ => PARAMETERS[dice.roll(PARAMETERS.len())],
                };
                let parts: Vec<_> =
                    (0..dice.roll(7)).map(|_| PARTS[dice.roll(PARTS.len())]).collect();
                (name.to_owned(), parts.join(","))
            })
            .collect();
        hold(&State::read(&pairs));
    }
}
