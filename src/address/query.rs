//! The query of an address: its parameters, read and written.

/// Reads `a=1&b=2` into its parameters, in order. What is not well encoded is left as it stands,
/// and bytes that are no text become `�`.
pub fn read_query(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

/// Writes parameters as a query, without the `?`.
pub fn write_query(pairs: &[(String, String)]) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        encode(&mut out, name);
        out.push('=');
        encode(&mut out, value);
    }
    out
}

fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let escaped = match byte {
            b'%' => bytes.get(at + 1..at + 3).and_then(hexadecimal),
            _ => None,
        };
        out.push(match (escaped, byte) {
            (Some(value), _) => value,
            (None, b'+') => b' ',
            (None, other) => *other,
        });
        at += if escaped.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn hexadecimal(digits: &[u8]) -> Option<u8> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let (high, low) = (digits.first().and_then(digit)?, digits.get(1).and_then(digit)?);
    u8::try_from(high * 16 + low).ok()
}

/// All but letters, digits and what needs no escape in a query is escaped (RFC 3986, 3.4).
fn encode(out: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.,~/:".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.extend(
                    char::from_digit(u32::from(digit), 16).map(|it| it.to_ascii_uppercase()),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{read_query, write_query};

    fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
        of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn what_is_written_is_read_again() {
        for value in ["", "halted", "a,b", "光伏 & 100%", "=?#+%", "\u{0}\u{202e}\u{fffd}", "é/ß"]
        {
            let written = write_query(&pairs(&[("q", value), ("x", "1")]));
            assert_eq!(read_query(&written), pairs(&[("q", value), ("x", "1")]), "{written}");
            assert!(written.is_ascii() && !written.contains(['#', ' ']), "{written}");
        }
    }

    #[test]
    fn what_is_badly_encoded_is_taken_as_it_stands() {
        assert_eq!(read_query("q=%E0%A4%A"), pairs(&[("q", "\u{fffd}%A")]));
        assert_eq!(
            read_query("q=%&&=1&r&q=%zz"),
            pairs(&[("q", "%"), ("", "1"), ("r", ""), ("q", "%zz")])
        );
        assert_eq!(read_query("q=a+b%2Bc"), pairs(&[("q", "a b+c")]));
        assert_eq!(read_query(""), pairs(&[]));
    }
}
