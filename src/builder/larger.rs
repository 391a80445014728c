//! The site of a record made larger, around the program of a release that is built already: what
//! the program does with many projects can be measured on it. Nothing that it tells is true.

use super::{
    DATA, Faults, Order, check, generate::with_projects, one, prepare, program::Program, read,
    shell::Shell, sizes::attribute,
};
use crate::{edition::Ed, route::Route};
use std::path::PathBuf;

/// What to build.
pub struct Larger {
    /// The project's root.
    pub root: PathBuf,
    /// A release for the root of a host, whose program is used.
    pub release: PathBuf,
    /// Where the site is written.
    pub into: PathBuf,
    /// How many projects its record has.
    pub projects: usize,
}

/// Writes the site: of its pages that of all projects in every language, and the overview in the
/// first. From these the program shows all others.
///
/// # Errors
/// Every fault of the record, or what could not be read, rendered or written.
pub fn build_larger(larger: &Larger) -> Result<(), Faults> {
    let page = read(&larger.release.join("index.html")).map_err(one)?;
    let file = |name| {
        let address = attribute(&page, name).and_then(|it| it.strip_prefix('/'));
        address.filter(|file| !file.contains('/')).ok_or_else(|| {
            let release = larger.release.display();
            one(format!("{release} is no release for the root of a host"))
        })
    };
    let shell = Shell::around(&larger.root, file("data-glue")?, file("data-wasm")?).map_err(one)?;
    let mut loaded = check(&larger.root.join(DATA))?;
    loaded.record = with_projects(&loaded.record, larger.projects);
    let order = Order {
        root: larger.root.clone(),
        staging: larger.into.clone(),
        base: "/".to_owned(),
        site_url: None,
        linked: None,
        release: false,
    };
    let program = |order: &Order, shell: &Shell| Program::of_release(&larger.release, order, shell);
    let site = prepare(&order, &loaded, shell, program)?;
    let first = loaded.record.zone.languages.first().map(|language| &*language.code);
    let wanted = |ed: Ed, route: &Route| match route {
        Route::Projects => true,
        Route::Overview => first == Some(ed.lang()),
        _ => false,
    };
    site.write_pages(wanted).map(drop).map_err(one)
}
