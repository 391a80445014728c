//! The start in the browser: fetch the bundle that the page names, then hydrate with it.

use futures_util::future::join;
use leptos::{mount::hydrate_from, prelude::*};
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};
use zone_showcase::{
    app::App,
    browser::{NoFile, page_data, read_json, text_at},
    edition::{Bundle, Ed, Edition},
    file_sizes::FileSizes,
    pages::fetch,
    route::{Route, STAND_IN},
};

/// What can go wrong; the boot script has a sentence for each.
enum Failure {
    /// The part of the program that the page needs did not come.
    Wasm,
    /// The bundle did not come.
    Bundle,
    /// It came, and cannot be read.
    BundleBroken,
    /// It belongs to another release than the page.
    Release,
}

impl Failure {
    fn as_str(&self) -> &'static str {
        match self {
            Self::Wasm => "wasm",
            Self::Bundle => "bundle",
            Self::BundleBroken => "bundle-broken",
            Self::Release => "release",
        }
    }
}

/// Starts the application on a page that the builder wrote. On a failure the page stays as it
/// is, every link on it leads on, and the boot script is told.
pub fn start() {
    // From here on the application answers clicks. If it stops, nobody would.
    std::panic::set_hook(Box::new(|_| tell("crashed")));
    spawn_local(async {
        match load().await {
            Ok(edition) => {
                // A task of its own, so that reading the bundle and hydrating do not add up to
                // one long pause.
                set_timeout(move || hydrate(edition), std::time::Duration::ZERO);
            }
            Err(failure) => tell(failure.as_str()),
        }
    });
}

async fn load() -> Result<Ed, Failure> {
    let (bundle, came) = join(read::<Bundle>("bundle"), part()).await;
    let bundle = bundle?;
    if bundle.release != page_data("release") {
        return Err(Failure::Release);
    }
    if !came {
        return Err(Failure::Wasm);
    }
    let sizes = FileSizes::from_attribute(&page_data("sizes"));
    let edition = Edition::open(bundle, &page_data("base"), sizes);
    if edition.lacks_sources(&path()) {
        edition.take_sources(read("sources").await?);
    }
    Ok(edition)
}

/// Fetches the part of the program that this page needs. Whether it came.
async fn part() -> bool {
    let (base, path) = (page_data("base"), path());
    fetch(Route::under(&base, &path).map(|(_, route)| route).as_ref()).await
}

/// Reads the file that the page names.
async fn read<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    let text = text_at(&page_data(name)).await.map_err(|why| match why {
        NoFile::Missing => Failure::Bundle,
        NoFile::CutOff => Failure::BundleBroken,
    })?;
    read_json(&text).ok_or(Failure::BundleBroken)
}

fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

fn hydrate(edition: Ed) {
    let place = document().get_element_by_id("app");
    let Some(place) = place.and_then(|place| place.dyn_into::<HtmlElement>().ok()) else {
        return tell(Failure::Release.as_str());
    };
    // The page that the service worker keeps stands in for the one at the address.
    let path = if page_data("route") == STAND_IN { STAND_IN.to_owned() } else { path() };
    hydrate_from(place, move || view! { <App edition path /> }).forget();
    tell("ready");
}

/// Tells the boot script how it went.
fn tell(what: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(what));
    if let Ok(event) = CustomEvent::new_with_event_init_dict("application", &init) {
        _ = document().dispatch_event(&event);
    }
}
