//! What a page may load and who may show it: said here alone. The pages, `_headers` and the tests
//! of the hosts' configurations take it from here.

/// The content security policy: a page's own files and the Wasm, nothing inline and nothing from
/// elsewhere; no other site may put a page into a frame.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; \
    manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// The headers that every answer has, by name.
pub const SECURITY_HEADERS: [(&str, &str); 3] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
];

/// The part of the policy that stands in the pages themselves, for hosts that set no headers.
/// Browsers take who may frame a page from a header alone, and complain of it in a page.
pub fn policy_in_pages() -> String {
    let directives = CONTENT_SECURITY_POLICY.split("; ");
    let said: Vec<_> = directives.filter(|it| !it.starts_with("frame-ancestors")).collect();
    said.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_frames_are_left_to_the_header() {
        let rest = CONTENT_SECURITY_POLICY.strip_prefix(&policy_in_pages());
        assert_eq!(rest, Some("; frame-ancestors 'self'"));
    }

    #[test]
    fn nothing_unsafe_but_wasm_is_allowed() {
        let said = CONTENT_SECURITY_POLICY.replace("'wasm-unsafe-eval'", "");
        assert!(
            !said.contains("unsafe") && !said.contains("data:") && !said.contains('*'),
            "{said}"
        );
        assert!(said.starts_with("default-src 'none';"));
    }
}
