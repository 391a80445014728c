//! Rules of the zone, of sources, of conflicts and of the timeline.

use super::{
    cursor::{Cursor, Document},
    dates::Calendar,
    fault::Fault,
    near::quote,
    prose::Languages,
    words,
};
use std::collections::BTreeSet;

/// Judges the zone.
pub(super) fn check_zone(zone: &Document<'_>, languages: &Languages<'_>, faults: &mut Vec<Fault>) {
    let zone = Cursor::root(zone);
    check_site_url(&zone, faults);
    if let Some(at) = zone.key("contact")
        && let Some(address) = at.text().filter(|text| !words::is_mail_address(text))
    {
        faults.push(at.fault(
            format!("{} is no mail address", quote(address)),
            "write it as name@example.org, or leave the key out",
        ));
    }
    check_languages(&zone, faults);
    faults.extend(check_home_language(&zone, languages));
    for group in zone.list("headline_figures") {
        let size = group.items().count();
        if group.is_list() && !(1..=2).contains(&size) {
            faults.push(group.fault(
                format!("the group has {size} figures"),
                "write one figure, or the first and the last of a development",
            ));
        }
    }
}

fn check_site_url(zone: &Cursor<'_>, faults: &mut Vec<Fault>) {
    let Some(at) = zone.key("site_url") else { return };
    let Some(url) = at.text() else { return };
    let has_path = || url.splitn(3, '/').nth(2).is_some_and(|rest| rest.contains(['/', '?', '#']));
    match words::fault_of_url(url, true) {
        Some(problem) => faults.push(url_fault(&at, url, problem)),
        None if has_path() => faults.push(at.fault(
            format!("{} goes on after the host", quote(url)),
            "end it with the host, as https://www.example.org",
        )),
        None => {}
    }
}

fn url_fault(at: &Cursor<'_>, url: &str, problem: &str) -> Fault {
    at.fault(
        format!("the address {} {problem}", quote(url)),
        "copy the whole address from the browser, or leave the key out",
    )
}

fn check_languages(zone: &Cursor<'_>, faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    let languages = zone.list("languages");
    if let Some(at) = zone.key("languages").filter(|at| at.is_list() && languages.is_empty()) {
        faults.push(at.fault("no language is given", "add at least one"));
    }
    for language in languages {
        let text = |key| language.key(key).and_then(|at| Some((at.clone(), at.text()?)));
        if let Some((at, code)) = text("code") {
            if !words::is_language_code(code) {
                faults.push(at.fault(
                    format!("{} has not the form of a language code", quote(code)),
                    "write lower-case letters, as en",
                ));
            } else if !seen.insert(code) {
                faults.push(at.fault(
                    format!("the language {} is given twice", quote(code)),
                    "keep one of the two",
                ));
            }
        }
        faults.extend(text("tag").and_then(|(at, tag)| tag_fault(&at, tag)));
    }
}

/// The home language is one of the languages, where these could be read.
fn check_home_language(zone: &Cursor<'_>, languages: &Languages<'_>) -> Option<Fault> {
    let at = zone.key("home_language")?;
    let code = at.text().filter(|code| !languages.may_be(code))?;
    let codes = languages.codes()?.join(", ");
    Some(at.fault(
        format!("{} is no language of the zone", quote(code)),
        format!("the languages are {codes}"),
    ))
}

fn tag_fault(at: &Cursor<'_>, tag: &str) -> Option<Fault> {
    (!words::is_language_tag(tag)).then(|| {
        at.fault(
            format!("{} has not the form of a language tag", quote(tag)),
            "write it as en or zh-Hans",
        )
    })
}

/// Judges the sources: their addresses, their languages, and that none is yet to be published.
pub(super) fn check_sources(sources: &Document<'_>, calendar: &Calendar, faults: &mut Vec<Fault>) {
    for source in Cursor::root(sources).items() {
        if let Some(at) = source.key("url")
            && let Some(url) = at.text()
            && let Some(problem) = words::fault_of_url(url, false)
        {
            faults.push(url_fault(&at, url, problem));
        }
        faults.extend(source.key("date").and_then(|date| calendar.check(&date)));
    }
}

/// Judges the timeline: it tells what has happened.
pub(super) fn check_timeline(
    timeline: &Document<'_>,
    calendar: &Calendar,
    faults: &mut Vec<Fault>,
) {
    for entry in Cursor::root(timeline).items() {
        faults.extend(entry.key("date").and_then(|date| calendar.check(&date)));
    }
}

/// Judges the conflicts: where sources differ there are at least two versions.
pub(super) fn check_conflicts(conflicts: &Document<'_>, faults: &mut Vec<Fault>) {
    for conflict in Cursor::root(conflicts).items() {
        let Some(at) = conflict.key("versions").filter(Cursor::is_list) else { continue };
        let count = at.items().count();
        if count < 2 {
            faults.push(at.fault(
                format!("a conflict needs at least two versions, and this one has {count}"),
                "add the other version, or move the claim to where it belongs",
            ));
        }
    }
}
