//! The form of words that are no prose: ids, language codes and tags, addresses.

/// Whether `text` has the form of an id: lower-case letters, digits and `_`, a letter first.
pub(super) fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.len() <= 100
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// Whether `text` can be a language's code, which stands in addresses and in file names.
pub(super) fn is_language_code(text: &str) -> bool {
    (2..=8).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase())
}

/// Whether `text` has the form of a BCP 47 tag: `en`, `zh-Hans`.
pub(super) fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

/// Whether `text` has the form of a mail address.
pub(super) fn is_mail_address(text: &str) -> bool {
    let Some((local, host)) = text.split_once('@') else { return false };
    let ordinary = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    !local.is_empty() && local.chars().all(ordinary) && is_host(host)
}

/// What is wrong with `text` as the address of a page, if anything is. `localhost` will do where
/// the address `may_be_local`: for a site that is not yet published.
pub(super) fn fault_of_url(text: &str, may_be_local: bool) -> Option<&'static str> {
    let rest = match text.split_once("://") {
        Some(("http" | "https", rest)) => rest,
        _ => return Some("does not begin with http:// or https://"),
    };
    if text.chars().any(|c| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c)) {
        return Some("holds a space or another character that no address can hold");
    }
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
    let is_local = may_be_local && host == "localhost";
    if !is_host(host) && !is_local {
        return Some("names no host such as www.example.org after ://");
    }
    if port.parse::<u16>().is_err() {
        return Some("has a port that is no number");
    }
    let escaped = |rest: &str| rest.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
    let broken = path.split('%').skip(1).any(|rest| !escaped(rest));
    broken.then_some("has a % that two hexadecimal digits do not follow")
}

/// Whether `text` names a host: words with dots between them. Letters of all scripts may stand
/// in it.
fn is_host(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    text.contains('.') && text.split('.').all(label)
}
