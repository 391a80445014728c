//! The start in the browser: fetch the bundle that the page names, then hydrate with it.

use gloo_net::http::Request;
use leptos::{mount::hydrate_from, prelude::*};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};
use zone_showcase::{
    app::App,
    edition::{Bundle, Ed, Edition},
    file_sizes::FileSizes,
};

/// What can go wrong; the boot script has a sentence for each.
enum Failure {
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
    let page = page_data();
    let (bundle, release, base) = (page("bundle"), page("release"), page("base"));
    let response = Request::get(&bundle).send().await.map_err(|_| Failure::Bundle)?;
    if !response.ok() {
        return Err(Failure::Bundle);
    }
    let text = response.text().await.map_err(|_| Failure::BundleBroken)?;
    let value = js_sys::JSON::parse(&text).map_err(|_| Failure::BundleBroken)?;
    let bundle: Bundle =
        serde_wasm_bindgen::from_value(value).map_err(|_| Failure::BundleBroken)?;
    if bundle.release != release {
        return Err(Failure::Release);
    }
    Ok(Edition::open(bundle, &base, FileSizes::from_attribute(&page("sizes"))))
}

/// What the builder wrote on the root element.
fn page_data() -> impl Fn(&str) -> String {
    let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    move |name| root.as_ref().and_then(|root| root.dataset().get(name)).unwrap_or_default()
}

fn hydrate(edition: Ed) {
    let place = document().get_element_by_id("app");
    let Some(place) = place.and_then(|place| place.dyn_into::<HtmlElement>().ok()) else {
        return tell(Failure::Release.as_str());
    };
    let path = window().location().pathname().unwrap_or_default();
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
