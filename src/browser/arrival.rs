//! What a browser does by itself when a page is loaded, done for moves within the application:
//! title, scroll, focus, announcement.

use super::left::{link_left, remember_links};
use leptos::{ev, prelude::*};
use leptos_router::hooks::use_location;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement, SvgElement};

/// Follows the address. At every change but the first it sets the document's title, moves focus
/// to the part that the address names or else to the heading, and returns what to announce. After
/// a step in the history the focus goes back to the link by which that page was left.
pub fn arrive(title: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    let (announcement, announce) = signal(String::new());
    let location = use_location();
    let traversed = traversals();
    let left = remember_links();
    Effect::new(move |before: Option<(String, String)>| {
        let now = (location.pathname.get(), location.hash.get());
        let Some(before) = before else { return now };
        let moved = before.0 != now.0;
        if moved {
            announce.set(title());
        }
        if moved || before.1 != now.1 {
            let (title, path, traversed) = (title(), now.0.clone(), traversed.clone());
            let left = left.clone();
            let search = location.search.get_untracked();
            let hash = now.1.clone();
            // The new page stands, and the router has written the address, by the next frame.
            request_animation_frame(move || {
                if moved {
                    mend_address(&path, &search, &hash);
                    document().set_title(&title);
                }
                let traversed = traversed.take();
                let link = link_left(&left, &path).filter(|_| moved && traversed);
                match link {
                    Some(link) => focus(&link),
                    None => settle(&hash, moved, traversed),
                }
            });
        }
        now
    });
    announcement.into()
}

/// Whether the last change of the address was a step in the history.
fn traversals() -> Rc<Cell<bool>> {
    let traversed = Rc::new(Cell::new(false));
    let flag = traversed.clone();
    let handle = window_event_listener(ev::popstate, move |_| flag.set(true));
    Owner::on_cleanup(move || handle.remove());
    traversed
}

/// After steps back and forth the router takes a link to the page before for the page itself,
/// shows it, and leaves the address as it was: a step forward is missing from its stack of paths.
/// (leptos-rs/leptos issue 4324 tells of the same after a step back.)
fn mend_address(path: &str, search: &str, hash: &str) {
    let shown = window().location().pathname().unwrap_or_default();
    if shown != path {
        let search = if search.is_empty() { String::new() } else { format!("?{search}") };
        if let Ok(history) = window().history() {
            let address = format!("{path}{search}{hash}");
            _ = history.push_state_with_url(&JsValue::NULL, "", Some(&address));
        }
    }
}

/// Puts focus, and the part of the page that is seen, where a loaded page would have them. A
/// step in the history leaves the scroll to the browser, which restores it.
fn settle(hash: &str, moved: bool, traversed: bool) {
    let named = hash.strip_prefix('#').filter(|id| !id.is_empty());
    match named.and_then(|id| document().get_element_by_id(id)) {
        Some(target) => {
            if let Ok(Some(details)) = target.closest("details") {
                _ = details.set_attribute("open", "");
            }
            if !traversed {
                target.scroll_into_view();
            }
            focus(&target);
        }
        None if moved => {
            if let Ok(Some(heading)) = document().query_selector("main h1") {
                focus(&heading);
            }
            if !traversed {
                window().scroll_to_with_x_and_y(0.0, 0.0);
            }
        }
        None => {}
    }
}

/// Focuses an element that need not be one that takes focus by itself.
fn focus(element: &Element) {
    let Some(element) = element.dyn_ref::<HtmlElement>() else {
        // A point of a chart.
        if let Some(point) = element.dyn_ref::<SvgElement>() {
            _ = point.focus();
        }
        return;
    };
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        _ = element.set_attribute("tabindex", "-1");
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    _ = element.focus_with_options(&options);
}
