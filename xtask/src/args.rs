//! Reads the command line. Pure: it touches neither files nor processes.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::command::{Bench, Build, COMMANDS, Check, Command, Measured, Part, Serve, Test};
use crate::values::{ENGINES, engine, engines, measured, only, port, public_url, runs, site_url};
use crate::words::{Flag, split};

/// Understands the words after `cargo xtask`, or says in a sentence what is wrong with them.
pub fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Command, String> {
    let mut words = words
        .into_iter()
        .map(|word| word.into_string().map_err(|word| format!("{word:?} is not valid Unicode.")))
        .collect::<Result<Vec<_>, _>>()?
        .into_iter();
    let first = words.next().ok_or_else(|| format!("which command? {}", list()))?;
    match first.as_str() {
        "--help" | "-h" => return Ok(Command::Help(None)),
        "help" => return words.next().map_or(Ok(None), |w| name(&w).map(Some)).map(Command::Help),
        _ => {}
    }
    let command = name(&first)?;
    let flags: &[Flag] = match command {
        "serve" => &[("--port", true), ("--open", false)],
        "build" => &[("--public-url", true), ("--site-url", true), ("--out", true)],
        "check" => &[("--report", false)],
        "test" => &[("--only", true), ("--engine", true)],
        "bench" => &[
            ("--only", true),
            ("--site", true),
            ("--pages", true),
            ("--runs", true),
            ("--engine", true),
            ("--write", false),
        ],
        "setup" => &[("--browsers", false)],
        _ => &[],
    };
    let given = split(command, flags, words)?;
    if given.help {
        return Ok(Command::Help(Some(command)));
    }
    given.refuse_surplus(command)?;
    if given.has("--write") && given.has("--pages") {
        return Err("--write needs the whole table: leave out --pages.".to_owned());
    }
    if given.has("--only") && given.has("--pages") {
        return Err("--pages means --only pages: leave out one of the two.".to_owned());
    }
    Ok(match command {
        "serve" => Command::Serve(Serve {
            port: given.last("--port").map(port).transpose()?,
            open: given.has("--open"),
            trunk: given.after_dashes,
        }),
        "build" => Command::Build(Build {
            public_url: given.last("--public-url").map(public_url).transpose()?,
            site_url: given.last("--site-url").map(site_url).transpose()?,
            out: given.last("--out").map(PathBuf::from),
        }),
        "check" => Command::Check(Check {
            report: given.has("--report"),
            directory: given.free.first().map(PathBuf::from),
        }),
        "test" => Command::Test(Test {
            only: given.last("--only").map_or(Ok(Part::BY_DEFAULT.to_vec()), only)?,
            engines: given.last("--engine").map(engines).transpose()?,
        }),
        "pictures" => Command::Pictures,
        "record" => Command::Record,
        "bench" => Command::Bench(Bench {
            only: match given.last("--only") {
                Some(parts) => measured(parts)?,
                None if given.has("--pages") => vec![Measured::Pages],
                None => Measured::ALL.to_vec(),
            },
            engine: given.last("--engine").map_or(Ok(ENGINES[0]), engine)?,
            site: given.last("--site").map(PathBuf::from),
            pages: given.last("--pages").map(str::to_owned),
            runs: given.last("--runs").map_or(Ok(1), runs)?,
            write: given.has("--write"),
        }),
        "setup" => Command::Setup { browsers: given.has("--browsers") },
        _ => Command::Prove,
    })
}

fn name(word: &str) -> Result<&'static str, String> {
    COMMANDS
        .into_iter()
        .find(|command| *command == word)
        .ok_or_else(|| format!("there is no command \"{word}\". {}", list()))
}

