//! `cargo xtask bench`: the release measured, with Lighthouse, in a driven browser and on nginx.
//!
//! The measuring is in the crate `bench`, which may have dependencies; here is what it needs.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::browser;
use crate::command::{Bench, Measured};
use crate::failure::{Outcome, stopped};
use crate::paths::{Paths, from_here};
use crate::setup::{self, Needs, Ready};
use crate::{hosts, run, site};

/// Where the tables are kept.
const DOCUMENT: &str = "docs/measurements.md";

/// Builds the release where none is named, and measures it.
pub fn run(paths: &Paths, options: &Bench) -> Outcome {
    let built = options.site.as_deref().map(built).transpose()?;
    let needs = if built.is_some() { Needs::default() } else { site::RELEASE };
    let lighthouse = options.only.contains(&Measured::Pages);
    let driven = options.only.contains(&Measured::Explore);
    let ready = setup::prepare(paths, Needs { lighthouse, chromium: driven, ..needs })?;
    let servers =
        options.only.contains(&Measured::Load).then(|| hosts::ensure(paths)).transpose()?;
    let chromium = if lighthouse || driven { Some(chromium()?) } else { None };
    let site = match built {
        Some(site) => site,
        None => {
            let site = paths.root.join("target/site");
            for command in &mut site::release(paths, &ready, &site, "/") {
                run::pass(command)?;
            }
            site
        }
    };
    let mut bench = measuring(paths, options, &ready, &site);
    if let Some(chromium) = chromium {
        bench.env("CHROME_PATH", chromium);
    }
    if let Some(servers) = servers {
        bench.env("HOSTS_ROOT", servers);
    }
    run::pass(&mut bench)
}

/// The browser, of which Lighthouse would take any other without a word if this one does not start.
fn chromium() -> Outcome<PathBuf> {
    let Some(chromium) = browser::chromium() else {
        return stopped("Chromium is missing. Run cargo xtask setup --browsers.");
    };
    browser::major(&chromium, "CHROMIUM")?;
    Ok(chromium)
}

/// The directory of a built site, as the user named it.
fn built(named: &Path) -> Outcome<PathBuf> {
    let site = from_here(named)?;
    if site.join("sitemap.xml").is_file() {
        return Ok(site);
    }
    stopped(format!(
        "there is no built site in {}. Leave out --site to build one, or run cargo xtask build \
         --out with that directory.",
        site.display()
    ))
}

fn measuring(paths: &Paths, options: &Bench, ready: &Ready, site: &Path) -> Command {
    let mut bench = run::cargo(&paths.root);
    bench.args(["run", "--quiet", "--package", "bench"]);
    bench.env("PATH", &ready.path).env("SITE_DIST", site);
    bench.env("BENCH_RUNS", options.runs.to_string()).env("ENGINE", options.engine);
    let only: Vec<_> = options.only.iter().map(|part| part.name()).collect();
    bench.env("BENCH_ONLY", only.join(","));
    bench.envs(ready.named.iter().map(|(name, file)| (name, file)));
    // Set in the user's environment, they would say something else than the command line.
    bench.env_remove("BENCH_PAGES").env_remove("BENCH_DOCUMENT");
    if let Some(pages) = &options.pages {
        bench.env("BENCH_PAGES", pages);
    }
    if options.write {
        bench.env("BENCH_DOCUMENT", DOCUMENT);
    }
    bench
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::OsStr;

    #[test]
    fn a_place_without_a_site_is_said() {
        let said = format!("{:?}", built(Path::new("/nowhere")));
        assert!(said.contains("there is no built site in /nowhere"), "{said}");
    }

    #[test]
    fn the_options_are_handed_on() {
        let paths = Paths { root: "/project".into(), cache: "/cache".into() };
        let ready = Ready { path: "/usr/bin".into(), named: Vec::new() };
        let only = Measured::ALL.to_vec();
        let options =
            Bench { only, engine: "chromium", site: None, pages: None, runs: 3, write: true };
        let site = Path::new("/project/target/site");
        let bench = measuring(&paths, &options, &ready, site);
        let set = |name: &str| bench.get_envs().find(|(key, _)| *key == name).and_then(|it| it.1);
        assert_eq!(set("BENCH_RUNS"), Some(OsStr::new("3")));
        assert_eq!(set("BENCH_ONLY"), Some(OsStr::new("pages,explore,load")));
        assert_eq!(set("ENGINE"), Some(OsStr::new("chromium")));
        assert_eq!(set("BENCH_DOCUMENT"), Some(OsStr::new(DOCUMENT)));
        assert_eq!(set("BENCH_PAGES"), None);
    }
}
