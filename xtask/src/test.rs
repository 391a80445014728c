//! `cargo xtask test`: everything that proves a submission, step by step.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, fs, io};

use crate::command::{Engine, Part, Test};
use crate::failure::{Failure, Outcome, because, stopped};
use crate::paths::Paths;
use crate::report::{self, Line};
use crate::setup::{self, Needs, Ready};
use crate::tours::{SAMPLE, Tour, tours};
use crate::{hosts, run, rust, second_runs, site};

/// The test target that needs a browser and the built sites.
const BROWSER: &str = "browser";

/// One step: commands, one after the other.
struct Step {
    title: &'static str,
    commands: Vec<Command>,
    /// What runs it alone, after `cargo xtask test`.
    alone: String,
}

/// Runs the steps that were asked for; the first that fails ends the run.
pub fn run(paths: &Paths, options: &Test) -> Outcome {
    let started = Instant::now();
    let proving = env::var_os("PROVE").is_some_and(|value| !value.is_empty());
    let tours = tours(options.engines.as_deref(), proving);
    let ready = setup::prepare(paths, needs(&options.only, &tours))?;
    let servers =
        if options.only.contains(&Part::Hosts) { Some(hosts::ensure(paths)?) } else { None };
    let mut steps = steps(paths, &options.only, &tours, &ready, servers)?;
    second_runs::forget(&paths.root);
    let count = steps.len();
    let mut lines = Vec::new();
    for (index, step) in steps.iter_mut().enumerate() {
        println!("{}", report::heading(index + 1, count, step.title));
        let begun = Instant::now();
        let outcome = step.commands.iter_mut().try_for_each(|command| {
            println!("$ {}", run::shown(command));
            run::pass(command).map_err(|failure| (run::shown(command), failure))
        });
        let took = begun.elapsed();
        lines.push(Line { title: step.title, took, passed: outcome.is_ok() });
        if let Err((command, failure)) = outcome {
            print!("\n{}{}", report::table(&lines), second_runs::told(&paths.root));
            return stopped(sentence(step, index + 1, count, &command, failure));
        }
        println!("{}: passed in {}.", step.title, report::duration(took));
    }
    print!("\n{}{}", report::table(&lines), second_runs::told(&paths.root));
    let all = if count == 1 { "The step".to_owned() } else { format!("All {count} steps") };
    println!("{all} passed in {}.", report::duration(started.elapsed()));
    Ok(())
}

fn sentence(step: &Step, number: usize, of: usize, command: &str, failure: Failure) -> String {
    let reason = match failure {
        Failure::Stopped(reason) => format!(" {reason}"),
        Failure::Usage(_) | Failure::Exit(_) => String::new(),
    };
    format!(
        "step {number} of {of}, {}, failed at \"{command}\".{reason} To run this part alone: \
         cargo xtask test {}",
        step.title, step.alone
    )
}

fn needs(parts: &[Part], tours: &[Tour]) -> Needs {
    let has = |part| parts.contains(&part);
    let browser = has(Part::Browser);
    let releases = browser || has(Part::Hosts);
    let drives = |engine| browser && tours.iter().any(|tour| tour.engine == engine);
    Needs {
        lints: has(Part::Fmt) || has(Part::Clippy),
        wasm: has(Part::Clippy) || releases,
        trunk: releases,
        release: releases,
        chromium: drives(Engine::Chromium),
        firefox: drives(Engine::Firefox),
        webkit: drives(Engine::Webkit),
        axe: browser,
        lighthouse: false,
    }
}

