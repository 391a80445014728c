//! The capacities of a stage in words, by what was last reported of them.

use super::{StatusWord, kept_end, marks, told_when};
use crate::{
    data::{Event, Id, Quantity, Source, Stage},
    edition::Ed,
    i18n::{Key, date, quantity},
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
    let unsure = group.unverified(ed.record().zone.released);
    let pattern = match unsure {
        0.0 => Key::CapacityOf,
        all if all == group.value() => Key::CapacityUnverified,
        _ => Key::CapacityUnverifiedPart,
    };
    let part = quantity(ed.texts(), &Quantity { value: unsure, ..together });
    let kind = ed.word("kind", group.kind.as_str());
    let together = quantity(ed.texts(), &together);
    let values = [("quantity", &*together), ("kind", kind), ("part", &part)];
    let status = match group.state {
        Some((status, part)) => view! { <StatusWord status part /> }.into_any(),
        None => ed.t(Key::NothingReported).into_any(),
    };
    let (reports, sources) = ground(ed, group);
    view! {
        <li data-derived="stage-capacity">
            {status} " " <span class="sum">{ed.fill(pattern, &values)}</span> " "
            <span class="limits">{reported(ed, &reports).map(|told| kept_end(&told))}</span>
            {marks(ed, sources)}
        </li>
    }
    .into_any()
}

/// The last reports on the units, and who says that and what the units are.
fn ground(
    ed: Ed,
    group: &StageCapacity<'static>,
) -> (Vec<&'static Event>, Vec<&'static Id<Source>>) {
    let (mut reports, mut sources) = (Vec::new(), Vec::new());
    for (project, unit) in &group.units {
        sources.extend(&unit.sources);
        if let Some(state) = unit_state(project, unit, ed.record().zone.released) {
            reports.push(state.event);
            sources.extend(&state.event.sources);
        }
    }
    (reports, sources)
}

/// `reported 26 September 2023`; of several reports the first and the last.
fn reported(ed: Ed, reports: &[&Event]) -> Option<String> {
    let first = reports.iter().min_by_key(|event| event.date.order())?;
    let last = reports.iter().max_by_key(|event| event.date.order())?;
    Some(match (first.date.latest(), last.date.latest()) {
        (Some(from), Some(to)) if from != to => {
            let (from, to) = (date(ed.texts(), from), date(ed.texts(), to));
            let dates = ed.fill(Key::PeriodRange, &[("from", &from), ("to", &to)]);
            ed.fill(Key::StatusReportOf, &[("date", &dates)])
        }
        _ => told_when(ed, first),
    })
}
