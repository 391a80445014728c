//! Sends the staged site as a production host would: compressed, and with its headers.

use crate::rules::Rules;
use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderName, HeaderValue},
    middleware::{Next, from_fn_with_state},
    response::Response,
};
use std::{io, net::TcpListener, path::Path, thread};
use tokio::runtime;
use tower_http::services::{ServeDir, ServeFile};

/// A free port, and the origin of what is served there.
pub fn listen() -> Result<(TcpListener, String), String> {
    let bind = || {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        listener.set_nonblocking(true)?;
        let origin = format!("http://{}", listener.local_addr()?);
        Ok((listener, origin))
    };
    bind().map_err(|why: io::Error| format!("no port of this machine can be listened to: {why}."))
}

/// Serves `site` until the program ends.
pub fn start(listener: TcpListener, site: &Path, rules: Rules) -> Result<(), String> {
    let missing = ServeFile::new(site.join("404.html")).precompressed_br();
    let files = ServeDir::new(site).precompressed_br().not_found_service(missing);
    let router = Router::new().fallback_service(files).layer(from_fn_with_state(rules, dress));
    let cannot = |why: io::Error| format!("the server does not start: {why}.");
    let runtime = runtime::Builder::new_current_thread().enable_io().build().map_err(cannot)?;
    thread::spawn(move || {
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router).await
        })
    });
    Ok(())
}

/// Gives an answer the headers of its path.
async fn dress(State(rules): State<Rules>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    for (name, value) in rules.at(&path) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;
    use crate::stage;
    use std::{
        env, fs,
        io::{Read, Write},
        net::TcpStream,
        process,
    };

    /// The head of the answer to a client that understands brotli.
    fn head(origin: &str, path: &str) -> String {
        let address = origin.strip_prefix("http://").unwrap();
        let mut connection = TcpStream::connect(address).unwrap();
        let ask = "Host: a\r\nAccept-Encoding: gzip, br\r\nConnection: close\r\n\r\n";
        write!(connection, "GET {path} HTTP/1.1\r\n{ask}").unwrap();
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).to_lowercase();
        answer.split_once("\r\n\r\n").unwrap().0.to_owned()
    }

    #[test]
    fn a_staged_site_is_sent_as_a_host_would() {
        let folder = env::temp_dir().join(format!("bench-{}", process::id()));
        let (site, staged) = (folder.join("site"), folder.join("staged"));
        for (file, content) in [
            ("en/index.html", "<p>http://localhost:8080/en/</p>"),
            ("en/index.html.br", "of the release"),
            ("zh/index.html", "<p>not measured</p>"),
            ("404.html", "<p>not there</p>"),
            ("boot-1.js", "1;"),
        ] {
            let path = site.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            // Long enough to be compressed.
            fs::write(path, content.repeat(600)).unwrap();
        }
        let (listener, origin) = listen().unwrap();
        let origins = ("http://localhost:8080", origin.as_str());
        stage::stage(&site, &staged, &["en/?a=b".to_owned()], origins).unwrap();
        start(listener, &staged, Rules::of("/boot-*\n  Cache-Control: immutable\n")).unwrap();

        let page = fs::read_to_string(staged.join("en/index.html")).unwrap();
        assert_eq!(page, format!("<p>{origin}/en/</p>").repeat(600));
        assert_ne!(fs::read(staged.join("en/index.html.br")).unwrap(), b"of the release");
        let page = head(&origin, "/en/?a=b");
        assert!(page.starts_with("http/1.1 200") && page.contains("text/html"), "{page}");
        assert!(page.contains("content-encoding: br"), "{page}");
        assert!(page.contains("cache-control: no-cache"), "{page}");
        let script = head(&origin, "/boot-1.js");
        assert!(script.contains("content-encoding: br"), "{script}");
        assert!(script.contains("cache-control: immutable"), "{script}");
        assert!(head(&origin, "/zh/").starts_with("http/1.1 404"));
        fs::remove_dir_all(folder).unwrap();
    }
}
