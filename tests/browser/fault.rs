//! How a host can misbehave.

use axum::{
    body::{Body, to_bytes},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::{StreamExt, stream};
use std::{io, time::Duration};
use tokio::time::sleep;

/// A misbehaviour of the host.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// The answer has this status and says nothing.
    Status(u16),
    /// Another content stands in its place, of this type.
    Instead(&'static str, &'static str),
    /// The content is right, this header is another; its name is in small letters.
    Header(&'static str, &'static str),
    /// The text is changed on its way.
    Rewrite(fn(String) -> String),
    /// The connection breaks midway.
    CutOff,
    /// The host leads to another address of the same file.
    Moved,
    /// The answer comes late.
    Late(Duration),
}

/// A fault for each path that contains the text.
pub type Faults = Vec<(&'static str, Fault)>;

/// A page without the policy that it carries, for a journey that puts something of its own into it.
pub fn without_policy(html: String) -> String {
    let tag = "<meta http-equiv=\"Content-Security-Policy\"";
    let (before, rest) = html.split_once(tag).expect("a page with its policy");
    let (_, after) = rest.split_once('>').expect("a whole element");
    [before, after].concat()
}

impl Fault {
    /// The answer as it leaves a host with this fault.
    pub async fn befall(self, response: Response) -> Response {
        match self {
            Self::Status(status) => StatusCode::from_u16(status).expect("a status").into_response(),
            Self::Instead(kind, content) => {
                ([(header::CONTENT_TYPE, kind)], content).into_response()
            }
            Self::Header(name, value) => {
                let mut response = response;
                response.headers_mut().insert(name, HeaderValue::from_static(value));
                response
            }
            Self::Rewrite(change) => {
                let (mut head, body) = response.into_parts();
                let body = to_bytes(body, usize::MAX).await.expect("a file");
                let body = change(String::from_utf8(body.to_vec()).expect("text"));
                head.headers.remove(header::CONTENT_LENGTH);
                Response::from_parts(head, Body::from(body))
            }
            Self::CutOff => {
                // The head promises the whole content; half of it comes, then the connection closes.
                let (head, body) = response.into_parts();
                let body = to_bytes(body, usize::MAX).await.expect("a file");
                let half = body.slice(..body.len() / 2);
                // The break waits until that half is on its way.
                let broken = async {
                    sleep(Duration::from_millis(300)).await;
                    Err(io::Error::other("cut off"))
                };
                let parts = stream::iter([Ok(half)]).chain(stream::once(broken));
                Response::from_parts(head, Body::from_stream(parts))
            }
            Self::Moved => response,
            Self::Late(time) => {
                sleep(time).await;
                response
            }
        }
    }
}
