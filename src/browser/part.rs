//! Work that may have to wait for a part of the program.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// What a future gives without waiting. What stands in another part of the program gives at once
/// if that part is here.
pub fn now<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(given) => Some(given),
        Poll::Pending => None,
    }
}

/// Does work: at once if nothing must be waited for, so that a step in the history finds its page
/// standing; else as what it waits for comes.
#[cfg(target_arch = "wasm32")]
pub fn run(work: impl Future<Output = ()> + 'static) {
    let mut work = Box::pin(work);
    if work.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending() {
        wasm_bindgen_futures::spawn_local(work);
    }
}
