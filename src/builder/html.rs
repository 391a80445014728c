//! The parts of a page outside the application: root attributes, notices.

use crate::{edition::Ed, i18n::Key, route::Route};
use std::fmt::Write;

/// What the root element of a page says, for the boot script and the application.
#[derive(Default)]
pub struct Frame {
    /// The language, as a BCP 47 tag.
    pub lang: String,
    /// The base path.
    pub base: String,
    /// The path that the page was rendered for; empty on a page that must not hydrate.
    pub route: String,
    /// The release.
    pub release: String,
    /// The addresses of the page's files.
    pub bundle: String,
    #[allow(missing_docs, reason = "see bundle")]
    pub sources: String,
    #[allow(missing_docs, reason = "see bundle")]
    pub search: String,
    #[allow(missing_docs, reason = "see bundle")]
    pub glue: String,
    #[allow(missing_docs, reason = "see bundle")]
    pub wasm: String,
    #[allow(missing_docs, reason = "see bundle")]
    pub style: String,
    #[allow(missing_docs, reason = "see bundle")]
    pub boot: String,
    /// The script that has the site kept; empty where it is not to be.
    pub offline: String,
    /// The address of the manifest, if there is one.
    pub manifest: Option<String>,
    /// What the files weigh, for the About page.
    pub sizes: String,
    /// The sentences for what can fail, and for scripts that are off.
    pub notices: String,
}

/// What the page for missing addresses says in its other languages: a host has but one such page.
pub fn missing_elsewhere(editions: impl Iterator<Item = Ed>) -> String {
    let mut out = String::new();
    for ed in editions {
        _ = write!(
            out,
            "<aside class=\"elsewhere\" lang=\"{}\"><h2>{}</h2><p>{}</p><p><a href=\"{}\">{}</a></p></aside>",
            escape(ed.tag()),
            escape(ed.t(Key::NotFoundTitle)),
            escape(ed.t(Key::NotFoundText)),
            escape(&ed.href(&Route::Overview)),
            escape(ed.t(Key::NavOverview)),
        );
    }
    out
}

/// The sentences for failures, hidden until the boot script shows one, and the one for readers
/// without scripts.
pub fn notices(ed: Ed) -> String {
    let failures = [
        ("glue", Key::FailGlue),
        ("wasm", Key::FailWasm),
        ("bundle", Key::FailBundle),
        ("bundle-broken", Key::FailBundleBroken),
        ("release", Key::FailRelease),
        ("crashed", Key::FailCrashed),
    ];
    let mut out = String::from("<div id=\"notices\" role=\"status\">");
    for (name, key) in failures {
        _ = write!(out, "<p data-failure=\"{name}\" hidden>{}</p>", escape(ed.t(key)));
    }
    _ = write!(
        out,
        "</div><noscript><p class=\"notice\">{}</p></noscript>",
        escape(ed.t(Key::NoScript))
    );
    out
}

/// Makes a text safe in HTML, in elements and in attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
    out
}
