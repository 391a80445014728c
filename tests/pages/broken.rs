//! The link checker on a small folder made by hand, with one thing broken at a time.

use std::{fs, path::PathBuf};
use zone_showcase::builder::links::{Sound, check};

const HEAD: &str = r#"<link rel="canonical" href="https://zone.example/zone/en/">
<link rel="stylesheet" href="/zone/style-1a2b.css">
<meta property="og:image" content="https://zone.example/zone/social.png">
<script type="application/ld+json">{"@context":"https://schema.org",
"@id":"https://zone.example/zone/en/#site","url":"https://zone.example/zone/en/",
"sameAs":["https://paper.example/1"]}</script>"#;

const BODY: &str = r##"<a href="#top">Up</a><a href="/zone/en/more/#part">More</a>
<a href="/zone/en/?status=halted">Halted</a><a href="more/">More</a>
<a href="https://paper.example/1" rel="external noopener">Out</a>
<a href="mailto:editor@zone.example">Write</a>
<img srcset="/zone/social.png 1x, /zone/icon.svg 2x" src="/zone/social.png" alt="">"##;

/// The page `en/index.html` with this head and body, within a site that is otherwise whole.
fn site(name: &str, head: &str, body: &str) -> PathBuf {
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("broken").join(name);
    fs::remove_dir_all(&dir).ok();
    fs::create_dir_all(dir.join("en/more")).unwrap();
    let page = |head: &str, body: &str| {
        format!(
            "<!doctype html><html data-base=\"/zone/\" data-glue=\"/zone/app.js\"><head>{head}\
             </head><body id=\"top\">{body}</body></html>"
        )
    };
    let map = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url>\
               <loc>https://zone.example/zone/en/</loc></url></urlset>";
    for (file, text) in [
        ("index.html", page("", "")),
        ("en/index.html", page(head, body)),
        ("en/more/index.html", page("", "<p id=\"part\">A part</p>")),
        ("style-1a2b.css", String::new()),
        ("app.js", "new URL(\"./part_bg.wasm\", import.meta.url)".to_owned()),
        ("part_bg.wasm", String::new()),
        ("social.png", String::new()),
        ("icon.svg", String::new()),
        ("sitemap.xml", map.to_owned()),
        ("robots.txt", "Sitemap: https://zone.example/zone/sitemap.xml\n".to_owned()),
        ("_headers", "/zone/*\n  X: y\n/zone/script-*\n  X: y\n/zone/en/\n  X: y\n".to_owned()),
    ] {
        fs::write(dir.join(file), text).unwrap();
    }
    dir
}

/// The one fault of a site, without the folder before it.
fn fault(dir: PathBuf) -> String {
    let faults = check(&dir).expect_err("a fault is found");
    assert_eq!(faults.len(), 1, "{faults:#?}");
    faults[0].strip_prefix(dir.to_str().unwrap()).unwrap().trim_start_matches('/').to_owned()
}

#[test]
fn a_whole_site_has_no_fault_and_every_address_is_counted() {
    // Two on each of three roots, six in the head, nine in the body, one in the map, one
    // part, one rule.
    assert_eq!(check(&site("whole", HEAD, BODY)), Ok(Sound { pages: 3, addresses: 24 }));
}

