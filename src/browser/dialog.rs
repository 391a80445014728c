//! Dialogs and the fields in them.

use leptos::{ev::KeyboardEvent, prelude::document};
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement, HtmlInputElement};

/// What stands in the field with this id.
pub fn value_of(id: &str) -> Option<String> {
    by_id::<HtmlInputElement>(id).map(|field| field.value())
}

/// Writes into the field with this id.
pub fn set_value_of(id: &str, value: &str) {
    if let Some(field) = by_id::<HtmlInputElement>(id) {
        field.set_value(value);
    }
}

/// Puts the focus into the field with this id.
pub fn focus_field(id: &str) {
    if let Some(field) = by_id::<HtmlInputElement>(id) {
        _ = field.focus();
    }
}

/// Whether the dialog with this id is open.
pub fn is_open(id: &str) -> bool {
    by_id::<HtmlDialogElement>(id).is_some_and(|dialog| dialog.open())
}

/// Opens the dialog with this id, above the page, which can then not be reached.
pub fn open_dialog(id: &str) {
    if let Some(dialog) = by_id::<HtmlDialogElement>(id).filter(|dialog| !dialog.open()) {
        _ = dialog.show_modal();
    }
}

/// Closes the dialog with this id. The focus goes back to where it was.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = by_id::<HtmlDialogElement>(id) {
        dialog.close();
    }
}

/// Follows the first link of the element that listens to `event`, if that comes from a field;
/// says whether there was one.
pub fn follow_from_field(event: &KeyboardEvent) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let list = event.current_target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let link =
        list.filter(|_| field.is_some()).and_then(|it| it.query_selector("a").ok().flatten());
    match link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        Some(link) => {
            link.click();
            true
        }
        None => false,
    }
}

fn by_id<T: JsCast>(id: &str) -> Option<T> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
