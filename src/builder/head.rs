//! What a page says of itself: to the browser, to search engines, and to those who share it.

use super::{html::escape, linked_data, site::Site};
use crate::{
    edition::Ed,
    i18n::Key,
    pages::{Meta, meta},
    route::Route,
};
use std::fmt::Write;

/// The head of a page whose rendered application is `body`; of the page for missing addresses
/// where there is no `route`.
pub(super) fn head(site: &Site, ed: Ed, route: Option<&Route>, body: &str) -> String {
    let meta = meta(ed, route);
    let (title, description) = (escape(&meta.title), escape(&meta.description));
    let mut out =
        format!("<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n");
    let Some(route) = route else {
        out.push_str("<meta name=\"robots\" content=\"noindex\">\n");
        return out;
    };
    out.push_str(&addresses(site, ed, route));
    out.push_str(&preview(site, ed, route, &meta));
    out.push_str(&linked_data::element(site, ed, route, &meta, body));
    out
}

/// The page's own address, and those of its translations.
fn addresses(site: &Site, ed: Ed, route: &Route) -> String {
    let mut out = format!("<link rel=\"canonical\" href=\"{}\">\n", escape(&site.url(ed, route)));
    let mut alternate = |tag: &str, other: Ed| {
        let (tag, href) = (escape(tag), escape(&site.url(other, route)));
        _ = writeln!(out, "<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{href}\">");
    };
    for (other, _) in &site.editions {
        alternate(other.tag(), other);
    }
    if let Some((first, _)) = site.editions.first() {
        alternate("x-default", first);
    }
    out
}

/// What other sites show of the page where it is shared (Open Graph).
fn preview(site: &Site, ed: Ed, route: &Route, meta: &Meta) -> String {
    let zone = &ed.record().zone;
    let mut out = String::new();
    let mut say = |property: &str, content: &str| {
        let content = escape(content);
        _ = writeln!(out, "<meta property=\"{property}\" content=\"{content}\">");
    };
    say("og:type", if *route == Route::Overview { "website" } else { "article" });
    say("og:title", &meta.title);
    say("og:description", &meta.description);
    say("og:url", &site.url(ed, route));
    say("og:site_name", zone.short.in_lang(ed.lang()));
    say("og:locale", ed.t(Key::Locale));
    for (other, _) in site.editions.iter().filter(|(other, _)| other.lang() != ed.lang()) {
        say("og:locale:alternate", other.t(Key::Locale));
    }
    out
}
