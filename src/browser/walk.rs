//! Moving the focus among the links of an element.

use leptos::ev::KeyboardEvent;

/// Where to go from the link that has the focus.
#[derive(Clone, Copy)]
pub enum Walk {
    /// To the next link.
    Next,
    /// To the one before.
    Back,
    /// To the first.
    First,
    /// To the last.
    Last,
}

/// Moves the focus among the links of the element that listens to `event`; says whether it moved.
/// In the builder there is no focus, and nothing moves.
#[cfg(target_arch = "wasm32")]
pub fn walk_links(event: &KeyboardEvent, walk: Walk) -> bool {
    use wasm_bindgen::JsCast;
    let focus = || -> Option<()> {
        let list = event.current_target()?.dyn_into::<web_sys::Element>().ok()?;
        let links = list.query_selector_all("a").ok()?;
        let here = event.target()?.dyn_into::<web_sys::Element>().ok()?.closest("a").ok()??;
        let at = (0..links.length())
            .find(|at| links.item(*at).is_some_and(|node| node.is_same_node(Some(&here))))?;
        let to = match walk {
            Walk::Next => at + 1,
            Walk::Back => at.checked_sub(1)?,
            Walk::First => 0,
            Walk::Last => links.length() - 1,
        };
        let link = links.item(to)?.dyn_into::<web_sys::SvgElement>().ok()?;
        link.focus().ok()
    };
    focus().is_some()
}

/// In the builder there is no focus.
#[cfg(not(target_arch = "wasm32"))]
pub fn walk_links(_: &KeyboardEvent, _: Walk) -> bool {
    false
}
