//! The parts of a page outside the application: root attributes, head, notices.

use crate::{edition::Ed, i18n::Key, pages::meta, route::Route};
use std::fmt::Write;

/// What the root element of a page says, for the boot script and the application.
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
    pub glue: String,
    #[allow(missing_docs, reason = "see bundle")]
    pub wasm: String,
    #[allow(missing_docs, reason = "see bundle")]
    pub style: String,
    #[allow(missing_docs, reason = "see bundle")]
    pub boot: String,
    /// What the files weigh, for the About page.
    pub sizes: String,
    /// The sentences for what can fail, and for scripts that are off.
    pub notices: String,
}

/// Title, description and the addresses of this page and its translations.
pub fn head(ed: Ed, route: Option<&Route>, site_url: &str) -> String {
    let meta = meta(ed, route);
    let site = site_url.trim_end_matches('/');
    let (title, description) = (escape(&meta.title), escape(&meta.description));
    let mut out =
        format!("<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n");
    let Some(route) = route else {
        out.push_str("<meta name=\"robots\" content=\"noindex\">\n");
        return out;
    };
    let canonical = escape(&format!("{site}{}", ed.href(route)));
    _ = writeln!(out, "<link rel=\"canonical\" href=\"{canonical}\">");
    let languages = &ed.record().zone.languages;
    for language in languages {
        let href = escape(&format!("{site}{}", ed.href_in(&language.code, route)));
        let tag = escape(&language.tag);
        _ = writeln!(out, "<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{href}\">");
    }
    if let Some(first) = languages.first() {
        let href = escape(&format!("{site}{}", ed.href_in(&first.code, route)));
        _ = writeln!(out, "<link rel=\"alternate\" hreflang=\"x-default\" href=\"{href}\">");
    }
    let kind = if *route == Route::Overview { "website" } else { "article" };
    _ = writeln!(out, "<meta property=\"og:type\" content=\"{kind}\">");
    _ = writeln!(out, "<meta property=\"og:title\" content=\"{title}\">");
    _ = writeln!(out, "<meta property=\"og:description\" content=\"{description}\">");
    _ = writeln!(out, "<meta property=\"og:url\" content=\"{canonical}\">");
    out
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
