//! The project's commands: `cargo xtask <command>`.
//!
//! | File | Subject |
//! |---|---|
//! | `command`, `args`, `values`, `words`, `help` | what was asked for |
//! | `site` | serve, build, check |
//! | `test`, `tours`, `report`, `prove` | everything that proves a submission |
//! | `pictures`, `record` | what is made from the record and kept: pictures, an inventory |
//! | `bench` | the release measured |
//! | `setup` | what a command needs, in the order of installing |
//! | `system`, `browser`, `hosts`, `rust` | the machine's packages, its browsers, servers, its Rust toolchain |
//! | `tools`, `versions`, `cache`, `install` | the tools of exact versions in the user's cache |
//! | `run`, `paths`, `failure` | child processes, places, ways to end |
#![allow(clippy::print_stdout, reason = "a command line speaks on standard output")]

mod args;
mod bench;
mod browser;
mod cache;
mod command;
mod failure;
mod help;
mod hosts;
mod install;
mod paths;
mod pictures;
mod prove;
mod record;
mod report;
mod run;
mod rust;
mod second_runs;
mod setup;
mod site;
mod step;
mod steps;
mod system;
mod test;
mod tools;
mod tours;
mod values;
mod versions;
mod words;

use std::process::ExitCode;

use command::Command;
use failure::{Failure, Outcome};
use paths::Paths;

fn main() -> ExitCode {
    match dispatch() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

fn dispatch() -> Outcome {
    let command = args::parse(std::env::args_os().skip(1)).map_err(Failure::Usage)?;
    if let Command::Help(topic) = command {
        print!("{}", help::text(topic));
        return Ok(());
    }
    let paths = Paths::find()?;
    match command {
        Command::Help(_) => Ok(()),
        Command::Serve(options) => site::serve(&paths, &options),
        Command::Build(options) => site::build(&paths, &options),
        Command::Check(options) => site::check(&paths, &options),
        Command::Test(options) => test::run(&paths, &options),
        Command::Prove => prove::run(&paths),
        Command::Pictures => pictures::run(&paths),
        Command::Record => record::run(&paths),
        Command::Bench(options) => bench::run(&paths, &options),
        Command::Setup { browsers } => setup::run(&paths, browsers),
    }
}
