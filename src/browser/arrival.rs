//! What a browser does by itself when a page is loaded, done for moves within the application:
//! focus and scroll.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, SvgElement};

/// Puts focus, and what is seen of the page, where a loaded page would have them: at the part
/// that the address names, or at the heading. After a step in the history the browser restores
/// the scroll.
pub(super) fn settle(hash: &str, stepped: bool) {
    match part(hash) {
        Some(part) => {
            reveal(&part);
            if !stepped {
                part.scroll_into_view();
            }
            focus(&part);
        }
        None => {
            if let Ok(Some(heading)) = document().query_selector("main h1") {
                focus(&heading);
            }
            if !stepped {
                window().scroll_to_with_x_and_y(0.0, 0.0);
            }
        }
    }
}

/// Whether what had the focus is no longer there.
pub(super) fn is_focus_lost() -> bool {
    document().active_element().is_none_or(|focused| focused.tag_name() == "BODY")
}

/// Focuses the part of the page that the browser has just scrolled to. Where it was folded away,
/// there was nothing to scroll to.
pub(super) fn focus_part(hash: &str) {
    if let Some(part) = part(hash) {
        if reveal(&part) {
            part.scroll_into_view();
        }
        focus(&part);
    }
}

/// The part of the page that a hash names.
fn part(hash: &str) -> Option<Element> {
    let id = hash.strip_prefix('#').filter(|id| !id.is_empty())?;
    document().get_element_by_id(id)
}

/// Opens what is closed around a part of the page; says whether anything was.
fn reveal(part: &Element) -> bool {
    match part.closest("details:not([open])") {
        Ok(Some(details)) => details.set_attribute("open", "").is_ok(),
        _ => false,
    }
}

/// Focuses an element that need not be one that takes focus by itself.
pub(super) fn focus(element: &Element) {
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
