//! The test server itself: without faults it is a plain host, with them it is not.

use crate::{fault::Fault, server::Server, site::Site};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// What a plain client gets: the whole answer, as far as it came.
async fn get(server: &Server, path: &str) -> String {
    let address = server.origin.strip_prefix("http://").expect("the scheme");
    let mut connection = TcpStream::connect(address).await.expect("a connection");
    let ask = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    connection.write_all(ask.as_bytes()).await.expect("a request");
    let mut answer = Vec::new();
    let _ = connection.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).to_lowercase()
}

#[tokio::test]
async fn a_plain_host() {
    let server = Server::start(&Site::at_root(), Vec::new(), false);
    let page = get(&server, "/en/about/").await;
    assert!(page.starts_with("http/1.1 200") && page.contains("content-type: text/html"));
    let wasm = Site::at_root().read("en/index.html");
    let (_, wasm) = wasm.split_once("data-wasm=\"").expect("the Wasm is named");
    let wasm = get(&server, wasm.split('"').next().expect("its name")).await;
    assert!(wasm.contains("content-type: application/wasm"));
    let missing = get(&server, "/nowhere/").await;
    assert!(missing.starts_with("http/1.1 404") && missing.contains("<h1"), "{missing}");
}

#[tokio::test]
async fn a_host_that_misbehaves() {
    let faults = vec![("/en/about/", Fault::CutOff), ("/zh/", Fault::Status(503))];
    let server = Server::start(&Site::at_root(), faults, false);
    let cut = get(&server, "/en/about/").await;
    let (head, body) = cut.split_once("\r\n\r\n").expect("a head");
    let promised = head.split("content-length: ").nth(1).and_then(|it| it.lines().next());
    let promised: usize = promised.and_then(|it| it.parse().ok()).expect("a length");
    assert!(body.len() > 100 && body.len() < promised, "{} of {promised}", body.len());
    assert!(get(&server, "/zh/").await.starts_with("http/1.1 503"));
}
