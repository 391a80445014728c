//! The copy of the site that a server serves.

use crate::{Served, Server};
use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

/// The folder for a server's own files; the root of its host is `web` in it. It lies where the users
/// that servers change to can read, which a home need not be.
pub fn lay(server: Server, served: &Served) -> Result<PathBuf, String> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("{server:?}-{}-{count}", process::id()).to_lowercase();
    let work = env::temp_dir().join(name);
    let web = work.join("web");
    let site = web.join(served.base.trim_matches('/'));
    copy(served.site, &site)
        .and_then(|()| match server {
            Server::Apache => htaccess(served, &site),
            Server::Nginx | Server::Caddy => Ok(()),
        })
        .map_err(|why| format!("{} cannot be copied: {why}", served.site.display()))?;
    Ok(work)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let copy_of = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() { copy(&path, &copy_of)? } else { fs::copy(&path, &copy_of).map(drop)? }
    }
    Ok(())
}

/// What Apache reads beside the site.
fn htaccess(served: &Served, site: &Path) -> io::Result<()> {
    let text = fs::read_to_string(served.project.join("deploy/apache/.htaccess"))?;
    let missing = format!("ErrorDocument 404 {}404.html", served.base);
    let edited = crate::edit::edited(&text, &[("ErrorDocument 404 /404.html", &missing)]);
    fs::write(site.join(".htaccess"), edited.map_err(io::Error::other)?)
}
