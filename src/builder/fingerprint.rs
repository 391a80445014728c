//! Names for contents: the same bytes, the same name.

use crate::data::check::Loaded;
use sha2::{Digest, Sha256};

/// Twelve hexadecimal digits of the SHA-256 of `content`.
pub fn of(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The name of a release: of the record, the interface texts and every file that a page names.
pub fn release(loaded: &Loaded, files: &[&str]) -> String {
    let mut all = String::new();
    for (name, value) in &loaded.values {
        all.push_str(name);
        all.push_str(&value.to_string());
    }
    for texts in loaded.texts.values() {
        all.extend(texts.iter().flat_map(|(key, text)| [key.as_str(), text.as_str()]));
    }
    all.extend(files.iter().copied());
    of(all.as_bytes())
}
