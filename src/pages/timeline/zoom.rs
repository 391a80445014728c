//! From all years to a decade, from a decade to a year, and back: the span is kept in the address.

use super::chosen::{Chosen, Filter};
use crate::{
    address::{address_of, use_address},
    components::charts::span_name,
    edition::Ed,
    i18n::Key,
    query::{AS_OF, SPAN, Span},
    route::Route,
};
use leptos::prelude::*;

/// The id of the sentence that links to a span lead to.
pub const SPAN_ID: &str = "span";

/// Which span is shown, and how many of the entries are in it.
pub fn sentence(ed: Ed, filter: &Filter) -> AnyView {
    let chosen = filter.chosen();
    let count = chosen.count_in(&filter.all, chosen.span).to_string();
    let told = match chosen.span {
        Some(span) => {
            let all = chosen.count_in(&filter.all, None).to_string();
            let values = [("span", &*span_name(ed, span)), ("count", &count), ("all", &all)];
            ed.fill(Key::SpanSentence, &values)
        }
        None => {
            let first = filter.all.first().and_then(|(dated, _)| dated.year());
            let from = first.unwrap_or(filter.whole.first_year()).to_string();
            ed.fill(Key::SpanWhole, &[("from", &from), ("count", &count)])
        }
    };
    told.into_any()
}

/// The ways out of the span that is shown, to its neighbours, and into its parts.
pub fn ways(ed: Ed, filter: &Filter) -> AnyView {
    let chosen = filter.chosen();
    let counts = counts(filter, &chosen);
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let parts: Vec<_> =
        counts.into_iter().map(|(part, count)| into_part(ed, part, count, most)).collect();
    view! {
        {out(ed, filter, &chosen)}
        <ol class="spans" aria-label=ed.t(Key::SpanParts) data-derived="count">{parts}</ol>
    }
    .into_any()
}

/// Says that the parts add up to more than there is, where they do.
pub fn note(ed: Ed, filter: &Filter) -> AnyView {
    let chosen = filter.chosen();
    let sum: usize = counts(filter, &chosen).into_iter().map(|(_, count)| count).sum();
    (sum > chosen.count_in(&filter.all, chosen.span))
        .then(|| view! { <p class="span-note limits">{ed.t(Key::SpanOverlap)}</p> })
        .into_any()
}

/// The parts of the span that is shown, each with the number of its entries.
fn counts(filter: &Filter, chosen: &Chosen) -> Vec<(Span, usize)> {
    let parts = chosen.span.unwrap_or(filter.whole).parts().into_iter();
    parts.map(|part| (part, chosen.count_in(&filter.all, Some(part)))).collect()
}

/// From a decade or a year to all years, from a year to its decade, and to the spans beside it.
fn out(ed: Ed, filter: &Filter, chosen: &Chosen) -> Option<AnyView> {
    let span = chosen.span?;
    let beside = [("out", span.parent()), ("before", span.before()), ("after", span.after())];
    let beside = beside.into_iter().filter(|(_, to)| to.is_some());
    let items: Vec<_> = [("out", None)]
        .into_iter()
        .chain(beside)
        .map(|(class, to)| {
            let count = chosen.count_in(&filter.all, to);
            let name = span_name(ed, to.unwrap_or(filter.whole));
            let label = [("value", name.as_str()), ("count", &count.to_string())];
            let label = ed.fill(Key::ChoiceCount, &label);
            view! { <li class=class><a href=href(ed, to, count)>{label}</a></li> }.into_any()
        })
        .collect();
    let ways = view! {
        <nav class="ways-out" aria-label=ed.t(Key::SpanWays)>
            <ul data-derived="count">{items}</ul>
        </nav>
    };
    Some(ways.into_any())
}

/// A part of the axis with its number, and a bar for where there is no room for the strip. Decades
/// and years lead into themselves.
fn into_part(ed: Ed, part: Span, count: usize, most: usize) -> AnyView {
    let leads = !matches!(part, Span::Month(..));
    let bar = format!("M0 2H{}", count * 100 / most.max(1));
    view! {
        <li>
            <a href=leads.then(|| href(ed, Some(part), count)).flatten()>
                <span>{span_name(ed, part)}</span>
                " "
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                    <path d=bar />
                </svg>
                <b>{count}</b>
            </a>
        </li>
    }
    .into_any()
}

/// The address of a span, or of all years, with whatever else is chosen. `None` if nothing is in
/// it: there is no way to where nothing is.
fn href(ed: Ed, to: Option<Span>, count: usize) -> Option<String> {
    let (span, date) = (to.map(|span| span.to_string()), ed.as_of.map(|date| date.to_string()));
    let state = || use_address().with_parameters(&[(SPAN, span.clone()), (AS_OF, date.clone())]);
    let path = ed.path_in(ed.lang(), &Route::Timeline);
    (count > 0).then(|| address_of(&path, &state(), &["#", SPAN_ID].concat()))
}
