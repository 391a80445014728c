//! "Report an error" beside a statement.

use crate::{address::use_address, edition::Ed, i18n::Key};
use leptos::prelude::*;

/// A mail to the record's contact that names the page and the statement. Without a contact there
/// is none, and the methods say so.
pub fn report_link(ed: Ed, claim: &str) -> Option<AnyView> {
    let contact = ed.record().zone.contact.as_deref()?;
    let page = use_address().path.get_untracked();
    let href = mail(contact, &ed.fill(Key::ErrorSubject, &[("page", &format!("{page} {claim}"))]));
    let label = ed.t(Key::ReportStatement);
    Some(
        view! { " " <a class="report-error" href=href title=label aria-label=label>"✎"</a> }
            .into_any(),
    )
}

/// The address of a mail with a subject.
pub fn mail(to: &str, subject: &str) -> String {
    format!("mailto:{to}?subject={}", percent_encoded(subject))
}

/// A text as a mail address' parameter takes it (RFC 6068): all but letters and digits escaped.
fn percent_encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(byte));
        } else {
            const HEX: &[u8; 16] = b"0123456789ABCDEF";
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::percent_encoded;

    #[test]
    fn a_subject_survives_in_a_mail_address() {
        assert_eq!(percent_encoded("a b&c"), "a%20b%26c");
        assert_eq!(percent_encoded("错"), "%E9%94%99");
    }
}
