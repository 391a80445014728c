//! What a site needs besides pages.

use super::{html::escape, site::Translation, write};
use crate::route::Route;
use std::{fmt::Write, path::Path};

/// Writes the site map, `robots.txt` and the header rules that Netlify and Cloudflare Pages read.
pub(super) fn write_all(
    dir: &Path,
    site_url: &str,
    translations: &[Translation],
) -> Result<(), String> {
    let site = site_url.trim_end_matches('/');
    write(&dir.join("sitemap.xml"), sitemap(site, translations).as_bytes())?;
    let base = translations.first().map_or("/", |it| &it.ed.base);
    let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {site}{base}sitemap.xml\n");
    write(&dir.join("robots.txt"), robots.as_bytes())?;
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

/// What a page may load: its own files and the Wasm, nothing inline and nothing from elsewhere.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'self'";

/// Files with a hash in their names are kept for ever; for pages the hosts that read this file
/// ask anew by themselves.
fn headers(base: &str) -> String {
    let forever = "  Cache-Control: public, max-age=31536000, immutable\n";
    let mut out = format!(
        "{base}*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  \
         Content-Security-Policy: {CONTENT_SECURITY_POLICY}\n"
    );
    for pattern in [
        "zone-showcase-*",
        "boot-*",
        "style-*",
        "bundle-*",
        "sources-*",
        "search-*",
        "icon-*",
        "social-*",
    ] {
        _ = write!(out, "{base}{pattern}\n{forever}");
    }
    out
}
