//! Identifiers: one type per kind, so that a company's id cannot stand where a project's belongs.

use super::words::words;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};

/// A type whose values have an id of their own.
pub trait Entity {
    /// The kind that it is of.
    const KIND: EntityKind;
}

/// The identifier of a `T`: lower-case letters, digits and `_`, unique within its file.
pub struct Id<T> {
    name: String,
    kind: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// Takes `name` as it is; the checker judges its form and whether it exists.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), kind: PhantomData }
    }

    /// The identifier as written in the record.
    pub fn as_str(&self) -> &str {
        &self.name
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self::new(self.name.clone())
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl<T> Eq for Id<T> {}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.name)
    }
}

impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self::new)
    }
}

words! {
    /// The kinds of thing that have an id of their own. The words are those of the record's files.
    #[allow(missing_docs, reason = "each variant is the file of its name")]
    EntityKind {
        Chains = "chains",
        Companies = "companies",
        Conflicts = "conflicts",
        Figures = "figures",
        Initiatives = "initiatives",
        Institutes = "institutes",
        Places = "places",
        Projects = "projects",
        Sectors = "sectors",
        Sources = "sources",
        Stages = "stages",
        Terms = "terms",
        Timeline = "timeline",
        Unknowns = "unknowns",
    }
}

/// A reference to an entity of any kind, written `kind/id`: `projects/ja_20gw`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EntityRef {
    /// What kind of thing is meant.
    pub kind: EntityKind,
    /// Its id within that kind.
    pub id: String,
}

impl EntityRef {
    /// Reads `kind/id`; `None` when the kind is none of [`EntityKind::ALL`] or a part is missing.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once('/')?;
        let kind = EntityKind::ALL.iter().copied().find(|k| k.as_str() == kind)?;
        (!id.is_empty()).then(|| Self { kind, id: id.to_owned() })
    }

    /// Whether this refers to `id` of `kind`.
    pub fn is(&self, kind: EntityKind, id: &str) -> bool {
        self.kind == kind && self.id == id
    }
}

impl fmt::Display for EntityRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind.as_str(), self.id)
    }
}

impl Serialize for EntityRef {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EntityRef {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom("not of the form kind/id"))
    }
}
