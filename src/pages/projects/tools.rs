//! How the projects are laid out: the view, the order, the columns.

use crate::{
    components::column_name,
    edition::Ed,
    i18n::Key,
    query::explore::{Column, State, View},
};
use leptos::prelude::*;

/// The controls.
pub fn tools(ed: Ed, state: &State) -> AnyView {
    let views: Vec<_> = View::ALL.into_iter().map(|view| choice_of_view(ed, view, state)).collect();
    let columns = (state.view == View::Table).then(|| columns(ed, state));
    view! {
        <div class="tools-of-list">
            <div class="views" role="group" aria-label=ed.t(Key::ExploreView)>{views}</div>
            {order(ed, state)}
            {columns}
        </div>
    }
    .into_any()
}

fn choice_of_view(ed: Ed, view: View, state: &State) -> AnyView {
    let name = ed.t(match view {
        View::Table => Key::ViewTable,
        View::Cards => Key::ViewCards,
        View::Board => Key::ViewBoard,
        View::Picture => Key::ViewPicture,
    });
    let pressed = if state.view == view { "true" } else { "false" };
    view! {
        <button type="button" data-act="view" value=view.as_str() aria-pressed=pressed>{name}</button>
    }
    .into_any()
}

/// The order, for views and screens without the heads of a table.
fn order(ed: Ed, state: &State) -> AnyView {
    let by = state.sort.map(|sort| sort.column);
    let option = |column: Option<Column>| {
        let value = column.map_or("", Column::as_str);
        let name = column.map_or(ed.t(Key::ExploreUnsorted), |column| column_name(ed, column));
        view! { <option value=value prop:selected=column == by>{name}</option> }.into_any()
    };
    let options: Vec<_> =
        [None].into_iter().chain(Column::ALL.into_iter().map(Some)).map(option).collect();
    let reverse = by.is_some().then(|| {
        view! { <button type="button" data-act="reverse">{ed.t(Key::ExploreReverse)}</button> }
            .into_any()
    });
    view! {
        <div class="order">
            <label class="choice">
                <span>{ed.t(Key::ExploreSort)}</span>
                <select data-act="order" autocomplete="off">{options}</select>
            </label>
            {reverse}
        </div>
    }
    .into_any()
}

/// The columns that can be shown or hidden: all but that of the project.
fn columns(ed: Ed, state: &State) -> AnyView {
    let choice = |column: Column| {
        view! {
            <li>
                <label>
                    <input
                        type="checkbox"
                        data-act="column"
                        value=column.as_str()
                        prop:checked=state.columns().contains(&column)
                        autocomplete="off"
                    />
                    <span>{column_name(ed, column)}</span>
                </label>
            </li>
        }
        .into_any()
    };
    let choices: Vec<_> =
        Column::ALL.into_iter().filter(|it| *it != Column::Project).map(choice).collect();
    view! {
        <details class="columns-of-list">
            <summary>{ed.t(Key::ExploreColumns)}</summary>
            <fieldset>
                <legend class="visually-hidden">{ed.t(Key::ExploreColumns)}</legend>
                <ul>{choices}</ul>
            </fieldset>
        </details>
    }
    .into_any()
}
