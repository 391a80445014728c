//! A page as the checker sees it: its ids, and every address in it.

use super::address::{Address, Use};
use scraper::{ElementRef, Html, node::Element};
use serde_json::Value;
use std::collections::BTreeSet;

/// What stands in one HTML file.
#[derive(Debug, Default)]
pub struct Page {
    /// The ids of its elements.
    pub ids: BTreeSet<String>,
    /// Every address in it.
    pub addresses: Vec<Address>,
    /// What is wrong with the page itself.
    pub faults: Vec<String>,
}

impl Page {
    /// Reads a page as a browser would.
    pub fn read(html: &str) -> Self {
        let mut page = Self::default();
        let document = Html::parse_document(html);
        for element in document.root_element().descendants().filter_map(ElementRef::wrap) {
            page.look_at(element.value());
            if element.value().attr("type") == Some("application/ld+json") {
                page.linked_data(&element.text().collect::<String>());
            }
        }
        page
    }

    fn look_at(&mut self, element: &Element) {
        if let Some(id) = element.id().filter(|id| !self.ids.insert((*id).to_owned())) {
            self.faults.push(format!("id \"{id}\" stands on two elements; give each its own"));
        }
        for (name, value) in element.attrs() {
            let tag = element.name();
            let Some(used) = used(element, name, value) else { continue };
            let texts: Vec<&str> = match name {
                "srcset" => {
                    value.split(',').filter_map(|it| it.split_whitespace().next()).collect()
                }
                _ => vec![value],
            };
            let place = format!("{name} of {tag}");
            let address =
                |text: &str| Address { place: place.clone(), text: text.to_owned(), used };
            self.addresses.extend(texts.into_iter().map(address));
        }
    }

    fn linked_data(&mut self, json: &str) {
        match serde_json::from_str(json) {
            Ok(data) => self.things("", &data),
            Err(why) => self.faults.push(format!("the linked data is no JSON ({why})")),
        }
    }

    fn things(&mut self, key: &str, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.things(key, item)),
            Value::Object(members) => {
                let own = members.iter().filter(|(key, _)| *key != "@context");
                own.for_each(|(key, value)| self.things(key, value));
            }
            Value::String(text) if text.starts_with("http:") || text.starts_with("https:") => {
                let used = if key == "@id" { Use::Thing } else { Use::Name };
                let place = format!("{key} of the linked data");
                self.addresses.push(Address { place, text: text.clone(), used });
            }
            _ => {}
        }
    }
}

/// What an attribute's address is used for; `None` for one that holds no address.
fn used(element: &Element, name: &str, value: &str) -> Option<Use> {
    let rel = element.attr("rel").unwrap_or_default();
    let says = |word| rel.split_whitespace().any(|it| it == word);
    match (element.name(), name) {
        ("a" | "area", "href") => Some(Use::Link { outward: says("external") && says("noopener") }),
        ("link", "href") if says("canonical") || says("alternate") => Some(Use::Name),
        (_, "action" | "formaction") => Some(Use::Link { outward: false }),
        (_, "href" | "src" | "srcset" | "poster") | ("object", "data") => Some(Use::Load),
        (_, "cite") => Some(Use::Name),
        ("meta", "content") => match element.attr("property").or(element.attr("name"))? {
            "og:url" => Some(Use::Name),
            "og:image" | "og:image:secure_url" | "twitter:image" => Some(Use::Load),
            _ => None,
        },
        // The boot script and the program read these.
        ("html", _) if name.starts_with("data-") && value.starts_with('/') => Some(Use::Load),
        _ => None,
    }
}

/// Every address of a kind in a text that is no page: what stands between two marks.
pub fn between<'t>(text: &'t str, before: &'t str, after: char) -> impl Iterator<Item = &'t str> {
    text.split(before).skip(1).filter_map(move |rest| Some(rest.split_once(after)?.0))
}
