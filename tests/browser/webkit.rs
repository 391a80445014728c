//! WebKitGTK in its MiniBrowser, by WebKitWebDriver, on a screen that exists in memory only.
//!
//! The driver tells of neither console nor network: the test server listens to its pages, and a
//! proxy stands for the rest of the world.

use crate::{
    beyond::{Settings, Wish},
    outside::Outside,
    page::Page,
    site::variable,
};
use fantoccini::Client;
use serde_json::{Value, json};
use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

/// Where Debian keeps the browser.
const BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
/// The bars above the page must not keep the window from becoming as narrow as a phone. What of
/// them cannot be made small stands out on both sides.
const STYLE: &str = "toolbar, toolbar *, headerbar, headerbar *, searchbar, searchbar * { \
    min-width: 0; min-height: 0; padding: 0; margin: 0; border: none; font-size: 1px; \
    -gtk-icon-transform: scale(0.1); }\n\
    window > * > *:not(notebook), searchbar > * > * { margin: 0 -150px; }\n";

/// The screen: wider than the widest window, and so high that a window fits below its middle.
const SCREEN: (u32, u32) = (4096, 2400);

/// A screen in memory. Dropped, it goes, and with it whatever shows on it.
pub struct Screen {
    process: Child,
    name: String,
}

impl Screen {
    /// A new one, whose pointer rests in its middle.
    pub fn start() -> Self {
        let program = variable("XVFB").unwrap_or_else(|| "Xvfb".to_owned());
        let size = format!("{}x{}x24", SCREEN.0, SCREEN.1);
        let mut process = Command::new(&program)
            .args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|why| panic!("{program} does not start: {why}"));
        let mut number = String::new();
        let output = process.stdout.take().expect("its output is piped");
        BufReader::new(output).read_line(&mut number).expect("the screen says its number");
        Self { process, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The driver on a port, whose browser shows on this screen and moves things only if that is
/// wished: a click meets what it was aimed at.
pub fn driver(port: u16, screen: &Screen, settings: Settings) -> Command {
    let program = variable("WEBKITDRIVER").unwrap_or_else(|| "WebKitWebDriver".to_owned());
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("webkit-{port}"));
    let gtk = place.join("gtk-3.0");
    let moves = matches!(settings.wish, Some(Wish::Motion));
    let settings = format!("[Settings]\ngtk-enable-animations={moves}\n");
    fs::create_dir_all(&gtk).expect("a folder for settings");
    fs::write(gtk.join("settings.ini"), settings).expect("the settings are written");
    fs::write(gtk.join("gtk.css"), STYLE).expect("the style is written");
    let mut driver = Command::new(program);
    driver.arg(format!("--port={port}")).env("DISPLAY", &screen.name);
    driver.env("XDG_CONFIG_HOME", place).env("GSETTINGS_BACKEND", "memory");
    driver.env_remove("WAYLAND_DISPLAY").env_remove("GTK_THEME").env("NO_AT_BRIDGE", "1");
    driver
}

/// What is asked of the driver for a browser.
pub fn wanted(settings: Settings, outside: &Outside) -> Value {
    let binary = variable("WEBKIT").unwrap_or_else(|| BROWSER.to_owned());
    let scripts = format!("--enable-javascript={}", settings.scripts);
    let mut arguments = vec!["--automation", &scripts];
    if matches!(settings.wish, Some(Wish::Dark)) {
        arguments.push("--dark-mode");
    }
    json!({
        "webkitgtk:browserOptions": { "binary": binary, "args": arguments },
        "proxy": {
            "proxyType": "manual",
            "httpProxy": outside.address,
            "sslProxy": outside.address,
            "noProxy": ["127.0.0.1"],
        },
    })
}

/// The width of the window. Its scroll bars lie over the page, as GTK has them.
pub async fn width(page: &Page, width: u32) {
    place(&page.client, width, 840).await;
    page.until(&format!("innerWidth === {width}")).await;
}

/// Gives the window a size, with its bar under the screen's pointer: without a window manager the
/// window below the pointer has the focus, and over the page the pointer would be a reader's.
pub async fn place(client: &Client, width: u32, height: u32) {
    let (left, top) = (SCREEN.0.saturating_sub(width) / 2, SCREEN.1 / 2 - 6);
    let placed = client.set_window_rect(left, top, width, height).await;
    placed.expect("the window has a place");
}

/// The driver cannot show a page as on paper: in the style sheets paper and screen are exchanged.
pub async fn medium(page: &Page, medium: &str) {
    let script = "
        const paper = arguments[0] === 'print';
        if (paper === Boolean(window.onPaper)) return;
        window.onPaper = paper;
        const other = { print: 'screen', screen: 'print' };
        const exchange = ({ cssRules }) => {
            for (const rule of cssRules) {
                if (rule instanceof CSSMediaRule)
                    rule.media.mediaText =
                        rule.media.mediaText.replace(/\\b(print|screen)\\b/g, it => other[it]);
                if (rule.cssRules) exchange(rule);
            }
        };
        [...document.styleSheets].forEach(exchange)";
    page.js_with(script, vec![json!(medium)]).await;
    page.settle().await;
}
