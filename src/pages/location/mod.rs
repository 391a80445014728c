//! Where the zone lies and how it is reached. No map: distances, times, and what sources say.

mod zone;

use crate::{
    components::{
        Claims, Conflicts, Stated, Unknowns, both_names,
        charts::{Reaches, WaysPlan},
    },
    data::{EntityKind, MeasurementUnit, Mode, Place, Scope},
    edition::{Ed, use_edition},
    i18n::Key,
    query::figures_about,
};
use leptos::prelude::*;

/// The zone in brief, and the ways to it.
#[component]
pub fn Location() -> impl IntoView {
    let ed = use_edition();
    let record = ed.record();
    let modes: Vec<_> = Mode::ALL.iter().filter_map(|mode| by_mode(ed, *mode)).collect();
    let conflicts = record.conflicts.iter().filter(|conflict| {
        conflict.subjects.iter().any(|subject| subject.kind == EntityKind::Places)
    });
    let unknowns = record.unknowns.iter().filter(|unknown| {
        unknown.subjects.iter().any(|subject| subject.kind == EntityKind::Places)
    });
    view! {
        <article class="page location">
            <h1 tabindex="-1">{ed.t(Key::LocationTitle)}</h1>
            <p class="lead">{ed.t(Key::LocationLead)}</p>
            <WaysPlan />
            <section aria-labelledby="ways">
                <h2 id="ways">{ed.t(Key::WaysTitle)}</h2>
                <p class="intro">{ed.t(Key::WaysText)}</p>
                <Reaches unit=MeasurementUnit::Minutes caption=Key::WaysMinutes />
                <Reaches unit=MeasurementUnit::Km caption=Key::WaysKm />
            </section>
            <section aria-labelledby="zone">
                <h2 id="zone">{ed.t(Key::ZoneTitle)}</h2>
                {zone::parts(ed)}
            </section>
            {modes}
            <Conflicts conflicts=conflicts.collect() />
            <Unknowns unknowns=unknowns.collect() />
        </article>
    }
}

fn by_mode(ed: Ed, mode: Mode) -> Option<impl IntoView> {
    let places: Vec<_> =
        ed.record().places.iter().filter(|it| it.mode == mode).map(|it| place(ed, it)).collect();
    let id = format!("mode-{}", mode.as_str());
    let labelled_by = id.clone();
    (!places.is_empty()).then(|| {
        view! {
            <section aria-labelledby=labelled_by>
                <h2 id=id>{ed.word("mode", mode.as_str())}</h2>
                <ul class="cards">{places}</ul>
            </section>
        }
    })
}

fn place(ed: Ed, place: &'static Place) -> impl IntoView {
    let entity = format!("places/{}", place.id);
    let figures = figures_about(ed.record(), EntityKind::Places, place.id.as_str())
        .map(|figure| view! { <Stated figure /> })
        .collect_view();
    view! {
        <li id=format!("place-{}", place.id)>
            <h3 data-claim=entity.clone()>{both_names(ed, &place.name)}</h3>
            <Claims entity=entity claims=&place.about told_of=Scope::City />
            {figures}
        </li>
    }
}
