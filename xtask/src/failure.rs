//! What ends a command early, and with which exit code.

use std::process::ExitCode;

/// A command's way to end early.
#[derive(Debug, PartialEq)]
pub enum Failure {
    /// The command line was not understood: exit code 2.
    Usage(String),
    /// Something is wrong; the sentence says what, where and what to do: exit code 1.
    Stopped(String),
    /// A child process has said why; its exit code is ours.
    Exit(u8),
}

/// The result of everything here that can fail.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// Says the sentence on standard error and gives the exit code.
    pub fn tell(self) -> ExitCode {
        match self {
            Self::Usage(sentence) => {
                eprintln!("cargo xtask: {sentence}");
                ExitCode::from(2)
            }
            Self::Stopped(sentence) => {
                eprintln!("cargo xtask: {sentence}");
                ExitCode::FAILURE
            }
            Self::Exit(code) => ExitCode::from(code),
        }
    }
}

/// Shorthand for [`Failure::Stopped`].
pub fn stopped<T>(sentence: impl Into<String>) -> Outcome<T> {
    Err(Failure::Stopped(sentence.into()))
}

/// Turns an input or output error into a sentence: `what` reads "cannot write target/x.log".
pub fn because(what: impl std::fmt::Display) -> impl FnOnce(std::io::Error) -> Failure {
    move |error| Failure::Stopped(format!("{what}: {error}."))
}
