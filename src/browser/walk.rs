//! Moving the focus among the parts of an element.

use leptos::ev::KeyboardEvent;

/// Where to go from the part that has the focus.
#[derive(Clone, Copy)]
pub enum Walk {
    /// To the next one.
    Next,
    /// To the one before.
    Back,
    /// To the first.
    First,
    /// To the last.
    Last,
}

/// Moves the focus among what `stops` selects in the element that listens to `event`; says
/// whether it moved. In the builder there is no focus, and nothing moves.
#[cfg(target_arch = "wasm32")]
pub fn walk(event: &KeyboardEvent, stops: &str, walk: Walk) -> bool {
    use wasm_bindgen::JsCast;
    let focus = || -> Option<()> {
        let list = event.current_target()?.dyn_into::<web_sys::Element>().ok()?;
        let stops_here = list.query_selector_all(stops).ok()?;
        let here = event.target()?.dyn_into::<web_sys::Element>().ok()?.closest(stops).ok()??;
        let at = (0..stops_here.length())
            .find(|at| stops_here.item(*at).is_some_and(|node| node.is_same_node(Some(&here))))?;
        let to = match walk {
            Walk::Next => at + 1,
            Walk::Back => at.checked_sub(1)?,
            Walk::First => 0,
            Walk::Last => stops_here.length() - 1,
        };
        // Marks of charts are SVG, all others HTML.
        match stops_here.item(to)?.dyn_into::<web_sys::SvgElement>() {
            Ok(mark) => mark.focus().ok(),
            Err(other) => other.dyn_into::<web_sys::HtmlElement>().ok()?.focus().ok(),
        }
    };
    focus().is_some()
}

/// In the builder there is no focus.
#[cfg(not(target_arch = "wasm32"))]
pub fn walk(_: &KeyboardEvent, _: &str, _: Walk) -> bool {
    false
}
