//! A site around the program of a release that is built already: another release for the tests of
//! updates, and one of a record made larger for measurements.

use super::{
    Built, DATA, Faults, Order, check, one, prepare, program::Program, read, shell::Shell,
    site::Site, sizes::attribute,
};
use crate::data::check::Loaded;
use std::path::PathBuf;

/// What to build it of.
pub struct Around {
    /// The project's root, or a folder with `assets`, `style` and `index.html` as there.
    pub root: PathBuf,
    /// A release for the root of a host, whose program is used.
    pub release: PathBuf,
    /// Where the site is written.
    pub into: PathBuf,
}

impl Around {
    /// The order to build it.
    pub(super) fn order(&self) -> Order {
        Order {
            root: self.root.clone(),
            staging: self.into.clone(),
            base: "/".to_owned(),
            site_url: None,
            linked: None,
            release: false,
        }
    }

    /// The record.
    pub(super) fn record(&self) -> Result<Loaded, Faults> {
        check(&self.root.join(DATA))
    }

    /// The site of a record, with the program beside its pages.
    pub(super) fn site<'a>(&self, order: &'a Order, loaded: &Loaded) -> Result<Site<'a>, Faults> {
        let page = read(&self.release.join("index.html")).map_err(one)?;
        let file = |name| {
            let address = attribute(&page, name).and_then(|it| it.strip_prefix('/'));
            address.filter(|file| !file.contains('/')).ok_or_else(|| {
                let release = self.release.display();
                one(format!("{release} is no release for the root of a host"))
            })
        };
        let (glue, wasm) = (file("data-glue")?, file("data-wasm")?);
        let shell = Shell::around(&self.root, glue, wasm).map_err(one)?;
        let program =
            |order: &Order, shell: &Shell| Program::of_release(&self.release, order, shell);
        prepare(order, loaded, shell, program)
    }
}

/// Builds the whole site; like one of `trunk build` for development it has no compressed copies.
///
/// # Errors
/// Every fault of the record, or what could not be read, rendered or written.
pub fn build_around(around: &Around) -> Result<Built, Faults> {
    let (order, loaded) = (around.order(), around.record()?);
    let mut site = around.site(&order, &loaded)?;
    site.keeps = true;
    let pages = site.write().map_err(one)?;
    Ok(Built { pages, site_url: site.site_url })
}
