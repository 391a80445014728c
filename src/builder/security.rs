//! `security.txt` (RFC 9116): whom to tell of a weakness of the site.

use crate::data::{Date, Zone};
use std::fmt::Write;

/// Where it stands, below the root of the host.
pub(super) const PATH: &str = ".well-known/security.txt";

/// The file's text for the site that is published under `site_url`, without a closing slash;
/// `None` where the record has no contact.
pub(super) fn security_txt(zone: &Zone, site_url: &str, base: &str) -> Option<String> {
    let contact = zone.contact.as_deref()?;
    let mut out = format!(
        "Contact: mailto:{}\nExpires: {}T00:00:00Z\n",
        escaped(contact),
        year_after(zone.released)
    );
    let languages: Vec<_> = zone.languages.iter().map(|language| &*language.tag).collect();
    _ = writeln!(out, "Preferred-Languages: {}", languages.join(", "));
    // It belongs to a whole host: under a path it has no address of its own.
    if base == "/" {
        _ = writeln!(out, "Canonical: {site_url}/{PATH}");
    }
    Some(out)
}

/// A mail address as a `mailto:` link holds it (RFC 6068).
fn escaped(address: &str) -> String {
    let mut out = String::new();
    for c in address.chars() {
        if c.is_ascii_alphanumeric() || "@.!$'*+=_~-".contains(c) {
            out.push(c);
        } else {
            c.to_string().bytes().for_each(|byte| _ = write!(out, "%{byte:02X}"));
        }
    }
    out
}

/// The same day a year later; 28 February for a leap day.
fn year_after(date: Date) -> String {
    let day = date.first_day();
    let (next, rest) = (day.year() + 1, day.to_string().split_off(4));
    let same = format!("{next:04}{rest}");
    if Date::parse(&same).is_ok() { same } else { format!("{next:04}-02-28") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_expires_a_year_after_the_release() {
        for (released, expires) in
            [("2026-11-22", "2027-11-22"), ("2028-02-29", "2029-02-28"), ("2026-11", "2027-11-01")]
        {
            assert_eq!(Date::parse(released).map(year_after).as_deref(), Ok(expires));
        }
    }

    #[test]
    fn a_contact_stays_one_address() {
        assert_eq!(escaped("editor+zone@zone.example"), "editor+zone@zone.example");
        assert_eq!(escaped("a?b#c%d@zone.example"), "a%3Fb%23c%25d@zone.example");
    }
}
