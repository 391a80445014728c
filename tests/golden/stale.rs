//! The report for editors on the real record: how much there is of each sort.

use std::{collections::BTreeSet, path::Path};
use zone_showcase::builder::{self, stale};

#[test]
fn what_is_old_or_open_is_known() {
    let dir = Path::new(builder::DATA);
    let loaded = builder::check(dir).unwrap();
    let sections = stale::sections(&loaded, dir);
    let counts: Vec<_> = sections.iter().map(|it| (it.title, it.findings.len())).collect();
    let wanted = [
        ("Silent projects", 21),
        ("Oldest reports", 9),
        ("Targets past due", 3),
        ("Missing translations", 19),
        ("Unlinked sources", 0),
        ("Sources without date or address", 43),
        ("Contradictions", 22),
        ("Not known", 35),
    ];
    assert_eq!(counts, wanted);
    let projects = sections.iter().take(2).flat_map(|section| &section.findings);
    let ids: BTreeSet<_> = projects.map(|finding| &finding.record).collect();
    assert_eq!(ids.len(), loaded.record.projects.len(), "each project is in one of the two lists");
}
