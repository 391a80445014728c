//! `cargo xtask test`: everything that proves a submission, step by step.

use std::env;
use std::time::Instant;

use crate::command::{Engine, Part, Test};
use crate::failure::{Outcome, stopped};
use crate::paths::Paths;
use crate::report::{self, Ending, Line};
use crate::setup::{self, Needs};
use crate::steps::Means;
use crate::tours::{Tour, tours};
use crate::{hosts, second_runs};

/// Runs the steps that were asked for; the first that fails ends the run.
pub fn run(paths: &Paths, options: &Test) -> Outcome {
    let started = Instant::now();
    let proving = env::var_os("PROVE").is_some_and(|value| !value.is_empty());
    let tours = tours(options.engines.as_deref(), proving);
    let ready = setup::prepare(paths, needs(&options.only, &tours))?;
    let servers =
        if options.only.contains(&Part::Hosts) { Some(hosts::ensure(paths)?) } else { None };
    let means = Means { paths, ready: &ready, tours: &tours, servers };
    let mut steps = means.steps(&options.only)?;
    second_runs::forget(&paths.root);
    let count = steps.len();
    let mut lines = Vec::new();
    for (index, step) in steps.iter_mut().enumerate() {
        println!("{}", report::heading(index + 1, count, step.title));
        let begun = Instant::now();
        let outcome = step.run();
        let took = begun.elapsed();
        let ending = *outcome.as_ref().unwrap_or(&Ending::Failed);
        lines.push(Line { title: step.title, took, ending });
        if let Err((command, failure)) = outcome {
            print!("\n{}{}", report::table(&lines), second_runs::told(&paths.root));
            return stopped(step.failed(index + 1, count, &command, failure));
        }
        if ending == Ending::Passed {
            println!("{}: passed in {}.", step.title, report::duration(took));
        }
    }
    print!("\n{}{}", report::table(&lines), second_runs::told(&paths.root));
    println!("{}", report::summary(&lines, started.elapsed()));
    Ok(())
}

fn needs(parts: &[Part], tours: &[Tour]) -> Needs {
    let has = |part| parts.contains(&part);
    let browser = has(Part::Browser);
    let releases = browser || has(Part::Hosts);
    let drives = |engine| browser && tours.iter().any(|tour| tour.engine == engine);
    Needs {
        lints: has(Part::Fmt) || has(Part::Clippy),
        deps: has(Part::Deps),
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
}
