//! The two boxes that entities are chosen in.

use super::named::name;
use crate::{
    components::{TIED, select_box},
    data::{EntityKind, EntityRef},
    edition::Ed,
    i18n::Key,
    query::tied,
};
use leptos::prelude::*;

/// The kinds that can be chosen from, in the order of the boxes.
const KINDS: [(EntityKind, Key); 10] = [
    (EntityKind::Projects, Key::NavProjects),
    (EntityKind::Companies, Key::NavCompanies),
    (EntityKind::Sectors, Key::NavSectors),
    (EntityKind::Chains, Key::NavChains),
    (EntityKind::Stages, Key::StagesTitle),
    (EntityKind::Initiatives, Key::InitiativesTitle),
    (EntityKind::Institutes, Key::InstitutesTitle),
    (EntityKind::Places, Key::NavLocation),
    (EntityKind::Figures, Key::NavFigures),
    (EntityKind::Timeline, Key::NavTimeline),
];

/// Both boxes, each with everything that is tied to anything.
pub fn boxes(ed: Ed) -> Vec<AnyView> {
    let all = tied(ed.record());
    let labels = [Key::TiesFrom, Key::TiesTo];
    let both = TIED.into_iter().zip(labels);
    both.map(|(name, label)| select_box(ed, label, name, Key::TiesPick, groups(ed, &all))).collect()
}

fn groups(ed: Ed, all: &[EntityRef]) -> AnyView {
    let group = |(kind, title): (EntityKind, Key)| {
        let options: Vec<_> = all
            .iter()
            .filter(|entity| entity.kind == kind)
            .map(|entity| view! { <option value=entity.to_string()>{name(ed, entity)}</option> })
            .collect();
        (!options.is_empty())
            .then(|| view! { <optgroup label=ed.t(title) data-chrome>{options}</optgroup> })
    };
    KINDS.into_iter().filter_map(group).collect_view().into_any()
}
