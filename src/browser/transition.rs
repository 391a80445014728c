//! View transitions: one page turns into the next.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::{document, window};
use std::future::Future;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};

/// Runs `change`, which writes the document: as a view transition where the browser knows them
/// and the reader has not asked for less motion, and else at once.
pub(super) fn transition(change: impl Future<Output = ()> + 'static) {
    let document = document();
    let start = Reflect::get(&document, &JsValue::from_str("startViewTransition"));
    let start = start.ok().and_then(|start| start.dyn_into::<Function>().ok());
    let Some(start) = start.filter(|_| motion_is_welcome()) else {
        return spawn_local(change);
    };
    let change = Closure::once_into_js(move || {
        future_to_promise(async move {
            change.await;
            Ok(JsValue::UNDEFINED)
        })
    });
    if let Ok(transition) = start.call1(&document, &change) {
        // A transition that the next one cuts short, or that nobody can see, is no fault.
        for promise in ["ready", "finished"] {
            let promise = Reflect::get(&transition, &JsValue::from_str(promise));
            if let Some(promise) = promise.ok().and_then(|it| it.dyn_into::<Promise>().ok()) {
                spawn_local(async { _ = JsFuture::from(promise).await });
            }
        }
    }
}

fn motion_is_welcome() -> bool {
    let asked = window().match_media("(prefers-reduced-motion: reduce)");
    !asked.ok().flatten().is_some_and(|query| query.matches())
}
