//! What a deployer would change in a configuration: names, folders, ports. Nothing else is changed.

/// `text` with each first exchanged for its second, wherever it stands.
///
/// # Errors
/// A sentence that names what does not stand there.
pub fn edited(text: &str, changes: &[(&str, &str)]) -> Result<String, String> {
    changes.iter().try_fold(text.to_owned(), |text, (from, to)| {
        let found = text.contains(from);
        found.then(|| text.replace(from, to)).ok_or_else(|| {
            format!(
                "the configuration does not say \"{from}\"; the hosts' tests must be changed too"
            )
        })
    })
}

#[cfg(test)]
mod tests {
    use super::edited;

    #[test]
    fn a_change_that_finds_nothing_is_a_fault() {
        assert_eq!(
            edited("listen 80; root /a;", &[("80", "81"), ("/a", "/b")]).as_deref(),
            Ok("listen 81; root /b;")
        );
        assert!(edited("listen 80;", &[("81", "82")]).is_err());
    }
}
