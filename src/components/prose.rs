//! Texts of the record as views.

use super::{bound, kept, kept_end};
use crate::{
    data::{Id, Name, Term, Text},
    edition::Ed,
    route::Route,
};
use leptos::prelude::*;

/// A text with its marked terms as links into the glossary.
pub fn prose(ed: Ed, text: &'static Text) -> Vec<AnyView> {
    let mut pieces = pieces(ed.text(text)).into_iter().peekable();
    let mut views = Vec::new();
    while let Some(piece) = pieces.next() {
        views.push(match piece {
            Piece::Words(words) if !at_home(ed) => in_their_languages(ed, words),
            Piece::Words(words) if pieces.peek().is_none() => kept_end(words),
            Piece::Words(words) => kept(words),
            Piece::Term(id, words) => term_link(ed, id, words),
        });
    }
    views
}

/// Whether the page is in the language that the zone speaks.
fn at_home(ed: Ed) -> bool {
    ed.lang() == ed.record().zone.home_language
}

/// A text without its marks, for titles and descriptions.
pub fn plain(text: &str) -> String {
    pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) | Piece::Term(_, words) => words,
        })
        .collect()
}

/// A name followed by its names in the other languages.
pub fn both_names(ed: Ed, name: &'static Name) -> impl IntoView {
    let others: Vec<_> = name
        .elsewhere(ed.lang())
        .map(|(lang, name)| view! { <span class="other" lang=ed.tag_of(lang)>{name}</span> })
        .collect();
    // A space of its own beside a hydration mark is no space to a screen reader.
    let end = if others.is_empty() { "" } else { " " };
    view! { {in_pieces(ed, name.in_lang(ed.lang()), end)} {others} }
}

/// A name that breaks between words only, where it must break.
pub fn name(ed: Ed, name: &'static Name) -> Vec<AnyView> {
    in_pieces(ed, name.in_lang(ed.lang()), "")
}

/// A name in the pieces that it may part into, with what follows it.
pub fn in_pieces(ed: Ed, name: &str, end: &str) -> Vec<AnyView> {
    let mut parts: Vec<AnyView> = Vec::new();
    let mut pieces = ed.pieces(name).peekable();
    while let Some(piece) = pieces.next() {
        if !parts.is_empty() {
            parts.push(view! { <wbr /> }.into_any());
        }
        let end = if pieces.peek().is_none() { end } else { "" };
        parts.push([piece, end].concat().into_any());
    }
    parts
}

/// Words with every run of Han characters marked as such where the page is in another script, so
/// that a voice does not read them as its own.
fn in_their_languages(ed: Ed, words: &'static str) -> AnyView {
    let is_han = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c);
    let home = ed.record().zone.home_language.as_str();
    if !words.contains(is_han) {
        return bound(words).into_any();
    }
    let mut parts = Vec::new();
    let mut rest = words;
    while let Some(start) = rest.find(is_han) {
        let (before, from) = rest.split_at(start);
        // Up to the next letter of another script; punctuation between Han belongs to it.
        let other = from.find(|c: char| c.is_alphabetic() && !is_han(c)).unwrap_or(from.len());
        let end = from.get(..other).and_then(|run| run.rfind(is_han));
        let length = end.map_or(from.len(), |at| at + '\u{9fff}'.len_utf8());
        let (run, after) = from.split_at(length);
        // An empty text would be rendered as a space.
        if !before.is_empty() {
            parts.push(bound(before).into_any());
        }
        parts.push(view! { <span lang=ed.tag_of(home)>{run}</span> }.into_any());
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(bound(rest).into_any());
    }
    parts.into_any()
}

fn term_link(ed: Ed, id: &str, words: &'static str) -> AnyView {
    let id = Id::<Term>::new(id);
    let definition = ed.record().term(&id).map(|term| plain(ed.text(&term.definition)));
    let href = format!("{}#term-{id}", ed.href(&Route::Glossary));
    view! { <a class="term" href=href title=definition>{words}</a> }.into_any()
}

enum Piece<'a> {
    Words(&'a str),
    Term(&'a str, &'a str),
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        let Some((mark, tail)) = after.split_once("]]") else { break };
        let Some((id, words)) = mark.split_once('|') else { break };
        if !before.is_empty() {
            out.push(Piece::Words(before));
        }
        out.push(Piece::Term(id, words));
        rest = tail;
    }
    if !rest.is_empty() {
        out.push(Piece::Words(rest));
    }
    out
}
