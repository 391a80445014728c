//! A journey: a server, a browser of its own, and what is done with it.

use crate::{
    beyond::{Settings, Wish},
    driver::Driver,
    engine::Engine,
    evidence,
    fault::{Fault, Faults},
    page::Page,
    server::Server,
    site::{Site, proving},
};
use futures_util::FutureExt;
use std::{
    any::type_name,
    panic::{AssertUnwindSafe, resume_unwind},
    thread,
    time::Duration,
};
use tokio::{sync::Semaphore, time::timeout};

/// Two browsers at a time: more of them on a small machine only wait for each other.
static TURNS: Semaphore = Semaphore::const_new(2);

/// What a journey needs.
pub struct Journey {
    site: Site,
    faults: Faults,
    settings: Settings,
}

impl Journey {
    /// Through the release at the root.
    pub fn at_root() -> Self {
        Self {
            site: Site::at_root(),
            faults: Vec::new(),
            settings: Settings { scripts: true, wish: None },
        }
    }

    /// Through the release under `/zone/`.
    pub fn in_zone() -> Self {
        Self { site: Site::in_zone(), ..Self::at_root() }
    }

    /// With a fault for each path that contains `part`.
    pub fn with(mut self, part: &'static str, fault: Fault) -> Self {
        self.faults.push((part, fault));
        self
    }

    /// With scripts off, as a reader sets it in the browser.
    pub fn without_scripts(mut self) -> Self {
        self.settings.scripts = false;
        self
    }

    /// With a wish of the reader that the system tells of from the start.
    pub const fn wishing(mut self, wish: Wish) -> Self {
        self.settings.wish = Some(wish);
        self
    }

    /// Runs it. However it ends, the browser is closed; where it fails, the evidence is kept.
    pub async fn run<F: AsyncFnOnce(&Page)>(self, journey: F) {
        let (engine, name) = (Engine::chosen(), name::<F>());
        if let Some(reason) = engine.spared(&name) {
            engine.tell(&format!("is spared {name}: {reason}"));
            return;
        }
        let _turn = TURNS.acquire().await;
        let listens = engine == Engine::Webkit;
        let server = Server::start(&self.site, self.faults, listens).await;
        let (driver, client, beyond) = Driver::open(engine, self.settings).await;
        let page = Page::new((client, beyond), server, self.site);
        if let Some(wish) = self.settings.wish {
            page.wish(wish).await;
        }
        let limit = Duration::from_secs(if proving() { 3600 } else { 240 });
        let run = async { timeout(limit, journey(&page)).await.expect("the journey ends in time") };
        if let Err(panic) = AssertUnwindSafe(run).catch_unwind().await {
            evidence::keep(&format!("{}-{name}", engine.name()), &page).await;
            drop(driver);
            resume_unwind(panic);
        }
    }
}

/// The name of the running test, such as `hydration-english_pages_stay`. Where tests run one after
/// the other on the main thread, it is the name of the function that the closure stands in.
fn name<Closure>() -> String {
    let current = thread::current();
    let thread = current.name().filter(|name| *name != "main");
    let name = thread.unwrap_or_else(|| type_name::<Closure>());
    let parts = name.split("::").filter(|part| *part != "browser" && !part.starts_with('{'));
    parts.collect::<Vec<_>>().join("-")
}
