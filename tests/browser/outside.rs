//! What lies outside of this machine: a proxy that lets nothing through and notes what was asked
//! of it. For engines that tell nothing of the network themselves.

use crate::beyond::Request;
use std::{
    mem,
    sync::{Arc, Mutex},
};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    net::TcpListener,
};

/// The proxy. It ends with the journey's runtime.
pub struct Outside {
    /// Such as `127.0.0.1:40000`.
    pub address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Outside {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let notes = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                let mut first = Vec::new();
                let _ = BufReader::new(connection).read_until(b'\n', &mut first).await;
                let first = String::from_utf8_lossy(&first).into_owned();
                // What is encrypted has no words.
                let wanted = first.split(' ').nth(1).unwrap_or("an encrypted address").to_owned();
                notes.lock().expect("nothing panics while it holds this").push(wanted);
            }
        });
        Self { address, asked }
    }

    /// What was asked of it since this was last read.
    pub fn requests(&self) -> Vec<Request> {
        let asked = mem::take(&mut *self.asked.lock().expect("nothing panics while it holds this"));
        asked.into_iter().map(Request::Sent).collect()
    }
}
