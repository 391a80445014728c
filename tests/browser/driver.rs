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
use tokio::time::timeout;

/// How often a browser is started at most.
const STARTS: u32 = 5;
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
    /// A new browser with these settings, and its driver. Whether it took more than one start is
    /// told: it is the engine's fault and no test's.
    pub async fn open(engine: Engine, settings: Settings) -> (Self, Client, Beyond) {
        for _ in 0..STARTS {
            let mut driver = Self::start(engine, settings);
            if let Some((client, beyond)) = driver.browser().await {
                return (driver, client, beyond);
            }
            engine.tell("did not answer and is started anew, before the test has begun");
        }
        panic!("{} did not answer {STARTS} times", engine.name());
    }

    /// A driver whose browser will have these settings.
    fn start(engine: Engine, settings: Settings) -> Self {
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

    /// A new browser; none if it does not answer in time, as WebKit's now and then does not when it
    /// and its driver miss each other.
    async fn browser(&mut self) -> Option<(Client, Beyond)> {
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
        let connected = builder.capabilities(wanted).connect(&address);
        // WebKit's answers within a second or two, or not at all.
        let patience = if self.engine == Engine::Webkit { PATIENCE / 2 } else { PATIENCE * 3 };
        let client = timeout(patience, connected).await.ok()?.expect("a browser");
        if self.engine == Engine::Chromium {
            return Some((client, Beyond::Chromium));
        }
        let session = client.session_id().await.expect("a session").unwrap_or_default();
        self.parting = format!("DELETE /session/{session}");
        if self.engine == Engine::Webkit {
            webkit::place(&client, 1280, 900).await;
            return Some((client, Beyond::Webkit(outside)));
        }
        client.set_window_size(1280, 900).await.expect("the window has a size");
        firefox::listen(&client).await.expect("the browser can be listened to");
        Some((client, Beyond::Firefox))
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
