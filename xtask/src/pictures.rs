//! `cargo xtask pictures`: takes the pictures that are shown where a page is shared, of the sheets
//! that the site's own builder writes.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Outcome, because, stopped};
use crate::paths::Paths;
use crate::system::{self, Want};
use crate::{browser, run, site};

/// The size that most sites show large, and crop least.
const SIZE: [&str; 1] = ["--window-size=1200,630"];
/// The drawing that stands for the site, and the picture of it for systems that take no drawings.
const ICON: [&str; 2] = ["assets/icon.svg", "assets/icon.png"];
/// Its size, and nothing behind its round corners.
const ICON_SIZE: [&str; 2] = ["--window-size=512,512", "--default-background-color=00000000"];
/// In bytes. Some sites show no larger picture.
const LIMIT: u64 = 200_000;

/// Takes one picture for each language, and keeps beside them what they were taken of.
pub fn run(paths: &Paths) -> Outcome {
    system::ensure(&[Want::Chromium, Want::HanFont, Want::Serif])?;
    let Some(chromium) = browser::chromium() else {
        return stopped("Chromium is missing. Run cargo xtask setup --browsers.");
    };
    let (sheets, pictures) = (paths.root.join("target/sheets"), paths.root.join("assets/social"));
    empty(&sheets)?;
    run::pass(site::builder(paths, "sheets").arg(&sheets))?;
    for sheet in files(&sheets, "html")? {
        take(&chromium, &sheet, &sheet.with_extension("png"), &SIZE)?;
    }
    // The old ones go only once the new ones are there.
    empty(&pictures)?;
    for file in [files(&sheets, "png")?, files(&sheets, "txt")?].concat() {
        let kept = pictures.join(file.file_name().unwrap_or_default());
        let shown = kept.strip_prefix(&paths.root).unwrap_or(&kept).display();
        fs::copy(&file, &kept).map_err(because(format!("cannot write {shown}")))?;
        println!("{shown}");
    }
    let [drawing, icon] = ICON.map(|file| paths.root.join(file));
    let taken = sheets.join("icon.png");
    take(&chromium, &drawing, &taken, &ICON_SIZE)?;
    fs::copy(&taken, &icon).map_err(because(format!("cannot write {}", ICON[1])))?;
    println!("{}", ICON[1]);
    println!("Look at them before you commit them: no test sees whether they are beautiful.");
    Ok(())
}

fn take(chromium: &Path, sheet: &Path, picture: &Path, size: &[&str]) -> Outcome {
    let profile = picture.with_extension("profile");
    let mut browser = run::command(chromium, Path::new("."));
    browser
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args(["--hide-scrollbars", "--force-device-scale-factor=1", "--force-color-profile=srgb"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .args(size)
        .arg(format!("--screenshot={}", picture.display()))
        .arg(format!("file://{}", sheet.display()));
    // It speaks of much that is of no use here; what counts is whether there is a picture.
    let said = run::both_outputs(&mut browser)?;
    match fs::metadata(picture) {
        Ok(data) if data.len() <= LIMIT => Ok(()),
        Ok(data) => stopped(format!(
            "{} has {} bytes, and {LIMIT} is the limit. Take something off the sheet: \
             src/builder/sheet.rs, style/sheet.css.",
            picture.display(),
            data.len()
        )),
        Err(_) => stopped(format!(
            "{} took no picture of {}. It said: {said}",
            chromium.display(),
            sheet.display()
        )),
    }
}

/// An empty directory: a language that is gone leaves no picture behind.
fn empty(directory: &Path) -> Outcome {
    if directory.exists() {
        fs::remove_dir_all(directory)
            .map_err(because(format!("cannot empty {}", directory.display())))?;
    }
    fs::create_dir_all(directory).map_err(because(format!("cannot create {}", directory.display())))
}

/// The files in it with this ending, by name.
fn files(directory: &Path, ending: &str) -> Outcome<Vec<PathBuf>> {
    let reading = || format!("cannot read {}", directory.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).map_err(because(reading()))? {
        let path = entry.map_err(because(reading()))?.path();
        if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trial(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("zone-pictures-{name}-{}", std::process::id()))
    }

    #[test]
    fn what_was_there_is_gone_and_only_sheets_are_taken() -> Outcome {
        let directory = trial("empty");
        empty(&directory)?;
        for name in ["zh.html", "en.html", "fingerprints.txt"] {
            fs::write(directory.join(name), "").map_err(because("cannot write"))?;
        }
        let found = files(&directory, "html")?;
        let names: Vec<_> = found.iter().filter_map(|path| path.file_name()).collect();
        assert_eq!(names, ["en.html", "zh.html"]);
        empty(&directory)?;
        assert_eq!(files(&directory, "html")?, Vec::<PathBuf>::new());
        fs::remove_dir_all(&directory).map_err(because("cannot remove"))
    }

    #[cfg(unix)]
    #[test]
    fn a_browser_that_takes_no_picture_is_said() {
        let (sheet, picture) = (trial("none.html"), trial("none.png"));
        let said = format!("{:?}", take(Path::new("/bin/true"), &sheet, &picture, &SIZE));
        assert!(said.contains("took no picture"), "{said}");
    }
}
