//! Finds the browsers and their drivers, and sees to it that Chromium and its driver fit each other.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::{Outcome, stopped};
use crate::{run, versions};

/// Chromium, to test with.
#[derive(Debug)]
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

/// Chromium, or a browser that is one: what `CHROMIUM` names, or the first that is found.
pub fn chromium() -> Option<PathBuf> {
    let names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];
    let places = [
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
    choose("CHROMIUM", &names, &places)
}

/// Its driver: what `CHROMEDRIVER` names, or the first that is found.
pub fn driver() -> Option<PathBuf> {
    let places = ["/snap/bin/chromium.chromedriver", "/usr/lib/chromium-browser/chromedriver"];
    choose("CHROMEDRIVER", &["chromedriver", "chromium.chromedriver"], &places)
}

/// Firefox: what `FIREFOX` names, or the first that is found. Its driver is a tool of ours.
pub fn firefox() -> Option<PathBuf> {
    let places = ["/Applications/Firefox.app/Contents/MacOS/firefox"];
    choose("FIREFOX", &["firefox-esr", "firefox"], &places)
}

/// The browser that comes with WebKitGTK: what `WEBKIT` names, or the first that is found.
pub fn webkit() -> Option<PathBuf> {
    let places = [
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/webkit2gtk-4.1/MiniBrowser",
    ];
    choose("WEBKIT", &[], &places)
}

/// Its driver: what `WEBKITDRIVER` names, or the one on `PATH`.
pub fn webkit_driver() -> Option<PathBuf> {
    choose("WEBKITDRIVER", &["WebKitWebDriver"], &[])
}

/// The X server whose screen is in memory: what `XVFB` names, or the one on `PATH`.
pub fn screen() -> Option<PathBuf> {
    choose("XVFB", &["Xvfb"], &[])
}

fn choose(variable: &str, names: &[&str], places: &[&str]) -> Option<PathBuf> {
    // A path, or a name on PATH; what is named but not there is said by `fitting`.
    if let Some(named) = env::var_os(variable).filter(|value| !value.is_empty()) {
        return named.to_str().and_then(run::find).or_else(|| Some(named.into()));
    }
    let known = places.iter().map(PathBuf::from).find(|path| run::may_run(path));
    names.iter().find_map(|name| run::find(name)).or(known)
}

/// The two, once they are known to start and to have one major version.
///
/// A driver of another version refuses its browser in words that few understand.
pub fn fitting(chromium: PathBuf, driver: PathBuf) -> Outcome<Browser> {
    let browser = major(&chromium, "CHROMIUM")?;
    let drives = major(&driver, "CHROMEDRIVER")?;
    if browser == drives {
        return Ok(Browser { chromium, driver });
    }
    stopped(format!(
        "{} has version {browser}, but {} drives version {drives}. Install the driver of the \
         browser's version, or name a fitting pair in CHROMIUM and CHROMEDRIVER.",
        chromium.display(),
        driver.display()
    ))
}

/// The major version of a program that `variable` may name, once it is known to start.
pub fn major(program: &Path, variable: &str) -> Outcome<u32> {
    let mut ask = run::command(program, Path::new("."));
    match run::output(ask.arg("--version")).as_deref().and_then(versions::major) {
        Some(major) => Ok(major),
        None => stopped(format!(
            "{} does not start or tells no version. Name a program that does in the environment \
             variable {variable}.",
            program.display()
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_said() {
        let said = format!("{:?}", fitting("/nowhere/chromium".into(), "/nowhere/driver".into()));
        assert!(said.contains("/nowhere/chromium does not start"), "{said}");
        assert!(said.contains("CHROMIUM"), "{said}");
    }
}
