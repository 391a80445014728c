//! Sources: of what grade, language and age they are, and how much rests on them.

use super::{capital, or_blank, share, table::Table, tally};
use crate::{
    components::source_name,
    data::{Grade, Source, SourceLanguage},
    edition::Ed,
    query::cited_in,
};

/// The section on sources.
pub fn section(ed: Ed) -> String {
    let sources = &ed.record().sources;
    let linked = sources.iter().filter(|source| source.url.is_some()).count();
    format!(
        "## Sources\n\n\
         {} sources, {linked} of them ({}) with an address.\n{}\n\
         {}\n### By language\n\n{}\n### By year\n\n{}",
        sources.len(),
        share(linked, sources.len()),
        ends(ed),
        by_grade(ed),
        by_language(ed),
        by_year(ed),
    )
}

/// The oldest and the newest.
fn ends(ed: Ed) -> String {
    let dated = || ed.record().sources.iter().filter(|source| source.date.is_some());
    let oldest = dated().min_by_key(|source| source.date.map(|date| date.order()));
    // One that is dated by its year alone may be older than any other of that year.
    let first = |source: &&Source| source.date?.latest().map(|date| date.ordinal());
    match (oldest, dated().max_by_key(first)) {
        (Some(oldest), Some(newest)) => format!(
            "The oldest is {} (`{}`).\nThe newest is {} (`{}`).\n",
            source_name(ed, oldest),
            oldest.id,
            source_name(ed, newest),
            newest.id
        ),
        _ => "None of them is dated.\n".to_owned(),
    }
}

fn by_grade(ed: Ed) -> String {
    let record = ed.record();
    let mut table = Table::new(&["Grade", "Sources", "With an address", "Citations", "Uncited"]);
    for grade in Grade::ALL {
        let of_grade: Vec<_> = record.sources.iter().filter(|it| it.grade == *grade).collect();
        let linked = of_grade.iter().filter(|source| source.url.is_some()).count();
        let cited: Vec<_> =
            of_grade.iter().map(|source| cited_in(record, &source.id).len()).collect();
        table.row([
            capital(ed.word("grade", grade.as_str())),
            of_grade.len().to_string(),
            share(linked, of_grade.len()),
            cited.iter().sum::<usize>().to_string(),
            or_blank(cited.iter().filter(|count| **count == 0).count()),
        ]);
    }
    table.to_string()
}

fn by_language(ed: Ed) -> String {
    let sources = &ed.record().sources;
    let counts = tally(sources.iter().map(|source| source.lang));
    let mut table = Table::new(&["Language", "Sources", "Share"]);
    for lang in SourceLanguage::ALL {
        let count = counts.get(lang).copied().unwrap_or_default();
        let word = capital(ed.word("language", lang.as_str()));
        table.row([word, count.to_string(), share(count, sources.len())]);
    }
    table.to_string()
}

/// A source that may be of two years counts to the later.
fn by_year(ed: Ed) -> String {
    let sources = &ed.record().sources;
    let year = |source: &Source| source.date?.latest().map(|date| date.year());
    let counts = tally(sources.iter().map(|source| (year(source), source.grade)));
    let grades: Vec<_> =
        Grade::ALL.iter().map(|grade| capital(ed.word("grade", grade.as_str()))).collect();
    let head: Vec<_> =
        ["Year", "All"].into_iter().chain(grades.iter().map(String::as_str)).collect();
    let mut table = Table::new(&head);
    let years = tally(sources.iter().map(year));
    for (year, all) in years.iter().rev() {
        let name = year.map_or_else(|| "undated".to_owned(), |year| year.to_string());
        let of = |grade| counts.get(&(*year, grade)).copied().unwrap_or_default();
        let cells = Grade::ALL.iter().map(|grade| or_blank(of(*grade)));
        table.row([name, all.to_string()].into_iter().chain(cells));
    }
    table.to_string()
}
