//! Two to four projects, companies or sectors side by side: boxes that take them in, a bar of what
//! was taken, and the table.

mod bar;
mod cell;
mod subject;
mod table;

use super::{dressed, live};
use crate::{
    address::{Address, read_query, use_address},
    browser,
    data::EntityKind,
    edition::{Ed, use_edition},
    i18n::Key,
    query::explore::{MOST_COMPARED, PARAMETERS, State, compare, known},
};
use leptos::prelude::*;

/// The parameter of the address, and the name of the boxes.
const COMPARE: &str = "compare";
/// The parameter of the address that says from which row on a list is shown; any other choice ends
/// it.
pub const FROM: &str = "from";
/// The part of the page that takes the focus where its place goes.
const FOUND: &str = "found";

/// A box that takes an entity into the comparison. Where it is not rendered anew with each choice,
/// it has no `state`: then [`Compare`] ticks it.
pub fn compare_box(ed: Ed, name: &str, id: &str, state: Option<&State>) -> AnyView {
    let chosen = state.is_some_and(|state| state.compared().iter().any(|known| known == id));
    let full = state.is_some_and(|state| !state.can_compare_more());
    let label = ed.fill(Key::CompareTake, &[("name", name)]);
    let input = view! {
        <{..}
            type="checkbox"
            name=COMPARE
            data-act=COMPARE
            value=id.to_owned()
            aria-label=label
            prop:checked=chosen
            disabled=full && !chosen
            autocomplete="off"
        />
    };
    view! {
        <label class="to-compare">
            {dressed(input, view! { <input /> })} <span>{ed.t(Key::CompareWord)}</span>
        </label>
    }
    .into_any()
}

/// Follows the controls of a page of many entities, and compares those that are chosen: a bar of
/// them, and from two on a table.
#[component]
pub fn Compare(
    /// What is compared on the page.
    kind: EntityKind,
) -> impl IntoView {
    let ed = use_edition();
    let address = use_address();
    browser::follow_acts(move |act, value| take(address, act, value));
    let chosen = move || State::read(&read_query(&address.query.read()));
    let told = live(move || {
        let chosen = known(ed.record(), kind, chosen().compared());
        bar::sentence(ed, chosen.len()).into_any()
    });
    let mut before = Vec::new();
    let compared = live(move || {
        let state = chosen();
        let (record, day) = (ed.record(), ed.record().zone.released);
        if before != state.compared() {
            before = state.compared().to_vec();
            browser::tick(COMPARE, before.clone(), MOST_COMPARED);
        }
        let chosen = known(record, kind, state.compared());
        let table = compare(record, day, kind, state.compared());
        let table = table.map(|comparison| table::table(ed, comparison));
        view! { {bar::bar(ed, &chosen)} {table} }.into_any()
    });
    // The sentence is told when its words change: what holds them must not change with them.
    view! {
        <p class="visually-hidden" role="status" data-derived="count">{told}</p>
        {compared}
    }
}

/// Does what a control asks for, and writes the state into the address.
fn take(address: Address, act: &str, value: &str) {
    if act == FROM {
        address.set_parameters(&[(FROM, Some(value.to_owned()))]);
        return browser::keep_focus(FOUND, true);
    }
    let mut state = State::read(&read_query(&address.query.read_untracked()));
    let compared = state.compared().to_vec();
    state.act(act, value);
    let written = state.write();
    let said = |name: &str| {
        let pair = written.iter().find(|(known, _)| *known == name);
        pair.map(|(_, value)| value.clone())
    };
    let mut changes: Vec<_> = PARAMETERS.iter().map(|name| (*name, said(name))).collect();
    if act != COMPARE {
        changes.push((FROM, None));
    }
    address.set_parameters(&changes);
    // What was let go is where the reader was before.
    let let_go = compared.into_iter().find(|id| !state.compared().contains(id));
    match let_go.filter(|_| act == COMPARE) {
        Some(id) => browser::focus_box(COMPARE, id),
        None => browser::keep_focus(FOUND, false),
    }
}
