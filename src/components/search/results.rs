//! What was found, by kind, with the matched parts marked.

use super::searcher::Searcher;
use crate::{
    browser,
    components::place_of,
    edition::Ed,
    i18n::Key,
    query::search::{Group, Hit, Marked},
};
use leptos::prelude::*;

/// The results of the query, or, while there is none, what was asked before on this visit.
pub fn results(ed: Ed, searcher: Searcher) -> AnyView {
    let Some(found) = searcher.found().filter(|found| !found.idle) else {
        return asked_before(ed, searcher);
    };
    let cut = found.groups.iter().any(|group| group.hits.len() < group.count);
    let more = (cut && !searcher.shows_more()).then(|| {
        let label = ed.t(Key::SearchMore);
        // The button goes: the arrow keys lead on from the field.
        let show = move |_| {
            browser::focus_field(super::FIELD);
            searcher.show_more();
        };
        view! { <p><button type="button" on:click=show>{label}</button></p> }
    });
    let groups: Vec<_> = found.groups.iter().map(|group| section(ed, searcher, group)).collect();
    let nearest = hits(ed, searcher, &found.nearest);
    view! { {groups} {nearest} {more} }.into_any()
}

fn section(ed: Ed, searcher: Searcher, group: &Group) -> AnyView {
    view! {
        <section>
            <h2>
                {ed.word("entities", group.kind.as_str())} " "
                <span class="count" data-derived="count">{group.count}</span>
            </h2>
            {hits(ed, searcher, &group.hits)}
        </section>
    }
    .into_any()
}

fn hits(ed: Ed, searcher: Searcher, hits: &[Hit]) -> Option<AnyView> {
    let items: Vec<_> = hits.iter().map(|hit| item(ed, searcher, hit)).collect();
    (!items.is_empty()).then(|| view! { <ul>{items}</ul> }.into_any())
}

fn item(ed: Ed, searcher: Searcher, hit: &Hit) -> AnyView {
    let (_, href) = place_of(ed, &hit.entity);
    let name = hit.name.as_ref().map(|name| {
        view! { " " <span class="other">{marked(name)}</span> }
    });
    let excerpt = hit.excerpt.as_ref().map(|excerpt| {
        let cut = ed.t(Key::SearchCut);
        let before = excerpt.cut_before.then_some(cut);
        let after = excerpt.cut_after.then_some(cut);
        view! { <p class="excerpt">{before} {marked(&excerpt.piece)} {after}</p> }
    });
    view! {
        <li data-claim=hit.entity.to_string()>
            <a href=href on:click=move |_| searcher.remember()>{marked(&hit.title)} {name}</a>
            {excerpt}
        </li>
    }
    .into_any()
}

/// A text with what was found in it marked.
fn marked(text: &Marked) -> Vec<AnyView> {
    text.parts()
        .into_iter()
        .map(|(part, found)| {
            let part = part.to_owned();
            if found { view! { <mark>{part}</mark> }.into_any() } else { part.into_any() }
        })
        .collect()
}

fn asked_before(ed: Ed, searcher: Searcher) -> AnyView {
    let queries: Vec<_> = searcher
        .asked_before()
        .into_iter()
        .map(|query| {
            let label = query.clone();
            let again = move |_| {
                browser::set_value_of(super::FIELD, &query);
                browser::focus_field(super::FIELD);
                searcher.ask(query.clone());
            };
            view! { <li><button type="button" on:click=again>{label}</button></li> }
        })
        .collect();
    if queries.is_empty() {
        return ().into_any();
    }
    view! {
        <section>
            <h2>{ed.t(Key::SearchRecent)}</h2>
            <ul class="names">{queries}</ul>
        </section>
    }
    .into_any()
}
