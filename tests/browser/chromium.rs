//! What ChromeDriver can do beyond WebDriver: logs, and commands of the browser's own protocol.

use crate::page::Page;
use axum::http::Method;
use fantoccini::{error::CmdError, wd::WebDriverCompatibleCommand};
use serde_json::{Value, json};
use url::{ParseError, Url};

impl Page {
    /// Gives the window a width. A narrow one is a phone's, whose scroll bars take no room; a wide
    /// one is a desktop's, where they do.
    pub async fn width(&self, width: u32) {
        let metrics = json!({
            "width": width,
            "height": 800,
            "deviceScaleFactor": 1,
            "mobile": width < 1000,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// A command of the browser's own protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) {
        let body = json!({ "cmd": command, "params": parameters });
        let done = self.client.issue_cmd(Vendor { path: "goog/cdp/execute", body }).await;
        done.unwrap_or_else(|why| panic!("{command}: {why}"));
    }

    /// The console's entries since it was last read, of every level.
    pub async fn entries(&self) -> Result<Vec<String>, CmdError> {
        let entries = self.log("browser").await?;
        let said = |entry: &Value| format!("{} {}", word(&entry["level"]), word(&entry["message"]));
        Ok(entries.iter().map(said).collect())
    }

    /// A log of the driver, which is emptied by reading.
    pub async fn log(&self, kind: &str) -> Result<Vec<Value>, CmdError> {
        let log = Vendor { path: "se/log", body: json!({ "type": kind }) };
        Ok(self.client.issue_cmd(log).await?.as_array().cloned().unwrap_or_default())
    }
}

/// A JSON text without its quotes.
pub fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A command that WebDriver does not know but ChromeDriver does.
#[derive(Debug)]
struct Vendor {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
