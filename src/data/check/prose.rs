//! Texts and names: every language there, no other one, and each in its own language.

use super::{
    cursor::{Cursor, Document},
    fault::Fault,
    hold, marks,
    near::{did_you_mean, quote},
    references::Ids,
    script,
    walk::Findings,
    words,
};
use std::collections::BTreeSet;

/// The languages of the record, as `zone.json` names them.
pub(super) struct Languages<'d> {
    /// Code and BCP 47 tag; `None` where `zone.json` does not tell.
    list: Option<Vec<(&'d str, &'d str)>>,
}

impl<'d> Languages<'d> {
    /// Reads them from the zone's document. A list with an entry that cannot be read, or with one
    /// that stands there twice, is as good as none: it is a fault of its own, and it must not
    /// make one of every text.
    pub fn of(zone: Option<&'d Document<'d>>) -> Self {
        let read = |language: Cursor<'d>| {
            let code = language.text_of("code").filter(|code| words::is_language_code(code))?;
            let tag = language.text_of("tag").filter(|tag| words::is_language_tag(tag));
            Some((code, tag.unwrap_or(code)))
        };
        let list: Option<Vec<_>> = zone
            .and_then(|zone| Cursor::root(zone).list("languages").into_iter().map(read).collect());
        let is_whole = |list: &Vec<(&str, &str)>| {
            let codes: BTreeSet<&str> = list.iter().map(|(code, _)| *code).collect();
            !list.is_empty() && codes.len() == list.len()
        };
        Self { list: list.filter(is_whole) }
    }

    /// The codes, if they are known.
    pub fn codes(&self) -> Option<Vec<&'d str>> {
        Some(self.list.as_ref()?.iter().map(|(code, _)| *code).collect())
    }

    /// Whether `code` is a language of the record, as far as is known.
    pub fn may_be(&self, code: &str) -> bool {
        self.codes().is_none_or(|codes| codes.contains(&code))
    }

    /// The tag of the language with this code; the code itself where there is none.
    pub fn tag<'c>(&self, code: &'c str) -> &'c str
    where
        'd: 'c,
    {
        let known = self.list.iter().flatten().find(|(known, _)| *known == code);
        known.map_or(code, |(_, tag)| tag)
    }
}

/// Judges every text and every name.
pub(super) fn check(
    findings: &Findings<'_>,
    languages: &Languages<'_>,
    ids: &Ids<'_>,
    faults: &mut Vec<Fault>,
) {
    for at in findings.of_role("name") {
        check_languages(at, languages, faults);
        for (_, value) in at.members() {
            if let Some(name) = value.text().filter(|name| name.contains("[[")) {
                faults.push(value.fault(
                    format!("the name {} holds [[", quote(name)),
                    "marks of terms stand in texts only; write the name alone",
                ));
            }
        }
    }
    for at in findings.of_role("text") {
        check_languages(at, languages, faults);
        for (member, value) in at.members() {
            let code = member.name.as_str();
            if let Some(text) = value.text().filter(|_| languages.may_be(code)) {
                check_text(&value, text, languages.tag(code), ids, faults);
            }
        }
    }
}

/// Judges one text in one language: the language itself, and the terms marked in it.
pub(super) fn check_text(
    at: &Cursor<'_>,
    text: &str,
    tag: &str,
    ids: &Ids<'_>,
    faults: &mut Vec<Fault>,
) {
    if let Some(problem) = script::wrong_language(text, tag) {
        faults.push(at.fault(
            format!("{} {problem}", quote(text)),
            format!("write it in the language {}", quote(tag)),
        ));
    }
    faults.extend(marks::check(at, text, ids));
}

fn check_languages(at: &Cursor<'_>, languages: &Languages<'_>, faults: &mut Vec<Fault>) {
    let Some(codes) = languages.codes() else { return };
    if !matches!(at.value, jsonc_parser::ast::Value::Object(_)) {
        return;
    }
    let mut given = BTreeSet::new();
    for (member, value) in at.members() {
        let code = member.name.as_str();
        given.insert(code);
        if !codes.contains(&code) && !hold::is_hold(&value) {
            let others = || codes.iter().copied().filter(|code| at.key(code).is_none());
            faults.push(value.fault_of_key(
                member,
                format!("{} is no language of zone.json", quote(code)),
                did_you_mean(code, others(), || format!("the languages are {}", codes.join(", "))),
            ));
        }
    }
    for code in codes.iter().filter(|code| !given.contains(*code)) {
        faults.push(at.fault(
            format!("the language {} is missing", quote(code)),
            format!("add {}: \"…\"", quote(code)),
        ));
    }
}
