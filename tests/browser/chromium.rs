//! Chromium, by ChromeDriver: how it is started, and what of it is beyond WebDriver.

use crate::{
    beyond::{Request, Settings, Wish, vendor},
    page::{Page, word},
    site::variable,
};
use fantoccini::error::CmdError;
use serde_json::{Value, json};
use std::process::Command;

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

/// The driver, which says on which port it listens.
pub fn driver() -> Command {
    let program = variable("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".to_owned());
    let mut driver = Command::new(program);
    driver.arg("--port=0");
    driver
}

/// What is asked of the driver for a browser.
pub fn wanted(settings: Settings) -> Value {
    let mut options = json!({ "args": FLAGS });
    if let Some(binary) = variable("CHROMIUM") {
        options["binary"] = json!(binary);
    }
    if !settings.scripts {
        options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
    }
    options["perfLoggingPrefs"] = json!({ "enableNetwork": true, "enablePage": false });
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}

/// The width of the window. A wide one is a desktop's, where scroll bars take room.
pub async fn width(page: &Page, width: u32) {
    let metrics = json!({
        "width": width,
        "height": 800,
        "deviceScaleFactor": 1,
        "mobile": width < 1000,
    });
    devtools(page, "Emulation.setDeviceMetricsOverride", metrics).await;
}

pub async fn medium(page: &Page, medium: &str) {
    devtools(page, "Emulation.setEmulatedMedia", json!({ "media": medium })).await;
}

pub async fn wish(page: &Page, wish: Wish) {
    let [name, value] = wish.feature();
    let features = json!({ "features": [{ "name": name, "value": value }] });
    devtools(page, "Emulation.setEmulatedMedia", features).await;
}

/// A command of the browser's own protocol.
async fn devtools(page: &Page, command: &str, parameters: Value) {
    let body = json!({ "cmd": command, "params": parameters });
    let done = vendor(&page.client, "goog/cdp/execute", body).await;
    done.unwrap_or_else(|why| panic!("{command}: {why}"));
}

pub async fn entries(page: &Page) -> Result<Vec<String>, CmdError> {
    let entries = log(page, "browser").await?;
    let said = |entry: &Value| format!("{} {}", word(&entry["level"]), word(&entry["message"]));
    Ok(entries.iter().map(said).collect())
}

pub async fn requests(page: &Page) -> Result<Vec<Request>, CmdError> {
    let events = log(page, "performance").await?;
    Ok(events.iter().filter_map(|entry| request(word(&entry["message"]))).collect())
}

fn request(event: &str) -> Option<Request> {
    let event: Value = serde_json::from_str(event).expect("an event");
    let (event, parameters) = (word(&event["message"]["method"]), &event["message"]["params"]);
    match event {
        "Network.requestWillBeSent" => {
            Some(Request::Sent(word(&parameters["request"]["url"]).to_owned()))
        }
        "Network.loadingFailed" => Some(Request::Failed(word(&parameters["errorText"]).to_owned())),
        _ => None,
    }
}

/// A log of the driver, which is emptied by reading.
async fn log(page: &Page, kind: &str) -> Result<Vec<Value>, CmdError> {
    let log = vendor(&page.client, "se/log", json!({ "type": kind })).await?;
    Ok(log.as_array().cloned().unwrap_or_default())
}
