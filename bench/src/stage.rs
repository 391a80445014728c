//! Puts the site where it is served from, with each file compressed beside it.

use brotli::enc::BrotliEncoderParams;
use std::{
    cmp::Reverse,
    fs, io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// What hosts compress.
const COMPRESSED: [&str; 8] = ["css", "html", "js", "json", "svg", "txt", "wasm", "xml"];
/// Where the site names its own address.
const NAMES_ITSELF: [&str; 3] = ["html", "txt", "xml"];

/// Copies `site` to `into`, but of its pages only those in `pages`: compressing takes long.
///
/// The site names the address that it is to be published under, the first of `origins`. It gets the
/// second, that of our server: only then can Lighthouse see whether a page names itself as
/// canonical, and not the root or the same page in another language.
pub fn stage(
    site: &Path,
    into: &Path,
    pages: &[String],
    origins: (&str, &str),
) -> Result<(), String> {
    let cannot = |what: &str, path: &Path, why: io::Error| {
        format!("cannot {what} {}: {why}.", path.display())
    };
    if into.exists() {
        fs::remove_dir_all(into).map_err(|why| cannot("remove", into, why))?;
    }
    let wanted: Vec<_> = pages
        .iter()
        .filter_map(|page| page.split('?').next())
        .map(|path| site.join(path).join("index.html"))
        .collect();
    for file in files(site).map_err(|why| cannot("read", site, why))? {
        let ending = file.extension().and_then(|it| it.to_str()).unwrap_or_default();
        let is_page = file.file_name().is_some_and(|name| name == "index.html");
        if is_page && !wanted.contains(&file) {
            continue;
        }
        let mut content = fs::read(&file).map_err(|why| cannot("read", &file, why))?;
        if NAMES_ITSELF.contains(&ending) {
            content = String::from_utf8_lossy(&content).replace(origins.0, origins.1).into_bytes();
        }
        let copy = into.join(file.strip_prefix(site).unwrap_or(&file));
        let write = |path: &Path, content: &[u8]| {
            path.parent()
                .map_or(Ok(()), fs::create_dir_all)
                .and_then(|()| fs::write(path, content))
                .map_err(|why| cannot("write", path, why))
        };
        write(&copy, &content)?;
        if COMPRESSED.contains(&ending) {
            let packed = packed(&content).map_err(|why| cannot("compress", &file, why))?;
            write(&beside(&copy), &packed)?;
        }
    }
    Ok(())
}

/// Compresses the files of a folder, each beside itself: as many at a time as the machine can.
pub fn compress(folder: &Path) -> Result<(), String> {
    let cannot = |what: &str, path: &Path, why: io::Error| {
        format!("cannot {what} {}: {why}.", path.display())
    };
    let mut files = files(folder).map_err(|why| cannot("read", folder, why))?;
    files.retain(|file| {
        file.extension().and_then(|it| it.to_str()).is_some_and(|it| COMPRESSED.contains(&it))
    });
    // The largest first: nobody waits for it at the end.
    files.sort_by_key(|file| Reverse(fs::metadata(file).map_or(0, |file| file.len())));
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let content = fs::read(file).map_err(|why| cannot("read", file, why))?;
            let packed = packed(&content).map_err(|why| cannot("compress", file, why))?;
            let beside = beside(file);
            fs::write(&beside, packed).map_err(|why| cannot("write", &beside, why))?;
        }
        Ok(())
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let all: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let stopped = |_| Err("a thread that compresses has stopped.".to_owned());
        all.into_iter().try_for_each(|it| it.join().unwrap_or_else(stopped))
    })
}

/// Where the compressed copy of a file stands.
pub fn beside(file: &Path) -> PathBuf {
    let mut beside = file.as_os_str().to_owned();
    beside.push(".br");
    beside.into()
}

/// At brotli's level 11, as all sizes in `docs/measurements.md` are.
fn packed(content: &[u8]) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut packed, &params)?;
    Ok(packed)
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}
