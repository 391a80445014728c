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
    keeping: bool,
}

impl Journey {
    /// Through the release at the root.
    pub fn at_root() -> Self {
        Self {
            site: Site::at_root(),
            faults: Vec::new(),
            settings: Settings { scripts: true, wish: None },
            keeping: false,
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

    /// With the site's own service worker, which keeps pages and files. Other journeys get one that
    /// does nothing, so that what they see is what the host sent.
    pub const fn keeping(mut self) -> Self {
        self.keeping = true;
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

    /// Runs it; where it fails, a second time. What fails twice is a fault; what passes then is
    /// noted, for it may be one that a reader meets, too.
    pub async fn run<F: AsyncFn(&Page)>(self, journey: F) {
        let (engine, name) = (Engine::chosen(), name::<F>());
        if let Some(reason) = engine.spared(&name) {
            engine.tell(&format!("is spared {name}: {reason}"));
            return;
        }
        let _turn = TURNS.acquire().await;
        let Err(first) = self.attempt(engine, &name, &journey).await else { return };
        engine.tell(&format!("failed {name}, which is run a second time"));
        match self.attempt(engine, &format!("{name}-again"), &journey).await {
            Ok(()) => evidence::note_second_run(&format!("{}-{name}", engine.name())),
            Err(_) => resume_unwind(first),
        }
    }

    /// Runs it once. However it ends, the browser is closed; where it fails, the evidence is kept.
    async fn attempt<F: AsyncFn(&Page)>(
        &self,
        engine: Engine,
        name: &str,
        journey: &F,
    ) -> thread::Result<()> {
        let listens = engine == Engine::Webkit;
        let mut faults = self.faults.clone();
        if !self.keeping {
            faults.push(("/sw.js", Fault::Instead("text/javascript", "")));
        }
        let server = Server::start(&self.site, faults, listens);
        let (driver, client, beyond) = Driver::open(engine, self.settings).await;
        let page = Page::new((client, beyond), server, self.site.clone());
        let limit = Duration::from_secs(if proving() { 3600 } else { 240 });
        let run = async {
            if let Some(wish) = self.settings.wish {
                page.wish(wish).await;
            }
            timeout(limit, journey(&page)).await.expect("the journey ends in time");
        };
        let ended = AssertUnwindSafe(run).catch_unwind().await;
        if let Err(failure) = &ended {
            evidence::keep(&format!("{}-{name}", engine.name()), &page, &**failure).await;
        }
        drop(driver);
        ended
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
