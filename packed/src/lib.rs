//! Compressed copies beside the files of a release (`.br`, `.gz`), for hosts that send what lies
//! there: no host compresses so well while a reader waits.

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::{
    cmp::Reverse,
    fs, io,
    io::Write,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// The endings of files that get smaller.
const ENDINGS: [&str; 9] =
    ["css", "html", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];
/// In bytes; less than this goes out in one packet either way.
const LEAST: usize = 1024;

/// What the ends of the copies' names are.
pub const COPIES: [&str; 2] = [".br", ".gz"];

/// Writes a copy at brotli 11 and one at gzip 9 beside each file that can be compressed, as many
/// files at a time as the machine can. The same files give the same copies.
///
/// # Errors
/// A sentence that names the file that cannot be read, compressed or written.
pub fn pack(dir: &Path) -> Result<(), String> {
    let mut files = files(dir)?;
    files.retain(|file| {
        file.extension().and_then(|it| it.to_str()).is_some_and(|it| ENDINGS.contains(&it))
    });
    // The largest first: nobody waits for it at the end.
    files.sort_by_cached_key(|file| Reverse(fs::metadata(file).map_or(0, |file| file.len())));
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            copies(file)?;
        }
        Ok(())
    };
    let count = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
        let stopped = |_| Err("a thread that compresses has stopped".to_owned());
        threads.into_iter().try_for_each(|it| it.join().unwrap_or_else(stopped))
    })
}

fn copies(file: &Path) -> Result<(), String> {
    let content = fs::read(file).map_err(|why| cannot("read", file, &why))?;
    if content.len() < LEAST {
        return Ok(());
    }
    for (ending, packed) in COPIES.into_iter().zip([brotli(&content), gzip(&content)]) {
        let packed = packed.map_err(|why| cannot("compress", file, &why))?;
        let beside = beside(file, ending);
        fs::write(&beside, packed).map_err(|why| cannot("write", &beside, &why))?;
    }
    Ok(())
}

/// The path of the copy of a file with this ending, one of [`COPIES`].
pub fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut path = file.as_os_str().to_owned();
    path.push(ending);
    path.into()
}

/// `content` at brotli 11.
///
/// # Errors
/// Those of the encoder, which writing to memory does not raise.
pub fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut packed, &params)?;
    Ok(packed)
}

/// `content` at gzip 9, without a date.
///
/// # Errors
/// Those of the encoder, which writing to memory does not raise.
pub fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(content)?;
    gzip.finish()
}

/// All files in a folder and in those below it, sorted by path.
///
/// # Errors
/// A sentence that names the folder, if anything in it cannot be read.
pub fn files(dir: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    collect(dir, &mut found).map_err(|why| cannot("read", dir, &why))?;
    found.sort();
    Ok(found)
}

fn collect(dir: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() { collect(&path, found)? } else { found.push(path) }
    }
    Ok(())
}

fn cannot(what: &str, path: &Path, why: &io::Error) -> String {
    format!("cannot {what} {}: {why}", path.display())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;
    use std::{collections::BTreeMap, env, process};

    #[test]
    fn copies_hold_what_lies_beside_them_and_are_always_the_same() {
        let dir = env::temp_dir().join(format!("packed-{}", process::id()));
        let page = "<p>a page of many words</p>".repeat(99);
        for (file, content) in [
            ("index.html", &*page),
            ("en/index.html", &page[3..]),
            ("robots.txt", "short"),
            ("social.png", &page),
            ("_headers", &page),
        ] {
            let path = dir.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        pack(&dir).unwrap();
        let read = || -> BTreeMap<_, _> {
            let mut files = files(&dir).unwrap();
            files.retain(|it| COPIES.iter().any(|end| it.to_str().unwrap().ends_with(end)));
            let name = |it: &PathBuf| it.strip_prefix(&dir).unwrap().to_owned();
            files.iter().map(|it| (name(it), fs::read(it).unwrap())).collect()
        };
        let first = read();
        pack(&dir).unwrap();
        assert_eq!(read(), first);
        fs::remove_dir_all(&dir).unwrap();

        let names: Vec<_> = first.keys().map(|it| it.to_str().unwrap()).collect();
        let wanted = ["en/index.html.br", "en/index.html.gz", "index.html.br", "index.html.gz"];
        assert_eq!(names, wanted);
        let mut text = String::new();
        let gzip = &first[Path::new("index.html.gz")];
        io::Read::read_to_string(&mut flate2::read::GzDecoder::new(&gzip[..]), &mut text).unwrap();
        assert_eq!(text, page);
        let mut text = Vec::new();
        brotli::BrotliDecompress(&mut &first[Path::new("index.html.br")][..], &mut text).unwrap();
        assert_eq!(text, page.as_bytes());
    }
}
