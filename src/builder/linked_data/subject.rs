//! What the page of each kind is about.

use super::Page;
use crate::{
    components::plain,
    data::{DateSpan, Grade, Precision, Source},
    route::Route,
};
use serde_json::{Value, json};

/// The licence of the record's wording: see `docs/LICENSE-DATA.md`.
const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

impl Page<'_> {
    /// What the page is about, with the property that says so. A place of which schema.org has
    /// no better word is a page of the site and no more.
    pub(super) fn subject(&self) -> Option<(&'static str, Value)> {
        let record = self.ed.record();
        let thing = |name| self.named("Thing", &[name]);
        Some(match self.route {
            Route::Overview => ("about", json!({ "@id": self.zone_id() })),
            Route::Location | Route::Timeline => ("about", self.zone()),
            Route::Sector(id) => ("about", thing(&record.sector(id)?.name)),
            Route::Project(id) => ("about", thing(&record.project(id)?.name)),
            Route::Company(id) => {
                let found = record.company(id)?;
                ("about", self.named("Organization", &[&found.name, &found.short]))
            }
            Route::Initiative(id) => ("about", thing(&record.initiative(id)?.name)),
            Route::Figures => ("mainEntity", self.dataset()),
            Route::Glossary => ("mainEntity", self.terms()),
            Route::Source(id) => ("mainEntity", self.source(record.source(id)?)),
            _ => return None,
        })
    }

    pub(super) fn zone(&self) -> Value {
        let zone = &self.ed.record().zone;
        let mut node = self.named("AdministrativeArea", &[&zone.name, &zone.short]);
        node["@id"] = json!(self.zone_id());
        node
    }

    fn dataset(&self) -> Value {
        let record = self.ed.record();
        let mut measured: Vec<_> =
            record.figures.iter().map(|figure| plain(self.ed.text(&figure.label))).collect();
        measured.sort();
        measured.dedup();
        let mut data = json!({
            "@type": "Dataset",
            "@id": self.part("data"),
            "url": self.url(),
            "name": self.meta.title,
            "description": self.meta.description,
            "inLanguage": self.ed.tag(),
            "license": LICENCE,
            "isAccessibleForFree": true,
            "spatialCoverage": self.zone(),
            "variableMeasured": measured,
        });
        let periods = record.figures.iter().filter_map(|figure| figure.period);
        let years: Vec<_> = periods
            .flat_map(|span| [span.from, span.to])
            .flatten()
            .map(|date| date.year())
            .collect();
        if let (Some(first), Some(last)) = (years.iter().min(), years.iter().max()) {
            data["temporalCoverage"] = json!(format!("{first}/{last}"));
        }
        data
    }

    fn terms(&self) -> Value {
        let terms = self.ed.record().terms.iter().map(|term| {
            let mut node = self.named("DefinedTerm", &[&term.name]);
            node["@id"] = json!(self.part(&format!("term-{}", term.id)));
            node["description"] = json!(plain(self.ed.text(&term.definition)));
            node
        });
        json!({
            "@type": "DefinedTermSet",
            "@id": self.part("terms"),
            "name": self.meta.title,
            "inLanguage": self.ed.tag(),
            "hasDefinedTerm": terms.collect::<Vec<_>>(),
        })
    }

    fn source(&self, source: &Source) -> Value {
        let kind = match source.grade {
            Grade::Press | Grade::TradePress => "Article",
            _ => "CreativeWork",
        };
        let mut work = json!({
            "@type": kind,
            "@id": self.part("source"),
            "description": plain(self.ed.text(&source.about)),
            "inLanguage": source.lang.as_str(),
            "publisher": self.named("Organization", &[&source.publisher]),
        });
        if let Some(title) = &source.title {
            work["name"] = json!(title);
        }
        if let Some(date) = source.date.as_ref().and_then(iso) {
            work["datePublished"] = json!(date);
        }
        if let Some(url) = &source.url {
            work["url"] = json!(url);
        }
        work
    }
}

/// A single date as ISO 8601 has it, which knows no quarters.
fn iso(span: &DateSpan) -> Option<String> {
    let date = span.from.filter(|from| span.to == Some(*from))?;
    (date.precision() != Precision::Quarter).then(|| date.to_string())
}
