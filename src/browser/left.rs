//! The link by which each page was left, so that a step back finds it again, as it does where a
//! browser loads its pages itself.

use leptos::{ev, prelude::*};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, NodeList};

/// By path: which link of the page last had the focus, and its address.
pub(super) type Left = Rc<RefCell<BTreeMap<String, (u32, String)>>>;

/// Remembers, on each page, the link that last had the focus.
pub(super) fn remember_links() -> Left {
    let left = Left::default();
    let memory = left.clone();
    let handle = window_event_listener(ev::focusin, move |event| {
        let link = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(href) = link.as_ref().and_then(|link| link.get_attribute("href")) else { return };
        let links = links();
        let same =
            |at: &u32| links.as_ref()?.item(*at)?.is_same_node(link.as_deref()).then_some(());
        let count = links.as_ref().map_or(0, NodeList::length);
        let path = window().location().pathname().unwrap_or_default();
        if let Some(at) = (0..count).find(|at| same(at).is_some()) {
            memory.borrow_mut().insert(path, (at, href));
        }
    });
    Owner::on_cleanup(move || handle.remove());
    left
}

/// The link by which the page at `path` was left, if it still stands there.
pub(super) fn link_left(left: &Left, path: &str) -> Option<Element> {
    let (at, href) = left.borrow().get(path)?.clone();
    let link = links()?.item(at)?.dyn_into::<Element>().ok()?;
    (link.get_attribute("href")? == href).then_some(link)
}

fn links() -> Option<NodeList> {
    document().query_selector_all("main a").ok()
}
