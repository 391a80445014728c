//! What the strokes of lives mean.

use super::{
    life::{is_wide, strokes},
    time::TimeAxis,
};
use crate::{
    data::{Project, Status},
    edition::Ed,
    i18n::Key,
};
use leptos::prelude::*;

/// The order of the key: the way from an announcement to production, then the stops.
const STATES: [(Status, bool); 8] = [
    (Status::Announced, false),
    (Status::Signed, false),
    (Status::Building, false),
    (Status::Completed, false),
    (Status::Operating, true),
    (Status::Operating, false),
    (Status::Halted, false),
    (Status::Ended, false),
];

/// The strokes that lives are drawn with, each with its word; what is drawn nowhere is left out.
pub fn life_key(ed: Ed, projects: &[&'static Project], axis: TimeAxis) -> AnyView {
    let end = ed.record().zone.researched;
    let drawn: Vec<_> = projects.iter().flat_map(|it| strokes(it, axis, end)).collect();
    let states = STATES
        .iter()
        .filter(|state| drawn.iter().any(|stroke| !stroke.since && stroke.state == **state))
        .map(|(status, part)| {
            let word = ed.word("status", status.as_str());
            let class = ["life ", status.as_str(), if *part { " part" } else { "" }].concat();
            let in_part = || ed.fill(Key::StatusInPart, &[("status", word)]);
            item(class, if *part { in_part() } else { word.to_owned() })
        });
    let since = drawn.iter().any(|stroke| stroke.since);
    let since = since.then(|| item("life since".to_owned(), ed.t(Key::PromiseSince).to_owned()));
    let mut events = projects.iter().flat_map(|project| &project.events);
    let wide = events.any(|event| is_wide(axis.reach(&event.date)));
    let wide = wide.then(|| item("reach".to_owned(), ed.t(Key::PromiseReach).to_owned()));
    let items: Vec<_> = states.chain(since).chain(wide).collect();
    view! { <ul class="life-key">{items}</ul> }.into_any()
}

fn item(class: String, words: String) -> AnyView {
    view! {
        <li>
            <svg viewBox="0 0 40 14" aria-hidden="true">
                <path class=class d="M0 7H40" />
            </svg>
            {words}
        </li>
    }
    .into_any()
}
