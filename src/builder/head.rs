//! What a page says of itself: to the browser, to search engines, and to those who share it.

use super::{html::escape, linked_data, site::Site};
use crate::{
    edition::Ed,
    i18n::Key,
    pages::{Meta, meta},
    route::Route,
};
use std::fmt::Write;

/// The head of a page whose rendered application is `body`.
pub(super) fn head(site: &Site, ed: Ed, route: &Route, body: &str) -> String {
    let meta = meta(ed, Some(route));
    let mut out = named(&meta);
    out.push_str(&addresses(site, ed, route));
    out.push_str(&preview(site, ed, route, &meta));
    out.push_str(&linked_data::element(site, ed, route, &meta, body));
    out
}

/// The head of a page that has no address of its own.
pub(super) fn unlisted(meta: &Meta) -> String {
    named(meta) + "<meta name=\"robots\" content=\"noindex\">\n"
}

/// What a page is called, and what is on it.
fn named(meta: &Meta) -> String {
    let (title, description) = (escape(&meta.title), escape(&meta.description));
    format!("<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n")
}

/// The page's own address, and those of its translations.
fn addresses(site: &Site, ed: Ed, route: &Route) -> String {
    let mut out = format!("<link rel=\"canonical\" href=\"{}\">\n", escape(&site.url(ed, route)));
    let mut alternate = |tag: &str, other: Ed| {
        let (tag, href) = (escape(tag), escape(&site.url(other, route)));
        _ = writeln!(out, "<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{href}\">");
    };
    for other in &site.translations {
        alternate(other.ed.tag(), other.ed);
    }
    if let Some(first) = site.translations.first() {
        alternate("x-default", first.ed);
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
    let (own, others): (Vec<_>, Vec<_>) =
        site.translations.iter().partition(|translation| translation.ed.lang() == ed.lang());
    for other in others {
        say("og:locale:alternate", other.ed.t(Key::Locale));
    }
    let picture = own.first().and_then(|own| own.picture.as_ref());
    if let Some(picture) = picture {
        say("og:image", &site.file_url(ed, &picture.file));
        say("og:image:type", "image/png");
        say("og:image:width", &picture.width.to_string());
        say("og:image:height", &picture.height.to_string());
        let headline = ed.text(&zone.headline);
        say("og:image:alt", &ed.fill(Key::PictureAlt, &[("headline", headline)]));
    }
    // The one property that the others have no word for.
    let card = if picture.is_some() { "summary_large_image" } else { "summary" };
    _ = writeln!(out, "<meta name=\"twitter:card\" content=\"{card}\">");
    out
}
