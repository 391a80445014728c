//! What a journey does on a page and sees of it.

use crate::{beyond::Beyond, server::Server, site::Site};
use fantoccini::{
    Client, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    elements::Element,
    key::Key,
};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// How long a page may take to do what it should.
const PATIENCE: Duration = Duration::from_secs(15);

/// A JSON text without its quotes.
pub fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A browser at a site.
pub struct Page {
    pub client: Client,
    pub beyond: Beyond,
    pub server: Server,
    pub site: Site,
}

impl Page {
    pub fn new((client, beyond): (Client, Beyond), server: Server, site: Site) -> Self {
        Self { client, beyond, server, site }
    }

    /// Loads a path, such as `/en/`.
    pub async fn open(&self, path: &str) {
        let address = format!("{}{path}", self.server.origin);
        self.client.goto(&address).await.unwrap_or_else(|why| panic!("{path}: {why}"));
        // Firefox may answer while one page gives way to the next.
        self.until("document.documentElement && document.readyState === 'complete'").await;
    }

    /// Runs a script and returns what it returns.
    pub async fn js(&self, script: &str) -> Value {
        self.js_with(script, Vec::new()).await
    }

    /// Runs a script with arguments.
    pub async fn js_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        let ran = self.client.execute(script, arguments).await;
        ran.unwrap_or_else(|why| panic!("{script}: {why}"))
    }

    /// The value of an expression, as text.
    pub async fn say(&self, expression: &str) -> String {
        match self.js(&format!("return {expression}")).await {
            Value::String(text) => text,
            other => other.to_string(),
        }
    }

    /// Whether an expression holds.
    pub async fn holds(&self, expression: &str) -> bool {
        self.js(&format!("return Boolean({expression})")).await == json!(true)
    }

    /// Waits until an expression holds. In between a page may be unloaded, which is no fault.
    pub async fn until(&self, expression: &str) {
        let holds = |seen: &Value| *seen == json!(true);
        self.once(&format!("return Boolean({expression})"), expression, holds).await;
    }

    /// Asks until the answer is the one that is waited for, and returns it.
    async fn once(&self, script: &str, what: &str, awaited: impl Fn(&Value) -> bool) -> Value {
        let begun = Instant::now();
        loop {
            if let Ok(seen) = self.client.execute(script, Vec::new()).await
                && awaited(&seen)
            {
                return seen;
            }
            let place = self.client.current_url().await.map(|url| url.to_string());
            let place = place.unwrap_or_default();
            assert!(begun.elapsed() < PATIENCE, "at {place} it never came that {what}");
            sleep(Duration::from_millis(25)).await;
        }
    }

    /// Gives the page the first sign of a reader, by a key that does nothing else, and waits until
    /// the application runs.
    pub async fn start(&self) {
        self.press(Key::Shift).await;
        self.ready().await;
    }

    /// Waits until the application runs and its first effects are over.
    pub async fn ready(&self) {
        let script = "const { ready, failed } = document.documentElement.dataset;
            return failed ?? (ready === undefined ? null : '')";
        let failed = self.once(script, "the application runs or has failed", Value::is_string);
        assert_eq!(failed.await, "", "the application did not start");
        self.settle().await;
    }

    /// Waits for two frames and a task: what the page does at once is done then.
    pub async fn settle(&self) {
        let script = "const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))";
        self.client.execute_async(script, Vec::new()).await.expect("two frames");
    }

    /// What stands in the element that is hydrated.
    pub async fn app(&self) -> String {
        self.say("document.getElementById('app').innerHTML").await
    }

    /// The path of the address, without query and hash.
    pub async fn path(&self) -> String {
        self.say("location.pathname").await
    }

    /// The first element that a selector finds.
    pub async fn find(&self, selector: &str) -> Element {
        let found = self.client.find(Locator::Css(selector)).await;
        found.unwrap_or_else(|why| panic!("{selector}: {why}"))
    }

    /// Clicks the first element that a selector finds, brought to the middle of the window as a
    /// reader would: the driver alone is content with the last line, where a sentence may lie.
    pub async fn click(&self, selector: &str) {
        let middle = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })";
        self.js_with(middle, vec![json!(selector)]).await;
        let clicked = self.find(selector).await.click().await;
        clicked.unwrap_or_else(|why| panic!("{selector} cannot be clicked: {why}"));
    }

    /// Presses a key.
    pub async fn press(&self, key: Key) {
        let value = key.into();
        let keys = KeyActions::new("keys".to_owned());
        let keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.client.perform_actions(keys).await.expect("a key can be pressed");
    }

    /// Presses a key while another is held.
    pub async fn press_with(&self, held: Key, key: Key) {
        let (held, value) = (held.into(), key.into());
        let keys = KeyActions::new("keys".to_owned());
        let keys = keys.then(KeyAction::Down { value: held }).then(KeyAction::Down { value });
        let keys = keys.then(KeyAction::Up { value }).then(KeyAction::Up { value: held });
        self.client.perform_actions(keys).await.expect("keys can be pressed");
    }

    /// A computed style of the first element that a selector finds.
    pub async fn style(&self, selector: &str, property: &str) -> String {
        let script = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]";
        let value = self.js_with(script, vec![json!(selector), json!(property)]).await;
        value.as_str().unwrap_or_default().to_owned()
    }
}
