//! The site of a record made larger, around the program of a release that is built already: what
//! the program does with many projects can be measured on it. Nothing that it tells is true.

use super::{Around, Faults, generate::with_projects, one};
use crate::{edition::Ed, route::Route};

/// What to build.
pub struct Larger {
    /// The record, and the program around which it is built.
    pub around: Around,
    /// How many projects its record has.
    pub projects: usize,
}

/// Writes the site: of its pages that of all projects in every language, and the overview in the
/// first. From these the program shows all others.
///
/// # Errors
/// Every fault of the record, or what could not be read, rendered or written.
pub fn build_larger(larger: &Larger) -> Result<(), Faults> {
    let (order, mut loaded) = (larger.around.order(), larger.around.record()?);
    loaded.record = with_projects(&loaded.record, larger.projects);
    let site = larger.around.site(&order, &loaded)?;
    let first = loaded.record.zone.languages.first().map(|language| &*language.code);
    let wanted = |ed: Ed, route: &Route| match route {
        Route::Projects => true,
        Route::Overview => first == Some(ed.lang()),
        _ => false,
    };
    site.write_pages(wanted).map(drop).map_err(one)
}
