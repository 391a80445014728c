//! What a site needs besides pages.

use super::{html::escape, policy::SECURITY_HEADERS, security, translation::Translation, write};
use crate::route::Route;
use std::{fmt::Write, path::Path};

/// Writes the site map, `robots.txt`, `security.txt` where there is a contact, and the header rules
/// that Netlify and Cloudflare Pages read.
pub(super) fn write_all(
    dir: &Path,
    site_url: &str,
    translations: &[Translation],
) -> Result<(), String> {
    let site = site_url.trim_end_matches('/');
    write(&dir.join("sitemap.xml"), sitemap(site, translations).as_bytes())?;
    let first = translations.first();
    let base = first.map_or("/", |it| &it.ed.base);
    let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {site}{base}sitemap.xml\n");
    write(&dir.join("robots.txt"), robots.as_bytes())?;
    let zone = first.map(|it| &it.ed.record().zone);
    if let Some(text) = zone.and_then(|zone| security::security_txt(zone, site, base)) {
        write(&dir.join(security::PATH), text.as_bytes())?;
    }
    write(&dir.join("_headers"), headers(base).as_bytes())
}

/// Every page with its translations.
fn sitemap(site: &str, translations: &[Translation]) -> String {
    let mut out = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" ",
        "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    ));
    for Translation { ed, .. } in translations {
        for route in Route::all(ed.record()) {
            _ = writeln!(out, "<url><loc>{}</loc>", escape(&format!("{site}{}", ed.href(&route))));
            _ = writeln!(out, "<lastmod>{}</lastmod>", ed.record().zone.released);
            for language in &ed.record().zone.languages {
                _ = writeln!(
                    out,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                    escape(&language.tag),
                    escape(&format!("{site}{}", ed.path_in(&language.code, &route))),
                );
            }
            out.push_str("</url>\n");
        }
    }
    out.push_str("</urlset>\n");
    out
}

/// Files with a hash in their names are kept for ever; for pages, manifests and the service worker the
/// hosts that read this file ask anew by themselves.
fn headers(base: &str) -> String {
    let forever = "  Cache-Control: public, max-age=31536000, immutable\n";
    let mut out = format!("{base}*\n");
    for (name, value) in SECURITY_HEADERS {
        _ = writeln!(out, "  {name}: {value}");
    }
    for pattern in [
        "zone-showcase-*",
        "boot-*",
        "style-*",
        "bundle-*",
        "sources-*",
        "search-*",
        "offline-*",
        "icon-*",
        "social-*",
    ] {
        _ = write!(out, "{base}{pattern}\n{forever}");
    }
    out
}
