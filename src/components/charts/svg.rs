//! Elements that HTML has, too. In `view!` their namespace would be guessed, and a link of HTML
//! within a drawing shows nothing: so they are made here.

use leptos::{prelude::*, svg};

/// A link within a drawing: where it leads, if anywhere, its class, one more attribute, and what
/// is drawn.
pub fn svg_link(
    href: Option<String>,
    class: Option<&'static str>,
    (name, value): (&'static str, String),
    drawn: AnyView,
) -> AnyView {
    svg::a().attr("href", href).attr("class", class).attr(name, value).child(drawn).into_any()
}

/// What a mark is called.
pub fn svg_title(words: String) -> AnyView {
    svg::title().child(words).into_any()
}
