//! The servers that a release is proved on: nginx, Caddy and Apache, of Debian's packages.
//!
//! They are unpacked into the cache and not installed: an installed server would be started on the
//! ports of this machine, now and whenever it starts. No package may be installed, so no password is
//! needed.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Outcome, because, stopped};
use crate::paths::Paths;
use crate::run;

/// The packages that are named; apt knows what they need.
const PACKAGES: [&str; 5] =
    ["nginx", "nginx-common", "libnginx-mod-http-brotli-static", "caddy", "apache2-bin"];

/// What must be there: each server, and what nginx loads.
const FILES: [&str; 5] = [
    "usr/sbin/nginx",
    "etc/nginx/mime.types",
    "usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
    "usr/bin/caddy",
    "usr/sbin/apache2",
];

/// The folder below which the servers are: the root of the system if it has them all.
pub fn ensure(paths: &Paths) -> Outcome<PathBuf> {
    let os = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let ours = paths.cache.join(format!("hosts-{}", version(&os)));
    for root in [Path::new("/"), &ours] {
        if is_whole(root) {
            return Ok(root.to_owned());
        }
    }
    if run::find("apt-get").is_none() || run::find("dpkg-deb").is_none() {
        return stopped(
            "the hosts are proved with nginx and its module brotli_static, Caddy and Apache as Debian \
             packs them, and this system has no apt-get. Run this on Debian or Ubuntu, or in a \
             container of one.",
        );
    }
    unpack(&ours)?;
    if is_whole(&ours) {
        return Ok(ours);
    }
    stopped(format!(
        "nginx, Caddy or Apache is missing in {}; apt-get's reason stands above. Where its lists are \
         old, run apt-get update as root first.",
        ours.display()
    ))
}

fn is_whole(root: &Path) -> bool {
    FILES.iter().all(|file| root.join(file).is_file())
}

/// Downloads the packages, with what they need and the system lacks, and unpacks them.
fn unpack(into: &Path) -> Outcome {
    eprintln!("Unpacking nginx, Caddy and Apache into {} (about a minute) …", into.display());
    let partial = into.with_extension("partial");
    let creating = || format!("cannot create {}", partial.display());
    let _ = fs::remove_dir_all(&partial);
    fs::create_dir_all(&partial).map_err(because(creating()))?;
    let mut list = run::command("apt-get", &partial);
    list.args(["install", "--print-uris", "--quiet=2", "--no-install-recommends", "--reinstall"]);
    let list = run::printed(list.arg("--yes").args(PACKAGES))?;
    let mut download = run::command("apt-get", &partial);
    download.args(["download", "--quiet=2"]).args(names(&list));
    run::pass(&mut download)?;
    let reading = || format!("cannot read {}", partial.display());
    for entry in fs::read_dir(&partial).map_err(because(reading()))? {
        let file = entry.map_err(because(reading()))?.path();
        if file.extension().is_some_and(|ending| ending == "deb") {
            let mut unpack = run::command("dpkg-deb", &partial);
            run::pass(unpack.arg("--extract").arg(&file).arg(&partial))?;
            fs::remove_file(&file).map_err(because(format!("cannot remove {}", file.display())))?;
        }
    }
    let _ = fs::remove_dir_all(into);
    fs::rename(&partial, into).map_err(because(format!("cannot rename {}", partial.display())))
}

/// The packages that apt-get would fetch: lines such as `'http://…/a_1_amd64.deb' a_1_amd64.deb 9 …`.
fn names(list: &str) -> Vec<&str> {
    let files = list.lines().filter_map(|line| line.split(' ').nth(1));
    files.filter_map(|file| file.split_once('_').map(|(name, _)| name)).collect()
}

/// The system and its version, for the name of a folder: `debian-12`.
fn version(os_release: &str) -> String {
    let value = |key: &str| {
        let mut lines = os_release.lines().filter_map(|line| line.split_once('='));
        let found = lines.find(|(name, _)| *name == key);
        found.map_or("unknown", |(_, value)| value.trim_matches('"')).to_owned()
    };
    format!("{}-{}", value("ID"), value("VERSION_ID"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_packages_are_read_from_the_list() {
        let list = "'http://deb/nginx_1.22-9_amd64.deb' nginx_1.22-9_amd64.deb 525424 MD5Sum:1\n\
                    'http://deb/libapr1_1.7.2_amd64.deb' libapr1_1.7.2_amd64.deb 102 MD5Sum:2\n";
        assert_eq!(names(list), ["nginx", "libapr1"]);
    }

    #[test]
    fn each_system_has_a_folder_of_its_own() {
        assert_eq!(version("ID=debian\nVERSION_ID=\"12\"\n"), "debian-12");
        assert_eq!(version(""), "unknown-unknown");
    }
}
