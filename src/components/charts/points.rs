//! Arrow keys in a chart: from point to point.

use crate::browser;
use leptos::ev::KeyboardEvent;

/// Moves the focus to the chart's next or last point on an arrow key, and to its ends on Home
/// and End. What leads nowhere is passed over. Points are links, so Tab and Enter do what they do everywhere.
pub fn walk_points(event: KeyboardEvent) {
    let step = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => browser::Walk::Next,
        "ArrowLeft" | "ArrowUp" => browser::Walk::Back,
        "Home" => browser::Walk::First,
        "End" => browser::Walk::Last,
        _ => return,
    };
    if browser::walk(&event, "a[href]", step) {
        event.prevent_default();
    }
}
