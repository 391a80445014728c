//! The site as of another date: a banner with the way back, and a slider over the dates on which
//! something changed.

use super::live;
use crate::{
    address::{Address, address_of, use_address},
    browser,
    data::Date,
    edition::Ed,
    i18n::{Key, date},
    query::{AS_OF, asked_date, change_dates},
    route::Route,
};
use leptos::{ev::FocusEvent, prelude::*};
use std::{sync::Arc, time::Duration};

/// The id of the slider.
const SLIDER: &str = "as-of";
/// How long a date is shown while the dates play.
const PAUSE: Duration = Duration::from_millis(1400);

/// The date that the site is shown as of, and the dates to choose from. Copies share it.
#[derive(Clone, Copy)]
pub struct AsOf {
    today: Ed,
    address: Address,
    /// The editions that were shown, by date: each is made once.
    editions: StoredValue<Vec<(Date, Ed)>>,
    /// Which run of the play button is on; none is 0.
    run: RwSignal<u32>,
    /// Whether the slider set the date: it tells the date itself.
    slid: StoredValue<bool>,
}

impl AsOf {
    /// The dates of `today`'s record.
    pub fn new(today: Ed) -> Self {
        Self {
            today,
            address: use_address(),
            editions: StoredValue::new(Vec::new()),
            run: RwSignal::new(0),
            slid: StoredValue::new(false),
        }
    }

    /// The date that the address asks for.
    pub fn date(self) -> Option<Date> {
        asked_date(self.today.record(), &self.address.parameter(AS_OF)?)
    }

    /// The edition of a date, or today's.
    pub fn edition(self, date: Option<Date>) -> Ed {
        let Some(date) = date else { return self.today };
        let made = self.editions.with_value(|all| all.iter().find(|(at, _)| *at == date).copied());
        made.map_or_else(
            || {
                let ed = self.today.as_of(date);
                self.editions.update_value(|all| all.push((date, ed)));
                ed
            },
            |(_, ed)| ed,
        )
    }

    fn show(self, date: Date) {
        self.slid.set_value(false);
        self.go(date);
    }

    fn go(self, date: Date) {
        self.address.set_parameters(&[(AS_OF, Some(date.to_string()))]);
    }

    /// Shows one date after the other, up to the last one or until the reader stops it.
    fn play(self, dates: Arc<[Date]>, at: usize, run: u32) {
        let Some(date) = dates.get(at).filter(|_| self.run.get_untracked() == run) else { return };
        self.show(*date);
        if at + 1 < dates.len() {
            set_timeout(move || self.play(dates, at + 1, run), PAUSE);
        } else {
            self.run.set(0);
        }
    }
}

/// The place of a date: that of the last one which is not after it.
fn place(dates: &[Date], shown: Date) -> usize {
    let day = |date: &Date| date.last_day().ordinal();
    dates.partition_point(|date| day(date) <= day(&shown)).saturating_sub(1)
}

/// What is said of a page that is shown as of another date; `None` of today's.
pub fn as_of_title(ed: Ed) -> Option<String> {
    let when = date(ed.texts(), ed.as_of?);
    Some(ed.fill(Key::AsOfTitle, &[("date", &when)]))
}

/// The banner above a page that is shown as of another date.
pub fn as_of_banner(time: AsOf, ed: Ed) -> Option<AnyView> {
    let shown = ed.as_of?;
    let dates: Arc<[Date]> = change_dates(time.today.record()).into();
    let at = place(&dates, shown);
    // The reader may have moved the slider, which then heeds its attribute no longer.
    Effect::new(move |_| browser::set_value_of(SLIDER, &at.to_string()));
    let when = date(ed.texts(), shown);
    let title = as_of_title(ed);
    let role = (!time.slid.get_value()).then_some("status");
    let all = dates.clone();
    let slid = move |_| {
        let at = browser::value_of(SLIDER).and_then(|value| value.parse::<usize>().ok());
        if let Some(date) = at.and_then(|at| all.get(at)) {
            time.slid.set_value(true);
            time.go(*date);
        }
    };
    // Each date renders the page anew: who has gone on to read would lose the place.
    let left = move |event: FocusEvent| {
        if browser::leaves(&event, "aside.as-of") {
            time.run.set(0);
        }
    };
    let back = live(move || {
        let href = time.address.path.get();
        view! { <a href=href>{ed.t(Key::AsOfBack)}</a> }.into_any()
    });
    let earlier = at.checked_sub(1).and_then(|at| dates.get(at));
    let later = dates.get(at + 1);
    Some(
        view! {
            <aside class="as-of" aria-label=ed.t(Key::AsOfLabel) on:focusout=left>
                <p data-chrome>
                    <b role=role>{title}</b> " " <span>{ed.t(Key::AsOfNote)}</span>
                </p>
                <div class="controls">
                    {step(ed, time, Key::AsOfEarlier, "‹", earlier.copied())}
                    <input
                        id=SLIDER
                        type="range"
                        min="0"
                        max=dates.len().saturating_sub(1)
                        value=at
                        aria-label=ed.t(Key::AsOfSlider)
                        aria-valuetext=when
                        autocomplete="off"
                        on:input=slid
                    />
                    {step(ed, time, Key::AsOfLater, "›", later.copied())}
                    {play(ed, time, dates.clone(), at)}
                    {back}
                </div>
            </aside>
        }
        .into_any(),
    )
}

/// A button to the date before or after.
fn step(ed: Ed, time: AsOf, label: Key, sign: &'static str, to: Option<Date>) -> AnyView {
    let go = move |_| to.into_iter().for_each(|date| time.show(date));
    view! {
        <button type="button" title=ed.t(label) aria-label=ed.t(label) aria-disabled=to.is_none().then_some("true") on:click=go>
            {sign}
        </button>
    }
    .into_any()
}

/// The button that lets the dates run, from the first one if the last is shown, and stops them.
fn play(ed: Ed, time: AsOf, dates: Arc<[Date]>, at: usize) -> AnyView {
    let toggle = move |_| {
        if time.run.get_untracked() > 0 {
            return time.run.set(0);
        }
        let run = at as u32 + 1;
        time.run.set(run);
        let from = if at + 1 < dates.len() { at + 1 } else { 0 };
        time.play(dates.clone(), from, run);
    };
    let word = live(move || {
        ed.t(if time.run.get() > 0 { Key::AsOfStop } else { Key::AsOfPlay }).into_any()
    });
    view! { <button type="button" class="play" on:click=toggle>{word}</button> }.into_any()
}

/// The way to an earlier date: a link to the page as of the last change before the release.
pub fn as_of_link(ed: Ed, route: &Route) -> Option<AnyView> {
    let last = change_dates(ed.record()).pop().filter(|_| ed.as_of.is_none())?;
    let path = ed.path_in(ed.lang(), route);
    let href = address_of(&path, &[AS_OF, "=", &last.to_string()].concat(), "");
    Some(view! { <a href=href rel="nofollow">{ed.t(Key::AsOfEnter)}</a> }.into_any())
}
