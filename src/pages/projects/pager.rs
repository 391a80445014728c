//! A part of many rows: no more of them stand on the page at a time than are quickly written.

use crate::{address::use_address, components::FROM, edition::Ed, i18n::Key};
use leptos::prelude::*;
use std::ops::Range;

/// How many rows, cards or blocks are shown at a time.
pub const PAGE: usize = 100;

/// The rows to show of `all`: those of the page on which the row lies that the address asks for.
pub fn window(all: usize) -> Range<usize> {
    let asked = use_address().parameter(FROM).and_then(|from| from.parse().ok());
    part(all, asked.unwrap_or(1))
}

fn part(all: usize, asked: usize) -> Range<usize> {
    let last = all.saturating_sub(1);
    let from = asked.saturating_sub(1).min(last) / PAGE * PAGE;
    from..all.min(from + PAGE)
}

/// Which part is shown, and the ways to the next and the one before; nothing where all is shown.
pub fn pager(ed: Ed, shown: &Range<usize>, all: usize) -> Option<AnyView> {
    let turn = |key: Key, from: usize, count: usize| {
        let label = ed.fill(key, &[("count", &count.to_string())]);
        view! { <button type="button" data-act=FROM value=from + 1>{label}</button> }.into_any()
    };
    let words = [
        ("from", &*(shown.start + 1).to_string()),
        ("to", &shown.end.to_string()),
        ("all", &all.to_string()),
    ];
    let back = (shown.start > 0).then(|| turn(Key::ExploreBack, shown.start - PAGE, PAGE));
    let rest = all - shown.end;
    let next = (rest > 0).then(|| turn(Key::ExploreNext, shown.end, rest.min(PAGE)));
    (all > PAGE).then(|| {
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
        assert_eq!(part(0, 1), 0..0);
        assert_eq!(part(30, 0), 0..30);
        assert_eq!(part(100, 100), 0..100);
        assert_eq!(part(250, 101), 100..200);
        assert_eq!(part(250, 199), 100..200);
        assert_eq!(part(250, usize::MAX), 200..250);
        assert_eq!(part(300, 301), 200..300);
    }
}
