//! What the machine's package manager provides: Node.js, browsers, their drivers, fonts.

use std::fs;
use std::path::Path;

use crate::failure::{Outcome, stopped};
use crate::{browser, run};

/// Something that must be on the machine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Want {
    Node,
    Npm,
    Chromium,
    Driver,
    Firefox,
    Webkit,
    WebkitDriver,
    /// An X server whose screen is in memory.
    Screen,
    HanFont,
    /// Palatino, or the free cut of it.
    Serif,
}

/// The systems whose packages are known here.
#[derive(Clone, Copy, Debug, PartialEq)]
enum System {
    Debian,
    Ubuntu,
    Other,
}

impl Want {
    fn is_missing(self) -> bool {
        match self {
            Self::Node => run::find("node").is_none(),
            Self::Npm => run::find("npm").is_none(),
            Self::Chromium => browser::chromium().is_none(),
            Self::Driver => browser::driver().is_none(),
            Self::Firefox => browser::firefox().is_none(),
            Self::Webkit => browser::webkit().is_none(),
            Self::WebkitDriver => browser::webkit_driver().is_none(),
            Self::Screen => browser::screen().is_none(),
            Self::HanFont => !has_han_font(),
            Self::Serif => !has_serif(),
        }
    }

    const fn package(self, system: System) -> &'static str {
        match (self, system) {
            (Self::Node, _) => "nodejs",
            (Self::Npm, _) => "npm",
            // On Ubuntu these two bring the snaps.
            (Self::Chromium, System::Ubuntu) => "chromium-browser",
            (Self::Driver, System::Ubuntu) => "chromium-chromedriver",
            (Self::Chromium, _) => "chromium",
            (Self::Driver, _) => "chromium-driver",
            (Self::Firefox, System::Ubuntu) => "firefox",
            (Self::Firefox, _) => "firefox-esr",
            (Self::Webkit, _) => "libwebkit2gtk-4.1-0",
            (Self::WebkitDriver, _) => "webkit2gtk-driver",
            (Self::Screen, _) => "xvfb",
            (Self::HanFont, _) => "fonts-noto-cjk",
            (Self::Serif, _) => "fonts-urw-base35",
        }
    }

    /// What to do by hand.
    const fn advice(self) -> &'static str {
        match self {
            Self::Node => {
                "Node.js is missing; wasm-opt runs under it in release builds, and Lighthouse. \
                 Install Node.js 18 or later from https://nodejs.org or from your system's \
                 packages."
            }
            Self::Npm => {
                "npm is missing; it installs wasm-opt, axe and Lighthouse. It comes with Node.js \
                 from https://nodejs.org, or as a package of its own."
            }
            Self::Chromium => {
                "Chromium is missing; the browser tests and Lighthouse drive it. Install Chromium or \
                 Google Chrome, or get one by \"npx @puppeteer/browsers install chrome@stable\", \
                 and name it in the environment variable CHROMIUM if it is not on PATH."
            }
            Self::Driver => {
                "ChromeDriver is missing; the browser tests need it beside Chromium. Install the \
                 one of your browser's version, or get one by \"npx @puppeteer/browsers install \
                 chromedriver@stable\", and name it in the environment variable CHROMEDRIVER if \
                 it is not on PATH."
            }
            Self::Firefox => {
                "Firefox is missing; the browser tests drive it too. Install Firefox ESR, and name \
                 it in the environment variable FIREFOX if it is not on PATH; or test in other \
                 engines only, as by --engine chromium."
            }
            Self::Webkit => {
                "WebKitGTK's MiniBrowser is missing; the browser tests drive it too. It comes with \
                 WebKitGTK 2.40 or later, on Linux only; name it in the environment variable \
                 WEBKIT. Or test in other engines only, as by --engine chromium,firefox."
            }
            Self::WebkitDriver => {
                "WebKitWebDriver is missing; the browser tests need it beside WebKitGTK. Install \
                 the one of your WebKitGTK, and name it in the environment variable WEBKITDRIVER \
                 if it is not on PATH; or test in other engines only, as by --engine chromium."
            }
            Self::Screen => {
                "Xvfb is missing; WebKitGTK shows its windows on it in the browser tests. Install \
                 it from your system's packages, and name it in the environment variable XVFB if \
                 it is not on PATH; or test in other engines only, as by --engine chromium."
            }
            Self::HanFont => {
                "No font with Chinese characters was found. The tests run without one, but \
                 screenshots show boxes; Noto Sans CJK is a good one."
            }
            Self::Serif => {
                "Neither Palatino nor P052, its free cut, was found: the pictures will be set in \
                 another serif. P052 comes with the URW base 35 fonts."
            }
        }
    }
}

