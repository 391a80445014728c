//! The explorer: facets, what they leave, and how it is laid out. What is chosen stands in the
//! address.

use super::{
    facets::facets,
    finder::{Answer, Finder, Found},
    head::{chips, nothing, sentence},
    pager::{pager, window},
    table::table,
    tools::tools,
    views::{board, cards, picture},
};
use crate::{components::live, edition::Ed, i18n::Key, query::explore::View};
use leptos::prelude::*;

/// The explorer. As long as nothing is chosen it has no list of its own: the page has one.
pub fn explorer(ed: Ed) -> AnyView {
    let finder = Finder::new(ed);
    let (boxes, words, controls, rows) = (finder.clone(), finder.clone(), finder.clone(), finder);
    let facets = live(move || facets(ed, &boxes.explorer, &boxes.answer_in_facets()));
    let sentence = live(move || sentence(ed, &words.answer()).into_any());
    let controls = live(move || {
        let answer = controls.answer();
        let chips = chips(ed, &controls.explorer, &answer.state);
        view! { {chips} {tools(ed, &answer.state)} }.into_any()
    });
    let list = live(move || {
        let answer = rows.answer();
        answer.is_asked().then(|| list(ed, &rows, &answer)).into_any()
    });
    // The sentence is told when its words change: what holds them must not change with them.
    view! {
        {facets}
        <div class="head-of-list">
            <h2 class="visually-hidden">{ed.t(Key::ExploreResults)}</h2>
            <p class="result" id="found" role="status" tabindex="-1" data-derived="count">{sentence}</p>
            {controls}
        </div>
        {list}
    }
    .into_any()
}

fn list(ed: Ed, finder: &Finder, answer: &Answer) -> AnyView {
    let count = answer.outcome.rows.len();
    if count == 0 {
        return nothing(ed, &answer.outcome);
    }
    let (shown, all) = (window(count), ed.record().projects.as_slice());
    let found = Found { explorer: &finder.explorer, answer, shown, all };
    let list = match answer.state.view {
        View::Table => table(ed, &found),
        View::Cards => cards(ed, &found),
        View::Board => board(ed, &found),
        View::Picture => picture(ed, &found),
    };
    let pager = pager(ed, &found.shown, count);
    view! { <div class="explored">{list} {pager}</div> }.into_any()
}
