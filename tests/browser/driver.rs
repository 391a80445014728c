//! A browser of its own for every journey, with an empty profile.

use crate::site::variable;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};

/// What every browser is started with.
const FLAGS: [&str; 13] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
    // Nothing moves by itself: a click meets what it was aimed at.
    "--force-prefers-reduced-motion",
    // No name but this machine's resolves: a request to a third party fails, and is seen.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--window-size=1280,900",
];

/// A running ChromeDriver. Dropped, it closes its browser and ends.
pub struct Driver {
    process: Child,
    port: u16,
    /// Held open: a driver that cannot speak ends.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    pub fn start() -> Self {
        let engine = variable("ENGINE").unwrap_or_else(|| "chromium".to_owned());
        assert_eq!(engine, "chromium", "these tests drive chromium");
        let program = variable("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".to_owned());
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|why| panic!("{program} does not start: {why}"));
        let mut output = BufReader::new(process.stdout.take().expect("its output is piped"));
        let port = port(&mut output).expect("the driver says on which port it listens");
        Self { process, port, _output: output }
    }

    /// A new browser.
    pub async fn browser(&self, scripts: bool) -> Client {
        let chromium = variable("CHROMIUM");
        let mut options = json!({ "args": FLAGS });
        if let Some(binary) = chromium {
            options["binary"] = json!(binary);
        }
        if !scripts {
            options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
        }
        options["perfLoggingPrefs"] = json!({ "enableNetwork": true, "enablePage": false });
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "timeouts": { "script": 120_000, "pageLoad": 60_000 },
        });
        let wanted = wanted.as_object().expect("an object").clone();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let address = format!("http://127.0.0.1:{}", self.port);
        builder.capabilities(wanted).connect(&address).await.expect("a browser")
    }
}

/// Reads lines until one says `on port 40000`.
fn port(output: &mut impl BufRead) -> Option<u16> {
    output.lines().map_while(Result::ok).find_map(|line| {
        let (_, after) = line.split_once("successfully on port ")?;
        after.trim_end_matches('.').parse().ok()
    })
}

impl Drop for Driver {
    /// Asks the driver to close its browsers and to end: killed, it would leave them behind.
    fn drop(&mut self) {
        let address = ("127.0.0.1", self.port);
        if let Ok(mut connection) = TcpStream::connect(address) {
            let _ = connection.set_read_timeout(Some(Duration::from_secs(5)));
            let host = format!("Host: 127.0.0.1:{}", self.port);
            let request = format!("GET /shutdown HTTP/1.1\r\n{host}\r\nConnection: close\r\n\r\n");
            let _ = connection.write_all(request.as_bytes());
            let _ = connection.read_to_end(&mut Vec::new());
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
