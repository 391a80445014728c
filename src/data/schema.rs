//! The JSON Schema of the record's files, made from the Serde types.
//!
//! Besides the standard keywords a schema carries `x-role` where a string or an object is more
//! than its shape: `text`, `name`, `date`, `span`, `id:<kind>` (an id of that kind) and `ref`
//! (a `kind/id` of any kind). The checker is guided by them; editors ignore them.

use super::{
    Chain, Company, Conflict, Date, DateSpan, Entity, EntityRef, Figure, Id, Initiative, Institute,
    Name, Place, Project, Sector, Source, Term, Text, TimelineEntry, Unknown, Zone,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// A file of the record: its name without `.json`, and its schema.
pub struct File {
    /// The name, which is also the field of [`super::Record`].
    pub name: &'static str,
    /// The schema of the whole file.
    pub schema: Value,
}

/// The files of the record, in the order in which they are read.
pub fn files() -> Vec<File> {
    vec![
        file::<Zone>("zone"),
        file::<Vec<Source>>("sources"),
        file::<Vec<Sector>>("sectors"),
        file::<Vec<Chain>>("chains"),
        file::<Vec<Company>>("companies"),
        file::<Vec<Project>>("projects"),
        file::<Vec<Initiative>>("initiatives"),
        file::<Vec<Institute>>("institutes"),
        file::<Vec<Figure>>("figures"),
        file::<Vec<TimelineEntry>>("timeline"),
        file::<Vec<Place>>("places"),
        file::<Vec<Term>>("terms"),
        file::<Vec<Conflict>>("conflicts"),
        file::<Vec<Unknown>>("unknowns"),
    ]
}

fn file<T: JsonSchema>(name: &'static str) -> File {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    close(&mut schema);
    File { name, schema }
}

/// Makes every object with named properties refuse other keys. It is done here and not by
/// `deny_unknown_fields`, which would put a list of all keys into the Wasm as well.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.values_mut().for_each(close);
            if object.get("properties").is_some_and(Value::is_object) && is_shape(object) {
                object.insert("additionalProperties".to_owned(), Value::Bool(false));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// A schema, and not a map of properties one of which is called `properties`.
fn is_shape(object: &Map<String, Value>) -> bool {
    object.get("type").is_some_and(|kind| kind == "object")
}

impl<T: Entity> JsonSchema for Id<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Id_{}", T::KIND.as_str()).into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[a-z][a-z0-9_]*$",
            "x-role": format!("id:{}", T::KIND.as_str()),
        })
    }
}

macro_rules! role {
    ($type:ty, $schema:tt) => {
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    };
}

role!(EntityRef, {
    "type": "string",
    "pattern": "^[a-z]+/[a-z][a-z0-9_]*$",
    "x-role": "ref",
    "description": "An entity of any kind: kind/id",
});
role!(Text, {
    "type": "object",
    "additionalProperties": { "type": "string", "minLength": 1 },
    "x-role": "text",
    "description": "A text in each language of the record",
});
role!(Name, {
    "type": "object",
    "additionalProperties": { "type": "string", "minLength": 1 },
    "x-role": "name",
    "description": "A name in each language of the record",
});
role!(Date, {
    "type": "string",
    "pattern": "^\\d{4}(-Q\\d|-\\d{2}(-\\d{2})?)?$",
    "x-role": "date",
    "description": "2023, 2023-Q3, 2023-09 or 2023-09-26",
});
role!(DateSpan, {
    "type": "string",
    "x-role": "span",
    "description": "A date, or an interval such as 2024-10/2025-12 or ../2023-10-30",
});
