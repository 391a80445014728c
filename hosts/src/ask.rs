//! A client that follows nothing and unpacks nothing: it shows what was sent.

use std::time::Duration;
use ureq::Agent;

/// What a server sent.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    headers: Vec<(String, String)>,
    /// The body as it was sent, compressed or not.
    pub body: Vec<u8>,
}

impl Answer {
    /// A header by its name in small letters; several of one name with commas between.
    pub fn header(&self, name: &str) -> Option<String> {
        let values = self.headers.iter().filter(|(key, _)| key == name);
        let values: Vec<_> = values.map(|(_, value)| value.as_str()).collect();
        (!values.is_empty()).then(|| values.join(", "))
    }
}

/// Asks for `address` as a client that takes these encodings, such as `br, gzip`.
///
/// # Errors
/// A sentence when no whole answer comes.
pub fn ask(address: &str, encodings: &str) -> Result<Answer, String> {
    let agent = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_global(Some(Duration::from_secs(20)))
        .build();
    let fault = |why: ureq::Error| format!("{address}: {why}");
    let request = Agent::new_with_config(agent).get(address).header("accept-encoding", encodings);
    let mut response = request.call().map_err(fault)?;
    let headers = response.headers().iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    let headers = headers.collect();
    let body = response.body_mut().with_config().limit(u64::MAX).read_to_vec().map_err(fault)?;
    Ok(Answer { status: response.status().as_u16(), headers, body })
}
