//! What stands beside a figure: its sort, its period, how sure it is, and what came of it.

use super::{SourceMarks, kept_end, prose};
use crate::{
    data::{Certainty, Figure, Kind, Qualifier, Scope},
    edition::Ed,
    i18n::{Key, period, when},
    query::{TargetState, target_state},
};
use leptos::prelude::*;

/// The period; of a figure without one, when it was stated.
pub fn held(ed: Ed, figure: &Figure) -> String {
    match (&figure.period, figure.stated.first()) {
        (Some(span), _) => period(ed.texts(), span),
        (None, Some(stated)) => {
            ed.fill(Key::FigureStated, &[("date", &period(ed.texts(), stated))])
        }
        (None, None) => String::new(),
    }
}

/// What the source says of its exactness: `over`.
pub fn qualifier_word(ed: Ed, figure: &Figure) -> Option<AnyView> {
    let key = match figure.quantity.qualifier? {
        Qualifier::About => Key::QualifierAbout,
        Qualifier::Over => Key::QualifierOver,
        Qualifier::Under => Key::QualifierUnder,
    };
    Some(view! { <span class="unit">{ed.t(key)}</span> }.into_any())
}

/// What stands between the small words under a figure.
pub const DIVIDER: &str = " · ";

/// The small words under a figure: when it held, whose it is and how sure.
pub fn told(ed: Ed, figure: &Figure) -> String {
    let held = held(ed, figure);
    let held = (!held.is_empty()).then_some(held.as_str());
    let all: Vec<&str> = held.into_iter().chain(limits(ed, figure)).collect();
    all.join(DIVIDER)
}

/// Whose figure it is, where it is not the zone's, and how sure.
pub fn limits(ed: Ed, figure: &Figure) -> Vec<&'static str> {
    let scope = (figure.scope != Scope::Zone).then(|| ed.word("scope", figure.scope.as_str()));
    let certainty = (figure.certainty != Certainty::Stated)
        .then(|| ed.word("certainty", figure.certainty.as_str()));
    scope.into_iter().chain(certainty).collect()
}

/// What a reader must know to read a figure right.
pub fn note(ed: Ed, figure: &'static Figure) -> Option<AnyView> {
    let note = figure.note.as_ref()?;
    let claim = format!("figures/{}", figure.id);
    Some(view! { <p class="note limits" data-claim=claim>{prose(ed, note)}</p> }.into_any())
}

/// What sort of statement it is, unless it is a result.
pub fn kind_word(ed: Ed, figure: &Figure) -> Option<AnyView> {
    let kind = figure.quantity.kind;
    (kind != Kind::Actual).then(|| {
        let word = ed.word("kind", kind.as_str());
        view! { " " <span class="kind">{word}</span> }.into_any()
    })
}

/// What became of a target, or that nothing tells.
pub fn outcome(ed: Ed, figure: &'static Figure) -> Option<AnyView> {
    match target_state(figure, ed.record().zone.released)? {
        TargetState::Open => None,
        TargetState::Told => figure.outcome.as_ref().map(|claim| {
            let marks = view! { <SourceMarks sources=&claim.sources /> };
            view! { <span class="outcome">{prose(ed, &claim.text)} {marks}</span> }.into_any()
        }),
        TargetState::PastWithoutOutcome => {
            let stated: Vec<_> = figure.stated.iter().map(|at| when(ed.texts(), at)).collect();
            let sentence = if stated.is_empty() {
                ed.t(Key::TargetPast).to_owned()
            } else {
                let stated = stated.join(ed.t(Key::ListSeparator));
                ed.fill(Key::TargetPastStated, &[("stated", &stated)])
            };
            Some(
                view! { <span class="outcome" data-derived="target">{kept_end(&sentence)}</span> }
                    .into_any(),
            )
        }
    }
}
