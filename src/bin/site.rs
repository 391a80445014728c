//! The builder's door: `site build` (called by Trunk), `site check [DIR]`, `site report [DIR]`,
//! `site links DIST`, `site sbom DIST`, `site sizes DIST`, `site sheets DIR`, `site record`.

#![cfg_attr(
    not(target_arch = "wasm32"),
    allow(clippy::print_stdout, reason = "a command speaks on standard output")
)]

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::{
        env,
        path::{Path, PathBuf},
        process::ExitCode,
    };
    use zone_showcase::builder::{self, Faults, Order, links, sbom, sizes, stale};

    const USAGE: &str = "usage: site build | check [DIR] | report [DIR] | links DIST | \
        sbom DIST | sizes DIST | sheets DIR | record\n\
        build is called by Trunk; run `cargo xtask serve` or `cargo xtask build`";

    pub fn main() -> ExitCode {
        let words: Vec<String> = env::args().skip(1).collect();
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        let done = match words.as_slice() {
            ["build"] => build(),
            ["check"] => check(Path::new(builder::DATA)),
            ["check", dir] => check(Path::new(dir)),
            ["report"] => stale::report(Path::new(builder::DATA)).map_err(counted),
            ["report", dir] => stale::report(Path::new(dir)).map_err(counted),
            ["links", dist] => follow(Path::new(dist)),
            ["sbom", dist] => account(Path::new(dist)),
            ["sizes", dist] => weigh(Path::new(dist)),
            ["sheets", dir] => sheets(Path::new(dir)),
            ["record"] => builder::inventory(Path::new("")).map(|page| page.trim_end().to_owned()),
            _ => {
                eprintln!("{USAGE}");
                return ExitCode::from(2);
            }
        };
        match done {
            Ok(said) => {
                println!("{said}");
                ExitCode::SUCCESS
            }
            Err(faults) => {
                faults.iter().for_each(|fault| eprintln!("{fault}"));
                ExitCode::FAILURE
            }
        }
    }

    fn build() -> Result<String, Faults> {
        let variable = |name| env::var(name).ok().filter(|value| !value.is_empty());
        let staging = variable("TRUNK_STAGING_DIR")
            .ok_or_else(|| vec![format!("TRUNK_STAGING_DIR is not set\n{USAGE}")])?;
        let profile = variable("TRUNK_PROFILE");
        let release = profile.as_deref() == Some("release");
        let order = Order {
            root: root(variable("TRUNK_SOURCE_DIR")),
            staging: PathBuf::from(staging),
            base: variable("TRUNK_PUBLIC_URL").unwrap_or_else(|| "/".to_owned()),
            site_url: variable("SITE_URL"),
            linked: profile.and_then(|profile| linked(&profile)),
            release,
        };
        let built = builder::build(&order)?;
        let (pages, url) = (built.pages, built.site_url);
        Ok(if release && url.contains("://localhost") {
            format!(
                "{pages} pages. Their canonical addresses begin with {url}: before publishing, \
                 set site_url in {}/zone.json or build with --site-url",
                builder::DATA
            )
        } else {
            format!("{pages} pages")
        })
    }

    /// The program as the linker made it, beside this one.
    fn linked(profile: &str) -> Option<PathBuf> {
        let own = env::current_exe().ok()?;
        let target = own.parent()?.parent()?;
        let folder = target.join("wasm32-unknown-unknown").join(profile);
        Some(folder.join("zone-showcase.wasm"))
    }

    /// The project's root; empty where it is the current folder, so that faults are told with
    /// the short paths that editors know.
    fn root(source: Option<String>) -> PathBuf {
        let source = source.map(PathBuf::from).unwrap_or_default();
        let here = env::current_dir().ok();
        if here.as_deref() == Some(source.as_path()) { PathBuf::new() } else { source }
    }

    fn check(dir: &Path) -> Result<String, Faults> {
        let record = builder::check(dir).map_err(counted)?.record;
        Ok(format!(
            "{}: {} projects, {} figures, {} sources; no fault found",
            dir.display(),
            record.projects.len(),
            record.figures.len(),
            record.sources.len(),
        ))
    }

    /// Faults of the record, and then how many there are.
    fn counted(mut faults: Faults) -> Faults {
        let count = faults.len();
        faults.push(format!("{count} {} found", if count == 1 { "fault" } else { "faults" }));
        faults
    }

    /// Whether every address in a built site leads somewhere.
    fn follow(dist: &Path) -> Result<String, Faults> {
        let sound = links::check(dist)?;
        let (pages, addresses) = (sound.pages, sound.addresses);
        Ok(format!("{}: {addresses} addresses on {pages} pages, none is broken", dist.display()))
    }

    /// What the program is made of, beside the site.
    fn account(dist: &Path) -> Result<String, Faults> {
        let (file, crates) = sbom::write_bill(Path::new(""), dist)?;
        Ok(format!("{}: the program is made of {crates} crates", file.display()))
    }

    /// What the pictures for sharing are to be taken of.
    fn sheets(dir: &Path) -> Result<String, Faults> {
        builder::write_sheets(Path::new(""), dir)?;
        Ok(format!("the sheets for the pictures are in {}", dir.display()))
    }

    /// The size of a first visit to each language's overview.
    fn weigh(dist: &Path) -> Result<String, Faults> {
        let entries = std::fs::read_dir(dist)
            .map_err(|why| vec![format!("cannot read {}: {why}", dist.display())])?;
        let mut pages: Vec<_> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| dist.join(name).join("index.html").is_file())
            .collect();
        pages.sort();
        pages
            .iter()
            .map(|page| sizes::visit(dist, &format!("{page}/")).map(|visit| sizes::table(&visit)))
            .collect::<Result<Vec<_>, _>>()
            .map(|tables| tables.join("\n"))
            .map_err(|fault| vec![fault])
    }
}
