//! What limits a statement: its date, whose it is, how sure.

use super::SourceMarks;
use crate::{
    data::{Certainty, DateSpan, Id, Scope, Source},
    edition::Ed,
    i18n::{Key, period},
};
use leptos::prelude::*;

/// What is to be said beside a statement so that nobody reads more into it.
#[derive(Clone, Copy, Default)]
pub struct Limits<'a> {
    /// When it held.
    pub as_of: Option<&'a DateSpan>,
    /// The statement's own words: a date that they name is not said again.
    pub words: &'a str,
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
    /// The limits and the marks of a statement: they follow its words together.
    pub fn with_marks(self, ed: Ed, sources: &'static [Id<Source>], of: String) -> AnyView {
        let marks = view! { <SourceMarks sources of /> };
        match self.view(ed) {
            Some(limits) => view! { " " <span class="whence">{limits} {marks}</span> }.into_any(),
            None => marks.into_any(),
        }
    }

    /// The limits in words, where there are any.
    pub fn view(self, ed: Ed) -> Option<AnyView> {
        let mut words = Vec::new();
        let date = self.as_of.map(|as_of| period(ed.texts(), as_of));
        if let Some(date) = date.filter(|date| !names(self.words, date)) {
            words.push(ed.fill(Key::AsOf, &[("date", &date)]));
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

/// Whether words name a date: `12 July 2022` names July 2022, but not 2 July 2022.
fn names(words: &str, date: &str) -> bool {
    words.match_indices(date).any(|(at, _)| {
        let (before, rest) = words.split_at(at);
        let digit = |c: char| c.is_ascii_digit();
        let goes_on = rest.get(date.len()..).is_some_and(|after| after.starts_with(digit));
        !(before.ends_with(digit) && date.starts_with(digit) || goes_on && date.ends_with(digit))
    })
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn a_date_is_named_whole() {
        assert!(names("2005年6月，国务院同意设立出口加工区。", "2005年6月"));
        assert!(names("2023年10月30日的报道称，项目已投产。", "2023年10月"), "and more precisely");
        assert!(names("Opened on 2 July 2022.", "2 July 2022"));
        assert!(!names("Opened on 12 July 2022.", "2 July 2022"));
        assert!(names("Opened on 12 July 2022.", "July 2022"));
        assert!(!names("代码320102。", "2010"));
        assert!(!names("2021年4月，开发区提出目标。", "2021年4月16日"), "the day is not told");
        assert!(!names("至今未见报道。", "2024年"));
    }
}