fn list() -> String {
    format!("There are {}; cargo xtask --help explains them.", COMMANDS.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::Engine;

    /// `bench` without an option.
    fn bench() -> Bench {
        let only = Measured::ALL.to_vec();
        Bench { only, engine: "chromium", site: None, pages: None, runs: 1, write: false }
    }

    fn read(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn help_is_there_for_all_and_for_each() {
        assert_eq!(read("--help"), Ok(Command::Help(None)));
        assert_eq!(read("help build"), Ok(Command::Help(Some("build"))));
        for command in COMMANDS {
            assert_eq!(read(&format!("{command} --help")), Ok(Command::Help(Some(command))));
        }
    }

    #[test]
    fn serve_hands_the_rest_to_trunk() {
        let wanted = Serve { port: Some(9000), open: true, trunk: vec!["--poll".into()] };
        assert_eq!(read("serve --port 9000 --open -- --poll"), Ok(Command::Serve(wanted)));
        assert_eq!(read("serve"), Ok(Command::Serve(Serve::default())));
    }

    #[test]
    fn values_may_follow_an_equals_sign() {
        let wanted = Build {
            public_url: Some("/zone/".into()),
            site_url: Some("https://example.org".into()),
            out: Some("out".into()),
        };
        let line = "build --public-url=/zone/ --site-url https://example.org --out=out";
        assert_eq!(read(line), Ok(Command::Build(wanted)));
    }

    #[test]
    fn the_parts_of_test_are_put_in_order() {
        let wanted = Test { only: vec![Part::Fmt, Part::Native], engines: None };
        assert_eq!(read("test --only native,fmt"), Ok(Command::Test(wanted)));
        let engines = Some(vec![Engine::Firefox, Engine::Webkit]);
        let all = Test { only: Part::BY_DEFAULT.to_vec(), engines };
        assert_eq!(read("test --engine webkit,firefox"), Ok(Command::Test(all)));
        let all = Test { only: Part::ALL.to_vec(), engines: None };
        let line = format!("test --only {}", Part::ALL.map(Part::name).join(","));
        assert_eq!(read(&line), Ok(Command::Test(all)));
    }

    #[test]
    fn the_bench_is_told_what_to_measure() {
        let wanted = Bench {
            only: vec![Measured::Pages],
            site: Some("target/site".into()),
            pages: Some("en/,zh/?status=halted".into()),
            runs: 3,
            ..bench()
        };
        let line = "bench --runs 3 --site target/site --pages en/,zh/?status=halted";
        assert_eq!(read(line), Ok(Command::Bench(wanted)));
        let all = Bench { runs: 5, write: true, ..bench() };
        assert_eq!(read("bench --write --runs=5"), Ok(Command::Bench(all)));
        let explore = Bench { only: vec![Measured::Explore], ..bench() };
        assert_eq!(read("bench --only explore --engine chromium"), Ok(Command::Bench(explore)));
    }

    #[test]
    fn the_small_commands_are_read() {
        let elsewhere = Check { report: true, directory: Some("some/record".into()) };
        assert_eq!(read("check --report some/record"), Ok(Command::Check(elsewhere)));
        assert_eq!(read("check"), Ok(Command::Check(Check::default())));
        assert_eq!(read("prove"), Ok(Command::Prove));
        assert_eq!(read("pictures"), Ok(Command::Pictures));
        assert_eq!(read("record"), Ok(Command::Record));
        assert_eq!(read("bench"), Ok(Command::Bench(bench())));
        assert_eq!(read("setup --browsers"), Ok(Command::Setup { browsers: true }));
    }

    #[test]
    fn what_is_not_understood_is_said() {
        for (line, words) in [
            ("", "which command?"),
            ("srve", "no command \"srve\""),
            ("help srve", "no command \"srve\""),
            ("serve --prot 1", "serve knows no flag --prot"),
            ("serve --port", "--port needs a value"),
            ("serve --port --open", "--port needs a value"),
            ("serve --port many", "a number from 0 to 65535"),
            ("serve --open=yes", "--open takes no value"),
            ("build here", "no use for \"here\""),
            ("build -- --frozen", "no use for \"--frozen\""),
            ("build --public-url zone", "begins with a slash"),
            ("build --site-url example.org", "a full address"),
            ("check one two", "no use for \"two\""),
            ("test --only fmt,lint", "--only lint: the parts are fmt"),
            ("test --engine netscape", "the engines are chromium, firefox, webkit"),
            ("bench --engine netscape", "the engines are chromium"),
            ("pictures en", "no use for \"en\""),
            ("bench --runs 0", "a number from 1 to 9"),
            ("bench --write --pages en/", "--write needs the whole table"),
            ("bench --only speed", "--only speed: the parts are pages, explore, load"),
            ("bench --only pages --pages en/", "leave out one of the two"),
            ("prove --fast", "prove knows no flag --fast"),
        ] {
            let said = read(line).err().unwrap_or_default();
            assert!(said.contains(words), "{line}: {said}");
        }
    }
}
