//! Which dated entries are chosen: by sector, by kind, by company, and by the span that is shown.

use crate::{
    address::use_address,
    data::Record,
    query::{Dated, SPAN, Span, dated},
};
use std::sync::Arc;

/// The parameters of the address, in the order of [`Marks`].
pub const PARAMETERS: [&str; 3] = ["sector", "kind", "company"];
/// The kind of the reports on projects that are no entry of the zone's own.
pub const REPORT: &str = "report";

/// What an entry can be chosen by: for each parameter the values that it falls under.
type Marks = [Vec<&'static str>; 3];
/// An entry with its marks.
pub type Entry = (Dated<'static>, Marks);

fn marks_of(record: &'static Record, dated: &Dated<'static>) -> Marks {
    let sectors = dated.sectors(record).into_iter().map(|id| id.as_str()).collect();
    let kind = dated.entry.map_or(REPORT, |entry| entry.topic.as_str());
    let companies = dated.companies(record).into_iter().map(|id| id.as_str()).collect();
    [sectors, vec![kind], companies]
}

/// The choice among entries.
#[derive(Clone)]
pub struct Filter {
    /// Every entry, oldest first.
    pub all: Arc<[Entry]>,
    /// The decades that the record is of.
    pub whole: Span,
}

impl Filter {
    /// The choice among all dated entries of a record.
    pub fn of(record: &'static Record) -> Self {
        let all: Arc<[Entry]> =
            dated(record).into_iter().map(|it| (it, marks_of(record, &it))).collect();
        let dates = all.iter().flat_map(|(dated, _)| [dated.date.from, dated.date.to]).flatten();
        let whole = Span::over(dates.chain([record.zone.researched]));
        Self { all, whole }
    }

    /// What the address chooses at the moment. A value that no entry has chooses nothing, and a
    /// span outside the record's decades is none.
    pub fn chosen(&self) -> Chosen {
        let address = use_address();
        let known = |at: usize, value: &str| self.has(at, value);
        let values =
            [0, 1, 2].map(|at| address.parameter(PARAMETERS[at]).filter(|value| known(at, value)));
        let span = address.parameter(SPAN).and_then(|asked| self.whole.asked(&asked));
        Chosen { values, span }
    }

    /// Whether any entry falls under a value of a parameter.
    pub fn has(&self, at: usize, value: &str) -> bool {
        self.all.iter().any(|(_, marks)| marks[at].contains(&value))
    }
}

/// What is chosen.
pub struct Chosen {
    values: [Option<String>; 3],
    /// The years that are shown, where those are not all.
    pub span: Option<Span>,
}

impl Chosen {
    /// Whether an entry is in the span and falls under every value that is chosen.
    pub fn shows(&self, (dated, marks): &Entry) -> bool {
        self.holds(dated) && self.agrees(marks, None)
    }

    /// How many entries of a span, or of all years, fall under every value that is chosen.
    pub fn count_in(&self, all: &[Entry], span: Option<Span>) -> usize {
        let chosen = Self { values: self.values.clone(), span };
        all.iter().filter(|entry| chosen.shows(entry)).count()
    }

    /// Whether an entry is in the span.
    fn holds(&self, dated: &Dated<'_>) -> bool {
        self.span.is_none_or(|span| span.touches(dated.date))
    }

    /// Whether an entry falls under every value that is chosen, but for one parameter.
    fn agrees(&self, marks: &Marks, but: Option<usize>) -> bool {
        self.values.iter().zip(marks).enumerate().all(|(at, (value, of))| {
            Some(at) == but || value.as_deref().is_none_or(|value| of.contains(&value))
        })
    }

    /// How many entries would be shown, were `value` chosen for one of the parameters.
    pub fn count(&self, all: &[Entry], at: usize, value: &str) -> usize {
        let shown = |(dated, marks): &Entry| {
            self.holds(dated) && self.agrees(marks, Some(at)) && marks[at].contains(&value)
        };
        all.iter().filter(|entry| shown(entry)).count()
    }
}
