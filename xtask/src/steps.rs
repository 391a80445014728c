//! The steps that the parts of `cargo xtask test` are made of.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use crate::command::Part;
use crate::failure::{Outcome, because};
use crate::paths::Paths;
use crate::setup::Ready;
use crate::step::Step;
use crate::tours::{SAMPLE, Tour};
use crate::{run, rust, site};

/// The test target that needs a browser and the built sites.
const BROWSER: &str = "browser";

/// What the steps are made with.
pub struct Means<'a> {
    pub paths: &'a Paths,
    pub ready: &'a Ready,
    /// The engines of the browser tests.
    pub tours: &'a [Tour],
    /// The folder of the servers that the releases are tried on.
    pub servers: Option<PathBuf>,
}

impl Means<'_> {
    /// The steps of these parts, in order.
    ///
    /// # Errors
    /// If the folder of the tests cannot be read.
    pub fn steps(&self, parts: &[Part]) -> Outcome<Vec<Step>> {
        let mut all = Vec::new();
        for &part in parts {
            match part {
                Part::Fmt => all.push(self.formatting()),
                Part::Clippy => all.extend(self.lints()),
                Part::Deps => all.extend(self.dependencies()),
                Part::Native => all.push(self.native()?),
                Part::Browser => {
                    all.extend(self.releases(part));
                    all.extend(self.tours.iter().map(|tour| self.browser(tour)));
                }
                Part::Hosts => {
                    if !parts.contains(&Part::Browser) {
                        all.extend(self.releases(part));
                    }
                    all.push(self.hosts());
                }
            }
        }
        Ok(all)
    }

    fn cargo(&self, words: &[&str]) -> Command {
        let mut command = run::cargo(&self.paths.root);
        command.args(words);
        command
    }

    /// The folders of the releases: at the root, and under `/zone/`.
    fn built(&self) -> [PathBuf; 2] {
        ["site", "site-zone"].map(|name| self.paths.root.join("target").join(name))
    }

    /// A command of tests that are told where the releases are.
    fn with_releases(&self, words: &[&str]) -> Command {
        let (mut tests, [at_root, in_zone]) = (self.cargo(words), self.built());
        tests.env("SITE_DIST", at_root).env("SITE_DIST_ZONE", in_zone);
        tests
    }

    fn formatting(&self) -> Step {
        step(Part::Fmt, "Formatting", vec![self.cargo(&["fmt", "--all", "--check"])])
    }

    fn lints(&self) -> [Step; 2] {
        let native = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
        let wasm = ["clippy", "--target", rust::WASM, "--lib", "--bin", "zone-showcase"];
        let wasm = [&wasm[..], &["--", "-D", "warnings"]].concat();
        [
            step(Part::Clippy, "Lints of the builder", vec![self.cargo(&native)]),
            step(Part::Clippy, "Lints of the browser's half", vec![self.cargo(&wasm)]),
        ]
    }

    /// What the project depends on. The advisories stand in a repository that may be out of
    /// reach: they are a step of their own, so that all else is judged nevertheless.
    fn dependencies(&self) -> [Step; 2] {
        let cargo = |words: &[&str]| {
            let mut command = self.cargo(words);
            command.env("PATH", &self.ready.path);
            command
        };
        let rules = cargo(&["deny", "--workspace", "check", "bans", "licenses", "sources"]);
        let advisories = cargo(&["deny", "--workspace", "check", "advisories"]);
        let fetch = cargo(&["deny", "fetch", "db"]);
        let lack = "The advisory database could not be fetched, so that no dependency was \
                    compared with what is known of it. Run cargo xtask test --only deps where \
                    github.com can be reached.";
        let known = step(Part::Deps, "Advisories on dependencies", vec![advisories]);
        [
            step(Part::Deps, "Dependencies", vec![rules, cargo(&["machete"])]),
            Step { before: Some((fetch, lack)), ..known },
        ]
    }

    fn native(&self) -> Outcome<Step> {
        let targets = targets(&self.paths.root.join("tests"))?;
        let words = ["test", "--workspace", "--no-fail-fast", "--lib", "--bins"];
        let mut tests = self.cargo(&words);
        for target in targets.iter().filter(|target| *target != BROWSER) {
            tests.args(["--test", target]);
        }
        let examples = self.cargo(&["test", "--workspace", "--doc"]);
        Ok(step(Part::Native, "Tests without a browser", vec![tests, examples]))
    }

    fn releases(&self, part: Part) -> [Step; 2] {
        let [at_root, in_zone] = self.built();
        let release = |out, base| site::release(self.paths, self.ready, out, base).into();
        [
            step(part, "Release at the root", release(&at_root, "/")),
            step(part, "Release under /zone/", release(&in_zone, "/zone/")),
        ]
    }

    fn browser(&self, tour: &Tour) -> Step {
        let mut tests = self.with_releases(&["test", "--no-fail-fast", "--test", BROWSER]);
        if !tour.whole {
            tests.arg("--").args(SAMPLE);
        }
        tests.env("ENGINE", tour.engine.name());
        tests.envs(self.ready.named.iter().map(|(name, file)| (name, file)));
        let one = step(Part::Browser, tour.title(), vec![tests]);
        Step { alone: format!("{} --engine {}", one.alone, tour.engine.name()), ..one }
    }

    fn hosts(&self) -> Step {
        let words = ["test", "--no-fail-fast", "--test", "hosts", "--", "--ignored"];
        let mut tests = self.with_releases(&words);
        tests.envs(self.servers.iter().map(|servers| ("HOSTS_ROOT", servers)));
        step(Part::Hosts, "Tests on the hosts", vec![tests])
    }
}

fn step(part: Part, title: &'static str, commands: Vec<Command>) -> Step {
    Step { title, before: None, commands, alone: format!("--only {}", part.name()) }
}

/// The test targets that Cargo finds by itself: `tests/<name>.rs` and `tests/<name>/main.rs`.
fn targets(tests: &Path) -> Outcome<Vec<String>> {
    let reading = || format!("cannot read {}", tests.display());
    let entries = match fs::read_dir(tests) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(because(reading()))?,
    };
    let mut targets = Vec::new();
    for entry in entries {
        let path = entry.map_err(because(reading()))?.path();
        if path.extension().is_some_and(|ending| ending == "rs") || path.join("main.rs").is_file() {
            targets.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    targets.sort();
    Ok(targets)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::Engine;
    use crate::tours::tours;

    #[test]
    fn everything_is_run_in_order() -> Outcome {
        let paths = Paths { root: "/project".into(), cache: "/cache".into() };
        let ready = Ready { path: "/usr/bin".into(), named: Vec::new() };
        let tours = tours(Some(&Engine::ALL), false);
        let means = Means { paths: &paths, ready: &ready, tours: &tours, servers: None };
        let steps = means.steps(&Part::ALL)?;
        let titles: Vec<_> = steps.iter().map(|step| step.title).collect();
        assert_eq!(titles[0], "Formatting");
        assert_eq!(titles[3..5], ["Dependencies", "Advisories on dependencies"]);
        assert_eq!(titles[6..8], ["Release at the root", "Release under /zone/"]);
        assert_eq!(titles[8..10], ["Tests in Chromium", "Sample of tests in Firefox"]);
        assert_eq!(titles[10..], ["Sample of tests in WebKit", "Tests on the hosts"]);
        assert!(steps.iter().all(|step| !step.commands.is_empty()));
        Ok(())
    }
}
