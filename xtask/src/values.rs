//! Reads the values of flags, or says in a sentence what is wrong with them.

use crate::command::{Engine, Measured, Part};

/// The engines that `bench` can drive.
pub const ENGINES: [&str; 1] = ["chromium"];

/// A port's number.
pub fn port(value: &str) -> Result<u16, String> {
    value.parse().map_err(|_| format!("--port {value}: a port is a number from 0 to 65535."))
}

/// How often to measure.
pub fn runs(value: &str) -> Result<u8, String> {
    let runs = value.parse().ok().filter(|runs| (1..=9).contains(runs));
    runs.ok_or_else(|| format!("--runs {value}: a number from 1 to 9 is needed."))
}

/// The path that the site will live under.
pub fn public_url(value: &str) -> Result<String, String> {
    if value.starts_with('/') {
        return Ok(value.to_owned());
    }
    Err(format!("--public-url {value}: a path that begins with a slash is needed, as in /zone/."))
}

/// The address that the site will live at.
pub fn site_url(value: &str) -> Result<String, String> {
    if value.starts_with("https://") || value.starts_with("http://") {
        return Ok(value.to_owned());
    }
    Err(format!("--site-url {value}: a full address is needed, as in https://example.org."))
}

/// Parts of `test`, in the order of running.
pub fn only(value: &str) -> Result<Vec<Part>, String> {
    // Whatever the order on the command line, the cheap parts run first.
    parts("--only", "parts", value, Part::ALL, Part::name)
}

/// Parts of `bench`, in the order of measuring.
pub fn measured(value: &str) -> Result<Vec<Measured>, String> {
    parts("--only", "parts", value, Measured::ALL, Measured::name)
}

/// Engines to test in, in the order of running.
pub fn engines(value: &str) -> Result<Vec<Engine>, String> {
    parts("--engine", "engines", value, Engine::ALL, Engine::name)
}

fn parts<T: Copy, const COUNT: usize>(
    flag: &str,
    noun: &str,
    value: &str,
    all: [T; COUNT],
    name: fn(T) -> &'static str,
) -> Result<Vec<T>, String> {
    let names = all.map(name);
    if let Some(word) = value.split(',').find(|word| !names.contains(word)) {
        return Err(format!("{flag} {word}: the {noun} are {}.", names.join(", ")));
    }
    Ok(all.into_iter().filter(|part| value.split(',').any(|word| word == name(*part))).collect())
}

/// The engine to measure in, one of [`ENGINES`].
pub fn engine(value: &str) -> Result<&'static str, String> {
    ENGINES
        .into_iter()
        .find(|engine| *engine == value)
        .ok_or_else(|| format!("--engine {value}: the engines are {}.", ENGINES.join(", ")))
}
