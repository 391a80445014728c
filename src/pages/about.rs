//! How to trust the site: methods, words, what is not known, who runs it.

use crate::{
    components::{Cell, Column, Conflicts, StatusWord, Table, Unknowns},
    data::{Grade, Kind, Status},
    edition::{Ed, use_edition},
    i18n::{Key, decimal},
};
use leptos::prelude::*;

/// Methods and limits of the record.
#[component]
pub fn About() -> impl IntoView {
    let ed = use_edition();
    let zone = &ed.record().zone;
    let who = if zone.official { Key::FooterOfficial } else { Key::FooterUnofficial };
    let nobody = !zone.official && zone.contact.is_none();
    let unnamed = nobody.then(|| view! { <p>{ed.t(Key::AboutWhoUnnamed)}</p> });
    view! {
        <article class="page narrow">
            <h1 tabindex="-1">{ed.t(Key::AboutTitle)}</h1>
            <p class="lead">{ed.t(Key::AboutLead)}</p>
            <h2 id="who">{ed.t(Key::AboutWho)}</h2>
            <p>{ed.t(who)}</p>
            {unnamed}
            <p>{ed.t(Key::AboutWhoText)}</p>
            <h2 id="contact">{ed.t(Key::AboutContact)}</h2>
            {contact(ed)}
            <h2 id="method">{ed.t(Key::AboutMethod)}</h2>
            <ul class="rules">{rules(ed)}</ul>
            <h2 id="status-words">{ed.t(Key::AboutStatus)}</h2>
            <p>{ed.t(Key::AboutStatusText)}</p>
            <dl class="glossary">{statuses(ed)}</dl>
            <h2 id="kinds">{ed.t(Key::AboutKinds)}</h2>
            <dl class="glossary">{kinds(ed)}</dl>
            <h2 id="grades">{ed.t(Key::AboutGrades)}</h2>
            <dl class="glossary">{grades(ed)}</dl>
            {sizes(ed)}
            <h2 id="access">{ed.t(Key::AboutAccess)}</h2>
            <ul class="rules">{access(ed)}</ul>
            <h2 id="offline">{ed.t(Key::AboutOffline)}</h2>
            <p>{ed.t(Key::AboutOfflineText)}</p>
            <h2 id="licence">{ed.t(Key::AboutLicence)}</h2>
            <p data-chrome>{ed.t(Key::AboutLicenceText)}</p>
            <Unknowns unknowns=ed.record().unknowns.iter().collect() />
            <Conflicts conflicts=ed.record().conflicts.iter().collect() />
        </article>
    }
}

fn rules(ed: Ed) -> Vec<impl IntoView> {
    [
        Key::AboutRuleSource,
        Key::AboutRuleKinds,
        Key::AboutRuleStatus,
        Key::AboutRuleSilence,
        Key::AboutRuleConflict,
        Key::AboutRuleUnknown,
        Key::AboutRuleNames,
    ]
    .map(|key| view! { <li>{ed.t(key)}</li> })
    .into()
}

fn statuses(ed: Ed) -> Vec<impl IntoView> {
    let entry = |status: &Status| {
        let definition = ed.word("status-definition", status.as_str());
        view! {
            <div class="entry">
                <dt><StatusWord status=*status /></dt>
                <dd>{definition}</dd>
            </div>
        }
    };
    Status::ALL.iter().map(entry).collect()
}

fn kinds(ed: Ed) -> Vec<impl IntoView> {
    let entry = |kind: &Kind| {
        view! {
            <div class="entry">
                <dt>{ed.word("kind", kind.as_str())}</dt>
                <dd>{ed.word("kind-definition", kind.as_str())}</dd>
            </div>
        }
    };
    Kind::ALL.iter().map(entry).collect()
}

fn grades(ed: Ed) -> Vec<impl IntoView> {
    let entry = |grade: &Grade| {
        let count = ed.record().sources.iter().filter(|source| source.grade == *grade).count();
        let count = ed.fill(Key::GradeCount, &[("count", &count.to_string())]);
        view! {
            <div class="entry">
                <dt>{ed.word("grade", grade.as_str())}</dt>
                <dd>
                    {ed.word("grade-definition", grade.as_str())}
                    " "
                    <span class="limits" data-derived="count">{count}</span>
                </dd>
            </div>
        }
    };
    Grade::ALL.iter().map(entry).collect()
}

/// Where to write, or that no address is named.
fn contact(ed: Ed) -> impl IntoView {
    match ed.record().zone.contact.as_deref() {
        Some(address) => view! {
            <p>{ed.t(Key::AboutContactText)} " " <a href=format!("mailto:{address}")>{address}</a></p>
        }
        .into_any(),
        None => view! { <p>{ed.t(Key::ReportNobody)}</p> }.into_any(),
    }
}

fn access(ed: Ed) -> Vec<impl IntoView> {
    [
        Key::AboutAccessKeyboard,
        Key::AboutAccessReading,
        Key::AboutAccessColour,
        Key::AboutAccessTested,
        Key::AboutAccessNot,
    ]
    .map(|key| view! { <li>{ed.t(key)}</li> })
    .into()
}

const FILE: Column = Column(Key::ColumnFile, false);
const BYTES: Column = Column(Key::ColumnBytes, true);

/// What the files of this very build weigh.
fn sizes(ed: Ed) -> Option<impl IntoView> {
    let sizes = ed.sizes?;
    let caption = if sizes.packed { Key::SizesPacked } else { Key::SizesRaw };
    let files = [
        (Key::SizesStyle, sizes.style),
        (Key::SizesBoot, sizes.boot),
        (Key::SizesWasm, sizes.wasm + sizes.glue),
        (Key::SizesParts, sizes.parts),
        (Key::SizesBundle, sizes.bundle),
        (Key::SizesSearch, sizes.search),
        (Key::SizesKept, sizes.kept),
    ];
    let rows = files.map(|(name, bytes)| {
        view! {
            <tr data-chrome>
                <th scope="row">{ed.t(name)}</th>
                <Cell of=BYTES>{decimal(ed.texts(), bytes as f64)}</Cell>
            </tr>
        }
    });
    Some(view! {
        <h2 id="sizes">{ed.t(Key::AboutSizes)}</h2>
        <p>{ed.t(Key::AboutSizesText)}</p>
        <Table caption columns=&[FILE, BYTES]>{Vec::from(rows)}</Table>
    })
}
