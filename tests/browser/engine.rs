//! The engines that the same journeys are run in, and what one of them cannot be asked for.

use crate::site::variable;
use std::io::{Write, stderr};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Engine {
    /// Chromium, by ChromeDriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
    /// WebKitGTK in its MiniBrowser, by WebKitWebDriver.
    Webkit,
}

const NO_INSTALLING: &str = "it installs no sites; tests/pages/offline.rs reads the manifests";

/// The tests that an engine is spared: engine, test, and why it cannot be asked.
const SPARED: [(Engine, &str, &str); 4] = [
    (
        Engine::Webkit,
        "print-pages_become_sheets",
        "WebKitWebDriver has no command for printing; the other print tests run",
    ),
    (
        Engine::Webkit,
        "theme-auto_follows_the_system",
        "a running WebKitGTK learns of no other wish; auto_begins_with_the_system runs",
    ),
    (Engine::Firefox, "offline-it_can_be_installed", NO_INSTALLING),
    (Engine::Webkit, "offline-it_can_be_installed", NO_INSTALLING),
];

impl Engine {
    /// The one that `ENGINE` names; Chromium where it names none.
    pub fn chosen() -> Self {
        match variable("ENGINE").as_deref() {
            None | Some("chromium") => Self::Chromium,
            Some("firefox") => Self::Firefox,
            Some("webkit") => Self::Webkit,
            Some(other) => panic!("ENGINE is {other:?}: these tests drive {:?}", Self::ALL),
        }
    }

    const ALL: [&str; 3] = ["chromium", "firefox", "webkit"];

    /// Its name, as on the command line.
    pub const fn name(self) -> &'static str {
        Self::ALL[self as usize]
    }

    /// Tells something of it beside the results. Not by a macro: what those print of a test that
    /// passes is kept back.
    pub fn tell(self, what: &str) {
        let _ = writeln!(stderr(), "{} {what}.", self.name());
    }

    /// Why it is spared this test, if it is.
    pub fn spared(self, test: &str) -> Option<&'static str> {
        let entry = SPARED.iter().find(|(engine, name, _)| *engine == self && *name == test);
        entry.map(|(_, _, reason)| *reason)
    }
}

/// What is spared is there to be run: a test of another name would hide that it runs, or does not.
#[test]
fn what_is_spared_is_a_test() {
    let tests = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    for (_, test, reason) in SPARED {
        let (module, function) = test.split_once('-').expect("a module and a function");
        let file = std::fs::read_to_string(tests.join(format!("{module}.rs"))).expect("a module");
        assert!(file.contains(&format!("async fn {function}()")), "there is no test {test}");
        assert!(reason.len() > 20, "{test} is spared without a reason");
    }
}
