//! The hosts that nothing of ours can drive, held to what they document.

use crate::{policy::read, release::Release};
use std::collections::BTreeMap;
use yaml_rust2::{Yaml, YamlLoader};

/// A file of `_headers`: a path, or one that ends in a star, and the headers for it.
fn rules(text: &str) -> Vec<(&str, Vec<(&str, &str)>)> {
    let mut rules: Vec<(&str, Vec<_>)> = Vec::new();
    for line in text.lines() {
        assert!(line.len() <= 2000, "Cloudflare takes no line as long as {line}");
        match line.strip_prefix("  ") {
            Some(header) => {
                let (name, value) = header.split_once(": ").expect("a name and a value");
                assert!(!value.trim().is_empty() && !name.contains(' '), "{line}");
                rules.last_mut().expect("a path first").1.push((name, value));
            }
            None => {
                assert!(line.starts_with('/') && line.matches('*').count() <= 1, "{line}");
                rules.push((line, Vec::new()));
            }
        }
    }
    assert!(rules.len() <= 100, "Cloudflare takes no more than 100 rules");
    rules
}

/// Where two rules give one header, Cloudflare sends both values in one line: a wrong one.
#[test]
#[ignore = "needs releases: cargo xtask prove"]
fn headers_are_said_once_for_each_file() {
    for release in Release::both() {
        let text = String::from_utf8(release.files["_headers"].clone()).unwrap();
        let rules = rules(&text);
        for name in release.files.keys() {
            let address = release.address(name);
            let mut said = BTreeMap::new();
            for (path, headers) in &rules {
                let fits = match path.strip_suffix('*') {
                    Some(beginning) => address.starts_with(beginning),
                    None => address == *path,
                };
                for (header, value) in headers.iter().filter(|_| fits) {
                    assert_eq!(said.insert(*header, *value), None, "{address}: {header}");
                }
            }
            for (header, value) in zone_showcase::builder::SECURITY_HEADERS {
                assert_eq!(said.get(header), Some(&value), "{address}");
            }
            let forever = crate::release::caching(name);
            let forever = forever.contains("immutable").then_some(forever);
            assert_eq!(said.get("Cache-Control").copied(), forever, "{address}");
        }
        // Cloudflare Pages takes no more in a project without pay.
        assert!(packed::files(&release.dist).unwrap().len() < 20_000);
    }
}

#[test]
fn netlify_publishes_what_is_built_and_changes_nothing() {
    let netlify: toml::Table = read("deploy/netlify.toml").parse().unwrap();
    assert_eq!(netlify["build"]["publish"].as_str(), Some("dist"));
    assert_eq!(netlify["build"]["processing"]["skip_processing"].as_bool(), Some(true));
    assert!(!netlify.contains_key("redirects"), "every page is a file");
}

#[test]
fn cloudflare_publishes_what_is_built() {
    let wrangler: toml::Table = read("deploy/wrangler.toml").parse().unwrap();
    assert_eq!(wrangler["pages_build_output_dir"].as_str(), Some("dist"));
    let name = wrangler["name"].as_str().unwrap();
    assert!(name.bytes().all(|it| it.is_ascii_lowercase() || it == b'-'), "{name}");
    assert!(wrangler["compatibility_date"].as_str().is_some_and(|it| it.len() == 10));
}

#[test]
fn github_builds_for_the_path_that_it_publishes_under() {
    let text = read("deploy/github-pages.yml");
    let workflow = &YamlLoader::load_from_str(&text).unwrap()[0];
    for permission in ["pages", "id-token"] {
        assert_eq!(workflow["permissions"][permission].as_str(), Some("write"));
    }
    let job = &workflow["jobs"]["publish"];
    assert_eq!(job["environment"]["name"].as_str(), Some("github-pages"));
    let steps = job["steps"].as_vec().unwrap();
    let uses = |action: &str| -> &Yaml {
        let named = |step: &&Yaml| step["uses"].as_str().is_some_and(|it| it.starts_with(action));
        steps.iter().find(named).unwrap_or_else(|| panic!("no step uses {action}"))
    };
    assert_eq!(uses("actions/upload-pages-artifact@")["with"]["path"].as_str(), Some("dist"));
    assert_eq!(uses("actions/configure-pages@")["id"].as_str(), Some("pages"));
    uses("actions/checkout@");
    uses("actions/deploy-pages@");

    let build = steps.iter().find_map(|step| step["run"].as_str().map(|run| (step, run)));
    let (step, run) = build.expect("a step that builds");
    let options: Vec<_> = run.split(' ').filter(|word| word.starts_with("--")).collect();
    assert!(run.starts_with("cargo xtask build "), "{run}");
    // The workflow's commands are those that this project has.
    let help = read("xtask/src/help.rs");
    assert_eq!(options, ["--public-url", "--site-url"]);
    assert!(options.iter().all(|option| help.contains(&format!("\n  {option} <"))), "{run}");
    for (name, output) in [("BASE", "base_path"), ("ORIGIN", "origin")] {
        let value = format!("${{{{ steps.pages.outputs.{output} }}}}");
        assert_eq!(step["env"][name].as_str(), Some(&*value));
        assert!(run.contains(&format!("${name}")) || run.contains(&format!("${{{name}")), "{run}");
    }
}
