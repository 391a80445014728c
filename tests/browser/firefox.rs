//! Firefox, by geckodriver: how it is started, and what of it is beyond WebDriver.
//!
//! The driver can run a script in the browser's own window, where everything of the browser can be
//! asked and set. The pages' console reaches that window by a script in the pages' processes.

use crate::{
    beyond::{Request, Settings, Wish, vendor},
    page::{Page, word},
    site::variable,
};
use fantoccini::{Client, error::CmdError};
use serde_json::{Value, json};
use std::process::Command;

/// Collects what pages say in the console and what is asked of the network, from now on.
const LISTEN: &str = "
    const heard = gBrowser.heard = { said: [], requests: [] };
    Services.console.reset();
    Services.ppmm.addMessageListener('said', ({ data }) => heard.said.push(data));
    const listen = () => {
        const all = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);
        const say = ({ wrappedJSObject: it }) => {
            // A window has a number; the browser's own scripts have names.
            if (typeof it.innerID !== 'number') return;
            const entry = `${it.level} ${it.arguments.map(String).join(' ')}`;
            Services.cpmm.sendAsyncMessage('said', entry);
        };
        Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage)
            .addLogEventListener(say, all);
    };
    Services.ppmm.loadProcessScript('data:,' + encodeURIComponent(`(${listen})()`), true);
    // The browser's own requests belong to no page.
    const note = (topic, tell) => Services.obs.addObserver(channel => {
        channel.QueryInterface(Ci.nsIHttpChannel);
        if (channel.loadInfo.browsingContextID) tell(channel);
    }, topic);
    note('http-on-opening-request', it => heard.requests.push(['sent', it.URI.spec]));
    note('http-on-stop-request', it => {
        if (Components.isSuccessCode(it.status)) return;
        heard.requests.push(['failed', `0x${it.status.toString(16)} of ${it.URI.spec}`]);
    });";

/// The console since it was last read: what pages said, and what the browser said of pages.
const SAID: &str = "
    const told = Services.console.getMessageArray().flatMap(it => {
        if (!(it instanceof Ci.nsIScriptError) || it.isFromChromeContext) return [];
        if (/^(chrome|resource|jar|moz-extension):/.test(it.sourceName)) return [];
        const warning = it.flags & Ci.nsIScriptError.warningFlag;
        const thrown = it.category === 'content javascript' && !warning ? 'Uncaught ' : '';
        return [`${thrown}${it.errorMessage} (${it.category}, ${it.sourceName})`];
    });
    Services.console.reset();
    return [...gBrowser.heard.said.splice(0), ...told]";

/// The driver, which says on which port it listens.
pub fn driver() -> Command {
    let program = variable("GECKODRIVER").unwrap_or_else(|| "geckodriver".to_owned());
    let mut driver = Command::new(program);
    // The last of these lets scripts run in the browser's own window.
    driver.args(["--port=0", "--websocket-port=0", "--allow-system-access"]);
    driver
}

/// What is asked of the driver for a browser.
pub fn wanted(settings: Settings) -> Value {
    let mut options = json!({
        "args": ["-headless"],
        "prefs": {
            // Nothing moves by itself: a click meets what it was aimed at.
            "ui.prefersReducedMotion": 1,
            "javascript.enabled": settings.scripts,
            // Else the browser refuses the script that listens to pages.
            "security.allow_parent_unrestricted_js_loads": true,
        },
    });
    if let Some(binary) = variable("FIREFOX") {
        options["binary"] = json!(binary);
    }
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": options,
        // A proxy that is not there: a request to a third party fails, and is seen.
        "proxy": {
            "proxyType": "manual",
            "httpProxy": "127.0.0.1:1",
            "sslProxy": "127.0.0.1:1",
            "noProxy": ["127.0.0.1"],
        },
    })
}

/// Makes a new browser listen.
pub async fn listen(client: &Client) -> Result<(), CmdError> {
    inside(client, LISTEN, Vec::new()).await.map(|_| ())
}

/// The width of the page's place in the window, which no window manager limits.
pub async fn width(page: &Page, width: u32) {
    let script = "
        const [width, height] = [`${arguments[0]}px`, '800px'];
        Services.prefs.setIntPref('ui.useOverlayScrollbars', arguments[0] < 1000 ? 1 : 0);
        window.resizeTo(Math.max(arguments[0], 500), 1000);
        const sizes = { 'min-width': width, 'max-width': width,
            'min-height': height, 'max-height': height };
        for (const [name, size] of Object.entries(sizes))
            gBrowser.selectedBrowser.style.setProperty(name, size)";
    set(page, script, json!(width)).await;
    page.until(&format!("innerWidth === {width}")).await;
}

pub async fn medium(page: &Page, medium: &str) {
    let script = "gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0]";
    set(page, script, json!(medium)).await;
}

pub async fn wish(page: &Page, wish: Wish) {
    let motion = "Services.prefs.setIntPref('ui.prefersReducedMotion', 0)";
    let colours =
        "gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = arguments[0]";
    let script = if matches!(wish, Wish::Motion) { motion } else { colours };
    set(page, script, json!(wish.feature()[1])).await;
}

pub async fn entries(page: &Page) -> Result<Vec<String>, CmdError> {
    let entries = inside(&page.client, SAID, Vec::new()).await?;
    let entries = entries.as_array().cloned().unwrap_or_default();
    Ok(entries.iter().map(|entry| word(entry).to_owned()).collect())
}

pub async fn requests(page: &Page) -> Result<Vec<Request>, CmdError> {
    let script = "return gBrowser.heard.requests.splice(0)";
    let requests = inside(&page.client, script, Vec::new()).await?;
    let requests = requests.as_array().cloned().unwrap_or_default();
    let request = |it: &Value| match (word(&it[0]), word(&it[1]).to_owned()) {
        ("sent", address) => Request::Sent(address),
        (_, why) => Request::Failed(why),
    };
    Ok(requests.iter().map(request).collect())
}

/// Changes something of the browser.
async fn set(page: &Page, script: &str, argument: Value) {
    let done = inside(&page.client, script, vec![argument]).await;
    done.unwrap_or_else(|why| panic!("{script}: {why}"));
}

/// Runs a script in the browser's own window.
async fn inside(client: &Client, script: &str, arguments: Vec<Value>) -> Result<Value, CmdError> {
    let context = |name: &str| vendor(client, "moz/context", json!({ "context": name }));
    context("chrome").await?;
    let told = client.execute(script, arguments).await;
    context("content").await?;
    told
}
