//! One step of `cargo xtask test`: commands, one after the other.

use std::process::Command;

use crate::failure::Failure;
use crate::report::Ending;
use crate::run;

/// A step that is still to be run.
pub struct Step {
    pub title: &'static str,
    /// What must succeed first, and what it means if it does not: the step is not done then.
    pub before: Option<(Command, &'static str)>,
    pub commands: Vec<Command>,
    /// What runs it alone, after `cargo xtask test`.
    pub alone: String,
}

impl Step {
    /// Runs it: how it ended, or the command that failed.
    pub fn run(&mut self) -> Result<Ending, (String, Failure)> {
        let told = |command: &Command| {
            println!("$ {}", run::shown(command));
            run::shown(command)
        };
        if let Some((command, lack)) = &mut self.before {
            let shown = told(command);
            if !run::succeeds(command).map_err(|failure| (shown, failure))? {
                println!("{}: NOT DONE. {lack}", self.title);
                return Ok(Ending::NotDone);
            }
        }
        for command in &mut self.commands {
            let shown = told(command);
            run::pass(command).map_err(|failure| (shown, failure))?;
        }
        Ok(Ending::Passed)
    }

    /// What is said when a command of it failed, as the step with this number of so many.
    pub fn failed(&self, number: usize, of: usize, command: &str, failure: Failure) -> String {
        let reason = match failure {
            Failure::Stopped(reason) => format!(" {reason}"),
            Failure::Usage(_) | Failure::Exit(_) => String::new(),
        };
        format!(
            "step {number} of {of}, {}, failed at \"{command}\".{reason} To run this part alone: \
             cargo xtask test {}",
            self.title, self.alone
        )
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn step(before: Option<&str>, then: &str) -> Step {
        let cargo = |word: &str| {
            let mut command = run::cargo(Path::new("."));
            command.arg(word);
            command
        };
        Step {
            title: "Lints",
            before: before.map(|word| (cargo(word), "There is no network.")),
            commands: vec![cargo(then)],
            alone: "--only clippy".to_owned(),
        }
    }

    #[test]
    fn a_step_whose_need_is_not_met_is_not_done() {
        let (works, fails) = ("--version", "--no-such-flag");
        assert_eq!(step(Some(works), works).run().ok(), Some(Ending::Passed));
        assert_eq!(step(Some(fails), works).run().ok(), Some(Ending::NotDone));
        assert!(step(Some(works), fails).run().is_err());
        assert!(step(None, fails).run().is_err());
    }

    #[test]
    fn a_failure_says_how_to_run_its_part_alone() {
        let said = step(None, "--version").failed(2, 7, "cargo clippy", Failure::Exit(101));
        assert!(said.contains("step 2 of 7, Lints, failed at \"cargo clippy\"."), "{said}");
        assert!(said.ends_with("cargo xtask test --only clippy"), "{said}");
    }
}
