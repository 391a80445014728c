//! What is kept for reading without a connection, and what makes the site an application.

use crate::site::{AT_ROOT, IN_ZONE, RECORD, STRANGE, Site, languages, select};
use scraper::Html;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::{collections::BTreeSet, fs};

/// What the service worker of a site keeps.
fn kept(site: &Site) -> Value {
    let worker = fs::read_to_string(site.dir.join("sw.js")).unwrap();
    let (list, script) = worker.split_once(";\n").unwrap();
    assert!(script.contains("addEventListener(\"fetch\""), "the script follows the list");
    serde_json::from_str(list.strip_prefix("const KEPT = ").unwrap()).unwrap()
}

fn names(of: &Value) -> BTreeSet<String> {
    of.as_object().unwrap().keys().cloned().collect()
}

/// Whether a name ends in a hash: `style-0123456789ab.css`.
fn is_hashed(name: &str) -> bool {
    let stem = name.split('.').next().unwrap();
    let hash = stem.rsplit('-').next().unwrap();
    hash.len() == 12 && hash.bytes().all(|it| it.is_ascii_hexdigit())
}

/// Every file of the release that its pages load is kept, and nothing else. Pictures are for
/// other sites and for systems.
#[test]
fn the_list_is_the_files_of_the_release() {
    for site in [&*AT_ROOT, &*IN_ZONE] {
        let entries = fs::read_dir(&site.dir).unwrap().map(|entry| entry.unwrap().file_name());
        let names_there = entries.map(|name| name.into_string().unwrap());
        let mut wanted: BTreeSet<_> =
            names_there.filter(|name| is_hashed(name) && !name.ends_with(".png")).collect();
        // The program as Trunk staged it has names without a hash here.
        wanted.extend(["app-1a2b.js".to_owned(), "app-1a2b_bg.wasm".to_owned()]);
        // Style, boot script, what has the site kept, program, and four files for each language.
        assert_eq!(wanted.len(), 5 + 4 * languages().len(), "{wanted:?}");
        assert_eq!(names(&kept(site)["files"]), wanted);
    }
}

#[test]
fn the_list_says_what_is_in_each_file() {
    use base64::{Engine, prelude::BASE64_STANDARD};
    let list = kept(&AT_ROOT);
    for (name, integrity) in list["files"].as_object().unwrap() {
        let content = fs::read(AT_ROOT.dir.join(name)).unwrap();
        let sum = BASE64_STANDARD.encode(Sha256::digest(content));
        assert_eq!(integrity.as_str(), Some(&*format!("sha256-{sum}")), "{name}");
    }
}

#[test]
fn release_date_and_base_are_those_of_the_pages() {
    for site in [&*AT_ROOT, &*IN_ZONE, &*STRANGE] {
        let list = kept(site);
        assert_eq!(list["base"], site.base);
        for lang in languages() {
            let page = site.page(&format!("{}{lang}/", site.base));
            let html = page.root_element();
            assert_eq!(list["release"].as_str(), html.attr("data-release"));
            let released = list["released"][html.attr("lang").unwrap()].as_str().unwrap();
            let footer = page.select(&select("footer")).next().unwrap().text();
            let footer = footer.collect::<String>().replace('\u{a0}', " ");
            assert!(footer.contains(released), "{released}");
            let script = html.attr("data-offline").unwrap().strip_prefix(site.base).unwrap();
            let script = fs::read_to_string(site.dir.join(script)).unwrap();
            assert!(script.contains(released), "the script says which release is shown");
        }
    }
    // Two records, two releases: their files are kept apart.
    assert_ne!(kept(&AT_ROOT)["release"], kept(&STRANGE)["release"]);
}

/// The page that stands in for others names the same files as they do, and is at no place.
#[test]
fn a_page_stands_in_for_all_others_of_its_language() {
    for site in [&*AT_ROOT, &*IN_ZONE] {
        let list = kept(site);
        assert_eq!(names(&list["shells"]).len(), languages().len());
        for lang in languages() {
            let file = list["shells"][lang].as_str().unwrap();
            let text = fs::read_to_string(site.dir.join(file)).unwrap();
            let (stands_in, page) =
                (Html::parse_document(&text), site.page(&format!("{}{lang}/", site.base)));
            let attributes = |html: &Html| {
                let all = html.root_element().value().attrs();
                let own = all.filter(|(name, _)| *name != "data-route");
                own.map(|(name, value)| (name.to_owned(), value.to_owned()))
                    .collect::<BTreeSet<_>>()
            };
            assert_eq!(attributes(&stands_in), attributes(&page), "{lang}");
            assert_eq!(stands_in.root_element().attr("data-route"), Some("offline"));
            assert!(text.contains("noindex") && !text.contains("canonical"), "{lang}");
            assert!(text.len() < 12_000, "{file} has {} bytes", text.len());
            assert_eq!(stands_in.select(&select("main h1")).count(), 1);
        }
    }
}

#[test]
fn each_language_can_be_installed() {
    for site in [&*AT_ROOT, &*IN_ZONE] {
        for (address, html) in &site.pages {
            let page = Html::parse_document(html);
            let lang = address.strip_prefix(site.base).unwrap().split('/').next().unwrap();
            let lang = if lang.is_empty() { languages()[0] } else { lang };
            let link = page.select(&select("link[rel=manifest]")).next().unwrap();
            let wanted = format!("{}{lang}/manifest.webmanifest", site.base);
            assert_eq!(link.attr("href"), Some(&*wanted), "{address}");
        }
        for lang in languages() {
            let file = site.dir.join(lang).join("manifest.webmanifest");
            let manifest: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
            assert_eq!(manifest["name"], RECORD.zone.name.in_lang(lang));
            assert_eq!(manifest["short_name"], RECORD.zone.short.in_lang(lang));
            assert_eq!(manifest["scope"], site.base);
            assert_eq!(manifest["start_url"], format!("{}{lang}/", site.base));
            assert_eq!(manifest["id"], manifest["start_url"]);
            let picture = manifest["icons"].as_array().unwrap().last().unwrap();
            let name = picture["src"].as_str().unwrap().strip_prefix(site.base).unwrap();
            let size = imagesize::size(site.dir.join(name)).unwrap();
            assert_eq!(picture["sizes"], format!("{}x{}", size.width, size.height));
        }
    }
}
