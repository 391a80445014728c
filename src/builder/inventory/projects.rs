//! Projects: how far they had come when last reported, and how long ago that was.

use super::{capital, months, or_blank, table::Table, tally};
use crate::{
    data::{Project, Sector, Status},
    edition::Ed,
    query::{last_report, projects_of, silent_since, status_report},
};

/// The section on projects.
pub fn section(ed: Ed) -> String {
    let record = ed.record();
    let silent =
        record.projects.iter().filter(|it| silent_since(it, record.zone.researched).is_some());
    format!(
        "## Projects\n\n\
         By sector and last reported status:\n\n{}\n\
         {} of {} have no report for more than two years before the search ended: their ages are **bold**.\n\
         The status is that of the last report which names one.\n\
         The age, in months, is that of the last report of any sort.\n\n{}",
        by_status(ed),
        silent.count(),
        record.projects.len(),
        each(ed),
    )
}

fn status_of(ed: Ed, project: &Project) -> Option<Status> {
    status_report(project, ed.record().zone.released)?.status
}

fn by_status(ed: Ed) -> String {
    let record = ed.record();
    let word = |status: &Status| capital(ed.word("status", status.as_str()));
    let words: Vec<_> = Status::ALL.iter().map(word).collect();
    let head = ["Sector", "All"].into_iter().chain(words.iter().map(String::as_str));
    let mut table = Table::new(&head.chain(["None"]).collect::<Vec<_>>());
    let mut add = |name: &str, projects: Vec<&Project>| {
        let counts = tally(projects.iter().map(|project| status_of(ed, project)));
        let of = |status| or_blank(counts.get(&status).copied().unwrap_or_default());
        let cells = Status::ALL.iter().map(|status| of(Some(*status))).chain([of(None)]);
        table.row([name.to_owned(), projects.len().to_string()].into_iter().chain(cells));
    };
    for sector in &record.sectors {
        add(sector.name.in_lang(ed.lang()), projects_of(record, &sector.id).collect());
    }
    add("All", record.projects.iter().collect());
    table.to_string()
}

fn each(ed: Ed) -> String {
    let record = ed.record();
    let head =
        ["Sector", "Project", "Status", "Reported", "Last report", "Age", "Reports", "Units"];
    let mut table = Table::new(&head);
    for sector in &record.sectors {
        for project in projects_of(record, &sector.id) {
            table.row(row(ed, sector, project));
        }
    }
    table.to_string()
}

fn row(ed: Ed, sector: &Sector, project: &Project) -> [String; 8] {
    let zone = &ed.record().zone;
    let reported = status_report(project, zone.released);
    let status = reported.and_then(|event| Some((event, event.status?))).map(|(event, status)| {
        let word = ed.word("status", status.as_str());
        if event.is_of_part() { format!("{word}, of a part") } else { word.to_owned() }
    });
    let last = last_report(project, zone.released).map(|event| event.date);
    let age = last.and_then(|span| span.latest()).map(|last| months(last, zone.researched));
    let silent = silent_since(project, zone.researched).is_some();
    [
        sector.name.in_lang(ed.lang()).to_owned(),
        project.short.in_lang(ed.lang()).to_owned(),
        status.unwrap_or_default(),
        reported.map(|event| event.date.to_string()).unwrap_or_default(),
        last.map(|span| span.to_string()).unwrap_or_default(),
        age.map(|age| if silent { format!("**{age}**") } else { age.to_string() })
            .unwrap_or_default(),
        project.events.len().to_string(),
        or_blank(project.units.len()),
    ]
}
