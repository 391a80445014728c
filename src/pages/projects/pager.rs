//! A part of many rows: no more of them stand on the page at a time than are quickly written.

use crate::{
    address::use_address,
    components::FROM,
    edition::Ed,
    i18n::Key,
    route::{LISTED, Route},
};
use leptos::prelude::*;
use std::ops::Range;

/// How many rows, cards or blocks the explorer shows at a time: so many are written anew within a
/// frame of the browser.
const PAGE: usize = 30;

/// The rows to show of `all`: those of the page on which the row lies that the address asks for.
pub fn window(all: usize) -> Range<usize> {
    let asked = untrack(|| use_address().parameter(FROM)).and_then(|from| from.parse().ok());
    part(all, asked.unwrap_or(1), PAGE)
}

/// The part of `all`, in parts of `size`, in which the one with the number `asked` lies.
pub fn part(all: usize, asked: usize, size: usize) -> Range<usize> {
    let last = all.saturating_sub(1);
    let from = asked.saturating_sub(1).min(last) / size * size;
    from..all.min(from + size)
}

/// Which part is shown, and the ways to the next and the one before; nothing where all is shown.
pub fn pager(ed: Ed, shown: &Range<usize>, all: usize) -> Option<AnyView> {
    let turn = |label: String, from: usize| {
        view! { <button type="button" data-act=FROM value=from + 1>{label}</button> }.into_any()
    };
    ways(ed, shown, all, PAGE, &turn)
}

/// The same for the list of all projects, whose parts have pages of their own.
pub fn pages(ed: Ed, shown: &Range<usize>, all: usize) -> Option<AnyView> {
    let turn = |label: String, from: usize| {
        let href = ed.href(&match from / LISTED {
            0 => Route::Projects,
            before => Route::ProjectsPart(before + 1),
        });
        view! { <a href=href>{label}</a> }.into_any()
    };
    ways(ed, shown, all, LISTED, &turn)
}

fn ways(
    ed: Ed,
    shown: &Range<usize>,
    all: usize,
    size: usize,
    turn: &dyn Fn(String, usize) -> AnyView,
) -> Option<AnyView> {
    let turn = |key: Key, from: usize, count: usize| {
        turn(ed.fill(key, &[("count", &count.to_string())]), from)
    };
    let words = [
        ("from", &*(shown.start + 1).to_string()),
        ("to", &shown.end.to_string()),
        ("all", &all.to_string()),
    ];
    let back = (shown.start > 0).then(|| turn(Key::ExploreBack, shown.start - size, size));
    let rest = all - shown.end;
    let next = (rest > 0).then(|| turn(Key::ExploreNext, shown.end, rest.min(size)));
    (all > size).then(|| {
        view! {
            <div class="pager" data-derived="count">
                {back} <span>{ed.fill(Key::ExplorePage, &words)}</span> {next}
            </div>
        }
        .into_any()
    })
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn a_part_is_a_whole_page_whatever_is_asked() {
        assert_eq!(part(0, 1, 100), 0..0);
        assert_eq!(part(30, 0, 100), 0..30);
        assert_eq!(part(100, 100, 100), 0..100);
        assert_eq!(part(250, 101, 100), 100..200);
        assert_eq!(part(250, 199, 100), 100..200);
        assert_eq!(part(250, usize::MAX, 100), 200..250);
        assert_eq!(part(300, 301, 100), 200..300);
        assert_eq!(part(31, 31, 30), 30..31);
    }
}
