//! What the journeys need beyond WebDriver: the window's inner width, paper, a reader's wishes, the
//! console and the network. Each engine has a way of its own to each.

use crate::{chromium, firefox, outside::Outside, page::Page, webkit};
use axum::http::Method;
use fantoccini::{Client, error::CmdError, wd::WebDriverCompatibleCommand};
use serde_json::Value;
use url::{ParseError, Url};

/// The way to it.
pub enum Beyond {
    /// By commands of the browser's own protocol.
    Chromium,
    /// By scripts that run in the browser itself instead of a page.
    Firefox,
    /// By what surrounds the browser: its settings, the test server, a proxy.
    Webkit(Outside),
}

/// How a browser is set before a reader opens it.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Whether scripts run.
    pub scripts: bool,
    /// What the reader wishes other than the usual: light, and that nothing moves by itself.
    pub wish: Option<Wish>,
}

/// A wish of the reader that the system tells a page of.
#[derive(Clone, Copy, Debug)]
pub enum Wish {
    /// That things may move.
    Motion,
    Light,
    Dark,
}

impl Wish {
    /// The media feature and its value.
    pub const fn feature(self) -> [&'static str; 2] {
        match self {
            Self::Motion => ["prefers-reduced-motion", "no-preference"],
            Self::Light => ["prefers-color-scheme", "light"],
            Self::Dark => ["prefers-color-scheme", "dark"],
        }
    }
}

/// What is told of the network.
#[derive(Debug)]
pub enum Request {
    /// One was sent to this address.
    Sent(String),
    /// One failed, for this reason.
    Failed(String),
}

impl Page {
    /// Gives the window a width. A narrow one is a phone's, whose scroll bars take no room.
    pub async fn width(&self, width: u32) {
        match &self.beyond {
            Beyond::Chromium => chromium::width(self, width).await,
            Beyond::Firefox => firefox::width(self, width).await,
            Beyond::Webkit(_) => webkit::width(self, width).await,
        }
    }

    /// Shows the page as a medium does: `print`, or nothing for the screen.
    pub async fn medium(&self, medium: &str) {
        match &self.beyond {
            Beyond::Chromium => chromium::medium(self, medium).await,
            Beyond::Firefox => firefox::medium(self, medium).await,
            Beyond::Webkit(_) => return webkit::medium(self, medium).await,
        }
        self.until(&format!("matchMedia('print').matches === {}", medium == "print")).await;
    }

    /// Has the reader of an open page wish this; the last wish counts. WebKit learns of a wish
    /// only when it starts.
    pub async fn wish(&self, wish: Wish) {
        match &self.beyond {
            Beyond::Chromium => chromium::wish(self, wish).await,
            Beyond::Firefox => firefox::wish(self, wish).await,
            Beyond::Webkit(_) => {}
        }
        let [feature, value] = wish.feature();
        self.until(&format!("matchMedia('({feature}: {value})').matches")).await;
    }

    /// The console's entries since it was last read, of every level. An exception that nobody
    /// caught says `Uncaught`.
    pub async fn entries(&self) -> Result<Vec<String>, CmdError> {
        match &self.beyond {
            Beyond::Chromium => chromium::entries(self).await,
            Beyond::Firefox => firefox::entries(self).await,
            Beyond::Webkit(_) => Ok(self.server.said()),
        }
    }

    /// What became of requests since this was last read.
    pub async fn requests(&self) -> Result<Vec<Request>, CmdError> {
        match &self.beyond {
            Beyond::Chromium => chromium::requests(self).await,
            Beyond::Firefox => firefox::requests(self).await,
            Beyond::Webkit(outside) => Ok(outside.requests()),
        }
    }
}

/// Sends a command that WebDriver does not know but this driver does.
pub async fn vendor(client: &Client, path: &'static str, body: Value) -> Result<Value, CmdError> {
    client.issue_cmd(Vendor { path, body }).await
}

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
