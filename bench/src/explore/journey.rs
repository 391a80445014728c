//! What is done with each site, and what it took.

use super::{
    browser::Browser,
    driver::Driver,
    queries::{CHINESE, ENGLISH},
    sample::{ENOUGH, Sample},
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

/// For how long one thing is done again and again, in milliseconds, however slow it is.
const LIMIT: u64 = 15_000;
/// How often the program is started at least.
const STARTS: usize = 5;

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Times by what was done.
    pub times: BTreeMap<String, Sample>,
    /// Bytes of memory, and numbers of elements, by when they were counted.
    pub counts: BTreeMap<String, u64>,
    /// The browser, as it names itself.
    pub agent: String,
    /// The day.
    pub day: String,
}

/// Does all there is to do at a site.
pub async fn all(driver: &Driver, origin: &str, projects: usize) -> Result<Found, String> {
    let mut found = Found::default();
    let say = |what: &str| eprintln!("{projects} projects: {what}");
    let browser = Browser::start(driver, origin).await?;
    for (page, path) in [("overview", "/en/"), ("projects", "/en/projects/")] {
        say(&format!("start at {path}"));
        starts(&browser, &mut found, page, path).await?;
        found.count(&browser, page).await?;
    }
    say("filters, orders, views");
    for what in ["filter", "sort", "view", "turn"] {
        found.take("", browser.act(what, often()).await?);
    }
    found.count(&browser, "explored").await?;
    browser.open("/en/").await?;
    browser.act("start", json!({})).await?;
    say("from page to page");
    found.take("", browser.act("routes", often()).await?);
    for (lang, queries) in [("en", ENGLISH.as_slice()), ("zh", &CHINESE)] {
        let path = format!("/{lang}/projects/");
        say(&format!("search at {path}"));
        browser.open(&path).await?;
        browser.act("start", json!({})).await?;
        let mut with = often();
        with["queries"] = json!(queries);
        found.take(&format!("{lang}-"), browser.act("search", with).await?);
        found.count(&browser, &format!("searched-{lang}")).await?;
    }
    browser.close().await?;
    Ok(found)
}

fn often() -> Value {
    json!({ "most": ENOUGH, "limit": LIMIT })
}

/// Starts the program on a page again and again.
async fn starts(
    browser: &Browser,
    found: &mut Found,
    page: &str,
    path: &str,
) -> Result<(), String> {
    let (begun, limit) = (Instant::now(), Duration::from_millis(LIMIT));
    for count in 0..ENOUGH {
        if count >= STARTS && begun.elapsed() > limit {
            break;
        }
        browser.open(path).await?;
        if count == 0 {
            let setting = browser.act("setting", json!({})).await?;
            let word = |name: &str| setting[name].as_str().unwrap_or_default().to_owned();
            (found.agent, found.day) = (word("agent"), word("day"));
            let elements = setting["elements"].as_u64().unwrap_or_default();
            found.counts.insert(format!("elements-{page}"), elements);
        }
        let took = browser.act("start", json!({})).await?;
        found.take(&format!("{page}-"), took);
    }
    Ok(())
}

impl Found {
    /// Takes lists of times by name.
    fn take(&mut self, before: &str, told: Value) {
        for (name, list) in told.as_object().into_iter().flatten() {
            let sample = self.times.entry(format!("{before}{name}")).or_default();
            *sample = std::mem::take(sample).and(Sample::of(list));
        }
    }

    /// Counts the memory.
    async fn count(&mut self, browser: &Browser, when: &str) -> Result<(), String> {
        let told = browser.act("memory", json!({})).await?;
        for (name, bytes) in told.as_object().into_iter().flatten() {
            if let Some(bytes) = bytes.as_u64() {
                self.counts.insert(format!("{name}-{when}"), bytes);
            }
        }
        Ok(())
    }
}
