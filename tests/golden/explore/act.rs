//! What the controls of the page ask for.

use zone_showcase::query::explore::{Column, State};

/// The query after these acts, as in an address.
fn after(acts: &[(&str, &str)]) -> String {
    let mut state = State::default();
    acts.iter().for_each(|(act, value)| state.act(act, value));
    let pairs = state.write();
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

#[test]
fn a_box_chooses_and_takes_back() {
    assert_eq!(
        after(&[("sector", "new_energy"), ("status", "halted")]),
        "sector=new-energy&status=halted"
    );
    assert_eq!(after(&[("sector", "new_energy"), ("sector", "new_energy")]), "");
    let both = [("sector", "new_energy"), ("status", "halted"), ("view", "cards")];
    assert_eq!(after(&[&both[..], &[("clear", "sector")]].concat()), "status=halted&view=cards");
    assert_eq!(after(&[&both[..], &[("clear", "")]].concat()), "view=cards");
}

#[test]
fn heads_and_the_box_sort() {
    assert_eq!(after(&[("sort", "last")]), "sort=-last");
    assert_eq!(after(&[("sort", "last"), ("sort", "last")]), "sort=last");
    assert_eq!(after(&[("sort", "last"), ("sort", "last"), ("sort", "last")]), "");
    assert_eq!(after(&[("sort", "last"), ("sort", "project")]), "sort=project");
    assert_eq!(after(&[("order", "last"), ("order", "last")]), "sort=-last");
    assert_eq!(after(&[("order", "last"), ("reverse", "")]), "sort=last");
    assert_eq!(after(&[("order", "last"), ("order", "")]), "");
    assert_eq!(after(&[("reverse", "")]), "");
}

#[test]
fn columns_and_entities_go_in_and_out() {
    let mut state = State::default();
    state.act("column", "money");
    assert!(state.columns().contains(&Column::Money));
    state.act("column", "project");
    assert!(state.columns().contains(&Column::Project), "the project is always shown");
    assert_eq!(after(&[("compare", "a"), ("compare", "b"), ("compare", "a")]), "compare=b");
    assert_eq!(after(&[("compare", "a"), ("compare", "b"), ("compare", "")]), "");
}

#[test]
fn what_means_nothing_changes_nothing() {
    let acts = [
        ("", ""),
        ("nothing", "x"),
        ("status", "nonsense"),
        ("sector", "<b>"),
        ("view", "x"),
        ("column", "x"),
        ("sort", "x"),
        ("clear", "x"),
        ("compare", "A B"),
    ];
    assert_eq!(after(&acts), "");
    assert_eq!(after(&[&[("view", "board")][..], &acts].concat()), "view=board");
}
