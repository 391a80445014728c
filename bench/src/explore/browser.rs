//! A browser that does what a script says.

use super::driver::Driver;
use crate::order::variable;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// What every browser is started with.
const FLAGS: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Work is measured, not motion.
    "--force-prefers-reduced-motion",
    "--window-size=1280,900",
    // Memory to the byte, and without what is only waiting to be thrown away.
    "--enable-precise-memory-info",
    "--js-flags=--expose-gc",
];

/// What is done in the page.
const ACT: &str = include_str!("act.js");

/// A browser with an empty profile, at one site.
pub struct Browser {
    client: Client,
    origin: String,
}

impl Browser {
    /// Starts one.
    pub async fn start(driver: &Driver, origin: &str) -> Result<Self, String> {
        let mut options = json!({ "args": FLAGS });
        if let Some(binary) = variable("CHROMIUM") {
            options["binary"] = json!(binary);
        }
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "timeouts": { "script": 300_000, "pageLoad": 120_000 },
        });
        let wanted = wanted.as_object().cloned().unwrap_or_default();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let address = format!("http://127.0.0.1:{}", driver.port);
        let client = builder.capabilities(wanted).connect(&address).await;
        let client = client.map_err(|why| format!("no browser starts: {why}."))?;
        Ok(Self { client, origin: origin.to_owned() })
    }

    /// Loads a path, such as `/en/`.
    pub async fn open(&self, path: &str) -> Result<(), String> {
        let address = format!("{}{path}", self.origin);
        self.client.goto(&address).await.map_err(|why| format!("{path}: {why}."))
    }

    /// Does one of the things that `act.js` knows, and returns what it tells.
    pub async fn act(&self, what: &str, with: Value) -> Result<Value, String> {
        let told = self.client.execute_async(ACT, vec![json!(what), with]).await;
        let told = told.map_err(|why| format!("{what}: {why}."))?;
        match told["fault"].as_str() {
            Some(fault) => Err(format!("{what}: {fault}.")),
            None => Ok(told),
        }
    }

    /// Ends it.
    pub async fn close(self) -> Result<(), String> {
        self.client.close().await.map_err(|why| format!("the browser does not end: {why}."))
    }
}
