//! A running driver: the program that starts browsers and hands on what they shall do.

use crate::order::variable;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};

/// A running ChromeDriver. Dropped, it closes its browsers and ends.
pub struct Driver {
    process: Child,
    /// The port that it listens on.
    pub port: u16,
    /// Held open: a driver that cannot speak ends.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts the driver of an engine.
    pub fn start(engine: &str) -> Result<Self, String> {
        if engine != "chromium" {
            return Err(format!("the engine {engine} is not known here."));
        }
        let program = variable("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".to_owned());
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|why| format!("{program} does not start: {why}."))?;
        let output = process.stdout.take();
        let mut output = BufReader::new(output.ok_or("the driver says nothing.")?);
        let Some(port) = port(&mut output) else {
            let _ = process.kill();
            let _ = process.wait();
            return Err(format!("{program} does not say on which port it listens."));
        };
        Ok(Self { process, port, _output: output })
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
        if let Ok(mut connection) = TcpStream::connect(("127.0.0.1", self.port)) {
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
