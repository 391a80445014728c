//! What a page is about, for machines: JSON-LD in the words of schema.org.
//!
//! A data block is not executed, so that the content security policy has nothing to say of it.
//! All that stands here stands in the record: what that does not know is left out.

mod subject;

use super::site::Site;
use crate::{
    data::Name,
    edition::Ed,
    pages::{Meta, meta},
    route::Route,
};
use serde_json::{Value, json};

/// The data block of a page whose rendered application is `body`.
pub(super) fn element(site: &Site, ed: Ed, route: &Route, meta: &Meta, body: &str) -> String {
    let page = Page { site, ed, route, meta, body };
    let data = json!({ "@context": "https://schema.org", "@graph": page.graph() }).to_string();
    // Nothing in the record may end the element.
    let data = data.replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{data}</script>\n")
}

/// A page of the site in one language.
struct Page<'a> {
    site: &'a Site<'a>,
    ed: Ed,
    route: &'a Route,
    meta: &'a Meta,
    body: &'a str,
}

impl Page<'_> {
    fn graph(&self) -> Vec<Value> {
        let mut graph = vec![self.page()];
        if *self.route == Route::Overview {
            graph.extend([self.website(), self.zone()]);
        } else {
            graph.push(self.breadcrumbs());
        }
        graph
    }

    fn page(&self) -> Value {
        let url = self.url();
        let kind = if *self.route == Route::About { "AboutPage" } else { "WebPage" };
        let mut page = json!({
            "@type": kind,
            "@id": url,
            "url": url,
            "name": self.meta.name,
            "description": self.meta.description,
            "inLanguage": self.ed.tag(),
            "isPartOf": { "@id": self.website_id() },
        });
        if *self.route != Route::Overview {
            page["breadcrumb"] = json!({ "@id": self.part("breadcrumb") });
        }
        if let Some((property, subject)) = self.subject() {
            page[property] = subject;
        }
        let sources = self.sources();
        if !sources.is_empty() {
            page["isBasedOn"] = json!(sources);
        }
        page
    }

    fn website(&self) -> Value {
        let zone = &self.ed.record().zone;
        json!({
            "@type": "WebSite",
            "@id": self.website_id(),
            "url": self.url(),
            "name": zone.short.in_lang(self.ed.lang()),
            "inLanguage": self.ed.tag(),
            "about": { "@id": self.zone_id() },
        })
    }

    /// The way from the first page to this one. Each part of the address at which there is a
    /// place is a step, so that a new place needs no line here.
    fn breadcrumbs(&self) -> Value {
        let path = self.route.path();
        let ends = [0].into_iter().chain(path.match_indices('/').map(|(end, _)| end + 1));
        let place = |end| Route::parse(&format!("_/{}", path.get(..end)?)).map(|(_, place)| place);
        let steps = ends.filter_map(place).enumerate().map(|(at, place)| {
            json!({
                "@type": "ListItem",
                "position": at + 1,
                "name": meta(self.ed, Some(&place)).name,
                "item": self.site.url(self.ed, &place),
            })
        });
        json!({
            "@type": "BreadcrumbList",
            "@id": self.part("breadcrumb"),
            "itemListElement": steps.collect::<Vec<_>>(),
        })
    }

    /// The addresses of the sources that the page leads to, on the page of one entity. A list of
    /// all entities rests on nearly all sources, which would say nothing.
    fn sources(&self) -> Vec<&str> {
        let of_one = self.route.path().matches('/').count() > 1;
        if !of_one || matches!(self.route, Route::Source(_) | Route::Status(_)) {
            return Vec::new();
        }
        let linked = |route| self.body.contains(&format!("href=\"{}\"", self.ed.href(&route)));
        let sources = self.ed.record().sources.iter();
        let named = sources.filter(|source| linked(Route::Source(source.id.clone())));
        named.filter_map(|source| source.url.as_deref()).collect()
    }

    fn url(&self) -> String {
        self.site.url(self.ed, self.route)
    }

    /// The name of a thing that the page tells of.
    fn part(&self, name: &str) -> String {
        format!("{}#{name}", self.url())
    }

    fn website_id(&self) -> String {
        format!("{}#site", self.site.url(self.ed, &Route::Overview))
    }

    /// The zone is the same in every language.
    fn zone_id(&self) -> String {
        self.site.file_url(self.ed, "#zone")
    }

    /// Something of this type with its names: that of the page's language first.
    fn named(&self, kind: &str, names: &[&Name]) -> Value {
        let lang = self.ed.lang();
        let first = names.first().map_or("", |name| name.in_lang(lang));
        let mut others: Vec<&str> = Vec::new();
        for name in names.iter().flat_map(|name| name.all()) {
            if name != first && !others.contains(&name) {
                others.push(name);
            }
        }
        let mut thing = json!({ "@type": kind, "name": first });
        if !others.is_empty() {
            thing["alternateName"] = json!(others);
        }
        thing
    }
}
