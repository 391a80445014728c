//! Search: a dialog on every page. The boot script opens it, by its button or by a key, before
//! the application runs and after.

mod lazy;
mod results;
mod searcher;

use crate::{
    address::use_address,
    browser::{self, Walk},
    components::{Live, live},
    edition::{Ed, use_edition},
    i18n::Key,
};
use leptos::{ev::KeyboardEvent, prelude::*};
pub use searcher::Searcher;
use std::time::Duration;

/// The dialog's id, which the boot script knows.
const DIALOG: &str = "search";
/// The id of its field.
const FIELD: &str = "search-field";
/// The parameter of the address that holds the query.
const PARAMETER: &str = "q";
/// How long a reader pauses at the end of a word.
const PAUSE: Duration = Duration::from_millis(700);

/// The button that opens the dialog, and the dialog. The query stands in the address: a step back
/// from a result leads to the results again.
#[component]
pub fn SearchBox() -> impl IntoView {
    let ed = use_edition();
    let searcher = expect_context::<Searcher>();
    follow_address(searcher);
    let said = live(move || searcher.sentence().into_any());
    let told = told(searcher);
    let found = live(move || searcher.results(ed));
    view! {
        <button
            class="search-button"
            type="button"
            aria-haspopup="dialog"
            aria-controls=DIALOG
            aria-keyshortcuts="/ Control+K Meta+K"
        >
            <svg viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="6.5" cy="6.5" r="5" />
                <path d="M10.2 10.2L15 15" />
            </svg>
            <span class="visually-hidden">{ed.t(Key::SearchOpen)}</span>
        </button>
        <dialog
            id=DIALOG
            class="search"
            aria-label=ed.t(Key::SearchTitle)
            on:close=move |_| searcher.closed()
            on:keydown=walk
        >
            <div class="ask">
                <label class="visually-hidden" for=FIELD>{ed.t(Key::SearchTitle)}</label>
                <input
                    id=FIELD
                    type="text"
                    role="searchbox"
                    enterkeyhint="search"
                    placeholder=ed.t(Key::SearchPlaceholder)
                    autocomplete="off"
                    spellcheck="false"
                    maxlength="100"
                    on:input=move |_| searcher.ask(browser::value_of(FIELD).unwrap_or_default())
                    on:focus=move |_| searcher.fetch()
                />
                <form method="dialog">
                    <button>{ed.t(Key::SearchClose)}</button>
                </form>
            </div>
            <p class="said" data-derived="count">{said}</p>
            <p class="visually-hidden" role="status" data-derived="count">{told}</p>
            <div class="found">{found}</div>
            {without_program(ed)}
            <label class="key-of-search">
                <input type="checkbox" name="slash" checked autocomplete="off" />
                <span>{ed.t(Key::SearchSlash)}</span>
            </label>
        </dialog>
    }
}

/// What a screen reader is told of the results: how they stand once the reader pauses, not after
/// each letter.
fn told(searcher: Searcher) -> Live {
    let asked = StoredValue::new(0_u32);
    let paused = RwSignal::new(0_u32);
    Effect::new(move |_| {
        _ = searcher.sentence();
        asked.update_value(|count| *count += 1);
        let count = asked.get_value();
        set_timeout(
            move || {
                if asked.try_get_value() == Some(count) {
                    paused.set(count);
                }
            },
            PAUSE,
        );
    });
    live(move || {
        paused.track();
        untrack(|| searcher.sentence()).into_any()
    })
}

/// What stands in the dialog if the application cannot start.
fn without_program(ed: Ed) -> impl IntoView {
    view! { <p class="without-program">{ed.t(Key::SearchWithoutProgram)}</p> }
}

/// Opens the dialog where the address holds a query, and closes it where it no longer does. What
/// was typed before the application ran is kept.
fn follow_address(searcher: Searcher) {
    let address = use_address();
    Effect::new(move |before: Option<String>| {
        let asked = address.parameter(PARAMETER);
        let typed = browser::value_of(FIELD).unwrap_or_default();
        match (&before, &asked) {
            (None, None) => {
                if browser::is_open(DIALOG) {
                    searcher.fetch();
                }
                if !typed.is_empty() {
                    searcher.ask(typed);
                }
            }
            (_, Some(query)) => {
                if *query != typed {
                    browser::set_value_of(FIELD, query);
                }
                browser::open_dialog(DIALOG);
                searcher.fetch();
            }
            // Emptied by the reader, the field stays open; left by a move, it closes.
            (Some(_), None) => {
                if !typed.is_empty() {
                    browser::set_value_of(FIELD, "");
                    browser::close_dialog(DIALOG);
                }
            }
        }
        asked.unwrap_or_default()
    });
}

/// Arrow keys go from the field to the first result and on; Enter in the field follows the first.
fn walk(event: KeyboardEvent) {
    let moved = match event.key().as_str() {
        "ArrowDown" => browser::walk(&event, STOPS, Walk::Next),
        "ArrowUp" => browser::walk(&event, STOPS, Walk::Back),
        // While a word is being composed, Enter ends the composition.
        "Enter" if !event.is_composing() => browser::follow_from_field(&event),
        _ => false,
    };
    if moved {
        event.prevent_default();
    }
}

/// Where the arrow keys stop.
const STOPS: &str = ".ask input, .found :is(a, button)";
