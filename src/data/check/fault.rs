//! What the checker says: one sentence for each thing that is wrong.

use std::fmt;

/// Something wrong in the record, told to an editor.
///
/// It reads `file:line: record, field: what is wrong; what to do`. Faults are ordered by file
/// and line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fault {
    /// The file, as the folder was given and the name within it.
    pub file: String,
    /// The line, from 1. A fault of the whole file stands on line 1.
    pub line: usize,
    /// The id of the entry, or its place in the list; `None` where the file holds one thing.
    pub record: Option<String>,
    /// The field, as `events[2].date`; `None` where the entry as a whole is meant.
    pub field: Option<String>,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub remedy: String,
}

impl Fault {
    /// A fault of `file` as a whole.
    pub(super) fn of_file(
        file: impl Into<String>,
        line: usize,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            file: file.into(),
            line,
            record: None,
            field: None,
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        match (&self.record, &self.field) {
            (Some(record), Some(field)) => write!(f, "{record}, {field}: ")?,
            (Some(one), None) | (None, Some(one)) => write!(f, "{one}: ")?,
            (None, None) => {}
        }
        write!(f, "{}; {}", self.problem, self.remedy)
    }
}

impl std::error::Error for Fault {}
