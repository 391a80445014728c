//! What can be asked for: the commands and their options.

use std::path::PathBuf;

/// The commands, in the order in which the help lists them.
pub const COMMANDS: [&str; 9] =
    ["serve", "build", "check", "test", "prove", "bench", "pictures", "record", "setup"];

/// What was asked for.
#[derive(Debug, PartialEq)]
pub enum Command {
    /// The help for all commands, or for one.
    Help(Option<&'static str>),
    Serve(Serve),
    Build(Build),
    Check(Check),
    Test(Test),
    Prove,
    Pictures,
    Record,
    Bench(Bench),
    Setup {
        browsers: bool,
    },
}

/// `serve`
#[derive(Debug, Default, PartialEq)]
pub struct Serve {
    pub port: Option<u16>,
    pub open: bool,
    /// Handed to Trunk as they are.
    pub trunk: Vec<String>,
}

/// `build`
#[derive(Debug, Default, PartialEq)]
pub struct Build {
    pub public_url: Option<String>,
    pub site_url: Option<String>,
    pub out: Option<PathBuf>,
}

/// `check`
#[derive(Debug, Default, PartialEq)]
pub struct Check {
    /// Whether to tell what has grown old or is open, too.
    pub report: bool,
    /// The directory of the record, when it is not the project's own.
    pub directory: Option<PathBuf>,
}

/// `test`
#[derive(Debug, PartialEq)]
pub struct Test {
    pub only: Vec<Part>,
    /// The engines to run every browser test in; without any named, as [`crate::test`] has it.
    pub engines: Option<Vec<Engine>>,
}

/// The browser engines that the tests can drive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    /// All engines, in the order of running.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// The engine's name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }
}

/// `bench`
#[derive(Debug, PartialEq)]
pub struct Bench {
    /// The parts to measure.
    pub only: Vec<Measured>,
    /// The engine that is driven.
    pub engine: &'static str,
    /// A built site, when none is to be built.
    pub site: Option<PathBuf>,
    /// The pages to measure, with commas between, instead of one of each kind.
    pub pages: Option<String>,
    pub runs: u8,
    pub write: bool,
}

/// The parts of `test` that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    Fmt,
    Clippy,
    Deps,
    Native,
    Browser,
    Hosts,
}

impl Part {
    /// All parts, in the order of running: what `prove` runs.
    pub const ALL: [Self; 6] =
        [Self::Fmt, Self::Clippy, Self::Deps, Self::Native, Self::Browser, Self::Hosts];
    /// The parts that are run where none is named.
    pub const BY_DEFAULT: [Self; 4] = [Self::Fmt, Self::Clippy, Self::Native, Self::Browser];

    /// The part's name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Deps => "deps",
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Native => "native",
            Self::Browser => "browser",
            Self::Hosts => "hosts",
        }
    }
}

/// The parts of `bench` that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Measured {
    /// The pages, by Lighthouse.
    Pages,
    /// The program at work on many projects, by a driven browser.
    Explore,
    /// The files on nginx, by many visitors.
    Load,
}

impl Measured {
    /// All parts, in the order of measuring.
    pub const ALL: [Self; 3] = [Self::Pages, Self::Explore, Self::Load];

    /// The part's name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Explore => "explore",
            Self::Load => "load",
        }
    }
}
