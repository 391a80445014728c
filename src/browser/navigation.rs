//! Moving about without loading: links, steps in the history, and parts of a page.

use super::{
    Place, Site,
    address::{here, push_address},
    arrival::{focus, focus_part, is_focus_lost, settle},
    left::{Left, link_left, remember_links},
    transition::transition,
};
use leptos::{ev, prelude::*};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

/// Where the reader is, and the way from there.
struct Navigation {
    site: Site,
    shown: RefCell<Place>,
    left: Left,
    moves: Cell<u32>,
}

/// One of the reader's moves, by its number. What it needs may come, and its transition may begin,
/// only when the reader has gone elsewhere.
#[derive(Clone, Copy, PartialEq)]
struct Move(u32);

/// Takes over the links to the site's own pages and the steps between them. What the address
/// says beyond its path is shown once the page stands as the builder wrote it.
pub fn navigate(site: Site) {
    let shown = RefCell::new(Place { path: here().path, ..Place::default() });
    let (left, moves) = (remember_links(), Cell::default());
    let all = Rc::new(Navigation { site, shown, left, moves });
    let (links, steps, parts, first) = (all.clone(), all.clone(), all.clone(), all);
    let handles = [
        window_event_listener(ev::click, move |event| links.clicked(&event)),
        window_event_listener(ev::popstate, move |_| steps.stepped()),
        window_event_listener(ev::hashchange, move |_| {
            parts.show(here());
            focus_part(&here().hash);
        }),
    ];
    Owner::on_cleanup(move || handles.into_iter().for_each(WindowListenerHandle::remove));
    Effect::new(move |_| first.clone().begin());
}

impl Navigation {
    fn show(&self, place: Place) {
        (self.site.show)(&place);
        self.shown.replace(place);
    }

    /// Shows what the address says. A page that stands in for it becomes it as if it were loaded.
    fn begin(self: Rc<Self>) {
        self.show(here());
        if self.site.stands_in {
            document().set_title(&(self.site.title)());
            leptos::task::spawn_local(async move {
                leptos::task::tick().await;
                let hash = self.shown.borrow().hash.clone();
                if !hash.is_empty() {
                    settle(&hash, false);
                }
            });
        }
    }

    /// A click on a link within the site is a move, unless the reader asks for a window of its
    /// own. A link to a part of the page is left to the browser.
    fn clicked(self: &Rc<Self>, event: &MouseEvent) {
        let other = event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
        if event.default_prevented() || event.button() != 0 || other {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(link) = target.and_then(|target| target.closest("a[href]").ok().flatten()) else {
            return;
        };
        let external = link.get_attribute("rel").is_some_and(|rel| rel.contains("external"));
        let href = link.get_attribute("href").unwrap_or_default();
        let Some(place) = Place::read(&href).filter(|place| (self.site.has)(&place.path)) else {
            return;
        };
        let same = here().path == place.path && here().query == place.query;
        if external || link.has_attribute("target") || (same && !place.hash.is_empty()) {
            return;
        }
        event.prevent_default();
        if !same {
            push_address(&href);
        }
        let all = self.clone();
        self.prepared(place, move |turn, place| all.follow(turn, link, place));
    }

    /// Whether the reader has made no other move since.
    fn is_last(&self, turn: Move) -> bool {
        turn == Move(self.moves.get())
    }

    /// Goes on once everything is here that a place needs, unless the reader has gone elsewhere
    /// meanwhile; if it does not come, the browser loads the page.
    fn prepared(self: &Rc<Self>, place: Place, then: impl FnOnce(Move, Place) + 'static) {
        let turn = Move(self.moves.get().wrapping_add(1));
        self.moves.set(turn.0);
        let (all, path) = (self.clone(), place.path.clone());
        (self.site.prepare)(
            &path,
            Box::new(move |came| match came {
                _ if !all.is_last(turn) => {}
                true => then(turn, place),
                false => _ = window().location().reload(),
            }),
        );
    }

    /// Shows the place that a link leads to. The link becomes the heading of its page, where the
    /// browser can show that and the reader does not mind motion.
    fn follow(self: Rc<Self>, turn: Move, link: Element, place: Place) {
        _ = link.set_attribute("data-leaving", "");
        transition(async move {
            if !self.is_last(turn) {
                _ = link.remove_attribute("data-leaving");
                return;
            }
            let hash = place.hash.clone();
            self.show(place);
            leptos::task::tick().await;
            // A link of the header stays, and one of the page may be used again.
            _ = link.remove_attribute("data-leaving");
            document().set_title(&(self.site.title)());
            settle(&hash, false);
        });
    }

    /// A step in the history. The browser restores the scroll as soon as this is over, so the
    /// page must stand by then.
    fn stepped(self: &Rc<Self>) {
        let all = self.clone();
        self.prepared(here(), move |_, place| all.step(place));
    }

    fn step(self: Rc<Self>, place: Place) {
        let (moved, from_part) = {
            let shown = self.shown.borrow();
            (shown.path != place.path, !shown.hash.is_empty() && place.hash.is_empty())
        };
        self.show(place);
        request_animation_frame(move || {
            let place = self.shown.borrow();
            let link = || link_left(&self.left, &place.path);
            if moved {
                document().set_title(&(self.site.title)());
                match link() {
                    Some(link) => focus(&link),
                    None => settle(&place.hash, true),
                }
            } else if let Some(link) = from_part.then(link).flatten() {
                focus(&link);
            } else if is_focus_lost() {
                // Another state of the page may be without the link that led from it.
                settle(&place.hash, true);
            }
        });
    }
}
