//! What a reader asks for by controls that carry `data-act`: one pair of listeners for all of a
//! page, however many controls it has.

use js_sys::Reflect;
use leptos::{ev, prelude::*};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, Event, FocusEvent, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// What is done where a control is used: with what it does, and its value.
type Take = dyn Fn(&str, &str);

/// Calls `take` with what a control does and its value, whenever one is used: a button when it is
/// pressed, a box when it changes. It ends with the view that asked for it.
pub fn follow_acts(take: impl Fn(&str, &str) + 'static) {
    let take: Rc<Take> = Rc::new(take);
    let changes = take.clone();
    let handles = [
        window_event_listener(ev::click, move |event| tell(&event, "button[data-act]", &*take)),
        window_event_listener(ev::change, move |event| tell(&event, "[data-act]", &*changes)),
    ];
    Owner::on_cleanup(move || handles.into_iter().for_each(WindowListenerHandle::remove));
}

fn tell(event: &Event, controls: &str, take: &Take) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let control = target.and_then(|target| target.closest(controls).ok().flatten());
    if let Some(control) = control {
        let act = control.get_attribute("data-act").unwrap_or_default();
        let value = Reflect::get(&control, &JsValue::from_str("value"));
        take(&act, &value.ok().and_then(|value| value.as_string()).unwrap_or_default());
    }
}

/// Ticks, once the page stands, those boxes called `name` whose values are in `values`. Where these
/// are `most`, no other can be ticked.
pub fn tick(name: &'static str, values: Vec<String>, most: usize) {
    request_animation_frame(move || {
        let boxes = document().query_selector_all(&["input[name=", name, "]"].concat());
        let Ok(boxes) = boxes else { return };
        for at in 0..boxes.length() {
            let input = boxes.item(at).and_then(|node| node.dyn_into::<HtmlInputElement>().ok());
            if let Some(input) = input {
                let ticked = values.contains(&input.value());
                input.set_checked(ticked);
                input.set_disabled(!ticked && values.len() >= most);
            }
        }
    });
}

/// Moves the focus, once what has changed stands on the page, if its own place is gone or cannot be
/// used any more: to the part with this id, or to the heading. `always` moves it in any case. Where
/// it moved is in sight.
pub fn keep_focus(id: &'static str, always: bool) {
    request_animation_frame(move || {
        let document = document();
        let here = document.active_element();
        let lost = here.is_none_or(|it| it.matches("body, :disabled").unwrap_or(false));
        let heading = || document.query_selector("main h1").ok().flatten();
        let part = document.get_element_by_id(id).or_else(heading);
        if let Some(part) = part.filter(|_| lost || always) {
            focus_in_sight(&part);
        }
    });
}

/// Whether the focus leaves the part of the page that a selector describes.
pub fn leaves(event: &FocusEvent, part: &str) -> bool {
    let to = event.related_target().and_then(|to| to.dyn_into::<Element>().ok());
    to.is_some_and(|to| to.closest(part).ok().flatten().is_none())
}

/// Puts the focus into the first box called `name` with this value.
pub fn focus_box(name: &'static str, value: String) {
    request_animation_frame(move || {
        let input = ["input[name=", name, "][value='", &value, "']"].concat();
        if let Ok(Some(input)) = document().query_selector(&input) {
            focus_in_sight(&input);
        }
    });
}

fn focus_in_sight(part: &Element) {
    super::arrival::focus(part);
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    part.scroll_into_view_with_scroll_into_view_options(&options);
}
