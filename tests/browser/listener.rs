//! A script in every page that tells the server what the page says in the console, for engines
//! whose drivers tell nothing of it. The strictest policy lets it be: it is a file of the site's
//! own address and speaks to no other.

use crate::fault::Fault;
use axum::{
    body::to_bytes,
    extract::Request,
    http::header,
    response::{IntoResponse, Response},
};
use std::sync::Mutex;

/// The script's own path, and the one to which it tells.
const SCRIPT: &str = "/-listen.js";
const SAID: &str = "/-said";

/// Whether a request is the script's own business and not the site's.
pub fn is_for(path: &str) -> bool {
    [SCRIPT, SAID].contains(&path)
}

/// Answers the script's own requests.
pub async fn hear(path: &str, request: Request, said: &Mutex<Vec<String>>) -> Response {
    if path == SCRIPT {
        let script = include_str!("listen.js");
        return ([(header::CONTENT_TYPE, "text/javascript")], script).into_response();
    }
    let entry = to_bytes(request.into_body(), usize::MAX).await.expect("an entry");
    let entry = String::from_utf8_lossy(&entry).into_owned();
    said.lock().expect("nothing panics while it holds this").push(entry);
    "".into_response()
}

/// Puts the script into a page, before everything else. Other files are left as they are.
pub async fn put_into(response: Response) -> Response {
    fn first(html: String) -> String {
        html.replacen("<head>", &format!("<head><script src=\"{SCRIPT}\"></script>"), 1)
    }
    let kind = response.headers().get(header::CONTENT_TYPE);
    if kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        return Fault::Rewrite(first).befall(response).await;
    }
    response
}
