//! `SHA256SUMS`: whoever has a copy of a release can tell whether it is whole.

use super::{cannot, write};
use sha2::{Digest, Sha256};
use std::{fmt::Write, fs, path::Path};

/// The file's name.
const NAME: &str = "SHA256SUMS";

/// Writes the SHA-256 of every file in `dir`, as `sha256sum --check SHA256SUMS` reads it there.
///
/// # Errors
/// A sentence that names the file that cannot be read or written.
pub(super) fn write_all(dir: &Path) -> Result<(), String> {
    let mut out = String::new();
    for file in packed::files(dir)? {
        let name = file.strip_prefix(dir).unwrap_or(&file);
        if name == Path::new(NAME) {
            continue;
        }
        let content = fs::read(&file).map_err(|why| cannot("read", &file, &why))?;
        for byte in Sha256::digest(&content) {
            _ = write!(out, "{byte:02x}");
        }
        // With slashes on every system, and sorted by them: the same site, the same list.
        let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
        _ = writeln!(out, "  {}", parts.join("/"));
    }
    write(&dir.join(NAME), out.as_bytes())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;
    use std::{env, process};

    #[test]
    fn every_file_has_its_sum() {
        let dir = env::temp_dir().join(format!("sums-{}", process::id()));
        write(&dir.join("zh/index.html"), b"").unwrap();
        write(&dir.join(".well-known/security.txt"), b"abc").unwrap();
        write_all(&dir).unwrap();
        // A second time the list is not in itself.
        write_all(&dir).unwrap();
        let list = fs::read_to_string(dir.join(NAME)).unwrap();
        fs::remove_dir_all(&dir).unwrap();
        // The sums that FIPS 180 gives as examples.
        assert_eq!(
            list,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  \
             .well-known/security.txt\n\
             e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  zh/index.html\n"
        );
    }
}
