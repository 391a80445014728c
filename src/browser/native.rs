//! What the browser does, for the builder: nothing.

use super::Site;
use leptos::ev::{FocusEvent, KeyboardEvent};

/// Natively nothing is chosen.
pub fn chosen(_name: &str) -> Option<String> {
    None
}

/// Natively there is nothing to choose from.
pub fn choose(_name: &str, _value: &str) {}

/// Natively no page is ever left.
pub fn navigate(_site: Site) {}

/// Natively there is no address.
pub fn replace_address(_address: &str) {}

/// Natively nobody types.
pub fn value_of(_id: &str) -> Option<String> {
    None
}

/// Natively there is no field.
pub fn set_value_of(_id: &str, _value: &str) {}

/// Natively no dialog opens.
pub fn is_open(_id: &str) -> bool {
    false
}

/// Natively no dialog opens.
pub fn open_dialog(_id: &str) {}

/// Natively there is nothing to close.
pub fn close_dialog(_id: &str) {}

/// Natively there is nobody to follow a link.
pub fn follow_from_field(_event: &KeyboardEvent) -> bool {
    false
}

/// Natively a page says nothing of itself.
pub fn page_data(_name: &str) -> String {
    String::new()
}

/// Natively nobody uses a control.
pub fn follow_acts(_take: impl Fn(&str, &str) + 'static) {}

/// Natively there is nothing to tick.
pub fn tick(_name: &'static str, _values: Vec<String>, _most: usize) {}

/// Natively nothing has the focus.
pub fn keep_focus(_id: &'static str, _always: bool) {}

/// Natively nothing is fetched.
pub fn fetch_text(_address: String, _then: impl FnOnce(Option<String>) + 'static) {}

/// Natively nothing is read that was fetched.
pub fn read_json<T>(_text: &str) -> Option<T> {
    None
}

/// Natively nothing is waited for, and nobody asks.
pub fn run(_work: impl Future<Output = ()> + 'static) {}

/// Natively nothing has the focus.
pub fn leaves(_event: &FocusEvent, _part: &str) -> bool {
    false
}

/// Natively nothing takes the focus.
pub fn focus_box(_name: &'static str, _value: String) {}

/// Natively there is no field.
pub fn focus_field(_id: &str) {}
