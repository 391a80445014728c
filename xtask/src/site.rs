//! Serves, builds and checks the site: by Trunk, and by the site's own builder.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use crate::command::{Build, Check, Serve};
use crate::failure::{Outcome, because};
use crate::paths::{Paths, from_here};
use crate::run;
use crate::setup::{self, Needs, Ready};

/// `cargo xtask serve`
pub fn serve(paths: &Paths, options: &Serve) -> Outcome {
    let ready = setup::prepare(paths, Needs { wasm: true, trunk: true, ..Needs::default() })?;
    // Trunk.toml keeps it from being watched, and Trunk fails on a path that is not there yet.
    let target = paths.root.join("target");
    fs::create_dir_all(&target).map_err(because(format!("cannot create {}", target.display())))?;
    let mut trunk = trunk(paths, &ready, "serve");
    if let Some(port) = options.port {
        trunk.arg("--port").arg(port.to_string());
    }
    if options.open {
        trunk.arg("--open");
    }
    trunk.args(&options.trunk);
    run::become_it(trunk)
}

/// What a release build needs.
pub const RELEASE: Needs = Needs {
    lints: false,
    deps: false,
    wasm: true,
    trunk: true,
    release: true,
    chromium: false,
    firefox: false,
    webkit: false,
    axe: false,
    lighthouse: false,
};

/// `cargo xtask build`
pub fn build(paths: &Paths, options: &Build) -> Outcome {
    let ready = setup::prepare(paths, RELEASE)?;
    let out = match &options.out {
        Some(out) => from_here(out)?,
        None => paths.root.join("dist"),
    };
    let public_url = options.public_url.as_deref().unwrap_or("/");
    for command in &mut release(paths, &ready, &out, public_url) {
        if let Some(url) = &options.site_url {
            command.env("SITE_URL", url);
        }
        run::pass(command)?;
    }
    let shown = out.strip_prefix(&paths.root).unwrap_or(&out);
    println!("The site is in {}. Any static host can serve it.", shown.display());
    Ok(())
}

/// The commands of a release build: Trunk, the check of its links, the bill of
/// materials beside it, the table of sizes.
pub fn release(paths: &Paths, ready: &Ready, out: &Path, public_url: &str) -> [Command; 4] {
    let mut build = trunk(paths, ready, "build");
    build.args(["--release", "--public-url", public_url, "--dist"]).arg(out);
    let of_site = |word| {
        let mut command = builder(paths, word);
        command.arg(out);
        command
    };
    let [links, bill, sizes] = ["links", "sbom", "sizes"].map(of_site);
    [build, links, bill, sizes]
}

/// `cargo xtask check`
pub fn check(paths: &Paths, options: &Check) -> Outcome {
    let mut check = builder(paths, if options.report { "report" } else { "check" });
    if let Some(directory) = &options.directory {
        // The builder runs at the root; from there a path of the project's reads shorter.
        let directory = from_here(directory)?;
        check.arg(directory.strip_prefix(&paths.root).unwrap_or(&directory));
    }
    run::pass(&mut check)
}

/// A command of the site's own builder.
pub fn builder(paths: &Paths, command: &str) -> Command {
    let mut cargo = run::cargo(&paths.root);
    cargo.args(["run", "--quiet", "--bin", "site", "--", command]);
    cargo
}

fn trunk(paths: &Paths, ready: &Ready, command: &str) -> Command {
    let mut trunk = run::command("trunk", &paths.root);
    trunk.arg(command).env("PATH", &ready.path).env("TRUNK_SKIP_VERSION_CHECK", "true");
    match no_color(env::var_os("NO_COLOR")) {
        Some(value) => trunk.env("NO_COLOR", value),
        None => trunk.env_remove("NO_COLOR"),
    };
    trunk
}

/// Trunk 0.21 refuses to start unless `NO_COLOR` is "true" or "false"; the custom is "1".
fn no_color(value: Option<OsString>) -> Option<&'static str> {
    value.filter(|value| !value.is_empty()).map(|_| "true")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunk_gets_a_no_color_that_it_understands() {
        assert_eq!(no_color(Some("1".into())), Some("true"));
        assert_eq!(no_color(Some("".into())), None);
        assert_eq!(no_color(None), None);
    }

    #[test]
    fn a_release_is_built_followed_accounted_for_and_weighed() {
        let paths = Paths { root: "/project".into(), cache: "/cache".into() };
        let ready = Ready { path: "/usr/bin".into(), named: Vec::new() };
        let [build, links, bill, sizes] =
            release(&paths, &ready, Path::new("/project/out"), "/zone/");
        assert_eq!(
            run::shown(&build),
            "trunk build --release --public-url /zone/ --dist /project/out"
        );
        assert!(run::shown(&links).ends_with("--bin site -- links /project/out"));
        assert!(run::shown(&bill).ends_with("--bin site -- sbom /project/out"));
        assert!(run::shown(&sizes).ends_with("--bin site -- sizes /project/out"));
    }
}