#[test]
fn each_broken_address_is_told_by_file_and_by_what_is_missing() {
    for (name, old, new, told) in [
        (
            "page",
            "/zone/en/more/#part",
            "/zone/en/less/",
            "leads to en/less/index.html, which is not there",
        ),
        ("part", "#part", "#parts", "nothing has the id \"parts\""),
        ("own part", "#top", "#tip", "in which nothing has the id \"tip\""),
        ("slash", "\"more/\"", "\"more\"", "lacks the slash at its end"),
        ("base", "/zone/en/?", "/en/?", "leads out of /zone/, where the site lives"),
        ("hash", "style-1a2b", "style-1a2c", "leads to style-1a2c.css, which is not there"),
        ("set", "/zone/icon.svg", "/zone/icon.png", "srcset of img \"/zone/icon.png\" leads to"),
        (
            "canonical",
            "canonical\" href=\"https://zone.example",
            "canonical\" href=\"",
            "need the whole address",
        ),
        (
            "picture",
            "content=\"https://zone.example/zone/social",
            "content=\"https://zone.example/zone/none",
            "content of meta",
        ),
        ("data", "zone/en/\",\n\"sameAs", "zone/de/\",\n\"sameAs", "url of the linked data"),
        ("thing", "zone/en/#site", "zone/de/#site", "@id of the linked data"),
        ("json", "\"@context\"", "@context", "the linked data is no JSON"),
        ("rel", " rel=\"external noopener\"", "", "leads out without saying so"),
        ("scheme", "https://paper.example/1\" rel", "//paper.example/1\" rel", "names no scheme"),
        (
            "script",
            "https://paper.example/1\" rel",
            "javascript:alert(1)\" rel",
            "neither http nor https",
        ),
        (
            "written",
            "https://paper.example/1\" rel",
            "https:/paper.example/1\" rel",
            "not written as it should be",
        ),
        ("host", "https://paper.example/1\" rel", "https://paper/1\" rel", "names no host"),
        ("mail", "editor@zone", "@zone", "names nobody"),
        ("elsewhere", "src=\"/zone", "src=\"https://cdn.example/zone", "is loaded from elsewhere"),
        (
            "ids",
            "<a href=\"#top\">",
            "<a id=\"top\" href=\"#top\">",
            "id \"top\" stands on two elements",
        ),
    ] {
        let (head, body) = (HEAD.replace(old, new), BODY.replace(old, new));
        assert!(head != HEAD || body != BODY, "{name} changes something");
        let said = fault(site(name, &head, &body));
        assert!(said.starts_with("en/index.html: ") && said.contains(told), "{name}: {said}");
    }
}

#[test]
fn the_files_beside_the_pages_are_followed_too() {
    for (file, text, told) in [
        (
            "sitemap.xml",
            "<urlset><url><loc>https://zone.example/zone/de/</loc></url></urlset>",
            "loc ",
        ),
        ("sitemap.xml", "<urlset><url>", "it is no XML"),
        ("app.js", "new URL(\"./other_bg.wasm\", import.meta.url)", "leads to other_bg.wasm"),
        (
            "_headers",
            "/zone/*\n  X: y\n/zone/security.txt\n  X: y\n",
            "the rule for \"/zone/security.txt\" leads to",
        ),
        (
            "sw.js",
            "const KEPT = {\"files\":{\"app.js\":\"\",\"boot.js\":\"\"},\"shells\":{}};\n",
            "the list \"./boot.js\" leads to boot.js, which is not there",
        ),
        (
            "sw.js",
            "const KEPT = {\"files\":{},\"shells\":{\"en\":\"offline.html\"}};\n",
            "the list \"./offline.html\" leads to",
        ),
        (
            "en/manifest.webmanifest",
            "{\"start_url\":\"/zone/de/\",\"scope\":\"/zone/\",\"icons\":[{\"src\":\"/zone/icon.svg\"}]}",
            "start_url \"/zone/de/\" leads to",
        ),
        (
            "en/manifest.webmanifest",
            "{\"start_url\":\"/zone/en/\",\"icons\":[{\"src\":\"/zone/icon.png\"}]}",
            "src \"/zone/icon.png\" leads to",
        ),
    ] {
        let dir = site("beside", HEAD, BODY);
        fs::write(dir.join(file), text).unwrap();
        let said = fault(dir);
        assert!(said.starts_with(file) && said.contains(told), "{file}: {said}");
    }
}

#[test]
fn what_is_wrong_on_many_pages_is_told_once() {
    let dir = site("many", HEAD, BODY);
    fs::remove_file(dir.join("app.js")).unwrap();
    let said = fault(dir);
    let wanted = "en/index.html, and 2 times more: data-glue of html \"/zone/app.js\" leads to";
    assert!(said.starts_with(wanted), "{said}");
}
