//! What a browser does by itself when a page is loaded, done for moves within the application:
//! title, focus, scroll, announcement.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Follows the page's title. At every change but the first it sets the document's title, moves
/// focus to the target of the address or else to the heading, and returns what to announce.
pub fn arrive(title: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    let (announcement, announce) = signal(String::new());
    Effect::new(move |before: Option<String>| {
        let title = title();
        if before.is_some_and(|before| before != title) {
            document().set_title(&title);
            announce.set(title.clone());
            // Focus waits for the frame after the new page stands.
            request_animation_frame(focus_on_arrival);
        }
        title
    });
    announcement.into()
}

fn focus_on_arrival() {
    let document = document();
    let hash = window().location().hash().unwrap_or_default();
    let target = hash.strip_prefix('#').and_then(|id| document.get_element_by_id(id));
    match target {
        Some(target) => target.scroll_into_view(),
        None => {
            let heading = document.query_selector("main h1").ok().flatten();
            if let Some(heading) = heading.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
                _ = heading.focus();
            }
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    }
}
