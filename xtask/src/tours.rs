//! In which engines the browser tests are run, and whether by every journey or by a sample.

use crate::command::Engine;

/// The journeys that Firefox and WebKit run beside Chromium, which runs all: what engines do most
/// unlike each other.
pub const SAMPLE: [&str; 7] =
    ["anchors::", "history::", "navigation::", "print::", "start::", "state::", "theme::"];

/// A run of the browser tests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tour {
    pub engine: Engine,
    /// By every journey instead of [`SAMPLE`].
    pub whole: bool,
}

impl Tour {
    /// Its heading.
    pub const fn title(self) -> &'static str {
        match (self.engine, self.whole) {
            (Engine::Chromium, true) => "Tests in Chromium",
            (Engine::Chromium, false) => "Sample of tests in Chromium",
            (Engine::Firefox, true) => "Tests in Firefox",
            (Engine::Firefox, false) => "Sample of tests in Firefox",
            (Engine::Webkit, true) => "Tests in WebKit",
            (Engine::Webkit, false) => "Sample of tests in WebKit",
        }
    }
}

/// Everything in all engines for a proof. An engine that is named alone runs everything; of several,
/// and where none is named, Chromium does, and the others a sample.
pub fn tours(named: Option<&[Engine]>, proving: bool) -> Vec<Tour> {
    let engines = match named {
        Some(engines) => engines,
        None => &Engine::ALL,
    };
    let whole = |engine| proving || engines.len() == 1 || engine == Engine::Chromium;
    engines.iter().map(|&engine| Tour { engine, whole: whole(engine) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn one_engine_is_whole_of_several_chromium_and_for_a_proof_all() {
        let whole = |tours: Vec<Tour>| tours.iter().filter(|tour| tour.whole).count();
        let chromium = Tour { engine: Engine::Chromium, whole: true };
        assert_eq!(tours(None, false).first(), Some(&chromium));
        assert_eq!(tours(None, false), tours(Some(&Engine::ALL), false));
        assert_eq!(whole(tours(None, false)), 1);
        assert_eq!(whole(tours(None, true)), 3);
        let webkit = Tour { engine: Engine::Webkit, whole: true };
        assert_eq!(tours(Some(&[Engine::Webkit]), false), [webkit]);
    }

    #[test]
    fn the_sample_names_modules_of_tests() {
        let modules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/browser");
        for module in SAMPLE {
            let file = modules.join(format!("{}.rs", module.trim_end_matches(':')));
            assert!(file.is_file(), "{module} is no module of tests");
        }
    }
}