fn steps(
    paths: &Paths,
    parts: &[Part],
    tours: &[Tour],
    ready: &Ready,
    servers: Option<PathBuf>,
) -> Outcome<Vec<Step>> {
    let cargo = |words: &[&str]| {
        let mut command = run::cargo(&paths.root);
        command.args(words);
        command
    };
    let target = paths.root.join("target");
    let [at_root, in_zone] = [target.join("site"), target.join("site-zone")];
    let with_releases = |tests: &mut Command| {
        tests.env("SITE_DIST", &at_root).env("SITE_DIST_ZONE", &in_zone);
    };
    let mut steps = Vec::new();
    for &part in parts {
        let alone = format!("--only {}", part.name());
        let mut step = |title, commands| {
            steps.push(Step { title, commands, alone: alone.clone() });
        };
        // The browser's part has built them already.
        let builds =
            part == Part::Browser || part == Part::Hosts && !parts.contains(&Part::Browser);
        if builds {
            step("Release at the root", site::release(paths, ready, &at_root, "/").into());
            let zone = site::release(paths, ready, &in_zone, "/zone/").into();
            step("Release under /zone/", zone);
        }
        match part {
            Part::Fmt => step("Formatting", vec![cargo(&["fmt", "--all", "--check"])]),
            Part::Clippy => {
                let native = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
                step("Lints of the builder", vec![cargo(&native)]);
                let wasm = ["clippy", "--target", rust::WASM, "--lib", "--bin", "zone-showcase"];
                let wasm = [&wasm[..], &["--", "-D", "warnings"]].concat();
                step("Lints of the browser's half", vec![cargo(&wasm)]);
            }
            Part::Native => {
                let targets = targets(&paths.root.join("tests"))?;
                let mut tests =
                    cargo(&["test", "--workspace", "--no-fail-fast", "--lib", "--bins"]);
                for target in targets.iter().filter(|target| *target != BROWSER) {
                    tests.args(["--test", target]);
                }
                let examples = cargo(&["test", "--workspace", "--doc"]);
                step("Tests without a browser", vec![tests, examples]);
            }
            Part::Browser => {
                for tour in tours {
                    let mut tests = cargo(&["test", "--no-fail-fast", "--test", BROWSER]);
                    if !tour.whole {
                        tests.arg("--").args(SAMPLE);
                    }
                    with_releases(&mut tests);
                    tests.env("ENGINE", tour.engine.name());
                    tests.envs(ready.named.iter().map(|(name, file)| (name, file)));
                    let alone = format!("{alone} --engine {}", tour.engine.name());
                    let title = tour.title();
                    steps.push(Step { title, commands: vec![tests], alone });
                }
            }
            Part::Hosts => {
                let words = ["test", "--no-fail-fast", "--test", "hosts", "--", "--ignored"];
                let mut tests = cargo(&words);
                with_releases(&mut tests);
                if let Some(servers) = &servers {
                    tests.env("HOSTS_ROOT", servers);
                }
                step("Tests on the hosts", vec![tests]);
            }
        }
    }
    Ok(steps)
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

    #[test]
    fn only_the_browser_part_needs_a_browser() {
        let all = tours(None, true);
        assert_eq!(needs(&[Part::Native], &all), Needs::default());
        assert_eq!(needs(&[Part::Fmt], &all), Needs { lints: true, ..Needs::default() });
        let firefox = needs(&Part::BY_DEFAULT, &tours(Some(&[Engine::Firefox]), false));
        assert!(firefox.firefox && firefox.axe && !firefox.chromium && !firefox.webkit);
        let hosts = needs(&[Part::Hosts], &all);
        assert!(hosts.release && hosts.trunk && hosts.wasm && !hosts.chromium && !hosts.axe);
    }

    #[test]
    fn everything_is_run_in_order() -> Outcome {
        let paths = Paths { root: "/project".into(), cache: "/cache".into() };
        let ready = Ready { path: "/usr/bin".into(), named: Vec::new() };
        let steps = steps(&paths, &Part::ALL, &tours(Some(&Engine::ALL), false), &ready, None)?;
        let titles: Vec<_> = steps.iter().map(|step| step.title).collect();
        assert_eq!(titles[0], "Formatting");
        assert_eq!(titles[4..6], ["Release at the root", "Release under /zone/"]);
        assert_eq!(titles[6..8], ["Tests in Chromium", "Sample of tests in Firefox"]);
        assert_eq!(titles[8..], ["Sample of tests in WebKit", "Tests on the hosts"]);
        assert!(steps.iter().all(|step| !step.commands.is_empty()));
        Ok(())
    }

    #[test]
    fn a_failure_says_how_to_run_its_part_alone() {
        let alone = "--only clippy".to_owned();
        let step = Step { title: "Lints", commands: Vec::new(), alone };
        let said = sentence(&step, 2, 7, "cargo clippy", Failure::Exit(101));
        assert!(said.contains("step 2 of 7, Lints, failed at \"cargo clippy\"."), "{said}");
        assert!(said.ends_with("cargo xtask test --only clippy"), "{said}");
    }
}
