//! The ready-made lists by status: which there are, what stands in them, and how they lead on.

use crate::{
    read::words_of,
    site::{AT_ROOT, RECORD, languages, select},
};
use std::collections::BTreeSet;
use zone_showcase::{data::Status, query::status_report};

/// The projects last reported in a status, counted by hand.
fn reported(status: Status) -> BTreeSet<String> {
    let is = |project: &&zone_showcase::data::Project| {
        let report = status_report(project, RECORD.zone.released);
        report.and_then(|event| event.status) == Some(status)
    };
    RECORD.projects.iter().filter(is).map(|it| format!("projects/{}", it.id)).collect()
}

#[test]
fn there_is_a_page_for_each_status_that_a_project_has() {
    for lang in languages() {
        let address = |status: &Status| format!("/{lang}/projects/status/{}/", status.as_str());
        let (has, lacks): (Vec<_>, Vec<_>) =
            Status::ALL.iter().partition(|status| !reported(**status).is_empty());
        assert!(has.len() > 4 && !lacks.is_empty());
        assert!(has.iter().all(|status| AT_ROOT.pages.contains_key(&address(status))));
        assert!(lacks.iter().all(|status| !AT_ROOT.pages.contains_key(&address(status))));
    }
}

#[test]
fn a_status_page_lists_its_projects_and_no_other() {
    for lang in languages() {
        for status in Status::ALL.iter().filter(|status| !reported(**status).is_empty()) {
            let page = AT_ROOT.page(&format!("/{lang}/projects/status/{}/", status.as_str()));
            let rows: BTreeSet<_> = page
                .select(&select("main tbody tr[data-claim]"))
                .map(|row| row.attr("data-claim").unwrap().to_owned())
                .collect();
            assert_eq!(rows, reported(*status), "{lang}: {status:?}");
            let count = words_of(page.root_element(), "main p.limits");
            assert!(count.contains(&rows.len().to_string()), "{lang}: {count}");
            for word in page.select(&select("main tbody .status")) {
                let class = word.attr("class").unwrap();
                assert!(class.contains(status.as_str()), "{lang}: {class}");
            }
        }
    }
}

#[test]
fn every_ready_made_list_is_linked_from_all_projects_and_from_each_other() {
    for lang in languages() {
        let of = |status: &Status| format!("/{lang}/projects/status/{}/", status.as_str());
        let all: BTreeSet<_> =
            Status::ALL.iter().filter(|it| !reported(**it).is_empty()).map(of).collect();
        for from in all.iter().cloned().chain([format!("/{lang}/projects/")]) {
            let page = AT_ROOT.page(&from);
            let links: BTreeSet<_> =
                page.select(&select(".ready a")).filter_map(|link| link.attr("href")).collect();
            assert!(all.iter().all(|to| links.contains(to.as_str())), "{from}");
            let here: Vec<_> = page
                .select(&select(".ready [aria-current]"))
                .filter_map(|link| link.attr("href"))
                .collect();
            assert_eq!(here, all.get(&from).map(String::as_str).into_iter().collect::<Vec<_>>());
            let sectors = RECORD.sectors.iter().map(|sector| sector.id.as_str().replace('_', "-"));
            let listed = sectors.filter(|id| links.contains(&*format!("/{lang}/sectors/{id}/")));
            assert!(listed.count() >= 4, "{from}");
        }
    }
}

#[test]
fn a_project_leads_to_those_reported_like_it() {
    for lang in languages() {
        let (mut seen, statuses) = (0, Status::ALL.iter());
        for (status, projects) in statuses.map(|status| (status, reported(*status))) {
            for project in projects {
                let slug = project.replace('_', "-");
                let page = AT_ROOT.page(&format!("/{lang}/{slug}/"));
                let ways: Vec<_> = page
                    .select(&select("main a[href*='/projects/status/']"))
                    .filter_map(|link| link.attr("href"))
                    .collect();
                let wanted = format!("/{lang}/projects/status/{}/", status.as_str());
                assert_eq!(ways, [wanted], "{lang} {project}");
                seen += 1;
            }
        }
        assert!(seen > 20, "{seen} projects");
    }
}
