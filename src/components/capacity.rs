//! The capacities of a stage in words, by what was last reported of them.

use super::{StatusWord, marks};
use crate::{
    data::{DateSpan, Id, Quantity, Source, Stage},
    edition::Ed,
    i18n::{Key, date, quantity, when},
    query::{StageCapacity, stage_capacities, unit_state},
};
use leptos::prelude::*;

/// What capacity is reported on a stage, the furthest along first; nothing where none is.
pub fn capacities(ed: Ed, stage: &'static Stage) -> Option<AnyView> {
    let groups = stage_capacities(ed.record(), stage, ed.record().zone.released);
    let items: Vec<_> = groups.iter().map(|group| capacity(ed, group)).collect();
    (!items.is_empty()).then(|| view! { <ul class="capacities">{items}</ul> }.into_any())
}

fn capacity(ed: Ed, group: &StageCapacity<'static>) -> AnyView {
    let together = Quantity {
        value: group.value(),
        unit: group.measure,
        kind: group.kind,
        qualifier: group.qualifier(),
    };
    let kind = ed.word("kind", group.kind.as_str());
    let values = [("quantity", &*quantity(ed.texts(), &together)), ("kind", kind)];
    let status = match group.state {
        Some((status, part)) => view! { <StatusWord status part /> }.into_any(),
        None => ed.t(Key::NothingReported).into_any(),
    };
    let (dates, sources) = ground(ed, group);
    view! {
        <li data-derived="stage-capacity">
            <b>{ed.fill(Key::CapacityOf, &values)}</b> " " {status} " "
            <span class="limits">{reported(ed, &dates)}</span>
            {marks(ed, sources)}
        </li>
    }
    .into_any()
}

/// When the last reports on the units were, and who says that and what the units are.
fn ground(
    ed: Ed,
    group: &StageCapacity<'static>,
) -> (Vec<&'static DateSpan>, Vec<&'static Id<Source>>) {
    let (mut dates, mut sources) = (Vec::new(), Vec::new());
    for (project, unit) in &group.units {
        sources.extend(&unit.sources);
        if let Some(state) = unit_state(project, unit, ed.record().zone.released) {
            dates.push(&state.event.date);
            sources.extend(&state.event.sources);
        }
    }
    (dates, sources)
}

/// `reported 26 September 2023`; of several reports the first and the last.
fn reported(ed: Ed, dates: &[&DateSpan]) -> Option<String> {
    let first = dates.iter().min_by_key(|date| date.order())?;
    let last = dates.iter().max_by_key(|date| date.order())?;
    let date = match (first.latest(), last.latest()) {
        (Some(from), Some(to)) if from != to => {
            let (from, to) = (date(ed.texts(), from), date(ed.texts(), to));
            ed.fill(Key::PeriodRange, &[("from", &from), ("to", &to)])
        }
        _ => when(ed.texts(), first),
    };
    Some(ed.fill(Key::StatusReportOf, &[("date", &date)]))
}
