//! The sheet that a picture for sharing is taken of: one page of a fixed size, in one language,
//! with what the first page begins with. `cargo xtask pictures` has a browser take them.

use super::{DATA, Faults, bundles, check, fingerprint, html::escape, one, style, write};
use crate::{
    components::{charts::River, held, plain, source_name},
    data::{Certainty, Figure, Kind, Scope},
    edition::{Ed, Edition},
    i18n::{Key, value_and_unit},
};
use leptos::{prelude::*, reactive::owner::Owner};
use std::path::Path;

/// A sheet in one language.
pub struct Sheet {
    /// The language's code.
    pub lang: String,
    /// What it says and draws, colours and sizes aside.
    pub fingerprint: String,
    html: String,
}

/// The sheets of all languages, for the record below `root`.
///
/// # Errors
/// Every fault of the record, or what could not be read.
pub fn sheets(root: &Path) -> Result<Vec<Sheet>, Faults> {
    let loaded = check(&root.join(DATA))?;
    let css = style::bundle(&root.join("style/sheet.css")).map_err(one)?;
    let bundles = bundles(&loaded, "").map_err(one)?;
    Ok(bundles
        .into_iter()
        .map(|bundle| sheet(Edition::open(bundle.bundle, "/", None), &css))
        .collect())
}

/// Writes each sheet as `<language>.html` into `dir`, and `fingerprints.txt` beside them.
///
/// # Errors
/// As [`sheets`], or what could not be written.
pub fn write_sheets(root: &Path, dir: &Path) -> Result<(), Faults> {
    let sheets = sheets(root)?;
    for sheet in &sheets {
        write(&dir.join(format!("{}.html", sheet.lang)), sheet.html.as_bytes()).map_err(one)?;
    }
    write(&dir.join("fingerprints.txt"), fingerprints(&sheets).as_bytes()).map_err(one)
}

/// What the pictures were taken of, a line for each language: kept beside them, it tells when
/// they have grown old.
pub fn fingerprints(sheets: &[Sheet]) -> String {
    sheets.iter().map(|sheet| format!("{} {}\n", sheet.lang, sheet.fingerprint)).collect()
}

fn sheet(ed: Ed, css: &str) -> Sheet {
    let zone = &ed.record().zone;
    let river = Owner::new().with(|| view! { <River /> }.to_html());
    let others: String = zone
        .name
        .elsewhere(ed.lang())
        .map(|(lang, name)| format!(" <span lang=\"{}\">{}</span>", ed.tag_of(lang), escape(name)))
        .collect();
    let official = if zone.official { Key::FooterOfficial } else { Key::FooterUnofficial };
    let body = format!(
        "<p class=\"zone\"><b>{}</b>{others}</p>\n<p class=\"who\">{}</p>\n<h1>{}</h1>\n{}\n{river}",
        escape(zone.name.in_lang(ed.lang())),
        escape(ed.t(official)),
        headline(ed),
        development(ed).unwrap_or_default(),
    );
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" data-theme=\"light\"><head><meta charset=\"utf-8\">\
         <style>{css}</style></head>\n<body>\n{body}\n</body></html>\n",
        escape(ed.tag())
    );
    Sheet { lang: ed.lang().to_owned(), fingerprint: fingerprint::of(body.as_bytes()), html }
}

/// The headline, broken where it takes breath: after its colon.
fn headline(ed: Ed) -> String {
    let text = ed.text(&ed.record().zone.headline);
    let parts = text.split_inclusive([':', '：']).map(|part| escape(part.trim()));
    parts.collect::<Vec<_>>().join("<br>")
}

/// From the first value to the last.
const ARROW: &str =
    "<svg class=\"arrow\" viewBox=\"0 0 90 24\"><path d=\"M1 12H88M77 2L88 12L77 22\"/></svg>";

/// The first development among the headline figures, with its periods and its source.
fn development(ed: Ed) -> Option<String> {
    let record = ed.record();
    let (from, to) = record.zone.headline_figures.iter().find_map(|group| {
        let [from, to] = &group[..] else { return None };
        let (from, to) = (record.figure(from)?, record.figure(to)?);
        let same = from.series.is_some() && from.series == to.series;
        (same && is_result(from) && is_result(to)).then_some((from, to))
    })?;
    let (_, unit) = value_and_unit(ed.texts(), &to.quantity);
    let mut sources: Vec<_> = [from, to].iter().filter_map(|it| it.sources.first()).collect();
    sources.dedup();
    let sources = sources.into_iter().filter_map(|id| record.source(id));
    let sources: Vec<_> = sources.map(|source| source_name(ed, source)).collect();
    let value = |class: &str, figure: &Figure| {
        let (value, _) = value_and_unit(ed.texts(), &figure.quantity);
        let (value, period) = (escape(&value), escape(&held(ed, figure)));
        format!("<p class=\"{class}\">{value}</p><p class=\"{class}-period\">{period}</p>")
    };
    Some(format!(
        "<div class=\"figure\">{}{ARROW}{}<p class=\"what\"><b>{}</b>{}<small>{}</small></p></div>",
        value("from", from),
        value("to", to),
        escape(&unit),
        escape(&plain(ed.text(&to.label))),
        escape(&sources.join(ed.t(Key::ListSeparator))),
    ))
}

/// Whether a figure can stand without a word on its kind or its exactness.
fn is_result(figure: &Figure) -> bool {
    figure.quantity.kind == Kind::Actual
        && figure.quantity.qualifier.is_none()
        && figure.certainty == Certainty::Stated
        && figure.scope == Scope::Zone
}
