//! What limits a statement: its date, whose it is, how sure.

use crate::{
    data::{Certainty, DateSpan, Scope},
    edition::Ed,
    i18n::{Key, period},
};
use leptos::prelude::*;

/// What is to be said beside a statement so that nobody reads more into it.
#[derive(Clone, Copy, Default)]
pub struct Limits<'a> {
    /// When it held.
    pub as_of: Option<&'a DateSpan>,
    /// Of whom or what it is said.
    pub scope: Option<Scope>,
    /// What the page is about, so that it need not be said again.
    pub told_of: Option<Scope>,
    /// Whether its date is our conclusion.
    pub inferred_date: bool,
    /// How sure it is.
    pub certainty: Certainty,
}

impl Limits<'_> {
    /// The limits in words, where there are any.
    pub fn view(self, ed: Ed) -> Option<AnyView> {
        let mut words = Vec::new();
        if let Some(as_of) = self.as_of {
            words.push(ed.fill(Key::AsOf, &[("date", &period(ed.texts(), as_of))]));
        }
        let own = [None, Some(Scope::Zone), Some(Scope::Company), self.told_of];
        if let Some(scope) = self.scope
            && !own.contains(&Some(scope))
        {
            words.push(ed.word("scope", scope.as_str()).to_owned());
        }
        if self.inferred_date {
            words.push(ed.t(Key::DateInferred).to_owned());
        }
        if self.certainty != Certainty::Stated {
            words.push(ed.word("certainty", self.certainty.as_str()).to_owned());
        }
        let words = words.join(ed.t(Key::LimitSeparator));
        (!words.is_empty()).then(|| view! { " " <span class="limits">{words}</span> }.into_any())
    }
}
