//! The browser tests that failed first and passed when they were run again: they are told of, for
//! what a test meets now and then, a reader does, too.

use std::fs;
use std::path::{Path, PathBuf};

/// The list that the tests write, one line for each.
fn list(root: &Path) -> PathBuf {
    root.join("target/browser-failures/second-runs.txt")
}

/// Begins a new list.
pub fn forget(root: &Path) {
    _ = fs::remove_file(list(root));
}

/// What is to be said of them, or nothing.
pub fn told(root: &Path) -> String {
    let Ok(list) = fs::read_to_string(list(root)) else { return String::new() };
    let names = list.lines().map(|name| format!("  {name}\n")).collect::<String>();
    format!(
        "These browser tests failed first and passed when run again; what the first run left is in \
         target/browser-failures:\n{names}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_named_until_a_new_list_begins() -> std::io::Result<()> {
        let root = std::env::temp_dir().join(format!("second-runs-{}", std::process::id()));
        assert_eq!(told(&root), "");
        fs::create_dir_all(root.join("target/browser-failures"))?;
        fs::write(list(&root), "firefox-search\nwebkit-theme\n")?;
        assert!(told(&root).ends_with(":\n  firefox-search\n  webkit-theme\n"));
        forget(&root);
        assert_eq!(told(&root), "");
        fs::remove_dir_all(root)
    }
}