/// Installs what is missing where that is known, and says what to do where it is not.
pub fn ensure(wants: &[Want]) -> Outcome {
    let missing = || wants.iter().copied().filter(|want| want.is_missing());
    let system = System::of(&fs::read_to_string("/etc/os-release").unwrap_or_default());
    if system != System::Other {
        let packages: Vec<_> = missing().map(|want| want.package(system)).collect();
        if !packages.is_empty() {
            apt_get(&packages)?;
        }
    }
    for want in missing() {
        if !matches!(want, Want::HanFont | Want::Serif) {
            return stopped(want.advice());
        }
        eprintln!("{}", want.advice());
    }
    Ok(())
}

/// Says what goes wrong, but ends nothing: what is then still missing is said by its name.
fn apt_get(packages: &[&str]) -> Outcome {
    let list = packages.join(" ");
    let is_root = run::output(run::command("id", Path::new("/")).arg("-u"));
    let is_root = is_root.is_some_and(|id| id.trim() == "0");
    if !is_root && run::find("sudo").is_none() {
        eprintln!(
            "Packages are missing; installing them needs root, and there is no sudo. As root, \
             run: apt-get install --no-install-recommends {list}"
        );
        return Ok(());
    }
    eprintln!("Installing {list} with apt-get (about a minute) …");
    let apt = |words: &[&str]| {
        // sudo would drop a variable of ours: env sets it behind it.
        let mut command = run::command(if is_root { "env" } else { "sudo" }, Path::new("/"));
        if !is_root {
            command.arg("env");
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(words);
        run::succeeds(&mut command)
    };
    // One broken source of the user's must not keep us from the others.
    apt(&["update", "--quiet"])?;
    let install = ["install", "--yes", "--quiet", "--no-install-recommends"];
    if !apt(&[&install, packages].concat())? {
        eprintln!("apt-get could not install everything; its reason stands above.");
    }
    Ok(())
}

fn has_han_font() -> bool {
    Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").is_file()
        || run::output(run::command("fc-list", Path::new("/")).arg(":lang=zh"))
            .is_some_and(|list| !list.trim().is_empty())
}

fn has_serif() -> bool {
    // macOS comes with Palatino and without fc-list.
    cfg!(target_os = "macos")
        || run::output(&mut run::command("fc-list", Path::new("/")))
            .is_some_and(|list| ["P052", "Palatino"].iter().any(|name| list.contains(name)))
}

impl System {
    /// By the lines `ID` and `ID_LIKE` of `/etc/os-release`.
    fn of(os_release: &str) -> Self {
        let names = |key: &str| {
            let mut lines = os_release.lines().filter_map(|line| line.split_once('='));
            let value = lines.find(|(name, _)| *name == key).map_or("", |(_, value)| value);
            value.trim_matches(['"', '\'']).split_whitespace().collect::<Vec<_>>()
        };
        let names = [names("ID"), names("ID_LIKE")].concat();
        if names.contains(&"ubuntu") {
            Self::Ubuntu
        } else if names.contains(&"debian") {
            Self::Debian
        } else {
            Self::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_are_told_apart() {
        for (text, system) in [
            ("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n", System::Debian),
            ("ID=ubuntu\nID_LIKE=debian\n", System::Ubuntu),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", System::Ubuntu),
            ("ID=raspbian\nID_LIKE='debian'\n", System::Debian),
            ("ID=fedora\nVARIANT_ID=debian\n", System::Other),
            ("", System::Other),
        ] {
            assert_eq!(System::of(text), system, "{text}");
        }
    }

    #[test]
    fn ubuntu_names_its_browser_otherwise() {
        assert_eq!(Want::Chromium.package(System::Debian), "chromium");
        assert_eq!(Want::Chromium.package(System::Ubuntu), "chromium-browser");
        assert_eq!(Want::Driver.package(System::Ubuntu), "chromium-chromedriver");
    }
}
