//! The walk over a file and its schema together. It judges the shape of each value, and notes
//! the spots that the schema gives a role: texts, dates, ids and the like.

use super::{
    cursor::Cursor,
    fault::Fault,
    hold,
    near::{did_you_mean, quote},
    scalars,
};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What the walk brings home.
#[derive(Default)]
pub(super) struct Findings<'d> {
    /// What is wrong with shapes.
    pub faults: Vec<Fault>,
    /// Every value that is more than its shape.
    pub spots: Vec<Spot<'d>>,
}

/// A value with the role that the schema gives it: its `x-role`, or the name of its type.
pub(super) struct Spot<'d> {
    pub role: &'d str,
    pub at: Cursor<'d>,
}

impl<'d> Findings<'d> {
    /// The values of this role.
    pub fn of_role(&self, role: &str) -> impl Iterator<Item = &Cursor<'d>> {
        self.spots.iter().filter(move |spot| spot.role == role).map(|spot| &spot.at)
    }

    /// Walks over `at` and `schema`, which is the schema of a whole file.
    pub fn walk(&mut self, at: &Cursor<'d>, schema: &'d Value) {
        let types = schema.get("$defs").and_then(Value::as_object);
        Walk { types, findings: self }.visit(at, schema);
    }
}

struct Walk<'w, 'd> {
    types: Option<&'d Map<String, Value>>,
    findings: &'w mut Findings<'d>,
}

impl<'d> Walk<'_, 'd> {
    fn visit(&mut self, at: &Cursor<'d>, schema: &'d Value) {
        if let Some(options) = schema.get("anyOf").and_then(Value::as_array) {
            return self.visit_optional(at, options);
        }
        let (name, schema) = self.resolve(schema);
        if let Some(role) = schema.get("x-role").and_then(Value::as_str).or(name) {
            self.findings.spots.push(Spot { role, at: at.clone() });
        }
        if let Some(words) = scalars::words_of(schema) {
            return self.findings.faults.extend(scalars::word(at, &words));
        }
        let (shape, may_be_null) = shape_of(schema);
        match (shape, at.value) {
            (_, jsonc_parser::ast::Value::NullKeyword(_)) if may_be_null => {}
            ("object", jsonc_parser::ast::Value::Object(_)) => self.object(at, schema),
            ("array", jsonc_parser::ast::Value::Array(_)) => self.array(at, schema),
            ("object" | "array", _) => self.findings.faults.push(scalars::mismatch(at, shape)),
            _ => self.findings.faults.extend(scalars::scalar(at, shape, schema)),
        }
    }

    /// What may be left out is written by the schema as "this or null".
    fn visit_optional(&mut self, at: &Cursor<'d>, options: &'d [Value]) {
        let is_null = |option: &&Value| option.get("type").is_some_and(|kind| kind == "null");
        if at.is_null() && options.iter().any(|option| is_null(&option)) {
            return;
        }
        if let Some(option) = options.iter().find(|option| !is_null(option)) {
            self.visit(at, option);
        }
    }

    /// Follows a `$ref` to the type of that name.
    fn resolve(&self, schema: &'d Value) -> (Option<&'d str>, &'d Value) {
        let named = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|path| path.strip_prefix("#/$defs/"))
            .and_then(|name| Some((name, self.types?.get(name)?)));
        named.map_or((None, schema), |(name, schema)| (Some(name), schema))
    }

    fn array(&mut self, at: &Cursor<'d>, schema: &'d Value) {
        if let Some(schema) = schema.get("items") {
            at.items().for_each(|item| self.visit(&item, schema));
        }
    }

    fn object(&mut self, at: &Cursor<'d>, schema: &'d Value) {
        let properties = schema.get("properties").and_then(Value::as_object);
        let others = schema.get("additionalProperties").filter(|others| others.is_object());
        let mut seen = BTreeSet::new();
        for (member, value) in at.members() {
            let key = member.name.as_str();
            if !seen.insert(key) {
                self.findings.faults.push(value.fault_of_key(
                    member,
                    "the key stands here for the second time",
                    "keep one of the two",
                ));
            }
            match properties.and_then(|known| known.get(key)).or(others) {
                Some(schema) => self.visit(&value, schema),
                None if hold::is_hold(&value) => {}
                None => self.findings.faults.push(value.fault_of_key(
                    member,
                    format!("{} is no key of the record", quote(key)),
                    unknown_key_remedy(key, properties),
                )),
            }
        }
        self.missing(at, schema, &seen);
    }

    /// The keys that the type requires. Where it requires sources, it requires at least one.
    fn missing(&mut self, at: &Cursor<'d>, schema: &'d Value, seen: &BTreeSet<&str>) {
        let required = schema.get("required").and_then(Value::as_array);
        for key in required.into_iter().flatten().filter_map(Value::as_str) {
            let empty = at.key(key).filter(|list| list.is_list() && list.items().next().is_none());
            let fault = match (key, seen.contains(key), empty) {
                ("sources", false, _) => at.fault_of_missing(key, NO_SOURCE, ADD_SOURCE),
                ("sources", true, Some(list)) => list.fault(NO_SOURCE, ADD_SOURCE),
                (_, false, _) => at.fault_of_missing(key, "the key is missing", "add it"),
                _ => continue,
            };
            self.findings.faults.push(fault);
        }
    }
}

const NO_SOURCE: &str = "no source is given";
const ADD_SOURCE: &str = "add the id of at least one entry of sources.json";

fn unknown_key_remedy(key: &str, properties: Option<&Map<String, Value>>) -> String {
    let known = || properties.into_iter().flat_map(Map::keys).map(String::as_str);
    did_you_mean(key, known(), || {
        format!("delete it; the keys here are {}", known().collect::<Vec<_>>().join(", "))
    })
}

/// The type that a schema asks for, and whether `null` will do as well.
fn shape_of(schema: &Value) -> (&str, bool) {
    match schema.get("type") {
        Some(Value::String(shape)) => (shape, false),
        Some(Value::Array(shapes)) => {
            let mut names = shapes.iter().filter_map(Value::as_str);
            let shape = names.clone().find(|name| *name != "null").unwrap_or_default();
            (shape, names.any(|name| name == "null"))
        }
        _ => ("", false),
    }
}
