//! A browser of its own for every journey, with an empty profile.

use crate::{
    beyond::{Beyond, Settings},
    chromium,
    engine::Engine,
    firefox,
    outside::Outside,
    webkit::{self, Screen},
};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread::{self, sleep},
    time::{Duration, Instant},
};

/// How long a driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver. Dropped, it closes its browser and ends.
pub struct Driver {
    engine: Engine,
    process: Child,
    port: u16,
    /// The request that closes the browser.
    parting: String,
    settings: Settings,
    /// Held as long as the browser: what it shows on.
    _screen: Option<Screen>,
}

impl Driver {
    /// A driver whose browser will have these settings.
    pub fn start(engine: Engine, settings: Settings) -> Self {
        let parting = "GET /shutdown".to_owned();
        if engine == Engine::Webkit {
            let (screen, port) = (Screen::start(), free_port());
            let process = spawn(webkit::driver(port, &screen, settings).stdout(Stdio::null()));
            await_listener(port);
            return Self { engine, process, port, parting, settings, _screen: Some(screen) };
        }
        let driver = if engine == Engine::Firefox { firefox::driver } else { chromium::driver };
        let mut process = spawn(driver().stdout(Stdio::piped()));
        let mut output = BufReader::new(process.stdout.take().expect("its output is piped"));
        let port = told_port(&mut output).expect("the driver says on which port it listens");
        // A driver that cannot speak ends, and one that nobody listens to stops.
        thread::spawn(move || io::copy(&mut output, &mut io::sink()));
        Self { engine, process, port, parting, settings, _screen: None }
    }

    /// A new browser.
    pub async fn browser(&mut self) -> (Client, Beyond) {
        let outside = Outside::start().await;
        let mut wanted = match self.engine {
            Engine::Chromium => chromium::wanted(self.settings),
            Engine::Firefox => firefox::wanted(self.settings),
            Engine::Webkit => webkit::wanted(self.settings, &outside),
        };
        wanted["timeouts"] = json!({ "script": 120_000, "pageLoad": 60_000 });
        let wanted = wanted.as_object().expect("an object").clone();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let address = format!("http://127.0.0.1:{}", self.port);
        let client = builder.capabilities(wanted).connect(&address).await.expect("a browser");
        if self.engine == Engine::Chromium {
            return (client, Beyond::Chromium);
        }
        let session = client.session_id().await.expect("a session").unwrap_or_default();
        self.parting = format!("DELETE /session/{session}");
        client.set_window_size(1280, 900).await.expect("the window has a size");
        if self.engine == Engine::Webkit {
            return (client, Beyond::Webkit(outside));
        }
        firefox::listen(&client).await.expect("the browser can be listened to");
        (client, Beyond::Firefox)
    }
}

fn spawn(driver: &mut Command) -> Child {
    let started = driver.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
    started.unwrap_or_else(|why| panic!("{driver:?} does not start: {why}"))
}

/// Reads lines until one says `on port 40000` or `on 127.0.0.1:40000`.
fn told_port(output: &mut impl BufRead) -> Option<u16> {
    output.lines().map_while(Result::ok).find_map(|line| {
        let chrome = line.split_once("successfully on port ");
        let (_, after) = chrome.or_else(|| line.split_once("Listening on 127.0.0.1:"))?;
        after.trim_end_matches('.').parse().ok()
    })
}

/// A port that nobody uses, for programs that cannot say which one they chose.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}

fn await_listener(port: u16) {
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(begun.elapsed() < PATIENCE, "the driver does not listen on port {port}");
        sleep(Duration::from_millis(20));
    }
}

impl Drop for Driver {
    /// Asks the driver to close its browser: killed, it would leave it behind.
    fn drop(&mut self) {
        if let Ok(mut connection) = TcpStream::connect(("127.0.0.1", self.port)) {
            let _ = connection.set_read_timeout(Some(Duration::from_secs(15)));
            let host = format!("Host: 127.0.0.1:{}", self.port);
            let end = "Connection: close\r\n\r\n";
            let request = format!("{} HTTP/1.1\r\n{host}\r\n{end}", self.parting);
            let _ = connection.write_all(request.as_bytes());
            let _ = connection.read_to_end(&mut Vec::new());
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
