//! The pages, written where Trunk staged the Wasm.

use super::{
    Order, checksums, files,
    head::{head, unlisted},
    html, init, offline,
    program::Program,
    render,
    shell::Shell,
    translation::Translation,
    write,
};
use crate::{
    edition::Ed,
    file_sizes::FileSizes,
    i18n::Key,
    pages::{Meta, meta},
    route::{Route, STAND_IN},
};
use std::{collections::BTreeSet, path::PathBuf};

/// All that the pages share.
pub(super) struct Site<'a> {
    pub order: &'a Order,
    pub shell: Shell,
    pub program: Program,
    pub style: String,
    pub boot: String,
    /// The script that has the site kept for reading without a connection.
    pub offline: String,
    pub release: String,
    pub site_url: String,
    pub translations: Vec<Translation>,
    /// Whether browsers may keep it.
    pub keeps: bool,
}

impl Site<'_> {
    /// The path that every address begins with.
    pub fn base(&self) -> &str {
        self.translations.first().map_or("/", |of| &of.ed.base)
    }

    /// The whole address of a place, as search engines and readers elsewhere need it.
    pub fn url(&self, ed: Ed, route: &Route) -> String {
        format!("{}{}", self.site_url.trim_end_matches('/'), ed.href(route))
    }

    /// The whole address of a file beside the pages.
    pub fn file_url(&self, ed: Ed, file: &str) -> String {
        format!("{}{}{file}", self.site_url.trim_end_matches('/'), ed.base)
    }

    /// Writes every page and what belongs beside them; returns how many pages.
    pub fn write(&self) -> Result<usize, String> {
        let mut written = self.write_pages(|_, _| true)?;
        let Some(first) = self.translations.first() else {
            return Err("the record names no language; add one to zone.json".to_owned());
        };
        let root = first.ed.base.clone();
        self.put_page(&mut written, &root, &self.page(first, &Route::Overview, &root)?)?;
        write(&self.order.staging.join("404.html"), self.missing(first)?.as_bytes())?;
        if self.keeps {
            offline::write_all(self)?;
        }
        files::write_all(&self.order.staging, &self.site_url, &self.translations)?;
        if self.order.release {
            packed::pack(&self.order.staging)?;
            checksums::write_all(&self.order.staging)?;
        }
        Ok(written.len())
    }

    /// Writes the pages that are wanted, by edition and place; returns where they are.
    pub fn write_pages(
        &self,
        wanted: impl Fn(Ed, &Route) -> bool,
    ) -> Result<BTreeSet<PathBuf>, String> {
        init();
        let mut written = BTreeSet::new();
        for of in &self.translations {
            let all = Route::all(of.ed.record()).into_iter();
            for route in all.filter(|route| wanted(of.ed, route)) {
                let address = of.ed.href(&route);
                let html = self.page(of, &route, &address)?;
                self.put_page(&mut written, &address, &html)?;
            }
        }
        Ok(written)
    }

    /// A page as it is written.
    fn page(&self, of: &Translation, route: &Route, address: &str) -> Result<String, String> {
        let ed = of.ed;
        if ed.route_at(address).as_ref() != Some(route) {
            return Err(format!("{address} leads to another page than it was made for"));
        }
        let rendered = render(ed, address);
        let rendered = rendered.map_err(|why| format!("{address} cannot be rendered: {why}"))?;
        let head = head(self, ed, route, &rendered);
        self.shell.fill(&self.frame(of, address), &head, &rendered)
    }

    /// The page for whatever is not there. It is never hydrated: it has no route mark.
    fn missing(&self, of: &Translation) -> Result<String, String> {
        let ed = of.ed;
        let address = format!("{}{}/404/", ed.base, ed.lang());
        let rendered = render(ed, &address)?;
        let head = unlisted(&meta(ed, None));
        let others =
            self.translations.iter().map(|other| other.ed).filter(|it| it.lang() != ed.lang());
        let body = rendered + &html::missing_elsewhere(others);
        self.shell.fill(&self.frame(of, ""), &head, &body)
    }

    /// The page that stands in for every other of a language while there is no connection.
    pub fn stand_in(&self, of: &Translation) -> Result<String, String> {
        let ed = of.ed;
        let rendered = render(ed, STAND_IN)?;
        let name = ed.record().zone.name.in_lang(ed.lang()).to_owned();
        let description = ed.t(Key::WaitingText).to_owned();
        let head = unlisted(&Meta { title: name.clone(), name, description });
        self.shell.fill(&self.frame(of, STAND_IN), &head, &rendered)
    }

    fn frame(&self, of: &Translation, address: &str) -> html::Frame {
        let ed = of.ed;
        let at = |file: &str| format!("{}{file}", ed.base);
        html::Frame {
            lang: ed.tag().to_owned(),
            base: ed.base.clone(),
            route: address.to_owned(),
            release: self.release.clone(),
            bundle: at(&of.bundle),
            sources: at(&of.sources),
            search: at(&of.search),
            glue: at(&self.program.glue),
            wasm: at(&self.program.wasm),
            style: at(&self.style),
            boot: at(&self.boot),
            offline: if self.keeps { at(&self.offline) } else { String::new() },
            manifest: self.keeps.then(|| offline::manifest_address(ed)),
            sizes: ed.sizes.map(FileSizes::to_attribute).unwrap_or_default(),
            notices: html::notices(ed),
        }
    }

    fn put_page(
        &self,
        written: &mut BTreeSet<PathBuf>,
        address: &str,
        html: &str,
    ) -> Result<(), String> {
        let base = self.order.base.trim_matches('/');
        let below = address.trim_matches('/').strip_prefix(base).unwrap_or(address);
        let path = self.order.staging.join(below.trim_matches('/')).join("index.html");
        if !written.insert(path.clone()) {
            return Err(format!(
                "two pages have the address {address}; give one of the two entries another id"
            ));
        }
        write(&path, html.as_bytes())
    }
}
