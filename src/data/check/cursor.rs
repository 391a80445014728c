//! A file as parsed, and a cursor that walks in it and knows where it stands.

use super::{fault::Fault, near::quote, words};
use jsonc_parser::{
    ast::{ObjectProp, Value},
    common::Ranged,
};

/// A file of the record, parsed.
pub(super) struct Document<'t> {
    /// Its name without `.json`.
    pub name: String,
    /// Its path, as faults print it.
    pub path: String,
    /// The value that it holds.
    pub root: Value<'t>,
    /// Where each line begins, in bytes.
    pub line_starts: Vec<usize>,
}

impl Document<'_> {
    /// The line that holds the byte at `offset`, from 1.
    fn line(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset).max(1)
    }
}

/// One step down into an object or a list.
#[derive(Clone, Copy)]
enum Step<'d> {
    Key(&'d str),
    Index(usize),
}

/// A value within a document, with the way that leads to it.
#[derive(Clone)]
pub(super) struct Cursor<'d> {
    pub document: &'d Document<'d>,
    pub value: &'d Value<'d>,
    steps: Vec<Step<'d>>,
}

impl<'d> Cursor<'d> {
    /// A cursor on the whole document.
    pub fn root(document: &'d Document<'d>) -> Self {
        Self { document, value: &document.root, steps: Vec::new() }
    }

    fn down(&self, step: Step<'d>, value: &'d Value<'d>) -> Self {
        let mut steps = self.steps.clone();
        steps.push(step);
        Self { document: self.document, value, steps }
    }

    /// The members, if it is an object.
    pub fn members(&self) -> impl Iterator<Item = (&'d ObjectProp<'d>, Self)> {
        let members = match self.value {
            Value::Object(object) => object.properties.as_slice(),
            _ => &[],
        };
        members
            .iter()
            .map(|member| (member, self.down(Step::Key(member.name.as_str()), &member.value)))
    }

    /// The member called `name`.
    pub fn key(&self, name: &str) -> Option<Self> {
        self.members().find(|(member, _)| member.name.as_str() == name).map(|(_, at)| at)
    }

    /// The items, if it is a list.
    pub fn items(&self) -> impl Iterator<Item = Self> {
        let items = match self.value {
            Value::Array(array) => array.elements.as_slice(),
            _ => &[],
        };
        items.iter().enumerate().map(|(n, item)| self.down(Step::Index(n), item))
    }

    /// The items of the list called `name`; none where there is no such list.
    pub fn list(&self, name: &str) -> Vec<Self> {
        self.key(name).iter().flat_map(|list| list.items().collect::<Vec<_>>()).collect()
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&'d str> {
        self.value.as_string_lit().map(|text| text.value.as_ref())
    }

    /// The text of the member called `name`.
    pub fn text_of(&self, name: &str) -> Option<&'d str> {
        self.key(name).and_then(|member| member.text())
    }

    /// The number of the member called `name`.
    pub fn number_of(&self, name: &str) -> Option<f64> {
        self.key(name)?.value.as_number_lit()?.value.parse().ok()
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::NullKeyword(_))
    }

    /// Whether it is a list.
    pub fn is_list(&self) -> bool {
        matches!(self.value, Value::Array(_))
    }

    /// What it is, by the key that it stands under: an item of `steps` is a step.
    pub fn noun(&self) -> String {
        let noun = match self.steps.as_slice() {
            [.., Step::Key(key)] => key,
            [.., Step::Key(key), Step::Index(_)] => key.strip_suffix('s').unwrap_or(key),
            _ => "value",
        };
        noun.replace('_', " ")
    }

    /// Whether it stands under `key` itself.
    pub fn is_under(&self, key: &str) -> bool {
        matches!(self.steps.last(), Some(Step::Key(last)) if *last == key)
    }

    /// Its line.
    pub fn line(&self) -> usize {
        self.document.line(self.value.start())
    }

    /// A fault of this value.
    pub fn fault(&self, problem: impl Into<String>, remedy: impl Into<String>) -> Fault {
        self.fault_on(self.line(), problem, remedy)
    }

    /// A fault of the key `member`, reported where the key stands.
    pub fn fault_of_key(
        &self,
        member: &'d ObjectProp<'d>,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Fault {
        self.fault_on(self.document.line(member.range.start), problem, remedy)
    }

    /// A fault of a key that this object lacks.
    pub fn fault_of_missing(
        &self,
        key: &'d str,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Fault {
        self.down(Step::Key(key), self.value).fault(problem, remedy)
    }

    fn fault_on(
        &self,
        line: usize,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Fault {
        Fault {
            file: self.document.path.clone(),
            line,
            record: self.record(),
            field: self.field(),
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }

    /// What the entry is called: its id, or its place where it has none that can be printed.
    pub fn record(&self) -> Option<String> {
        let (Some(Step::Index(n)), Value::Array(array)) = (self.steps.first(), &self.document.root)
        else {
            return None;
        };
        let entry = array.elements.get(*n).and_then(Value::as_object);
        let id = entry.and_then(|entry| entry.get_string("id")).map(|id| id.value.as_ref());
        Some(match id.filter(|id| words::is_id(id)) {
            Some(id) => id.to_owned(),
            None => format!("entry {}", n + 1),
        })
    }

    /// The way from the entry to the value.
    fn field(&self) -> Option<String> {
        let skipped = usize::from(self.document.root.as_array().is_some());
        let mut field = String::new();
        for step in self.steps.iter().skip(skipped) {
            match step {
                Step::Index(n) => field.push_str(&format!("[{n}]")),
                Step::Key(key) => {
                    if !field.is_empty() {
                        field.push('.');
                    }
                    field.push_str(&plain(key));
                }
            }
        }
        (!field.is_empty()).then_some(field)
    }
}

/// A key as faults print it: in quotation marks unless it is an ordinary one.
fn plain(key: &str) -> String {
    let ordinary = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    match key.len() {
        1..=60 if key.chars().all(ordinary) => key.to_owned(),
        _ => quote(key),
    }
}
