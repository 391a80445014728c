//! The files beside the pages.

use crate::site::{AT_ROOT, IN_ZONE, RECORD, Site, languages, root};
use scraper::Html;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use zone_showcase::{
    builder::{Order, build},
    query::search::Search,
    route::Route,
};

#[test]
fn every_place_has_a_page_in_every_language_and_nothing_else_has() {
    let places = Route::all(&RECORD).len();
    assert_eq!(AT_ROOT.pages.len(), places * languages().len() + 1);
    for lang in languages() {
        for route in Route::all(&RECORD) {
            let address = format!("/{lang}/{}", route.path());
            assert!(AT_ROOT.pages.contains_key(&address), "{address} is missing");
        }
    }
    assert!(AT_ROOT.pages.contains_key("/"));
}

#[test]
fn the_site_map_lists_every_page_once_at_its_canonical_address() {
    let map = fs::read_to_string(IN_ZONE.dir.join("sitemap.xml")).unwrap();
    for address in IN_ZONE.pages.keys().filter(|address| *address != "/zone/") {
        let entry = format!("<loc>https://zone.example{address}</loc>");
        assert_eq!(map.matches(&entry).count(), 1, "{address}");
    }
    assert_eq!(map.matches("<loc>").count(), IN_ZONE.pages.len() - 1);
}

#[test]
fn robots_are_shown_the_map() {
    let robots = fs::read_to_string(IN_ZONE.dir.join("robots.txt")).unwrap();
    assert!(robots.contains("Sitemap: https://zone.example/zone/sitemap.xml"));
}

#[test]
fn the_missing_page_never_hydrates_and_leads_on() {
    for site in [&*AT_ROOT, &*IN_ZONE] {
        let html = fs::read_to_string(site.dir.join("404.html")).unwrap();
        let page = Html::parse_document(&html);
        assert_eq!(page.root_element().attr("data-route"), Some(""));
        assert!(html.contains("noindex"));
        let first = languages()[0];
        assert!(html.contains(&format!("href=\"{}{first}/\"", site.base)));
    }
}

#[test]
fn each_page_names_the_search_index_of_its_language() {
    for site in [&*AT_ROOT, &*IN_ZONE] {
        for lang in languages() {
            let page = site.page(&format!("{}{lang}/projects/", site.base));
            let address = page.root_element().attr("data-search").unwrap().to_owned();
            let file = address.strip_prefix(site.base).unwrap();
            let index = fs::read_to_string(site.dir.join(file)).unwrap();
            let project = &RECORD.projects[0];
            let found = Search::open(index).unwrap().find(project.name.in_lang(lang), 1);
            assert_eq!(found.groups[0].hits[0].entity.id, project.id.as_str());
            assert_eq!(found.groups[0].hits[0].title.text, project.name.in_lang(lang));
        }
    }
}

#[test]
fn each_language_has_a_bundle_in_that_language_alone() {
    let bundle = |lang: &str| {
        let page = AT_ROOT.page(&format!("/{lang}/"));
        let address = page.root_element().attr("data-bundle").unwrap().to_owned();
        fs::read_to_string(AT_ROOT.dir.join(address.trim_start_matches('/'))).unwrap()
    };
    let sentence = |lang: &str| RECORD.projects[0].events[0].text.in_lang(lang).to_owned();
    for lang in languages() {
        for other in languages() {
            assert_eq!(bundle(lang).contains(&sentence(other)), lang == other, "{lang} {other}");
        }
        // Names stay in all languages.
        for name in RECORD.projects[0].name.all() {
            assert!(bundle(lang).contains(name));
        }
    }
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    let again = Site::build("/zone/", "again");
    let files = |dir: &Path| {
        let mut files = BTreeMap::new();
        collect(dir, dir, &mut files);
        files
    };
    let (first, second) = (files(&IN_ZONE.dir), files(&again.dir));
    assert!(first.keys().eq(second.keys()), "the same files");
    for (name, content) in &first {
        assert!(second[name] == *content, "{} differs", name.display());
    }
}

fn collect(root: &Path, dir: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            files.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
}

#[test]
fn a_base_that_browsers_write_otherwise_is_refused() {
    for base in ["/扬州/", "https://cdn.example/", "//host/", "zone/", "/a b/"] {
        let order = Order {
            root: root().to_owned(),
            staging: IN_ZONE.dir.join("nowhere"),
            base: base.to_owned(),
            site_url: None,
            linked: None,
            release: false,
        };
        let faults = build(&order).err().unwrap();
        assert!(faults[0].contains(base), "{base}: {faults:?}");
    }
}
